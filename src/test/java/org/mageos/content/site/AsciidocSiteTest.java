package org.mageos.content.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

class AsciidocSiteTest {

    private static final String POM =
            """
            <project>
              <artifactId>a</artifactId>
              <properties><lib.version>1</lib.version></properties>
              <build><plugins><plugin>
                <artifactId>asciidoctor-maven-plugin</artifactId>
                <configuration><attributes>
                  <imagesdir>img</imagesdir>
                  <root>${project.basedir}</root>
                </attributes></configuration>
              </plugin></plugins></build>
            </project>
            """;

    @TempDir private Path root;
    private ContentFolder folder;

    @BeforeEach
    void begin() {
        folder = new ContentFolder(root);
    }

    @Test
    @DisplayName("AD077, AD090, AD160, AD161: links, anchors and inclusions at their places")
    void findsWhatIsBroken() {
        folder.file("b.adoc", "= B\n\n[[here]]\nText\n");
        folder.file(
                "a.adoc",
                """
                = A

                <<Sec>> <<nope>> xref:b.adoc#here[] xref:b.adoc#gone[] xref:c.adoc[x]
                link:b.html[as HTML] link:b.adoc[as source] link:d.html[]

                == Sec

                image::a.png[A]
                """);
        folder.file("c/c.adoc", "= C\n\ninclude::part.txt[]\n\n<<part>>\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "a.adoc:3:11 link/broken-anchor",
                        "a.adoc:3:42 link/broken-anchor",
                        "a.adoc:3:61 link/broken",
                        "a.adoc:4:50 link/broken",
                        "a.adoc:8:8 image/missing",
                        "c/c.adoc:3:10 include/missing");
    }

    @Test
    @DisplayName(
            "What is included is found, too, from a folder further up, where a build may start")
    void doubtsTheBaseDirectory() {
        folder.file("docs/guide/a.adoc", "= A\n\ninclude::src/A.java[]\n\ninclude::src/B.java[]\n")
                .files("docs/src/A.java", "other/src/B.java");
        assertThat(folder.lint())
                .findings()
                .containsExactly("docs/guide/a.adoc:5:10 include/missing");
    }

    @Test
    @DisplayName("A part that symbolic links lead to is one, and is told of by its own name")
    void knowsPartsBehindSymbolicLinks() {
        folder.file("parts/a.adoc", "[#a]\n= A\n\nSee <<b>> and <<gone>>.\n\ninclude::c/c.adoc[]\n")
                .file("parts/b.adoc", "[#b]\n= B\n\nText\n")
                .file("titles/c/c.adoc", "Text <<lost>>\n")
                .symlink("titles/one/p", "../../parts")
                .symlink("titles/one/p/c", "../titles/c")
                .file(
                        "titles/one/master.adoc",
                        "= One\n\ninclude::p/a.adoc[leveloffset=1]\n\n"
                                + "include::p/b.adoc[leveloffset=1]\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "parts/a.adoc:4:17 link/broken-anchor",
                        "titles/c/c.adoc:1:8 link/broken-anchor");
    }

    @Test
    @DisplayName("A folder from the root of the host may be where a guide is published")
    void leavesFoldersOfTheHostOpen() {
        folder.file("docs/a.adoc", "= A\n\nlink:/docs/1.0/guide/[t]\n");
        assertThat(folder.lint().outcome()).isEqualTo("undecided");
        folder.file("docs/a.adoc", "= A\n\nlink:/docs/1.0/guide.adoc[t]\n");
        assertThat(folder.lint().outcome()).isEqualTo("link/broken");
    }

    @Test
    @DisplayName("Underscores around an anchor make emphasis of it, which no id is")
    void findsAnchorsThatBecomeEmphasis() {
        folder.file(
                        "a.adoc",
                        "= A\n\nlink:#_sec_one_[t] link:#_sec_one[t]\n\nxref:b.adoc#_sec_b_[t]\n\n"
                                + "== Sec one\n")
                .file("b.adoc", "= B\n\n== Sec B\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly("a.adoc:3:6 link/broken-anchor", "a.adoc:5:6 link/broken-anchor");
    }

    @Test
    @DisplayName("What git ignores there a program may write before the build starts")
    void doubtsIgnoredFilesFurtherUp() {
        folder.file(".gitignore", "docs/log\n")
                .file("docs/a.adoc", "= A\n\ninclude::docs/log/a.txt[]\n\ninclude::logs/a.txt[]\n");
        assertThat(folder.lint()).findings().containsExactly("docs/a.adoc:5:10 include/missing");
    }

    @ParameterizedTest(name = "[{0}] gives {1}")
    @DisplayName("AD168 A file in another encoding is read in the one that is named, or told")
    @CsvSource({
        "encoding=iso-8859-1, ok",
        "encoding=ISO8859-1, ok",
        "encoding=windows-1252, ok",
        "'', include/missing undecided",
        "encoding=utf-8, include/missing undecided",
        "encoding=latin1, include/missing undecided",
        "encoding=no such one, include/missing undecided",
        "encoding=utf-16, include/missing undecided",
        "encoding=us-ascii, include/missing undecided",
    })
    void readsNamedEncodings(String attributes, String expected) {
        byte[] latin = "[[caf\u00e9]]\nCaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        folder.bytes("part.txt", latin);
        folder.file("a.adoc", "= A\n\n<<caf\u00e9>>\n\ninclude::part.txt[" + attributes + "]\n");
        assertThat(folder.lint().outcome()).isEqualTo(expected);
    }

    @Test
    @DisplayName("AD168 A name that is no encoding's changes nothing in a file that is UTF-8")
    void leavesUnknownEncodingsOut() {
        folder.file("part.txt", "[[caf\u00e9]]\nText\n");
        folder.file("a.adoc", "= A\n\n<<caf\u00e9>>\n\ninclude::part.txt[encoding=no such one]\n");
        assertThat(folder.lint()).findings().isEmpty();
        folder.file("a.adoc", "= A\n\n<<caf\u00e9>>\n\ninclude::part.txt[encoding=iso-8859-1]\n");
        assertThat(folder.lint()).findings().containsExactly("a.adoc:3:3 link/broken-anchor");
    }

    @Test
    @DisplayName("AD094, AD169: what stands in an included file is told once, where it stands")
    void tellsPartsOnce() {
        folder.file("part.adoc", "See <<shared>>, <<gone>> and image:x.png[X].\n");
        folder.file("a.adoc", "= A\n\n[[shared]]\nText\n\ninclude::part.adoc[]\n");
        folder.file("b.adoc", "= B\n\n[[shared]]\nText\n\ninclude::part.adoc[]\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "part.adoc:1:19 link/broken-anchor", "part.adoc:1:36 image/missing");
    }

    @Test
    @DisplayName("AD095 A reference to a file that the page takes in stays in it, be it further on")
    void staysInThePage() {
        folder.file("late.adoc", "== Late\n\nText\n");
        folder.file("empty.adoc", "\n\n");
        folder.file("cut.adoc", "== Cut\n\nText\n");
        folder.file(
                "a.adoc",
                """
                = A

                <<late.adoc#_book>> xref:late.adoc#_gone[] xref:late.adoc[] <<cut.adoc#_book>>

                * <<late.adoc#_book,list>>

                == Book

                include::late.adoc[]

                include::cut.adoc[lines=1..2]

                include::empty.adoc[]

                <<late.adoc#_book>> <<empty.adoc#_book>>
                """);
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "a.adoc:3:26 link/broken-anchor", "a.adoc:3:63 link/broken-anchor");
    }

    @Test
    @DisplayName("AD157 A region on an attribute that nobody knows is no claim")
    void leavesConditionsOpen() {
        folder.file(
                "a.adoc",
                """
                = A

                ifdef::env-github[]
                :dir: x/
                :imagesdir: y

                xref:nope.adoc[]

                include::nope.adoc[]

                == On GitHub only
                endif::[]

                <<On GitHub only>> and link:{dir}y.adoc[] and image:nope.png[N]
                """);
        assertThat(folder.lint()).findings().isEmpty();
        assertThat(folder.lint())
                .undecided()
                .containsExactly(
                        "a.adoc:7:6 a part of an AsciiDoc document that depends on an attribute"
                                + " which is not known",
                        "a.adoc:14:29 a link of an AsciiDoc document with an attribute whose value"
                                + " is not known",
                        "a.adoc:14:53 a link of an AsciiDoc document with an attribute whose value"
                                + " is not known");
    }

    @Test
    @DisplayName("AD144 Attributes of asciidoctor-maven-plugin count, and all others are unset")
    void readsPoms() {
        folder.file("pom.xml", POM);
        folder.file("src/docs/asciidoc/img/a.svg", "<svg/>");
        folder.file("common.adoc", "text");
        folder.file(
                "src/docs/asciidoc/a.adoc",
                """
                = A

                image::a.svg[A]

                include::{root}/common.adoc[]

                {lib-version} {missing} `{code}` \\{text}
                """);
        assertThat(folder.lint())
                .findings()
                .containsExactly("src/docs/asciidoc/a.adoc:7:15 attribute/undefined");
    }

    @Test
    @DisplayName("AD090 A page may be made of a source of any extension, and others by the build")
    void knowsWhatPagesAreMadeOf() {
        folder.file(
                "docs/a.adoc",
                "= A\n\n"
                        + "link:b.html#here[] link:c/#in[] link:made/index.html[]"
                        + " xref:b.html#here[]\n");
        folder.file("docs/b.asciidoc", "= B\n\n[[here]]\nText\n");
        folder.file("docs/c/index.adoc", "= C\n\n[[in]]\nText\n");
        folder.file("README.adoc", "= R\n\nlink:made/index.html[]\n");
        assertThat(folder.lint()).findings().containsExactly("README.adoc:3:6 link/broken");
    }

    @Test
    @DisplayName("AD180, AD181: a Git host has ids of its own form, which count as well")
    void knowsIdsOfGitHosts() {
        folder.file(
                "a.adoc", "= A\n\n== My Title\n\n== My Title\n\n<<my-title-1>> <<_my_title_2>>\n");
        assertThat(folder.lint()).findings().isEmpty();
    }

    @Test
    @DisplayName("AD094 A file without a title may be a part of another one")
    void leavesPartsOpen() {
        folder.file("a.adoc", "<<elsewhere>> image:b.png[B]\n");
        assertThat(folder.lint()).findings().isEmpty();
    }

    @Test
    @DisplayName("What tests are made of is read only where a document includes it")
    void leavesTestsOut() {
        folder.file("src/test/resources/a.adoc", "= A\n\nlink:gone.pdf[]\n");
        folder.file("src/main/resources/a.adoc", "= A\n\nlink:gone.pdf[]\n");
        folder.file("src/it/one/a.adoc", "= A\n\nlink:gone.pdf[]\n");
        folder.file("jvm/src/intTest/one/a.adoc", "= A\n\nlink:gone.pdf[]\n");
        assertThat(folder.lint()).findings().isEmpty();
    }

    @Test
    @DisplayName("An image may be drawn of a source beside it, unless a README shows it")
    void leavesDrawnImagesOpen() {
        folder.file("src/docs/images/a.dot", "digraph a {}\n");
        folder.file("src/docs/images/b.puml", "@startuml\n@enduml\n");
        folder.file("src/docs/images/c.txt", "c\n");
        folder.file(
                "src/docs/a.adoc",
                "= A\n:imagesdir: images\n\n"
                        + "image::a.png[A]\n\nimage::b.svg[B]\n\nimage::c.png[C]\n");
        folder.file("README.adoc", "= R\n\nimage::src/docs/images/a.png[A]\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "README.adoc:3:8 image/missing", "src/docs/a.adoc:8:8 image/missing");
    }

    @Test
    @DisplayName("An image that lies elsewhere may be copied, unless a README shows it")
    void leavesCopiedImagesOpen() {
        folder.file("src/resources/images/a.svg", "<svg/>");
        folder.file("src/docs/a.adoc", "= A\n\nimage::images/a.svg[A]\n\nimage::images/b.svg[B]\n");
        folder.file("README.adoc", "= R\n\nimage::images/a.svg[A]\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "README.adoc:3:8 image/missing", "src/docs/a.adoc:5:8 image/missing");
    }

    @Test
    @DisplayName("A comment sets a finding aside")
    void takesComments() {
        folder.file(
                "a.adoc",
                "= A\n\n// mageos-content disable-next link/broken: later\nlink:b.pdf[]\n");
        assertThat(folder.lint()).findings().isEmpty();
    }

    @Test
    @DisplayName("AD174 The header is front matter")
    void readsHeader() {
        folder.file(
                "mageos-content.yaml",
                """
                collections:
                  posts:
                    files: posts/*.adoc
                    schema:
                      properties:
                        title: {type: string}
                        date: {type: string}
                        layout: {enum: [post]}
                      required: [title, date, layout]
                """);
        folder.file("posts/a.adoc", "= A\n:page-layout: pst\n\nText\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "posts/a.adoc:1:3 front-matter/schema",
                        "posts/a.adoc:2:1 front-matter/schema");
    }

    @Test
    @DisplayName("AD118, AD154 A block or a condition without an end is told where it begins")
    void tellsWhatIsNotClosed() {
        folder.file("a.adoc", "= A\n\ninclude::part.adoc[]\n\n== After\n\nifdef::x[]\n\nText\n");
        folder.file("part.adoc", "* a\n+\n====\nText\n\n----\ncode\n====\n");
        folder.file("b.adoc", "= B\n\n////\nno end\n");
        folder.file("d.adoc", "= D\n\nifdef::x[]\n----\nendif::[]\n\n----\nc\n----\n\n<<in>>\n");
        folder.file("c.adoc", "= C\n\n----\ncode\n----\n\nifdef::x[]\na\nendif::[]\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "a.adoc:7:1 block/unclosed",
                        "b.adoc:3:1 block/unclosed",
                        "part.adoc:6:1 block/unclosed");
    }

    @Test
    @DisplayName("AD144 What the pom sets to false no document sets, wherever the plugin looks")
    void keepsWhatPomsUnset() {
        folder.file("pom.xml", POM.replace("<imagesdir>img</imagesdir>", "<draft>false</draft>"));
        folder.file("src/asciidoc/a.adoc", "= A\n:draft:\n\nifdef::draft[]\n<<gone>>\nendif::[]\n");
        assertThat(folder.lint()).findings().isEmpty();
        folder.file(
                "src/asciidoc/a.adoc", "= A\n:draft:\n\nifndef::draft[]\n<<gone>>\nendif::[]\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly("src/asciidoc/a.adoc:5:3 link/broken-anchor");
    }

    @Test
    @DisplayName("A tag that is not there is told, but none whose name an attribute gives")
    void tellsOfMissingTags() {
        folder.file("a.adoc", "= A\n\ninclude::b.txt[tag=gone]\n\ninclude::b.txt[tag={what}]\n");
        folder.file("b.txt", "// tag::b[]\nText\n// end::b[]\n");
        assertThat(folder.lint()).findings().contains("a.adoc:3:10 include/missing");
        assertThat(folder.lint()).findings().doesNotContain("a.adoc:5:10 include/missing");
    }
}
