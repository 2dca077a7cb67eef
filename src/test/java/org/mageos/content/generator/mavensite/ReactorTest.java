package org.mageos.content.generator.mavensite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.generator.Route;
import org.mageos.content.testing.ContentFolder;

/** The sites of several modules, as they are staged. */
class ReactorTest {

    private static final String MODULES =
            "<modules><module>core</module><module>tool</module></modules>";

    @TempDir Path root;
    private ContentFolder folder;

    @BeforeEach
    void start() {
        folder =
                new ContentFolder(root)
                        .file("pom.xml", parent(MODULES))
                        .file("src/site/markdown/guide.md", "# Guide\n")
                        .file("core/pom.xml", MavenFolder.child("mm-core", ""))
                        .file("core/src/site/markdown/usage.md", "# Usage\n")
                        .file("tool/pom.xml", MavenFolder.child("mm-tool", ""));
    }

    private static String parent(String rest) {
        return MavenFolder.pom("parent", MavenFolder.plugin(MavenFolder.SECOND, "") + rest);
    }

    private List<String> paths() {
        return folder.content().site().orElseThrow().routes().published().stream()
                .map(Route::path)
                .toList();
    }

    private String outcome(String file, String link) {
        return folder.file(file, "[link](" + link + ")\n").lint().outcome();
    }

    @Test
    @DisplayName("MS71 A module's site lies below its parent's, by the name of its artifact")
    void placesModules() {
        assertThat(paths()).containsExactly("/guide.html", "/mm-core/usage.html");
    }

    @Test
    @DisplayName("MS72 Where a site is deployed counts, and not the URL that all modules may share")
    void takesNoSharedUrlForAPlace() {
        String url = "<url>https://demo.org/</url>";
        folder.file("pom.xml", parent(url + MODULES + deployed("https://git.demo.org/site")))
                .file(
                        "core/pom.xml",
                        MavenFolder.child("mm-core", url + deployed("https://other.org/core")))
                .file(
                        "tool/pom.xml",
                        MavenFolder.child("mm-tool", url + deployed("https://other.org/tool")))
                .file("core/src/site/markdown/guide.md", "# Guide\n")
                .file("tool/src/site/markdown/guide.md", "# Guide\n");

        assertThat(folder.lint().outcome()).isEqualTo("ok");
    }

    private static String deployed(String url) {
        return "<distributionManagement><site><url>"
                + url
                + "</url></site></distributionManagement>";
    }

    @Test
    @DisplayName("MS73 A module alone has what its parents say that are above it in the repository")
    void readsParentsAboveTheContentRoot() throws IOException {
        folder.file(
                "core/deep/pom.xml",
                MavenFolder.pom(
                        "mm-deep",
                        "<parent><groupId>org.demo</groupId><artifactId>mm-core</artifactId>"
                                + "</parent>"));
        ContentFolder module =
                new ContentFolder(root.resolve("core/deep"))
                        .file("src/site/markdown/a.md", "# A\n\n## Dup\n\n## Dup\n")
                        .file("src/site/markdown/from.md", "[x](a.html#A) [y](a.html#Dup_1)\n");

        assertThat(module.lint().outcome()).isEqualTo("undecided");
        Files.createDirectory(root.resolve(".git"));
        assertThat(module.lint().outcome()).isEqualTo("ok");
        module.file("src/site/markdown/from.md", "[x](no.html) [y](../guide.html)\n");
        assertThat(module.lint().outcome()).isEqualTo("link/broken undecided");
    }

    @ParameterizedTest
    @CsvSource({
        "MS71, src/site/markdown/from.md, mm-core/usage.md, ok",
        "MS71, src/site/markdown/from.md, core/usage.md, link/broken",
        "MS73, core/src/site/markdown/from.md, ../guide.md, ok",
        "MS73, core/src/site/markdown/from.md, ../nope.md, link/broken",
        "MS73, core/src/site/markdown/from.md, ../mm-tool/index.html, undecided",
        "MS73, src/site/markdown/from.md, ../elsewhere.html, undecided",
    })
    void linksModules(String id, String file, String link, String outcome) {
        assertThat(outcome(file, link)).as(id).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "mm-core/apidocs/org/x/Store.html, ok",
        "mm-tool/apidocs/org/x/Store.html, link/broken",
        "mm-tool/apidocs/org/x/package-summary.html, link/broken",
        "mm-tool/apidocs/index.html, ok",
        "apidocs/org/x/Store.html, ok",
        "mm-docs/apidocs/org/x/Store.html, ok",
    })
    @DisplayName("JD43 A module has the Javadoc of its own classes, and one with modules of theirs")
    void knowsWhoseJavadocItIs(String link, String outcome) {
        String modules = MODULES.replace("</modules>", "<module>docs</module></modules>");
        String reporting =
                "<reporting><plugins><plugin><artifactId>maven-javadoc-plugin"
                        + "</artifactId></plugin></plugins></reporting>";
        folder.file("pom.xml", parent(modules + reporting))
                .file("core/src/main/java/org/x/Store.java", "package org.x; public class Store {}")
                .file("tool/src/main/java/org/y/Tool.java", "package org.y; public class Tool {}")
                .file("docs/pom.xml", MavenFolder.child("mm-docs", ""));

        assertThat(outcome("src/site/markdown/from.md", link)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "MS72, <url>https://example.org/p/own</url>, /own/usage.html",
        "MS72, <url>https://example.org/q</url>, /mm-core/usage.html",
    })
    @DisplayName("MS72 A URL of its own is the place of a module's site")
    void placesModulesByUrl(String id, String url, String path) {
        folder.file("pom.xml", parent(MODULES + "<url>https://example.org/p</url>"))
                .file("core/pom.xml", MavenFolder.child("mm-core", url));

        assertThat(paths()).as(id).contains(path);
    }

    @Test
    @DisplayName("MS72 What lies above a site without a known place is not known")
    void doubtsPlaces() {
        folder.file("pom.xml", parent(MODULES + "<url>https://example.org/p</url>"))
                .file("core/pom.xml", MavenFolder.child("mm-core", "<url>https://x.org/q</url>"));

        assertThat(outcome("core/src/site/markdown/from.md", "../nope.html"))
                .isEqualTo("undecided");
    }

    @Test
    @DisplayName("MS70 A module alone knows nothing of its parent's site")
    void knowsOneModule() {
        ContentFolder module = new ContentFolder(root.resolve("core"));
        module.file("src/site/markdown/from.md", "[a](../guide.md) [b](usage.md) [c](no.md)\n");

        assertThat(module.lint())
                .findings()
                .containsExactly("src/site/markdown/from.md:1:36 link/broken");
        assertThat(module.lint())
                .undecided()
                .containsExactly(
                        "src/site/markdown/from.md:1:5 a link out of the site, to one that it lies"
                                + " below");
    }

    @Test
    @DisplayName("MS65 The links of a module's descriptor are relative to the module's site")
    void readsDescriptorsOfModules() {
        folder.file(
                "core/src/site/site.xml",
                "<site><body><links><item href=\"usage.html\"/>\n<item href=\"../guide.html\"/>\n"
                        + "<item href=\"guide.html\"/></links></body></site>");

        assertThat(folder.lint())
                .findings()
                .containsExactly("core/src/site/site.xml:3:13 link/broken");
    }

    @ParameterizedTest
    @CsvSource({
        "MS76, team.html, '', undecided",
        "MS76, index.html, '', undecided",
        "MS76, project-info.html, '', undecided",
        "MS78, apidocs/index.html, '', undecided",
        "MS78, xref/org/A.html, '', undecided",
        "MS78, surefire.html, '', undecided",
        "MS81, do-it-mojo.html, '', link/broken",
        "MS75, own.html, '', link/broken",
        "MS75, own.html,"
                + " <reporting><plugins><plugin><artifactId>own</artifactId></plugin></plugins></reporting>,"
                + " undecided",
        "MS75, own.html, <parent><groupId>com.acme</groupId><artifactId>x</artifactId></parent>,"
                + " undecided",
        "MS75, own.html,"
                + " <parent><groupId>org.apache</groupId><artifactId>apache</artifactId></parent>,"
                + " link/broken",
    })
    void knowsReports(String id, String link, String pom, String outcome) {
        folder.file("pom.xml", parent(MODULES + pom));

        assertThat(outcome("src/site/markdown/from.md", link)).as(id).isEqualTo(outcome);
    }

    @Test
    @DisplayName("Modules with sites are one site, even if the top has none")
    void joinsModules() {
        folder =
                new ContentFolder(root.resolve("joined"))
                        .file("pom.xml", parent(MODULES))
                        .file("core/pom.xml", MavenFolder.child("mm-core", ""))
                        .file("core/src/site/markdown/a.md", "[b](../mm-tool/b.md)\n")
                        .file("tool/pom.xml", MavenFolder.child("mm-tool", ""))
                        .file("tool/src/site/markdown/b.md", "[a](../mm-core/no.md)\n");

        assertThat(folder.lint())
                .findings()
                .containsExactly("tool/src/site/markdown/b.md:1:5 link/broken");
    }

    @Test
    @DisplayName("MS09 A module may write into the site of another one")
    void doubtsWhatModulesWriteElsewhere() {
        String build =
                "<build><plugins><plugin><artifactId>x</artifactId><configuration><arg>${basedir}/.."
                        + "/target/generated-site/markdown</arg></configuration></plugin></plugins>"
                        + "</build>";
        folder.file("tool/pom.xml", MavenFolder.child("mm-tool", build));

        assertThat(outcome("src/site/markdown/from.md", "made.html")).isEqualTo("undecided");
    }

    @Test
    @DisplayName("A site of another generator goes before")
    void comesLast() {
        folder.file("docs/mkdocs.yml", "site_name: Docs\n").file("docs/docs/index.md", "# Docs\n");

        assertThat(folder.content().site().orElseThrow().generator().name()).isEqualTo("mkdocs");
    }
}
