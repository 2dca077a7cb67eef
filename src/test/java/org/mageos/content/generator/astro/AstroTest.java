package org.mageos.content.generator.astro;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.testing.ContentFolder;

/** The URLs of an Astro site, and what links to them are worth. */
class AstroTest {

    private ContentFolder folder;

    @BeforeEach
    void createSite(@TempDir Path root) {
        folder = new ContentFolder(root).files("astro.config.mjs");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("File routes below src/pages")
    @CsvSource({
        "/, ok",
        "/index.html, ok",
        "/about, ok",
        "/about/, ok",
        "/about?x=1, ok",
        "/about#team, undecided",
        "/About, link/case",
        "/about.html, undecided",
        "/about/index.html, ok",
        "/abuot, link/broken",
        "/guide, ok",
        "/guide#setup, ok",
        "/guide#Setup, link/broken-anchor",
        "/guide.md, link/broken",
        "/docs, ok",
        "/docs/, ok",
        "/docs/index, link/broken",
        "/docs/deep/page, ok",
        "/docs/deep, link/broken",
        "/plain, ok",
        "/404, ok",
        "/rss.xml, ok",
        "/data.json, ok",
        "/api, ok",
        "/api/index, link/broken",
        "/_draft, link/broken",
        "/_parts/menu, link/broken",
        "/notes, link/broken",
        "/users/7, undecided",
        "/users, link/broken",
        "/users/7/posts, link/broken",
        "/tree, undecided",
        "/tree/a/b/c, undecided",
        "/og/a/b.png, undecided",
        "/og/a/b.jpg, link/broken",
        "/v-1-x, undecided",
        "/v-x, link/broken",
        "/file.pdf, ok",
        "/file.pdf#page=2, undecided",
        "/sub/, ok",
        "/sub, ok",
        "/sub/index.html, ok",
        "/img/, link/broken",
        "/public/file.pdf, link/broken",
        "/File.pdf, link/case",
        "/my%20file.pdf, ok",
        "/caf%C3%A9, ok",
        "/../about, ok",
        "/docs/../about, ok",
        "//about, ok",
        "guide.md, undecided",
        "./docs/deep/page.md, undecided",
        "'#here', ok",
        "'#gone', link/broken-anchor",
        "/blog/{{slug}}, undecided",
        "/blog/{{ slug }}, undecided",
    })
    void routesFiles(String destination, String outcome) {
        folder.files("src/pages/index.astro", "src/pages/about.astro", "src/pages/404.astro")
                .files("src/pages/docs/index.mdx", "src/pages/docs/deep/page.md")
                .files("src/pages/plain.html", "src/pages/rss.xml.ts", "src/pages/data.json.js")
                .files("src/pages/api/index.ts", "src/pages/_draft.md", "src/pages/notes.txt")
                .files("src/pages/_parts/menu.astro", "src/pages/users/[id].astro")
                .files("src/pages/tree/[...path].astro", "src/pages/og/[...slug].png.ts")
                .files("src/pages/v-[major]-[minor].astro", "src/pages/caf\u00e9.astro")
                .files("public/file.pdf", "public/my file.pdf", "public/sub/index.html")
                .files("public/img/readme.txt")
                .file("src/pages/guide.md", "# Setup\n")
                .file("src/pages/from.md", "# Here\n\n[x](<" + destination + ">)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{1} in a page of a site with ''{0}'' is {2}")
    @DisplayName("B10 relative URLs start at the page's URL, and the policy says which that is")
    @CsvSource({
        "never, sibling, ok",
        "never, ./sibling, ok",
        "never, child, link/broken",
        "never, from/child, ok",
        "never, .., ok",
        "never, ../other, ok",
        "never, sibling.md, undecided",
        "always, sibling/, link/broken",
        "always, ../sibling/, ok",
        "always, child/, ok",
        "always, ./child/, ok",
        "always, ../sibling.md, link/broken",
        "always, sibling.md, undecided",
        "ignore, sibling, undecided",
        "ignore, ../sibling, undecided",
        "ignore, child, undecided",
        "ignore, gone, link/broken",
        "ignore, twin, ok",
        "never, ../../../x, link/broken",
        "always, ../../../../x/, link/broken",
    })
    void resolvesRelativeUrls(String policy, String destination, String outcome) {
        folder.settings("site: { trailingSlash: " + policy + " }")
                .files("src/pages/other.astro", "src/pages/index.astro")
                .files("src/pages/docs/index.astro", "src/pages/docs/sibling.md")
                .files("src/pages/docs/from/child.astro")
                .files("src/pages/docs/twin.astro", "src/pages/docs/from/twin.astro")
                .file("src/pages/docs/from.md", "[x](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("A link to a Markdown file is undecided on the root page, too")
    void leavesMarkdownFilesOpenOnTheRootPage() {
        folder.file("src/pages/index.md", "[x](./other.md) [y](gone.md)")
                .files("src/pages/other.md");
        assertThat(folder.lint()).findings().containsExactly("src/pages/index.md:1:21 link/broken");
    }

    @ParameterizedTest(name = "{1} in a site with ''{0}'' is {2}")
    @DisplayName("B18 the trailing slash, by the site's policy")
    @CsvSource({
        "never, /guide, ok",
        "never, /guide/, link/trailing-slash",
        "never, /guide/#setup, link/trailing-slash",
        "never, /, ok",
        "never, /rss.xml, ok",
        "never, /file.pdf, ok",
        "never, https://example.org/guide/, link/trailing-slash",
        "never, https://example.org, ok",
        "never, https://example.org/, ok",
        "never, https://other.example/guide/, ok",
        "never, '#here', ok",
        "never, '?x=1', ok",
        "never, /listed/, link/trailing-slash",
        "never, ./, ok",
        "always, /guide, link/trailing-slash",
        "always, /guide?x=1, link/trailing-slash",
        "always, /guide/, ok",
        "always, /guide/?x=1#setup, ok",
        "always, /, ok",
        "always, /rss.xml, ok",
        "always, /file.pdf, ok",
        "always, /guide/index.html, ok",
        "always, https://example.org, ok",
        "ignore, /guide, ok",
        "ignore, /guide/, ok",
    })
    void checksTrailingSlashes(String policy, String destination, String outcome) {
        folder.settings(
                        """
                        site: { url: https://example.org, trailingSlash: %s }
                        routes: [/listed]
                        """
                                .formatted(policy))
                .files("src/pages/index.astro", "src/pages/rss.xml.ts", "public/file.pdf")
                .file("src/pages/guide.md", "# Setup\n")
                .file("src/pages/from.md", "# Here\n\n[x](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("B18 the remedy keeps query and fragment")
    void saysTheRightSlash() {
        folder.settings("site: { trailingSlash: never }")
                .file("src/pages/guide.md", "# Setup\n")
                .file("src/pages/from.md", "[x](/guide/?a=b#setup)\n");
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "The link '/guide/?a=b#setup' ends with a slash, against the site's policy;"
                                + " write '/guide?a=b#setup'");
    }

    @Test
    @DisplayName("B18 files beside the site have no policy")
    void asksNoSlashOfFiles() {
        folder.settings("site: { trailingSlash: always }")
                .files("docs/other.md")
                .file("README.md", "[x](docs/other.md)");
        assertThat(folder.lint()).isClean();
    }

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @DisplayName("A function of the settings makes redirects of the paths that it is given")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "/old/ | ...both('/old') | undecided",
                "/de/old/ | ...both('/old') | undecided",
                "/older/ | ...both('/old') | link/broken",
                "/older/ | ...both('/old'), ...other() | undecided",
                "/older/ | ...both('/old'), ...both('x') | undecided",
                "/older/ | ...both('/old'), [x]: '/guide' | undecided",
                "/older/ | ...imported('/old') | undecided",
            })
    void readsWhatFunctionsAreGiven(String link, String redirects, String outcome) {
        folder.file(
                        "astro.config.mjs",
                        "import { imported } from 'x'\nexport default { redirects: { %s } };\n"
                                        .formatted(redirects)
                                + "function both(from) { return { [from]: '/guide' } }\n"
                                + "function other() { return load() }\n")
                .file("src/pages/from.md", "[x](" + link + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @DisplayName("A program may put an MDX file beside the site into it, and no Markdown file")
    @CsvSource({
        "scripts/a.mdx, /api/x/, undecided",
        "scripts/a.mdx, ./gone.md, link/broken",
        "scripts/a.md, /api/x/, link/broken",
    })
    void leavesPagesOfFilesForProgramsOpen(String file, String link, String outcome) {
        folder.file(file, "[x](" + link + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} of a site at {1} is {2}")
    @DisplayName("B08 the own domain, with and without base path")
    @CsvSource({
        "https://example.org/guide, https://example.org, ok",
        "http://example.org/guide, https://example.org, ok",
        "//example.org/guide, https://example.org, ok",
        "HTTPS://EXAMPLE.ORG/guide, https://example.org, ok",
        "https://example.org:443/guide, https://example.org, ok",
        "https://example.org:443/gone, https://example.org, link/broken",
        "http://example.org:80/gone, https://example.org, link/broken",
        "https://example.org:8443/gone, https://example.org, ok",
        "https://example.org/gone, https://example.org, link/broken",
        "https://example.org/guide#setup, https://example.org, ok",
        "https://example.org/guide#gone, https://example.org, link/broken-anchor",
        "https://example.org, https://example.org, ok",
        "https://example.org?x=1, https://example.org, ok",
        "https://www.example.org/gone, https://example.org, ok",
        "https://example.org.evil.example/gone, https://example.org, ok",
        "https://example.org/docs/guide, https://example.org/docs, ok",
        "https://example.org/docs/gone, https://example.org/docs, link/broken",
        "https://example.org/docs, https://example.org/docs/, ok",
        "https://example.org/docs/, https://example.org/docs, ok",
        "https://example.org/elsewhere, https://example.org/docs, ok",
        "https://example.org/docsy, https://example.org/docs, ok",
        "/docs/guide, https://example.org/docs, ok",
        "/docs, https://example.org/docs, ok",
        "/docs/, https://example.org/docs, ok",
        "/guide, https://example.org/docs, link/broken",
        "/docs/gone, https://example.org/docs, link/broken",
        "/docsguide, https://example.org/docs, undecided",
        "/elsewhere, https://example.org/docs, undecided",
        "/docs/file.pdf, https://example.org/docs, ok",
    })
    void knowsItsOwnDomain(String destination, String url, String outcome) {
        folder.settings("site: { url: '" + url + "' }")
                .files("src/pages/index.astro", "public/file.pdf")
                .file("src/pages/guide.md", "# Setup\n")
                .file("src/pages/from.md", "[x](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("B08 the base path is said where it lacks")
    void suggestsTheBasePath() {
        folder.settings("site: { url: https://example.org/docs }")
                .file("src/pages/guide.md", "# Setup\n")
                .file("src/pages/from.md", "[x](/guide#setup) [y](/docs/giude) [z](/docs/Guide)\n");
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "Broken link '/guide#setup': it is outside the site's base path '/docs';"
                                + " did you mean '/docs/guide#setup'?",
                        "Broken link '/docs/giude': no page has this URL;"
                                + " did you mean '/docs/guide'?",
                        "The link '/docs/Guide' differs from the real path by letter case only;"
                                + " write '/docs/guide'");
    }

    @Test
    @DisplayName("H14 link/own-domain: the remedy is the whole path")
    void findsOwnDomainUrls() {
        folder.settings(
                        """
                        site: { url: https://example.org/docs }
                        rules: { link/own-domain: warning }
                        """)
                .file("src/pages/guide.md", "# Setup\n")
                .file(
                        "src/pages/from.md",
                        """
                        [x](https://example.org/docs/guide?a=b#setup) [y](//example.org/docs/guide)
                        [z](/docs/guide) [o](https://other.example/docs) [b](https://example.org/blog)
                        """);
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "The link 'https://example.org/docs/guide?a=b#setup' is an absolute URL of"
                                + " this site; write '/docs/guide?a=b#setup'",
                        "The link '//example.org/docs/guide' is an absolute URL of this site;"
                                + " write '/docs/guide'");
    }

    @Test
    @DisplayName("Suggestions and right spellings follow the trailing-slash policy")
    void suggestsWithTheRightSlash() {
        folder.settings("site: { trailingSlash: always }")
                .files("src/pages/guide.md", "public/file.pdf")
                .file("src/pages/from.md", "[x](/giude/) [y](/Guide/) [z](/flie.pdf)\n");
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "Broken link '/giude/': no page has this URL; did you mean '/guide/'?",
                        "The link '/Guide/' differs from the real path by letter case only;"
                                + " write '/guide/'",
                        "Broken link '/flie.pdf': no page has this URL; did you mean '/file.pdf'?");
    }

    @Test
    @DisplayName("B38 the Unicode form of a route")
    void knowsTheUnicodeFormOfRoutes() {
        folder.files("src/pages/cafe\u0301.astro")
                .file("src/pages/from.md", "[x](/caf%C3%A9) [y](/cafe%CC%81)\n");
        assertThat(folder.lint()).findings().containsExactly("src/pages/from.md:1:5 link/case");
    }

    @Test
    @DisplayName("J09 two sources of one URL: both are named")
    void findsDuplicateRoutes() {
        folder.files("src/pages/about.md", "src/pages/about/index.astro");
        assertThat(folder.lint())
                .texts()
                .containsExactly("The URL '/about' is also that of 'src/pages/about.md'");
        assertThat(folder.lint())
                .findings()
                .containsExactly("src/pages/about/index.astro:1:1 route/duplicate");
    }

    @Test
    @DisplayName("Files outside src are linked as files, but for what is a path of the site")
    void linksFilesBesideTheSite() {
        folder.files("src/pages/about.astro", "CONTRIBUTING.md")
                .file(
                        "README.md",
                        "[x](CONTRIBUTING.md) [y](src/pages/about.astro) [z](/about) [w](/a)");
        assertThat(folder.lint()).findings().containsExactly("README.md:1:65 link/broken");
    }

    @Test
    @DisplayName(
            "A document without a URL: relative links and anchors cannot be judged, others can")
    void leavesRelativeLinksOpenWithoutUrl() {
        folder.files("src/pages/about.astro")
                .file("src/data/note.md", "[x](about) [y](#gone) [z](/about) [b](/gone)");
        assertThat(folder.lint()).findings().containsExactly("src/data/note.md:1:39 link/broken");
        assertThat(folder.lint())
                .undecided()
                .containsExactly(
                        "src/data/note.md:1:5 a relative link in a document without a URL of its"
                                + " own",
                        "src/data/note.md:1:16 a relative link in a document without a URL of its"
                                + " own");
    }

    @Test
    @DisplayName("Images: beside the document, below public, and through aliases")
    void findsImages() {
        folder.images("src/assets/a.png", "src/pages/own.png", "public/p.png", "public/q.png")
                .settings("aliases: { '~': src, '@assets': src/assets }")
                .file(
                        "src/pages/from.md",
                        """
                        ![x](own.png) ![x](./own.png) ![x](../assets/a.png) ![x](/p.png)
                        ![x](~/assets/a.png) ![x](@assets/a.png) ![x](https://other.example/x.png)
                        ![x](gone.png)
                        ![x](/gone.png)
                        ![x](~/assets/gone.png)
                        ![x](/src/assets/a.png)
                        ![x](../../../x.png)
                        ![x](/P.png)
                        ![x](~/assets/A.png)
                        """);
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "src/pages/from.md:3:6 image/missing",
                        "src/pages/from.md:4:6 image/missing",
                        "src/pages/from.md:5:6 image/missing",
                        "src/pages/from.md:6:6 image/missing",
                        "src/pages/from.md:7:6 image/missing",
                        "src/pages/from.md:8:6 image/missing",
                        "src/pages/from.md:9:6 image/missing");
        assertThat(folder.lint()).texts().last().asString().endsWith("write '~/assets/a.png'");
    }

    @Test
    @DisplayName("An alias that the settings do not name is undecided")
    void leavesUnknownAliasesOpen() {
        folder.file("src/pages/from.md", "![x](~/a.png) ![x](@/a.png) ![x](@gone.png)");
        assertThat(folder.lint()).findings().isEmpty();
        assertThat(folder.lint()).undecided().hasSize(3);
    }

    @Test
    @DisplayName("The root itself can be served as it is")
    void servesTheRoot() {
        folder.settings("public: [.]").files("src/pages/about.md", "file.pdf");
        folder.file("src/pages/from.md", "[x](/file.pdf) [y](/File.pdf) [z](/gone.pdf)");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "src/pages/from.md:1:20 link/case", "src/pages/from.md:1:35 link/broken");
    }

    @Test
    @DisplayName("What the generator wrote is not read")
    void passesOverOutput() {
        folder.file("dist/a.md", "[x](gone.md)")
                .file("node_modules/p/README.md", "[x](gone.md)")
                .file(".astro/types.md", "[x](gone.md)")
                .files("src/pages/a.md");
        assertThat(folder.lint()).isClean();
        assertThat(folder.lint().result().counts().documents()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("Footnotes have the ids that remark gives them")
    @CsvSource({
        "md, user-content-fn-1, ok",
        "md, user-content-fnref-1, ok",
        "md, user-content-fnref-1-2, ok",
        "md, user-content-fnref-1-3, link/broken-anchor",
        "md, user-content-fn-big, ok",
        "md, footnote-label, ok",
        "md, fn-1, link/broken-anchor",
        "md, user-content-fn-unused, link/broken-anchor",
        "mdx, user-content-fn-1, ok",
        "mdx, user-content-fn-big, ok",
        "mdx, fn-1, link/broken-anchor",
    })
    void knowsFootnotes(String extension, String id, String outcome) {
        String text =
                """
                One[^1], two[^Big] and again[^1].

                [x](#%s)

                [^1]: First.
                [^Big]: Second.
                [^unused]: Third.
                """;
        String file = "src/pages/notes." + extension;
        assertThat(folder.file(file, text.formatted(id)).lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Pages of all entries of a collection, as getStaticPaths says it")
    @ValueSource(
            strings = {
                """
                export async function getStaticPaths() {
                  // All of them.
                  const posts = await getCollection('blog');
                  return posts.map((post) => ({
                    params: { slug: post.id },
                    props: post,
                  }));
                }
                """,
                """
                export const getStaticPaths = (async () => {
                  return (await getCollection("blog")).map(entry => {
                    return { params: { slug: entry.id }, props: { entry } };
                  });
                }) satisfies GetStaticPaths;
                """,
            })
    void knowsThePagesOfCollections(String function) {
        entries(function);
        folder.file("src/content/blog/Some Post.md", "# Title\n\n[b](/blog/own) [c](/blog/index)\n")
                .file("src/content/blog/b.md", "---\nslug: own\n---\n")
                .file("src/content/blog/index.md", "x\n")
                .file(
                        "src/content/blog/sub/index.md",
                        "[a](/blog/some-post#title) [c](/blog/gone)\n")
                .file("src/pages/a.md", "[a](/blog/sub) [b](/blog/b) [c](/blog/some-post#none)\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "src/content/blog/sub/index.md:1:32 link/broken",
                        "src/pages/a.md:1:20 link/broken",
                        "src/pages/a.md:1:33 link/broken-anchor");
        assertThat(folder.lint()).undecided().isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Pages that only a run of the program would tell")
    @ValueSource(
            strings = {
                "export async function getStaticPaths() { return (await getCollection('blog', keep))"
                        + ".map((p) => ({ params: { slug: p.id } })); }",
                "export async function getStaticPaths() { return (await getCollection('blog'))"
                        + ".filter(keep).map((p) => ({ params: { slug: p.id } })); }",
                "export async function getStaticPaths() { return (await getCollection('blog'))"
                        + ".map((p) => ({ params: { slug: p.data.slug } })); }",
                "export async function getStaticPaths() { return (await getCollection('blog'))"
                        + ".map((p) => ({ params: { slug: p.slug } })); }",
                "export async function getStaticPaths() { return (await getCollection('other'))"
                        + ".map((p) => ({ params: { slug: p.id } })); }",
                "export async function getStaticPaths() { return [{ params: { slug: name } }]; }",
                "export const prerender = false;\nexport async function getStaticPaths() {"
                        + " return [{ params: { slug: 'a' } }]; }",
            })
    void leavesOpenWhatAProgramSays(String function) {
        entries(function);
        folder.files("src/content/blog/a.md").file("src/pages/a.md", "[c](/blog/gone)\n");
        assertThat(folder.lint()).findings().isEmpty();
        assertThat(folder.lint()).undecided().hasSize(1);
    }

    @Test
    @DisplayName("Pages that getStaticPaths lists")
    void knowsListedPages() {
        folder.file(
                        "src/pages/[lang]/about.astro",
                        "---\nexport function getStaticPaths() {\n return [\n  { params: { lang: 'en' }"
                                + " },\n  { params: { lang: 'fr' }, props: { x: [1] } },\n ];\n}\n---\n")
                .file(
                        "src/pages/[kind].astro",
                        "---\nexport function getStaticPaths() {\n return [{ params: { kind: 'a' } }];"
                                + "\n}\n---\n")
                .file("src/pages/x.md", "[a](/a) [b](/b) [c](/en/about) [d](/de/about)\n");
        assertThat(folder.lint()).findings().containsExactly("src/pages/x.md:1:13 link/broken");
    }

    private void entries(String function) {
        folder.file("src/pages/blog/[...slug].astro", "---\n" + function + "---\n<p />\n")
                .file(
                        "src/content.config.ts",
                        "const blog = defineCollection({ loader: glob({ base: './src/content/blog',"
                                + " pattern: '**/*.md' }) });\nexport const collections = { blog };\n");
    }
}
