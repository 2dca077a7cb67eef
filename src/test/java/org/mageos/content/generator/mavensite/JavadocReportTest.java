package org.mageos.content.generator.mavensite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** Links of a Maven site into the Javadoc that a report adds to it. */
class JavadocReportTest {

    private ContentFolder folder;

    @BeforeEach
    void start(@TempDir Path root) {
        folder =
                MavenFolder.of(root, MavenFolder.SECOND)
                        .file(
                                "pom.xml",
                                MavenFolder.pom(
                                        "demo",
                                        MavenFolder.plugin(MavenFolder.SECOND, "")
                                                + "<reporting><plugins><plugin><artifactId>"
                                                + "maven-javadoc-plugin"
                                                + "</artifactId></plugin></plugins></reporting>"))
                        .file(
                                "src/main/java/org/x/Y.java",
                                "package org.x; public class Y { public static int LIMIT;"
                                        + " public void m(int a) {} }");
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("JD31 no anchor with parentheses survives Doxia in a relative link")
    @CsvSource({
        "JD40, apidocs/org/x/Y.html, ok",
        "JD40, apidocs/index.html, ok",
        "JD40, apidocs/org/x/Z.html, link/broken",
        "JD40, apidocs/org/x/Y.html#LIMIT, ok",
        "JD40, apidocs/org/x/Y.html#LIMITS, link/broken-anchor",
        "JD19, apidocs/org/x/Y.html#method-detail, ok",
        "JD31, apidocs/org/x/Y.html#m(int), link/broken-anchor",
        "JD31, apidocs/org/x/Y.html#m%28int%29, link/broken-anchor",
        "JD40, testapidocs/org/x/Y.html, undecided",
        "JD42, apidocs/org/x/Y.html#m-int-, undecided",
        "JD04, apidocs/search.html, undecided",
        "JD40, apidocs_1.7, undecided",
        "JD40, apidocs-2.x/org/x/Gone.html, undecided",
        "JD40, javadoc1.2/index.html, undecided",
        "JD40, releases/0.5.4/notes.txt, undecided",
        "JD40, releases/0.8.0-alpha/notes.txt, undecided",
        "JD40, releases/0.8.0-more/notes.txt, link/broken",
        "JD40, demo-1_0/index.html, undecided",
        "JD40, demo-1/index.html, link/broken"
    })
    void judgesLinksOfMarkdown(String id, String link, String expected) {
        folder.file("src/site/markdown/from.md", "Text [link](" + link + ").\n");
        assertThat(folder.lint().outcome()).as(id).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("MS63 site.xml keeps what it says")
    @CsvSource({
        "apidocs/org/x/Y.html#m(int), ok",
        "apidocs/org/x/Y.html#m(long), link/broken-anchor",
        "apidocs/org/x/Z.html, link/broken"
    })
    void judgesLinksOfTheDescriptor(String link, String expected) {
        folder.file(
                "src/site/site.xml",
                "<site><body><menu name='a'><item name='b' href='"
                        + link
                        + "'/></menu></body></site>\n");
        assertThat(folder.file("src/site/markdown/from.md", "Text.\n").lint().outcome())
                .isEqualTo(expected);
    }
}
