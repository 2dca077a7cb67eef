package org.mageos.content.generator.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** AsciiDoc in a Hugo site, as Hugo 0.111 with Asciidoctor 2.0.18 builds it. */
class HugoAsciidocTest {

    private static final String CONFIG =
            """
            baseURL: https://example.org/base/
            markup:
              asciidocExt:
                attributes:
                  own: val
            """;

    private ContentFolder folder;

    @BeforeEach
    void createSite(@TempDir Path root) {
        folder =
                new ContentFolder(root)
                        .file("hugo.yaml", CONFIG)
                        .file("layouts/_default/single.html", "{{ .Content }}")
                        .file("common/p.adoc", "Part.\n")
                        .file("content/docs/b.adoc", "---\ntitle: B\n---\n== Sec One\n\nText.\n")
                        .file("content/docs/c.adoc", "+++\nslug = \"see\"\n+++\n= C\n\nText.\n")
                        .file("content/docs/h.adoc", "= H\n:url: /other/\n:draft: true\n\nText.\n")
                        .file("content/docs/bundle/index.adoc", "= Bundle\n\nText.\n")
                        .images("content/docs/bundle/pic.png", "static/s.png", "assets/q.png");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "xref:b.adoc[B], link/broken",
        "xref:../b/#[B], link/broken",
        "link:../b/[B], ok",
        "link:../b/#_sec_one[B], ok",
        "link:../b/#sec-one[B], link/broken-anchor",
        "link:/base/docs/b/[B], ok",
        "link:../see/[B], ok",
        "link:../c/[B], link/broken",
        "link:../h/[B], ok",
        "link:/base/other/[B], link/broken",
        "link:b.adoc[B], link/broken",
        "link:../b.adoc[B], link/broken",
        "'link:{{< relref \"b.adoc\" >}}[R]', ok",
        "'link:{{< relref \"nope.adoc\" >}}[R]', link/broken",
        "'link:{{< relref \"b.adoc#_sec_one\" >}}[R]', ok",
        "'link:{{< relref \"b.adoc#_nope\" >}}[R]', link/broken-anchor",
        "'link:{{< ref \"/docs/b\" >}}#_nope[R]', link/broken-anchor",
        "'link:{{% relref \"nope.adoc\" %}}[R]', link/broken",
        "'* {{< relref \"_a\" >}} link:{{<relref \"nope_\">}}[R]', link/broken",
        "'<<own-sec>> link:{{< relref \"b.adoc\" >}}[R]', link/broken-anchor",
        "<<Own Sec>>, ok",
        "<<_own_sec>>, ok",
        "<<own-sec>>, link/broken-anchor",
        "<<own-sec>> {{< toc >}}, undecided",
        "image:../bundle/pic.png[P], ok",
        "image:pic.png[P], image/missing",
        "image:/base/s.png[P], ok",
        "image:/q.png[P], undecided",
        "'{own} {docdir}', ok",
        "{missing}, attribute/undefined",
        "{docname}, attribute/undefined",
        "include::common/p.adoc[], ok",
        "include::content/docs/b.adoc[], ok",
        "include::b.adoc[], include/missing",
        "include::../common/p.adoc[], include/missing",
    })
    void judgesLinks(String text, String expected) {
        assertThat(folder.outcomeOf("content/docs/from.adoc", text)).isEqualTo(expected);
    }

    @Test
    @DisplayName("A bundle, pretty references, and inclusions that start at the page")
    void readsOptions() {
        folder.file(
                "hugo.yaml",
                """
                baseURL: https://example.org/
                markup:
                  asciidocExt:
                    workingFolderCurrent: true
                    extensions: [asciidoctor-diagram]
                    attributes:
                      relfileprefix: ../
                      relfilesuffix: /
                """);
        folder.file(
                "content/docs/from.adoc",
                "= From\n\ninclude::b.adoc[]\n\ninclude::none.adoc[]\n\n"
                        + "xref:b.adoc#_sec_one[B] xref:d.adoc[D] {missing}\n");
        folder.file("content/docs/bundle/index.adoc", "= Bundle\n\nimage::pic.png[P]\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "content/docs/from.adoc:5:10 include/missing",
                        "content/docs/from.adoc:7:30 link/broken");
    }
}
