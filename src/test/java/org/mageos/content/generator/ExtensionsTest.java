package org.mageos.content.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.engine.Generators;

class ExtensionsTest {

    @ParameterizedTest
    @CsvSource({
        "mkdocs, plugin, search, PAGES, false",
        "mkdocs, plugin, diagrams, FILES, true",
        "mkdocs, plugin, rss, PAGES, false",
        "mkdocs, plugin, nobody-knows-it, PAGES, true",
        "mkdocs, extension, pymdownx.tabbed, ANCHORS, false",
        "mkdocs, extension, other.tabbed, ANCHORS, true",
        "docusaurus, plugin, @docusaurus/plugin-pwa, PAGES, false",
        "docusaurus, plugin, @else/plugin-pwa, PAGES, true",
    })
    void takesTheMostSpecialRow(
            String generator, String kind, String name, Opening opening, boolean opens) {
        assertThat(Extensions.of(generator).opens(kind, name, opening)).isEqualTo(opens);
    }

    @ParameterizedTest
    @CsvSource({
        "rss, /feed_rss_created.xml, true",
        "rss, /a/feed_rss_created.xml, false",
        "rss, /a.png, false",
        "with-pdf, /pdf/document.pdf, true",
        "with-pdf, /a.png, false",
        "diagrams, /a.png, true",
        "diagrams, /a, false",
        "search, /a.png, false",
    })
    void knowsWhereFilesAreWritten(String plugin, String path, boolean written) {
        assertThat(Extensions.of("mkdocs").writes("plugin", plugin, path)).isEqualTo(written);
    }

    /** The answers are those of {@code plugins.py} beside the file. */
    @Test
    void agreesWithBuilds() throws IOException {
        Extensions mkdocs = Extensions.of("mkdocs");
        // The content is decrypted by a script; offline is read as the setting that it stands for.
        Set<String> known = Set.of("encryptcontent", "offline");
        for (String line : lines("/mkdocs/plugins.txt")) {
            String[] words = line.split(" ");
            String name = words[0].replace("material/", "");
            for (Opening opening : List.of(Opening.LINKS, Opening.ANCHORS)) {
                boolean changes = words[2].contains(opening.name().toLowerCase(Locale.ROOT));
                assertThat(
                                !changes
                                        || known.contains(name)
                                        || mkdocs.opens("plugin", name, opening))
                        .as(line)
                        .isTrue();
            }
        }
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = ExtensionsTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void tellsTheFirstThatLeavesSomethingOpen() {
        Extensions mkdocs = Extensions.of("mkdocs");
        List<String> plugins = List.of("search", "one", "two");
        assertThat(mkdocs.first("plugin", plugins, Opening.PAGES)).contains("one");
        assertThat(mkdocs.first("plugin", List.of("search"), Opening.PAGES)).isEmpty();
    }

    @Test
    void canBeReadForEveryGenerator() {
        assertThat(Generators.ALL.all())
                .allSatisfy(type -> assertThat(Extensions.of(type.name())).isNotNull());
    }
}
