package org.mageos.content.generator.antora;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.generator.Reference;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;
import org.mageos.content.value.YamlReader;

/**
 * AN001 to AN027: what resource ids name, as Antora itself said: {@code
 * src/test/resources/antora/README.md} tells how.
 */
class ResourceLinksTest {

    private static final Path DATA = Path.of("src/test/resources/antora");
    private static final Path SITE = DATA.resolve("site");

    /** What only leads on to another page, which the routes know. */
    private static final List<String> ALIASES =
            List.of(
                    "/c/1.0/old.html",
                    "/c/1.0/m/moved.html",
                    "/c/1.0/noext.html",
                    "/c/0.9/gone.html",
                    "/c/current");

    private final Catalog catalog;
    private final PublishedPaths paths;
    private final ResourceLinks links;

    ResourceLinksTest() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SITE)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> names.add(Paths.slashes(SITE.relativize(file))));
        }
        SiteFiles files = SiteFiles.of(SITE, FileTree.of(names));
        List<ComponentVersion> versions =
                files.tree().named("antora.yml").stream()
                        .flatMap(file -> ComponentVersion.read(files, file).stream())
                        .toList();
        this.catalog = new Catalog(versions, files.tree());
        Playbook playbook = Playbook.read(files, "");
        this.paths = new PublishedPaths(catalog, playbook);
        this.links =
                new ResourceLinks(
                        catalog,
                        paths,
                        new ResourceDoubts(catalog, playbook, files),
                        playbook.isWhole(),
                        playbook.extensions());
    }

    private String answer(Reference reference) {
        if (reference instanceof Reference.File file) {
            String fragment =
                    file.fragment().filter(id -> !id.isEmpty()).map(id -> "#" + id).orElse("");
            return catalog.resource(file.name()).map(paths::of).orElseThrow() + fragment;
        }
        if (reference instanceof Reference.Named named && ALIASES.contains(named.url())) {
            return "alias";
        }
        return "unresolved";
    }

    private String judge(ContentResource from, String kind, String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String id = Paths.lastSegment(path).indexOf('.') < 0 ? path + ".adoc" : path;
        Optional<String> fragment =
                hash < 0 ? Optional.empty() : Optional.of(target.substring(hash + 1));
        return answer(
                kind.equals("xref")
                        ? links.reference(from, id, fragment)
                        : links.image(from, target));
    }

    @Test
    @DisplayName("AN001-AN014, AN020-AN027 each reference and image leads where Antora takes it")
    void agreesWithAntora() throws IOException {
        int tried = 0;
        for (String line : Files.readAllLines(DATA.resolve("answers.txt"))) {
            String[] cells = line.split(" \\| ");
            boolean isJudged =
                    !cells[1].equals("include")
                            && !cells[2].contains("://")
                            && !cells[3].equals("text")
                            // It has a URL at which there is nothing.
                            && !cells[2].startsWith("nav$");
            if (isJudged) {
                ContentResource from = catalog.resource(cells[0]).orElseThrow();
                String judged = judge(from, cells[1], cells[2]);
                String expected = cells[3].replace("%20", " ").replace("/index.html", "");
                if (judged.equals("alias")) {
                    assertThat(expected).as(line).isNotEqualTo("unresolved");
                } else {
                    assertThat(judged).as(line).isEqualTo(expected);
                }
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(140);
    }

    @ParameterizedTest
    @DisplayName("AN041 the latest version comes first")
    @CsvSource({
        "'', main",
        "'', 2.0",
        "stable, dev",
        "main, 10",
        "10, v2.0",
        "v2.0, 1.10",
        "1.10, 1.9",
        "2.0.0, 2.0.0-rc.1",
        "2.0.0-rc.2, 2.0.0-rc.1",
        "2.0.0-rc.10, 2.0.0-rc.9",
        "2.0.0-rc.1, 1.9"
    })
    void ordersVersions(String first, String second) {
        assertThat(new VersionOrder().compare(first, second)).isNegative();
        assertThat(new VersionOrder().compare(second, first)).isPositive();
        assertThat(new VersionOrder().compare(first, first)).isZero();
    }

    @ParameterizedTest
    @DisplayName("AN042 the forms of URLs")
    @CsvSource({
        "default, a/b.adoc, /c/1.0/a/b.html",
        "indexify, a/b.adoc, /c/1.0/a/b",
        "drop, a/b.adoc, /c/1.0/a/b",
        "default, index.adoc, /c/1.0",
        "drop, a/index.adoc, /c/1.0/a"
    })
    void makesUrls(String style, String path, String url) {
        Value.Mapping data =
                (Value.Mapping)
                        YamlReader.read("urls:\n  html_extension_style: " + style + "\n").value();
        PublishedPaths made =
                new PublishedPaths(
                        catalog,
                        new Playbook(
                                Optional.of("playbook.yml"),
                                data,
                                List.of(),
                                Playbook.read(SiteFiles.of(SITE, FileTree.of(List.of())), "")
                                        .extensions(),
                                true));
        assertThat(made.of(new ContentResource("c", "1.0", "ROOT", Family.PAGE, path)))
                .isEqualTo(url);
    }
}
