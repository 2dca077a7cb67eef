package org.mageos.content.generator.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/**
 * AsciiDoc in a Jekyll site, as Jekyll 4.3.1 with jekyll-asciidoc 3.0 and Asciidoctor 2.0.18 builds
 * it.
 */
class JekyllAsciidocTest {

    private static final String CONFIG =
            """
            baseurl: /base
            url: https://example.org
            plugins: [jekyll-asciidoc]
            collections:
              guides:
                output: true
            asciidoctor:
              attributes:
                - own=val
                - imagesdir=/images
            """;

    private ContentFolder folder;

    @BeforeEach
    void createSite(@TempDir Path root) {
        folder =
                new ContentFolder(root)
                        .file("_config.yml", CONFIG)
                        .file("Gemfile", "gem \"jekyll\", \"~> 4.3\"\n")
                        .file("part/p.adoc", "Part.\n")
                        .file("docs/a.adoc", "= A\n:idprefix: foo-\n\n== Sec One\n\nText.\n")
                        .file("docs/sib.txt", "text\n")
                        .file("docs/perm.adoc", "= P\n:page-permalink: /elsewhere/\n\nText.\n")
                        .file("docs/unpub.adoc", "= U\n:page-published: false\n\nText.\n")
                        .file("docs/old.asc", "= Old\n\nText.\n")
                        .file("docs/ext.asciidoc", "= Ext\n\nText.\n")
                        .file(
                                "_posts/2024-01-02-post.adoc",
                                """
                                = Post
                                :revdate: 2024-03-04 10:00:00
                                :page-categories: [cats, dogs]

                                Text.
                                """)
                        .file("_guides/g.adoc", "= G\n\nText.\n")
                        .images("images/x.png", "docs/y.png");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "xref:a.adoc[A], ok",
        "xref:a.adoc#sec-one[A], ok",
        "xref:a.adoc#_sec_one[A], link/broken-anchor",
        "xref:a.adoc#foo_sec_one[A], link/broken-anchor",
        "<<a.adoc#sec-one>>, ok",
        "<<a#>>, ok",
        "xref:a[A], link/broken-anchor",
        "<<a.adoc>>, link/broken-anchor",
        "xref:docs/a.adoc[A], link/broken",
        "xref:../docs/a.adoc[A], ok",
        "xref:perm.adoc[A], link/broken",
        "link:../elsewhere/[A], ok",
        "link:{site-baseurl}/elsewhere/[A], ok",
        "link:{site-url}/base/docs/a.html[A], ok",
        "link:/docs/a.html[A], link/broken",
        "link:a.html[A], ok",
        "link:a.adoc[A], link/broken",
        "xref:unpub.adoc[A], link/draft",
        "xref:ext.adoc[A], ok",
        "xref:old.adoc[A], link/broken",
        "link:old.asc[A], ok",
        "link:../cats/dogs/2024/03/04/post.html[A], ok",
        "link:../cats/dogs/2024/01/02/post.html[A], link/broken",
        "link:../guides/g.html[A], ok",
        "<<Own Sec>>, ok",
        "<<own-sec>>, ok",
        "<<_own_sec>>, link/broken-anchor",
        "link:{{url}}/a.html[A], link/broken",
        "image:x.png[X], ok",
        "image:y.png[X], image/missing",
        "'{own} {docname} {docdir} {outpath} {jekyll-version}', ok",
        "{missing}, attribute/undefined",
        "include::part/p.adoc[], ok",
        "include::../part/p.adoc[], ok",
        "include::sib.txt[], include/missing",
        "include::docs/sib.txt[], ok",
    })
    void judgesLinks(String text, String expected) {
        assertThat(folder.outcomeOf("docs/from.adoc", text)).isEqualTo(expected);
    }

    @Test
    @DisplayName("A reference becomes a page's URL, and what is offered is a source again")
    void offersSources() {
        folder.file("docs/from.adoc", "= From\n\nxref:aa.adoc[A]\n");
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "Broken link 'aa.adoc': no page has this URL; did you mean"
                                + " '/base/docs/a.adoc'?");
    }

    @Test
    @DisplayName("Liquid counts in pages that ask for it")
    void readsLiquidWhereAsked() {
        folder.file(
                "docs/from.adoc",
                "= From\n:page-liquid:\n\nlink:{{site.baseurl}}/docs/a.html[A]"
                        + " link:{{site.baseurl}}/docs/b.html[B]\n");
        assertThat(folder.lint()).findings().containsExactly("docs/from.adoc:4:43 link/broken");
    }

    @Test
    @DisplayName("Attributes for pretty URLs count: relfileprefix and relfilesuffix")
    void readsSuffixes() {
        folder.file(
                "_config.yml",
                """
                plugins: [jekyll-asciidoc]
                permalink: pretty
                asciidoc:
                  attributes:
                    relfileprefix: ../
                    relfilesuffix: /@
                asciidoctor:
                  base_dir: :docdir
                """);
        folder.file(
                "docs/from.adoc",
                "= From\n\ninclude::sib.txt[]\n\ninclude::part/p.adoc[]\n\n"
                        + "xref:a.adoc#sec-one[A] xref:b.adoc[B]\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "docs/from.adoc:5:10 include/missing", "docs/from.adoc:7:29 link/broken");
    }

    @Test
    @DisplayName("Without the plugin a file is served as it stands, and nothing is said of it")
    void knowsNothingWithoutThePlugin() {
        folder.file("_config.yml", "title: T\n");
        folder.file("docs/from.adoc", "---\ntitle: F\n---\n= From\n\nxref:b.adoc[B]\n");
        folder.file("README.adoc", "= R\n\nxref:docs/b.adoc[B]\n");
        assertThat(folder.lint()).findings().containsExactly("README.adoc:3:6 link/broken");
    }
}
