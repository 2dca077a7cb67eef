package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mageos.content.finding.Finding;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.GitRepository;
import org.mageos.content.testing.Linted;

/**
 * The redirect that is advised for a lost URL, written as it was advised, saves it: each host and
 * generator reads it by the same rules as everything else. The names in brackets are cases of
 * {@code cases.md}.
 */
class AdvisedRedirectTest {

    private static final Pattern ADVICE = Pattern.compile("add (?:the lines )?'(.*)' to (.*)");

    private static final String SETTINGS = "rules: { page/orphan: off, link/broken: off }\n";
    private static final String HOSTED =
            """
            site: { url: https://example.org }
            public: public
            collections:
              posts: { files: posts/**, permalink: '/{path}' }
            """;

    private static final String ASTRO =
            "export default { site: 'https://example.org', redirects: {\n} };\n";
    private static final String DOCUSAURUS =
            """
            module.exports = { title: 'a', url: 'https://example.org', baseUrl: '/project/',
              presets: [['classic', { docs: {}, blog: false }]],
              plugins: [['@docusaurus/plugin-client-redirects', { redirects: [
              ] }]],
            };
            """;
    private static final String MKDOCS =
            """
            site_name: a
            site_url: https://example.org/project/
            plugins:
              - redirects:
                  redirect_maps:
            """;

    private ContentFolder folder;
    private GitRepository git;

    @BeforeEach
    void createRepository(@TempDir Path root) throws Exception {
        folder = new ContentFolder(root);
        git = GitRepository.in(root);
        git.run("init", "-q", "-b", "main");
    }

    /**
     * A site.
     *
     * @param old the file of a page, which is moved
     * @param now its new place
     * @param page what it says
     * @param config the file of settings, which a site has besides
     * @param settings what that says
     * @param within where the redirect is to be written
     * @param line the redirect
     * @param write writes the redirect into that text
     */
    private record Case(
            String old,
            String now,
            String page,
            String config,
            String settings,
            String within,
            String line,
            BinaryOperator<String> write) {}

    static Stream<Arguments> sites() {
        BinaryOperator<String> frontMatter =
                (text, line) -> text.replaceFirst("\n", "\n" + line + "\n");
        String page = "---\ntitle: A\n---\nText\n";
        return Stream.of(
                arguments(
                        "Netlify",
                        new Case(
                                "posts/old page.md",
                                "posts/new.md",
                                page,
                                "netlify.toml",
                                "[[redirects]]\nfrom = \"/*\"\nto = \"/404\"\nstatus = 404\n",
                                "'netlify.toml' above line 2",
                                "[[redirects]]', 'from = \"/old%20page\"', 'to = \"/new\"',"
                                        + " 'status = 301",
                                (text, lines) -> lines.replace("', '", "\n") + "\n" + text)),
                arguments(
                        "lines",
                        new Case(
                                "posts/b.md",
                                "posts/new/b.md",
                                page,
                                "public/_redirects",
                                "/* /404 404\n",
                                "'public/_redirects' above line 1",
                                "/b /new/b 301",
                                (text, line) -> line + "\n" + text)),
                arguments(
                        "Vercel",
                        new Case(
                                "posts/b (1).md",
                                "posts/new.md",
                                page,
                                "vercel.json",
                                "{\"redirects\": [\n]}",
                                "'redirects' in 'vercel.json'",
                                "{\"source\": \"/b%20\\\\(1\\\\)\", \"destination\": \"/new\","
                                        + " \"permanent\": true}",
                                (text, line) -> text.replace("[\n", "[\n" + line))),
                arguments(
                        "Firebase",
                        new Case(
                                "posts/b.md",
                                "posts/new.md",
                                page,
                                "firebase.json",
                                "{\"hosting\": {\"public\": \"public\", \"redirects\": [\n]}}",
                                "'hosting.redirects' in 'firebase.json'",
                                "{\"source\": \"/b\", \"destination\": \"/new\", \"type\": 301}",
                                (text, line) -> text.replace("[\n", "[\n" + line))),
                arguments(
                        "Hugo",
                        new Case(
                                "content/docs/für.md",
                                "content/docs/new.md",
                                page,
                                "hugo.toml",
                                "baseURL = 'https://example.org/project/'\n",
                                "the front matter of 'content/docs/new.md'",
                                "aliases: [\"/docs/für/\"]",
                                frontMatter)),
                arguments(
                        "Hugo with TOML",
                        new Case(
                                "content/docs/old.md",
                                "content/docs/new.md",
                                "+++\ntitle = 'A'\n+++\nText\n",
                                "hugo.toml",
                                "baseURL = 'https://example.org/'\nuglyURLs = true\n",
                                "the front matter of 'content/docs/new.md'",
                                "aliases = [\"/docs/old.html\"]",
                                frontMatter)),
                arguments(
                        "Hugo with JSON",
                        new Case(
                                "content/docs/old.md",
                                "content/docs/new.md",
                                "{\n\"title\": \"A\"\n}\n\nText\n",
                                "hugo.toml",
                                "baseURL = 'https://example.org/'\n",
                                "the front matter of 'content/docs/new.md'",
                                "\"aliases\": [\"/docs/old/\"]",
                                (text, line) -> text.replaceFirst("\n", "\n" + line + ",\n"))),
                arguments(
                        "Hugo with aliases",
                        new Case(
                                "content/docs/old.md",
                                "content/docs/new.md",
                                "---\nAliases: [/first]\n---\nText\n",
                                "hugo.toml",
                                "baseURL = 'https://example.org/'\n",
                                "'Aliases' in the front matter of 'content/docs/new.md'",
                                "\"/docs/old/\"",
                                (text, item) -> text.replace("[", "[" + item + ", "))),
                arguments(
                        "Zola",
                        new Case(
                                "content/old.md",
                                "content/new.md",
                                "+++\ntitle = \"A\"\n+++\nText\n",
                                "config.toml",
                                "base_url = \"https://example.org/project\"\n",
                                "the front matter of 'content/new.md'",
                                "aliases = [\"old\"]",
                                frontMatter)),
                arguments(
                        "Zola with YAML",
                        new Case(
                                "content/old.md",
                                "content/new.md",
                                page,
                                "config.toml",
                                "base_url = \"https://example.org\"\n",
                                "the front matter of 'content/new.md'",
                                "aliases: [\"old\"]",
                                frontMatter)),
                arguments(
                        "Jekyll",
                        new Case(
                                "old.md",
                                "new.md",
                                page,
                                "_config.yml",
                                "url: https://example.org\nbaseurl: /project\n"
                                        + "plugins: [jekyll-redirect-from]\n",
                                "the front matter of 'new.md'",
                                "redirect_from: [\"/old.html\"]",
                                frontMatter)),
                arguments(
                        "Jekyll with an old path",
                        new Case(
                                "old.md",
                                "new.md",
                                "---\nredirect_from: /first\n---\nText\n",
                                "_config.yml",
                                "url: https://example.org\npermalink: pretty\n"
                                        + "plugins: [jekyll-redirect-from]\n",
                                "the front matter of 'new.md'",
                                "redirect_from: [\"/first\", \"/old/\"]",
                                (text, line) -> text.replace("redirect_from: /first", line))),
                arguments(
                        "MkDocs",
                        new Case(
                                "docs/a/old page.md",
                                "docs/b/new.md",
                                page,
                                "mkdocs.yml",
                                MKDOCS,
                                "'redirect_maps' of the plugin 'redirects' in 'mkdocs.yml'",
                                "\"a/old page.md\": b/new.md",
                                (text, line) -> text + "        " + line + "\n")),
                arguments(
                        "MkDocs with files",
                        new Case(
                                "docs/a/README.md",
                                "docs/b.md",
                                page,
                                "mkdocs.yml",
                                "use_directory_urls: false\n" + MKDOCS,
                                "'redirect_maps' of the plugin 'redirects' in 'mkdocs.yml'",
                                "a/README.md: b.md",
                                (text, line) -> text + "        " + line + "\n")),
                arguments(
                        "Docusaurus",
                        new Case(
                                "docs/old.md",
                                "docs/new/old.md",
                                page,
                                "docusaurus.config.js",
                                DOCUSAURUS,
                                "'redirects' of the plugin 'client-redirects' in"
                                        + " 'docusaurus.config.js'",
                                "{from: \"/docs/old\", to: \"/docs/new/old\"}",
                                (text, line) ->
                                        text.replace("redirects: [\n", "redirects: [\n" + line))),
                arguments(
                        "Astro",
                        new Case(
                                "src/pages/old.md",
                                "src/pages/new.md",
                                page,
                                "astro.config.mjs",
                                ASTRO,
                                "'redirects' in 'astro.config.mjs'",
                                "\"/old/\": \"/new/\"",
                                (text, line) -> text.replace("{\n", "{\n" + line))),
                arguments(
                        "Astro below a path",
                        new Case(
                                "src/pages/ü.md",
                                "src/pages/new.md",
                                page,
                                "astro.config.mjs",
                                ASTRO.replace("redirects", "base: '/project', redirects"),
                                "'redirects' in 'astro.config.mjs'",
                                "\"/ü/\": \"/project/new/\"",
                                (text, line) -> text.replace("{\n", "{\n" + line))));
    }

    private static Arguments arguments(String name, Case site) {
        return Arguments.of(name, site);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("The line that is advised saves the URL (LU4, LU5)")
    @MethodSource("sites")
    void savesTheUrl(String name, Case site) throws Exception {
        write(site);
        commit();
        git.run("rm", "-q", site.old());
        folder.file(site.now(), site.page());

        List<String> lost = lost();
        assertThat(lost).as(name).hasSize(1);
        Matcher advice = ADVICE.matcher(lost.get(0));
        assertThat(advice.find()).as(lost.get(0)).isTrue();
        assertThat(advice.group(1)).isEqualTo(site.line());
        assertThat(advice.group(2)).isEqualTo(site.within());

        boolean inPage = site.within().contains("front matter");
        String file = inPage ? site.now() : site.config();
        String text = inPage ? site.page() : site.settings();
        folder.file(file, site.write().apply(text, advice.group(1)));
        assertThat(lost()).as(Files.readString(folder.root().resolve(file))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName(
            "A page that is gone for good gets no target, and its file is not named (LU5, LU12)")
    @MethodSource("sites")
    void inventsNoTarget(String name, Case site) throws Exception {
        write(site);
        commit();
        git.run("rm", "-q", site.old());

        Linted linted = lint();
        assertThat(linted.result().findings())
                .as(name)
                .filteredOn(finding -> finding.rule().id().equals("route/lost"))
                .filteredOn(finding -> !finding.subject().endsWith("/first"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.text()).doesNotContain("add '", "add the lines '");
                            assertThat(finding.location().file()).isNotEqualTo(site.old());
                        });
    }

    @Test
    @DisplayName("A plugin that is not there is not advised (LU5)")
    void advisesNoPluginThatIsNotThere() throws Exception {
        folder.settings(SETTINGS)
                .file("mkdocs.yml", "site_name: a\n")
                .file("docs/index.md", "# Start\n")
                .file("docs/old.md", "# Old\n");
        commit();
        git.run("mv", "docs/old.md", "docs/new.md");

        assertThat(lost())
                .containsExactly(
                        "The URL '/old/' has neither a page nor a redirect now: 'docs/old.md' is"
                                + " now 'docs/new.md'");
    }

    private void write(Case site) {
        boolean isOfHost = site.old().startsWith("posts/");
        folder.settings((isOfHost ? HOSTED : "") + SETTINGS)
                .file(site.config(), site.settings())
                .file(site.old(), site.page())
                .file(
                        site.old().substring(0, site.old().lastIndexOf('/') + 1) + "stays.md",
                        site.page().startsWith("+++")
                                ? "+++\ntitle = 'B'\n+++\n"
                                : "---\ntitle: B\n---\n");
    }

    private List<String> lost() {
        return lint().result().findings().stream()
                .filter(finding -> finding.rule().id().equals("route/lost"))
                .map(Finding::text)
                .toList();
    }

    private Linted lint() {
        return new Linted(Since.of("main").lint(folder.content(), Set.of()));
    }

    private void commit() throws IOException, InterruptedException {
        git.run("add", "-A");
        git.run("commit", "-q", "-m", "site");
    }
}
