package org.mageos.content.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** What {@code asciidoctor-maven-plugin} 3.1.1 makes of documents of several folders. */
class AsciidocBuildTest {

    private static final String DOCS = "src/docs/asciidoc/";
    private static final String KEEPS = "<preserveDirectories>true</preserveDirectories>";

    private ContentFolder folder;

    @BeforeEach
    void begin(@TempDir Path root) {
        folder =
                new ContentFolder(root)
                        .file(DOCS + "index.adoc", "= Index\n\n[[here]]\nText.\n")
                        .file(DOCS + "sub/b.adoc", "= B\n\n[[in-b]]\nText.\n")
                        .file(DOCS + "other/c.adoc", "= C\n\n[[in-c]]\nText.\n")
                        .file(DOCS + "common/inc.txt", "text\n")
                        .images(DOCS + "img/a.png", DOCS + "sub/s.png");
    }

    private static String pom(String configuration, String... executions) {
        StringBuilder all = new StringBuilder();
        for (String execution : executions) {
            all.append("<execution><configuration>")
                    .append(execution)
                    .append("</configuration></execution>");
        }
        return "<project><artifactId>a</artifactId><build><plugins><plugin>"
                + "<artifactId>asciidoctor-maven-plugin</artifactId><executions>"
                + all
                + "</executions><configuration>"
                + configuration
                + "</configuration></plugin></plugins></build></project>";
    }

    private String outcome(String file, String text) {
        return folder.file(DOCS + file, "= From\n\n" + text + "\n").lint().outcome();
    }

    @Test
    @DisplayName("A text that is included at another level does not go on with a list before it")
    void beginsTextsOfAnotherLevelAnew() {
        folder.file("pom.xml", pom("<sourceDocumentName>from.adoc</sourceDocumentName>", ""));
        folder.file(DOCS + "f.adoc", "= F\n:dir: common\n\nText.\n\ninclude::{dir}/inc.txt[]\n");
        assertThat(outcome("from.adoc", "- item\ninclude::f.adoc[leveloffset=+1]")).isEqualTo("ok");
    }

    @ParameterizedTest(name = "{0} in {1} is {2}, and {3} where folders are kept")
    @CsvSource({
        "xref:sub/b.adoc[B], from.adoc, link/broken, ok",
        "<<sub/b.adoc#in-b>>, from.adoc, link/broken, ok",
        "link:sub/b.html[B], from.adoc, link/broken, ok",
        "link:b.html#in-b[B], from.adoc, ok, undecided",
        "link:b.html#in-c[B], from.adoc, link/broken-anchor, undecided",
        "xref:../index.adoc#here[I], sub/from.adoc, ok, ok",
        "xref:index.adoc#here[I], sub/from.adoc, ok, link/broken",
        "xref:c.adoc#in-c[C], sub/from.adoc, ok, link/broken",
        "xref:b.adoc#in-b[B], sub/from.adoc, ok, ok",
        "link:b.adoc[B], sub/from.adoc, ok, ok",
        "link:sub/b.adoc[B], from.adoc, ok, ok",
        "link:api/index.html[B], from.adoc, undecided, undecided",
        "image::img/a.png[A], sub/from.adoc, ok, undecided",
        "image::../img/a.png[A], sub/from.adoc, ok, ok",
        "image::s.png[A], sub/from.adoc, ok, ok",
        "include::common/inc.txt[], sub/from.adoc, ok, ok",
        "include::../common/inc.txt[], sub/from.adoc, ok, ok",
        "include::inc.txt[], sub/from.adoc, include/missing, include/missing",
    })
    void judgesLinks(String text, String file, String flat, String kept) {
        folder.file("pom.xml", pom(""));
        assertThat(outcome(file, text)).isEqualTo(flat);
        folder.file("pom.xml", pom("", KEEPS));
        assertThat(outcome(file, text)).isEqualTo(kept);
    }

    @ParameterizedTest(name = "{0} and {1} with {2}: {3}")
    @DisplayName("The attributes of pages are those of the executions that make pages")
    @CsvSource({
        "<backend>html</backend>, <backend>pdf</backend>, #_a_part, ok",
        "<backend>pdf</backend>, <backend>html</backend>, #_a_part, link/broken-anchor",
        "<backend>pdf</backend>, <backend>html</backend>, #a-part, ok",
        "<backend>html</backend>, <backend>html5</backend>, #_a_part, ok",
        "<backend>html</backend>, <backend>html5</backend>, #a-part, ok",
    })
    void takesAttributesOfPages(String plain, String other, String anchor, String outcome) {
        String form = "<attributes><idprefix/><idseparator>-</idseparator></attributes>" + other;
        folder.file("pom.xml", pom("", plain, form));
        assertThat(outcome("from.adoc", "link:" + anchor + "[A]\n\n== A part")).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "<backend>pdf</backend>, ok",
        "<backend>html5</backend>, link/broken",
        "<backend>${what}</backend>, ok",
        "<outputFile>x.html</outputFile>, ok",
        "<preserveDirectories>${keep}</preserveDirectories>, ok",
        "<preserveDirectories>false</preserveDirectories>, link/broken",
        "<sourceDocumentName>from.adoc</sourceDocumentName>, ok",
        "<sourceDocumentName>index.adoc</sourceDocumentName>, ok",
        "<sourceDirectory>${project.basedir}/src/docs/asciidoc/</sourceDirectory>, link/broken",
        "<sourceDirectory>src/docs/asciidoc/sub</sourceDirectory>, ok",
        "<resources><resource/></resources>, ok",
        "<skip>false</skip>, link/broken",
    })
    void readsParameters(String parameter, String expected) {
        folder.file("pom.xml", pom(parameter, "<backend>html5</backend>"));
        if (parameter.contains("backend")) {
            folder.file("pom.xml", pom(parameter));
        }
        assertThat(outcome("from.adoc", "xref:sub/b.adoc[B]")).isEqualTo(expected);
    }

    @Test
    @DisplayName("A link that leads somewhere in what any execution makes is right")
    void takesAnyExecution() {
        folder.file("pom.xml", pom("", "<backend>html5</backend>", KEEPS));
        assertThat(outcome("from.adoc", "xref:sub/b.adoc[B]")).isEqualTo("ok");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("JBake 2.6: pages lie as their documents do, and attributes are in its properties")
    @CsvSource({
        "link:sub/b.html#in-b[B], ok",
        "link:sub/b.html#in-c[B], undecided",
        "xref:sub/b.adoc#in-b[B], ok",
        "link:sub/s.png[S], ok",
        "link:gone.html[G], undecided",
        "<<own-sec>>, ok",
        "<<_own_sec>>, undecided",
        "image::pic.png[P], ok",
        "include::inc.txt[], ok",
    })
    void readsJBake(String text, String expected) {
        folder.file(
                "jbake.properties",
                "site.host=x\n"
                        + "asciidoctor.attributes=own=1,idprefix=,idseparator=-,imagesdir=img\n");
        folder.file("content/sub/b.adoc", "= B\n:jbake-type: page\n\n[[in-b]]\nText.\n")
                .file("content/inc.txt", "text\n")
                .images("content/sub/s.png", "content/img/pic.png");
        folder.file(
                "content/from.adoc",
                "= From\n:jbake-type: page\n\n" + text + "\n\n== Own Sec\n\nText.\n");
        assertThat(folder.lint().outcome()).isEqualTo(expected);
    }

    @Test
    @DisplayName("A pom further up may say where pages are put")
    void doubtsParents() {
        folder.file(
                "pom.xml",
                pom("").replace("<artifactId>a<", "<parent><x/></parent><artifactId>a<"));
        assertThat(outcome("from.adoc", "xref:sub/b.adoc[B]")).isEqualTo("ok");
    }

    @Test
    @DisplayName("Suffixes of the attributes count")
    void readsSuffixes() {
        folder.file(
                "pom.xml",
                pom(KEEPS, "<attributes><relfilesuffix>.htm</relfilesuffix></attributes>"));
        assertThat(outcome("from.adoc", "xref:sub/b.adoc[B]")).isEqualTo("ok");
    }
}
