package org.mageos.content.generator.mavensite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** The links of {@code site.xml}, seen in builds. */
class SiteDescriptorTest {

    private static final String PROPERTIES =
            "<name>Demo</name><properties><my.page>a</my.page></properties>";

    @TempDir Path root;

    private ContentFolder site(String descriptor) {
        return new ContentFolder(root)
                .file(
                        "pom.xml",
                        MavenFolder.pom(
                                "demo", PROPERTIES + MavenFolder.plugin(MavenFolder.SECOND, "")))
                .file("src/site/site.xml", descriptor)
                .images("src/site/resources/images/logo.png")
                .file("src/site/markdown/a.md", "# A\n")
                .file("src/site/markdown/sub/b.md", "# B\n");
    }

    @ParameterizedTest
    @CsvSource({
        "MS59, a.html, ok",
        "MS59, /a.html, ok",
        "MS59, ./sub/b.html, ok",
        "MS59, b.html, link/broken",
        "MS59, ../a.html, ok",
        "MS61, a.md, link/broken",
        "MS62, ${my.page}.html, ok",
        "MS62, ${nope}.html, ok",
        "MS63, apidocs/Y.html#m(int), ok",
        "MS64, '', ok",
        "MS59, https://example.org/x.html, ok",
        "MS63, a.html#A, ok",
        "MS63, a.html#nope, link/broken-anchor",
        "MS75, team.html, ok",
        "MS75, nope.html, link/broken",
    })
    void judgesItems(String id, String href, String outcome) {
        ContentFolder folder =
                site(
                        "<site><body><menu name=\"M\"><item name=\"x\" href=\""
                                + href
                                + "\"/></menu></body></site>");

        assertThat(folder.lint().outcome()).as(id).isEqualTo(outcome);
    }

    @Test
    @DisplayName(
            "MS58 Menus, the way up, banners and links are read in both forms, each at its line")
    void readsAllParts() {
        ContentFolder folder =
                site(
                        """
                        <project name="Demo">
                          <skin><groupId>org.apache.maven.skins</groupId></skin>
                          <!-- <item href="no0.html"/> -->
                          <bannerLeft><name>B</name><src>images/no1.png</src><href>a.html</href></bannerLeft>
                          <bannerRight name="C" href="no2.html"><image src="images/logo.png"/></bannerRight>
                          <body>
                            <breadcrumbs><item name="x" href="no3.html"/></breadcrumbs>
                            <links><item name="x" href="no4.html"/></links>
                            <menu name="M">
                              <item name="x" href="a.html">
                                <item name="y"
                                      href="no5.html" img="images/no6.png"/>
                              </item>
                            </menu>
                            <menu ref="reports"/>
                          </body>
                        </project>
                        """);

        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "src/site/site.xml:4:34 link/broken",
                        "src/site/site.xml:5:31 link/broken",
                        "src/site/site.xml:7:39 link/broken",
                        "src/site/site.xml:8:33 link/broken",
                        "src/site/site.xml:12:21 link/broken",
                        "src/site/site.xml:12:36 link/broken");
    }

    @ParameterizedTest
    @CsvSource({"true, no.png, link/broken", "true, images/logo.png, ok", "false, no.png, ok"})
    @DisplayName("The icon of Fluido's bar is shown where the bar is")
    void readsTheIconOfFluido(boolean isShown, String icon, String outcome) {
        ContentFolder folder =
                site(
                        "<site><custom><fluidoSkin><topBarEnabled>"
                                + isShown
                                + "</topBarEnabled><topBarIcon><src>"
                                + icon
                                + "</src><href>/a.html</href></topBarIcon></fluidoSkin></custom></site>");

        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"a.html, link/broken", "z.html, ok", "../a.html, ok"})
    @DisplayName("MS19 The descriptor of a language is relative to the language's folder")
    void readsLanguages(String href, String outcome) {
        ContentFolder folder =
                site("<site/>")
                        .file("src/site/fr/markdown/z.md", "# Z\n")
                        .file(
                                "src/site/site_fr.xml",
                                "<site><body><links><item href=\""
                                        + href
                                        + "\"/></links></body></site>");

        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("What was probably meant is told")
    void suggests() {
        ContentFolder folder =
                site("<site><body><links><item href=\"sub/bb.html\"/></links></body></site>");

        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "Broken link 'sub/bb.html': no page has this URL; did you mean"
                                + " 'sub/b.html'?");
    }
}
