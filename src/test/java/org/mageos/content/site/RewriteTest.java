package org.mageos.content.site;

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

/** B48: rewrites come behind files, and no rule makes broken what nobody knows. */
class RewriteTest {

    private static final String TO_HTML =
            "{\"rewrites\":[{\"source\":\"/:path*\",\"destination\":\"/:path*.html\"}]}";

    private ContentFolder folder;

    @BeforeEach
    void createSite(@TempDir Path root) {
        folder = new ContentFolder(root);
    }

    @Test
    @DisplayName("A rewrite that reaches no page is followed once: there is no page")
    void followsARewriteOnce() {
        folder.file(".vitepress/config.ts", "export default {}")
                .file("vercel.json", TO_HTML)
                .file("guide/a.md", "# A")
                .file("index.md", "[a](/guide/a) [b](/guide/zzz) ![c](/images/none.svg)");
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "Broken link '/guide/zzz': there is no file 'guide/zzz.md'",
                        "Missing image '/images/none.svg': no file is served there");
    }

    @Test
    @DisplayName("What is undecided without a rewrite of everything is undecided with it")
    void leavesOpenPagesOpen() {
        folder.file(".vitepress/config.ts", "export default { srcDir: process.env.DIR }")
                .file("vercel.json", TO_HTML)
                .images("src/public/images/l.png")
                .file("src/guide/a.md", "# A")
                .file("src/index.md", "[a](/guide/a) [b](/guide/a.html) ![c](/images/l.png)");
        assertThat(folder.lint()).findings().isEmpty();
    }

    @Test
    @DisplayName("What an older route of Vercel's may answer is undecided, but not its error page")
    void doubtsWhatARouteMayAnswer() {
        folder.file("astro.config.mjs", "export default {}")
                .file(
                        "vercel.json",
                        "{\"routes\":[{\"src\":\"^/old/(.*)\",\"dest\":\"/$1\"},"
                                + "{\"src\":\"/(.*)\",\"headers\":{\"a\":\"b\"},\"continue\":true},"
                                + "{\"handle\":\"filesystem\"},"
                                + "{\"src\":\"/(.*)\",\"status\":404,\"dest\":\"/404.html\"}]}")
                .file("src/pages/from.md", "[x](/old/x) [y](/other)");
        assertThat(folder.lint()).findings().containsExactly("src/pages/from.md:1:17 link/broken");
        assertThat(folder.lint().result().counts().undecided()).isEqualTo(1);
    }

    @ParameterizedTest
    @DisplayName("A path that a program may make is no error for a redirect behind all pages")
    @ValueSource(
            strings = {
                "/docs/* /gone/:splat 301",
                "/docs/* /gone 302",
                "/docs/x /gone",
                "/docs/* /guide#gone",
                "/docs/:a /gone/:a 200",
            })
    void leavesPathsOfProgramsOpen(String rule) {
        folder.files("astro.config.mjs", "src/pages/docs/[...slug].astro")
                .file("src/pages/guide.md", "# Setup")
                .file("public/_redirects", rule)
                .file("src/pages/from.md", "[x](/docs/x)");
        assertThat(folder.lint().result().findings())
                .noneMatch(finding -> finding.rule().id().startsWith("link/"));
    }

    @ParameterizedTest
    @DisplayName("A rewrite to itself serves the file itself: it is no loop, and hides nothing")
    @CsvSource({
        "/llms.txt /llms.txt 200!, ok",
        "/llms.txt /llms.txt 200, ok",
        "/* /:splat 200!, ok",
        "/a/* /a/:splat 200, ok",
        "/x.txt /x.txt 200!, ok",
        "/x /x 301, redirect/loop",
    })
    void acceptsRewritesToThemselves(String rule, String outcome) {
        folder.files("astro.config.mjs", "public/llms.txt")
                .file("public/_redirects", rule)
                .file("src/pages/index.md", "[x](/llms.txt)");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("What a rewrite serves as it is is not redirected by the rules below it")
    void endsAtWhatIsServedAsItIs() {
        folder.files("astro.config.mjs")
                .file(
                        "public/_redirects",
                        """
                        /*.txt /:splat.md 301
                        /a.md /a.txt 301
                        /a.txt /a.txt 200!
                        """)
                .file("src/pages/index.md", "");
        assertThat(folder.lint())
                .texts()
                .containsExactly("The redirect leads to '/a.txt': no page has this URL");
    }

    @ParameterizedTest(name = "{0} with a link to {1} is {2}")
    @DisplayName("A folder that the host serves by one file in it is that of another program")
    @CsvSource({
        "/play/* /play/index.html 200, /play/, undecided",
        "/play/* /play/index.html 200, /play, undecided",
        "/play/* /play/index.html 200, /play/x, undecided",
        "/play/* /play/index.html 200, /plya/, link/broken",
        "/guide/* /guide/gone.html 200, /guide/x, redirect/broken link/broken",
        "/play/* /gone/index.html 200, /play/, redirect/broken link/broken",
        "/play/* /play/index.html 301, /play/, redirect/loop link/broken",
    })
    void leavesFoldersOfOtherProgramsOpen(String rule, String link, String outcome) {
        folder.files("astro.config.mjs", "src/pages/guide/a.md")
                .file("public/_redirects", rule)
                .file("src/pages/index.md", "[x](" + link + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("A forced rule applies where one before it leaves the page alone")
    void doesNotHideForcedRules() {
        folder.files("astro.config.mjs", "src/pages/new.astro")
                .file(
                        "public/_redirects",
                        """
                        /*.txt /:splat.md 301
                        /llms.txt /llms.txt 200!
                        /robots.txt /new 301
                        /a.txt /new 301!
                        /a.txt /new 301!
                        """);
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "public/_redirects:3:1 redirect/shadowed",
                        "public/_redirects:5:1 redirect/shadowed");
    }

    @Test
    @DisplayName("A link behind a redirect keeps its fragment in the remedy")
    void keepsTheFragment() {
        folder.file("astro.config.mjs", "")
                .file("src/pages/guide.md", "# Setup")
                .file("public/_redirects", "/old /guide\n/older /guide#setup")
                .file("src/pages/from.md", "[x](/old#setup) [y](/older#x)");
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "The link '/old#setup' is redirected; link to '/guide#setup'",
                        "The link '/older#x' is redirected; link to '/guide#setup'");
    }

    @ParameterizedTest
    @DisplayName("A redirect that two documents claim leads nobody knows where")
    @CsvSource({
        "_config.yml, 'plugins: [jekyll-redirect-from]', redirect_from, ''",
        "hugo.toml, 'baseURL = \"https://a.org/\"', aliases, content/",
    })
    void doubtsContestedRedirects(String file, String settings, String key, String place) {
        folder.file(file, settings)
                .file(place + "a.md", front(key, "/old") + "# Only in a")
                .file(place + "b.md", front(key, "/old") + "# Only in b")
                .file(
                        place + "c.md",
                        front(key, "/alone/") + "[a](/old/#only-in-a) [b](/old/#only-in-b)");
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "The redirect of '/old' is also in "
                                + place
                                + "a.md:2, and the one that the site generator writes last is"
                                + " served");
        assertThat(folder.lint())
                .undecided()
                .containsExactly(
                        place + "c.md:5:5 a redirect that two documents claim",
                        place + "c.md:5:26 a redirect that two documents claim");
    }

    private static String front(String key, String path) {
        return "---\n" + key + ": [" + path + "]\ntitle: x\n---\n";
    }
}
