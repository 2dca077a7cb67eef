package org.mageos.content.generator.zola;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** What Zola 0.22 makes of such content, seen in its builds. */
class ZolaTest {

    private static final String CONFIG = "base_url = \"https://example.org/sub\"\n";

    @TempDir Path root;
    private ContentFolder folder;

    @BeforeEach
    void start() {
        folder = new ContentFolder(root).file("config.toml", CONFIG);
    }

    private ContentFolder page(String name, String frontMatter, String body) {
        return folder.file("content/" + name, "+++\n" + frontMatter + "\n+++\n" + body + "\n");
    }

    private List<String> paths() {
        return folder.content().site().orElseThrow().routes().published().stream()
                .filter(route -> route.isFile())
                .map(route -> route.path())
                .toList();
    }

    private List<String> lists() {
        return folder.content().site().orElseThrow().routes().published().stream()
                .filter(route -> !route.isFile())
                .map(route -> route.path())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "a.md, '', /a",
        "guide/First Page.md, '', /guide/first-page",
        "My Dir/In It.md, '', /My Dir/in-it",
        "blog/2024-01-01_Foo Bar.md, '', /blog/foo-bar",
        "2024-02-02-own/index.md, '', /own",
        "v1.2.3.md, '', /v1-2-3",
        "a.md, 'slug = \"A/B c\"', /a-b-c",
        "a.md, 'path = \"/p/q.html\"', /p/q.html",
        "coloc/index.md, 'slug = \"mine\"', /mine",
        "guide/_index.md, '', /guide",
        "_index.md, '', /",
    })
    void makesUrlsOfNames(String file, String frontMatter, String path) {
        page(file, frontMatter, "");

        assertThat(paths()).containsExactly(path);
    }

    @Test
    void keepsNamesWhereTheSettingsSaySo() {
        folder.file(
                "config.toml", CONFIG + "[slugify]\npaths = \"off\"\npaths_keep_dates = true\n");
        page("2024-01-01-Foo Bar.md", "", "");

        assertThat(paths()).containsExactly("/2024-01-01-Foo Bar");
    }

    @Test
    void leavesOutWhatItsSectionCannotSort() {
        page("w/_index.md", "sort_by = \"weight\"", "");
        page("w/none.md", "", "");
        page("w/own/index.md", "", "");
        page("w/one.md", "weight = 1", "");
        page("w/below/_index.md", "transparent = true", "");
        page("w/below/fine.md", "", "");
        page("d/_index.md", "draft = true", "");
        page("d/in/hidden.md", "", "");
        page("part.md", "render = false", "");

        assertThat(paths()).containsExactly("/w", "/w/below", "/w/below/fine", "/w/one");
    }

    @Test
    void listsTermsPagesAndFeeds() {
        folder.file(
                "config.toml",
                CONFIG
                        + "generate_feeds = true\n"
                        + "taxonomies = [{name = \"tags\", paginate_by = 1, feed = true},"
                        + " {name = \"Off\", render = false}]\n"
                        + "[languages.fr]\ntaxonomies = [{name = \"tags\"}]\n");
        page("a.md", "[taxonomies]\ntags = [\"C++\"]\nOff = [\"x\"]", "");
        page("b.md", "[taxonomies]\ntags = [\"C++\"]", "");
        page("a.fr.md", "[taxonomies]\ntags = [\"Été\"]", "");

        assertThat(paths()).containsExactly("/a", "/b", "/fr/a");
        assertThat(lists())
                .containsExactly(
                        "/",
                        "/404.html",
                        "/atom.xml",
                        "/fr",
                        "/fr/tags",
                        "/fr/tags/ete",
                        "/robots.txt",
                        "/sitemap.xml",
                        "/tags",
                        "/tags/c",
                        "/tags/c/atom.xml",
                        "/tags/c/page/1",
                        "/tags/c/page/2");
    }

    @ParameterizedTest
    @CsvSource({
        "[x](@/g/a.md), ok",
        "[x](@/g/a.md#one), ok",
        "[x](@/g/a.md#), ok",
        "[x](@/g/With%20Space.md), ok",
        "[x](@/g/_index.md), ok",
        "[x](@/g/none.md), link/broken",
        "[x](@/g/a.md#two), link/broken-anchor",
        "[x](@/g/), link/broken",
        "[x](@/g/./a.md), link/broken",
        "[x](@/g/a.md?q=1), link/broken",
        "[x](@/g/pic.png), link/broken",
        "[x](@/g/draft.md), link/draft",
        "[x](g/a/), ok",
        "[x](g/a), ok",
        "[x](g/a.md), link/broken",
        "[x](/g/a/), link/broken",
        "[x](/sub/g/a/), ok",
        "[x](https://example.org/sub/g/a/#one), ok",
        "[x](https://example.org/sub/g/none/), link/broken",
        "[x](g/pic.png), ok",
        "![x](g/pic.png), ok",
        "![x](@/g/pic.png), image/missing",
        "![x](/sub/processed_images/a.png), undecided",
        "<a href=\"@/g/a.md\">x</a>, link/broken",
        "[x](#main), ok",
        "[x](#none), link/broken-anchor",
    })
    void judgesLinks(String link, String outcome) {
        page("g/_index.md", "", "");
        page("g/a.md", "", "# One");
        page("g/With Space.md", "", "");
        page("g/draft.md", "draft = true", "");
        folder.images("content/g/pic.png");
        folder.file("templates/page.html", "<main id=\"main\"></main>");
        page("_index.md", "", link);

        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    void namesTheLinkThatWasMeant() {
        page("a.md", "", "[x](g/b.md#one) [y](@/g/b/)");
        page("g/b.md", "", "# One");

        assertThat(folder.lint())
                .texts()
                .satisfiesExactly(
                        text -> assertThat(text).contains("'@/g/b.md#one'"),
                        text -> assertThat(text).contains("Markdown file"));
    }

    @Test
    void leavesFilesOfAThemeThatIsNotThereOpen() {
        folder.file("config.toml", CONFIG + "theme = \"gone\"\n");
        page("a.md", "", "[x](/sub/theme.css) [y](/sub/none/)");

        assertThat(folder.lint()).findings().containsExactly("content/a.md:4:25 link/broken");
        assertThat(folder.lint()).undecided().hasSize(1);
    }

    @Test
    void checksAliasesAndWhereSectionsLead() {
        page("a.md", "aliases = [\"old\", \"x/older.html\"]", "");
        page("b.md", "", "[one](../old/) [two](/sub/x/older.html)");
        page("s/_index.md", "redirect_to = \"none\"", "");

        assertThat(folder.lint())
                .findings()
                .containsExactlyInAnyOrder(
                        "content/b.md:4:7 link/redirected",
                        "content/b.md:4:22 link/redirected",
                        "content/s/_index.md:2:15 link/broken");
    }

    @Test
    void isNotHugo() {
        folder.file(
                "config.toml", "baseURL = \"https://example.org/\"\n[params]\nbase_url = \"x\"\n");
        page("a.md", "", "");

        assertThat(folder.content().site().orElseThrow().generator().name()).isNotEqualTo("zola");
    }

    @Test
    void reportsSettingsThatCannotBeRead() {
        folder.file("config.toml", CONFIG + "title = \n");
        page("a.md", "", "[x](@/none.md)");

        assertThat(folder.lint().outcome()).isEqualTo("error");
        assertThat(folder.lint()).errors().first().asString().startsWith("config.toml:2:");
    }

    @Test
    void findsASiteInAFolder() {
        ContentFolder site =
                new ContentFolder(root.resolve("repository"))
                        .file("docs/config.toml", CONFIG)
                        .file("docs/content/a.md", "+++\n+++\n[x](@/b.md) [y](@/c.md)\n")
                        .file("docs/content/b.md", "+++\n+++\n");

        assertThat(site.lint()).findings().containsExactly("docs/content/a.md:3:17 link/broken");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "faster-builds, ok",
        "faster-builds-, link/broken-anchor",
        "faster--builds, link/broken-anchor",
        "Faster-Builds, link/broken-anchor",
        "faster_builds, link/broken-anchor",
        "crab, undecided",
    })
    void knowsWhichIdsNoHeadingCanHave(String id, String outcome) {
        page("a.md", "", "## Faster builds\n\n## Faster \ud83e\udd80\n\n[x](#" + id + ")");

        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "why, ok",
        "fn-why, ok",
        "fr-why-1, ok",
        "fr-why-2, ok",
        "fr-why-3, link/broken-anchor",
        "fn-because, link/broken-anchor",
    })
    void givesFootnotesTheIdsOfBothForms(String id, String outcome) {
        page("a.md", "", "One[^why] and again[^why]. [x](#" + id + ")\n\n[^why]: So.");

        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "https://example.org/news/two/, ok",
        "https://example.org/news/tow/, link/broken",
        "https://example.org/other/, undecided",
        "https://example.org/other/two/, undecided",
    })
    void ownsTheFoldersOfItsHostThatItHasPagesIn(String url, String outcome) {
        folder.file("config.toml", "base_url = \"https://example.org\"");
        page("news/two.md", "", "");
        page("news/one.md", "", "[x](" + url + ")");

        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "https://example.org/sub/gone/, link/broken",
        "https://example.org/gone/, ok",
    })
    void ownsWhatIsBelowItsBasePath(String url, String outcome) {
        page("one.md", "", "[x](" + url + ")");

        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    void aShortcodeOpensWhatItsTemplateDoes() {
        folder.file("templates/shortcodes/plain.html", "<p id=lit>{{ body | markdown | safe }}</p>")
                .file("templates/shortcodes/toggle.html", "<i id=\"toggle-{{ id }}\"></i>")
                .file("templates/shortcodes/own.html", "<i id=\"{{ id }}\"></i>")
                .file("templates/shortcodes/part.html", "{% include \"parts/a.html\" %}")
                .file("templates/parts/a.html", "{% include 'parts/a.html' %}{{ a | upper }}")
                .file("templates/shortcodes/lost.html", "{% include \"parts/b.html\" %}")
                .file("templates/shortcodes/data.html", "{{ load_data(path=src) | safe }}")
                .file("templates/shortcodes/text.html", "{{ load_data(path=src) }}")
                .file("templates/shortcodes/head.md", "## {{ title }}");
        for (String known : List.of("plain", "toggle", "part", "text")) {
            page(known + ".md", "", "{{ " + known + "() }}\n\n[a](#x) [b](#toggle-1) [c](#lit)");
        }
        for (String open : List.of("own", "lost", "data", "head", "unknown")) {
            page(open + ".md", "", "{{ " + open + "() }}\n\n[a](#x)");
        }
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "content/part.md:6:5 link/broken-anchor",
                        "content/plain.md:6:5 link/broken-anchor",
                        "content/text.md:6:5 link/broken-anchor",
                        "content/toggle.md:6:5 link/broken-anchor");
        assertThat(folder.lint()).undecided().hasSize(9);
    }
}
