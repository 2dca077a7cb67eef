package org.mageos.content.generator.mavensite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.document.Document;
import org.mageos.content.site.Site;
import org.mageos.content.testing.ContentFolder;

/** The ids of a site of all formats, beside those that builds of it have. */
class BuiltIdsTest {

    private static final Path SITE = Path.of("src/test/resources/maven-site");

    @TempDir Path root;

    @ParameterizedTest
    @DisplayName(
            "The ids are those of the built pages, but for a second one where quotes may be code")
    @ValueSource(strings = {"3.12.1", "3.21.0", "3.22.0"})
    void hasTheIdsOfTheBuiltPages(String version) throws IOException {
        Site site = site(version);

        recorded(version)
                .forEach(
                        (page, built) -> {
                            Set<String> ids = ids(site, page);
                            assertThat(ids).as(page).containsAll(built);
                            ids.removeAll(built);
                            assertThat(ids)
                                    .as(page)
                                    .allMatch(
                                            id ->
                                                    id.contains(".22")
                                                            || id.contains(".E2.80.9")
                                                            || id.contains(".27"));
                        });
    }

    private static Set<String> ids(Site site, String page) {
        Document document =
                site.documents().stream()
                        .filter(one -> one.file().contains("/" + page + "."))
                        .findFirst()
                        .orElseThrow();
        Set<String> ids = new TreeSet<>(site.generator().anchoring().ids(document));
        if (page.equals("faq")) {
            ids.add("top");
        }
        return ids;
    }

    private static Map<String, Set<String>> recorded(String version) throws IOException {
        Map<String, Set<String>> recorded = new TreeMap<>();
        for (String line : Files.readAllLines(SITE.resolve("ids-" + version + ".txt"))) {
            if (!line.startsWith("#")) {
                String[] parts = line.split(" ", 2);
                recorded.computeIfAbsent(parts[0], key -> new TreeSet<>()).add(parts[1]);
            }
        }
        return recorded;
    }

    private Site site(String version) throws IOException {
        ContentFolder folder = new ContentFolder(root);
        try (Stream<Path> files = Files.walk(SITE.resolve("src"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = SITE.relativize(file).toString().replace('\\', '/');
                folder.file(name, Files.readString(file));
            }
        }
        String pom = Files.readString(SITE.resolve("pom.xml"));
        folder.file("pom.xml", pom.replace(">3.21.0<", ">" + version + "<"));
        return folder.content().site().orElseThrow();
    }
}
