package org.mageos.content.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
