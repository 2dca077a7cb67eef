package org.mageos.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** Javadoc that lies in the built site: its anchors are taken as they are written. */
class BuiltJavadocTest {

    private static final String SOURCE =
            "package org.x; public class Y { public void m(int a) {} public void later() {} }";

    private ContentFolder folder;

    @BeforeEach
    void createFolder(@TempDir Path root) {
        folder =
                new ContentFolder(root)
                        .file("_config.yml", "title: A site\nexclude: [built, src]\n")
                        .file("src/main/java/org/x/Y.java", SOURCE)
                        .file("built/index.html", "<html lang=en><title>x</title>")
                        .file("built/apidocs/element-list", "org.x\n")
                        .builtIn("built");
    }

    private String link(String destination) {
        return folder.file("index.md", "---\ntitle: A\n---\n\n[t](<" + destination + ">)\n")
                .lint()
                .outcome();
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("JD10 JD16 JD17 anchors of every version")
    @CsvSource(
            delimiter = ';',
            value = {
                "JD10; #m(int); ok",
                "JD30; #m%28int%29; ok",
                "JD10; #<init>(java.lang.String[]); ok",
                "JD30; #%3Cinit%3E(java.lang.String%5B%5D); ok",
                "JD16; #m-int-java.lang.String:A-; ok",
                "JD17; #put(java.lang.String, int); ok",
                "JD30; #m(Int); link/broken-anchor",
                "JD40; #later(); link/broken-anchor",
                "JD19; #method-summary; ok",
                "JD13; #inherited(); link/broken-anchor"
            })
    void readsAnchors(String id, String anchor, String expected) {
        folder.file(
                "built/apidocs/org/x/Y.html",
                """
                <!DOCTYPE html><html lang="en"><head><title>Y</title></head><body>
                <section id="m(int)"></section>
                <section id="&lt;init&gt;(java.lang.String[])"></section>
                <a name="m-int-java.lang.String:A-"><!--   --></a>
                <a name="put(java.lang.String, int)"><!-- --></a>
                <section id="method-summary"></section>
                </body></html>
                """);
        assertThat(link("/apidocs/org/x/Y.html" + anchor)).isEqualTo(expected);
    }

    @Test
    @DisplayName("JD40 a class that was not built is not there, whatever the sources say")
    void takesTheBuildAtItsWord() {
        assertThat(link("/apidocs/org/x/Y.html")).isEqualTo("link/broken");
    }

    @Test
    @DisplayName("MS82 what Javadoc itself breaks is nobody's fault")
    void leavesOutFaultsOfTheTool() {
        folder.file("index.md", "---\ntitle: A\n---\n")
                .file("built/apidocs/stylesheet.css", "@import url('resources/fonts/dejavu.css');")
                .file(
                        "built/apidocs/constant-values.html",
                        "<!DOCTYPE html><title>x</title><a href='#org.x'>org.x</a>")
                .file("built/apidocs/a.html", "<!DOCTYPE html><title>x</title><a href='gone.html'>")
                .file("built/other/stylesheet.css", "@import url('gone.css');");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "built/apidocs/a.html:1:41 link/broken",
                        "built/other/stylesheet.css:1:14 link/broken");
    }
}
