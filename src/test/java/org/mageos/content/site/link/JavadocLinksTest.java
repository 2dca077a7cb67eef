package org.mageos.content.site.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** JD40: links into Javadoc that is not there yet, judged by the sources that it is made of. */
class JavadocLinksTest {

    private static final int VERSION = Runtime.version().feature();

    private ContentFolder folder;

    @BeforeEach
    void createFolder(@TempDir Path root) {
        folder =
                new ContentFolder(root)
                        .file("site/_config.yml", "title: A site\n")
                        .file(
                                "lib/src/main/java/org/x/Y.java",
                                "package org.x; public class Y { public void m(int a) {} }")
                        .file(
                                "lib/src/test/java/org/x/YTest.java",
                                "package org.x; public class YTest {}")
                        .file("lib/pom.xml", "<project/>");
    }

    private String link(String file, String destination) {
        return folder.file(file, "---\ntitle: A\n---\n\n[t](" + destination + ")\n")
                .lint()
                .outcome();
    }

    @Test
    @DisplayName("JD40 several links into a folder of Javadoc make no other site of it")
    void takesNoFolderOfJavadocForAnotherSite() {
        folder.file(
                "site/a.md",
                "---\ntitle: A\n---\n\n[t](/apidocs/org/x/No.html) [u](/apidocs/org/x/Y.html)"
                        + " [v](/apidocs/org/x/Gone.html)\n");

        assertThat(folder.lint().outcome()).isEqualTo("link/broken undecided");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("JD40 what the sources lack is broken, the rest is made beside the site")
    @CsvSource({
        "/apidocs/org/x/Y.html, undecided",
        "/apidocs/org/x/Y.html#m(int), undecided",
        "/apidocs/org/x/Y.html#m(long), link/broken-anchor",
        "/apidocs/org/x/Z.html, link/broken",
        "/apidocs/org/x/YTest.html, link/broken",
        "/testapidocs/org/x/YTest.html, undecided",
        "/testapidocs/org/x/Y.html, link/broken",
        "/apidocs/, undecided",
        "/lib/javadoc/org/x/Z.html, link/broken",
        "/javadoc/my-lib/org/x/Y.html, undecided",
        "/javadoc/my-lib/org/x/Z.html, link/broken",
        "/javadoc/my-lib/org/x/Y.html#m(long), link/broken-anchor",
        "/javadoc/no-lib/org/x/Z.html, undecided",
        "/javadoc/1.2/org/x/Z.html, undecided",
        "/javadoc/v1/org/x/Z.html, undecided",
        "/other/org/x/Y.html, link/broken"
    })
    void judgesBySources(String destination, String expected) {
        folder.settings("generator: jekyll\n")
                .file("my-lib/src/main/java/org/x/My.java", "package org.x; class My {}");
        assertThat(link("index.md", destination)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("JD40 in a text that a site may take in, and not where a Git host shows it")
    @CsvSource({
        "docs/guide.md, apidocs/org/x/Y.html, undecided",
        "docs/guide.md, ../apidocs/org/x/Z.html, link/broken",
        "README.md, apidocs/org/x/Y.html, link/broken"
    })
    void judgesBeside(String file, String destination, String expected) {
        assertThat(link(file, destination)).isEqualTo(expected);
    }

    @Test
    @DisplayName("JD40 without Java sources nothing is known of Javadoc")
    void needsSources(@TempDir Path root) {
        folder = new ContentFolder(root).file("_config.yml", "title: A site\n");
        assertThat(link("index.md", "/apidocs/org/x/Y.html")).isEqualTo("link/broken");
    }

    @Test
    @DisplayName("JD40 a build that writes sources may have any class")
    void asksTheBuild() {
        folder.settings("generator: jekyll\n")
                .file("lib/pom.xml", "<artifactId>antlr4-maven-plugin</artifactId>");
        assertThat(link("index.md", "/apidocs/org/x/Z.html")).isEqualTo("undecided");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("JD50 JD53 the documentation of the running JDK")
    @CsvSource(
            delimiter = ';',
            value = {
                "java.base/java/util/List.html#of(E...); ok",
                "java.base/java/util/Lists.html; link/broken",
                "java.base/java/util/List.html#of(); ok",
                "java.base/java/util/List.html#off(); link/broken-anchor"
            })
    void judgesTheRunningJdk(String page, String expected) {
        String start = "https://docs.oracle.com/en/java/javase/" + VERSION + "/docs/api/";
        assertThat(link("index.md", "<" + start + page + ">")).isEqualTo(expected);
    }
}
