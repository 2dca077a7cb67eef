package org.mageos.content.generator.mavensite;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Which pages and files a Maven site has, seen in builds with maven-site-plugin. */
class MavenPagesTest {

    @TempDir Path root;
    private ContentFolder folder;

    @BeforeEach
    void start() {
        folder = MavenFolder.of(root, MavenFolder.SECOND);
    }

    private List<String> paths() {
        return folder.content().site().orElseThrow().routes().published().stream()
                .map(Route::path)
                .toList();
    }

    private String outcome(String link) {
        folder.file("src/site/markdown/from.md", "Text [link](" + link + ").\n");
        return folder.lint().outcome();
    }

    @ParameterizedTest
    @CsvSource({
        "MS01, markdown/sub/x.md, /sub/x.html",
        "MS02, markdown/x.markdown, /x.html",
        "MS02, markdown/up.MD, /up.html",
        "MS03, apt/x.apt, /x.html",
        "MS03, xdoc/x.xml, /x.html",
        "MS03, fml/x.fml, /x.html",
        "MS03, xhtml/x.xhtml, /x.html",
        "MS04, asciidoc/x.adoc, /x.html",
        "MS05, asciidoc/_part.adoc, /_part.html",
        "MS06, markdown/x.md.vm, /x.html",
        "MS06, apt/x.apt.vm, /x.html",
        "MS06, xdoc/x.xml.vm, /x.html",
        "MS07, resources/static.html, /static.html",
        "MS10, markdown/README.md, /README.html",
        "MS01, markdown/index.md, /",
        "MS01, markdown/sub/index.md, /sub",
        "MS15, fr/markdown/a.md, /fr/a.html",
    })
    void makesPages(String id, String file, String path) {
        folder.file("src/site/" + file, "")
                .file(
                        "pom.xml",
                        MavenFolder.pom(
                                "demo",
                                MavenFolder.parser(
                                        MavenFolder.SECOND, "asciidoctor-parser-doxia-module")));

        assertThat(paths()).as(id).containsExactly(path);
    }

    @ParameterizedTest
    @CsvSource({
        "MS03, xhtml5/x.xhtml",
        "MS04, asciidoc/x.txt",
        "MS08, markdown/notes.txt",
        "MS03, markdown/x.apt",
    })
    void makesNoPages(String id, String file) {
        folder.file("src/site/" + file, "");

        assertThat(paths()).as(id).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("MS04 Whether there is a parser for a format depends on the site plugin")
    @CsvSource({
        "3.8.2, none, confluence/x.confluence, ok",
        "3.12.1, none, docbook/x.xml, ok",
        "3.12.1, none, twiki/x.twiki, ok",
        "3.12.1, none, asciidoc/x.adoc, link/broken",
        "3.12.1, asciidoctor-converter-doxia-module, asciidoc/x.adoc, ok",
        "3.12.1, none, textile/x.textile, link/broken",
        "3.21.0, none, confluence/x.confluence, link/broken",
        "3.21.0, none, docbook/x.xml, link/broken",
        "3.21.0, doxia-module-confluence, confluence/x.confluence, ok",
        "3.21.0, own-parser, textile/x.textile, ok",
        "3.3, none, twiki/x.twiki, ok",
        "'', none, twiki/x.twiki, ok",
    })
    void makesPagesByParsers(String version, String parser, String file, String outcome) {
        String plugin =
                parser.equals("none")
                        ? MavenFolder.plugin(version, "")
                        : MavenFolder.parser(version, parser);
        folder.file("pom.xml", MavenFolder.pom("demo", plugin)).file("src/site/" + file, "");

        assertThat(outcome("x.html")).as(file).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "MS07, ../x/static.txt, undecided",
        "MS07, static.txt, ok",
        "MS08, notes.txt, link/broken",
        "MS09, gen.html, link/broken",
        "MS14, images/logos/maven-feather.png, undecided",
        "MS38, sub/, ok",
        "MS38, none/, link/broken",
    })
    void servesFiles(String id, String link, String outcome) {
        folder.file("src/site/resources/static.txt", "")
                .file("src/site/markdown/notes.txt", "")
                .file("src/site/markdown/sub/index.md", "# Sub\n");

        assertThat(outcome(link)).as(id).isEqualTo(outcome);
    }

    @Test
    @DisplayName("MS08 An image beside the Markdown is not in the site")
    void servesNoImagesBesidePages() {
        folder.images("src/site/markdown/a.png", "src/site/resources/images/b.png")
                .file(
                        "src/site/markdown/from.md",
                        "![a](a.png) ![b](images/b.png) ![c](sub/x.md)\n");

        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "src/site/markdown/from.md:1:6 image/missing",
                        "src/site/markdown/from.md:1:37 image/missing");
    }

    @Test
    @DisplayName("MS09 A page may be generated where a plugin of the build writes into the site")
    void doubtsWhatABuildWrites() {
        String build =
                "<build><plugins><plugin><artifactId>maven-site-plugin</artifactId><version>3.21.0"
                        + "</version></plugin><plugin><artifactId>x</artifactId><configuration>"
                        + "<out>${project.build.directory}/generated-site/apt</out>"
                        + "</configuration></plugin></plugins></build>";
        folder.file("pom.xml", MavenFolder.pom("demo", build));

        assertThat(outcome("gen.html")).isEqualTo("undecided");
    }

    @ParameterizedTest
    @DisplayName("MS09 So do plugins that write there by default, and what is deployed there")
    @CsvSource(
            delimiter = ';',
            value = {
                "modello-maven-plugin; <executions><execution><goals><goal>xdoc</goal></goals>"
                        + "</execution></executions>; undecided",
                "modello-maven-plugin; <executions><execution><goals><goal>java</goal></goals>"
                        + "</execution></executions>; link/broken",
                "x; <executions><execution><phase>pre-site</phase></execution></executions>;"
                        + " undecided",
                "maven-antrun-plugin; <executions><execution><phase>site</phase></execution>"
                        + "</executions>; link/broken",
                "x; <configuration><out>${docs.place}</out></configuration>; undecided",
            })
    void doubtsWhatPluginsWriteByDefault(String plugin, String element, String expected) {
        String build =
                "<build><plugins><plugin><artifactId>maven-site-plugin</artifactId><version>3.21.0"
                        + "</version></plugin><plugin><artifactId>"
                        + plugin
                        + "</artifactId>"
                        + element
                        + "</plugin></plugins></build><distributionManagement><site><url>"
                        + "${docs.place}</url></site></distributionManagement>";
        folder.file("pom.xml", MavenFolder.pom("demo", build));

        assertThat(outcome("gen.html")).isEqualTo(expected);
    }

    @Test
    @DisplayName("MS12 Two sources of one page are told")
    void tellsSourcesOfOnePage() {
        folder.file("src/site/markdown/x.md", "").file("src/site/apt/x.apt", "");

        assertThat(folder.lint())
                .findings()
                .containsExactly("src/site/markdown/x.md:1:1 route/duplicate");
    }

    @Test
    @DisplayName("MS16 A language that the settings do not name has no pages")
    void leavesOutLanguages() {
        folder.file(
                        "pom.xml",
                        MavenFolder.pom(
                                "demo",
                                MavenFolder.plugin("3.21.0", "<locales>default,fr</locales>")))
                .file("src/site/it/markdown/z.md", "")
                .file("src/site/fr/markdown/z.md", "");

        assertThat(paths()).containsExactly("/fr/z.html");
    }

    @ParameterizedTest
    @CsvSource({
        "MS18, pic.png, image/missing",
        "MS18, ../pic.png, ok",
        "MS18, q.png, ok",
    })
    void servesResourcesOfLanguages(String id, String image, String outcome) {
        folder.images("src/site/resources/pic.png", "src/site/fr/resources/q.png")
                .file("src/site/fr/markdown/a.md", "![p](" + image + ")\n");

        assertThat(folder.lint().outcome()).as(id).isEqualTo(outcome);
    }

    @Test
    @DisplayName("The sources may lie in a folder that the pom names")
    void findsTheSources() {
        folder =
                new ContentFolder(root)
                        .file(
                                "pom.xml",
                                MavenFolder.pom(
                                        "demo",
                                        "<properties><dir>${project.basedir}/content</dir>"
                                                + "</properties>"
                                                + MavenFolder.plugin(
                                                        "3.21.0",
                                                        "<siteDirectory>${dir}</siteDirectory>")))
                        .file("content/site.xml", "<site/>")
                        .file("content/markdown/a.md", "# A\n");

        assertThat(paths()).containsExactly("/a.html");
    }

    @Test
    @DisplayName("MS52 Front matter that is no YAML is nothing to Doxia")
    void bearsFrontMatter() {
        folder.file("src/site/markdown/a.md", "---\ntitle: A: b\n---\n\n# A\n");

        assertThat(folder.lint()).isClean();
    }

    @Test
    @DisplayName("A file that is not in order is no reason to stop")
    void bearsWrongFiles() {
        folder.file("pom.xml", "<project><build><plugins><plugin>")
                .file("src/site/site.xml", "<site><body><menu><item href=")
                .file("src/site/markdown/a.md", "# A\n");

        assertThat(folder.lint()).isClean();
    }

    @ParameterizedTest
    @CsvSource({
        "3.12.1, /a.html /faq.html /sub/b.html",
        "3.21.0, /a.html",
        "'', /a.html /faq.html /sub/b.html"
    })
    @DisplayName("Doxia 1 reads the folder of Maven 1 as well")
    void readsOldFolders(String version, String pages, @TempDir Path old) {
        ContentFolder folder =
                MavenFolder.of(old, version)
                        .file("src/site/markdown/a.md", "# A\n")
                        .file("xdocs/faq.fml", "<faqs/>\n")
                        .file("xdocs/images/notes.txt", "")
                        .file(
                                "xdocs/sub/b.xml.vm",
                                "<document><a href=\"../a.html\"/></document>\n");

        assertThat(
                        folder.content().site().orElseThrow().routes().published().stream()
                                .map(Route::path))
                .containsExactly(pages.split(" "));
        assertThat(folder.lint().outcome()).isEqualTo("ok");
    }
}
