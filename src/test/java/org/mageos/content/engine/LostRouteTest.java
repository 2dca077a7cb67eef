package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.finding.Finding;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.GitRepository;
import org.mageos.content.testing.Linted;

/** URLs that the site had. The names in brackets are cases of {@code cases.md}. */
class LostRouteTest {

    private static final String SETTINGS =
            """
            site: { url: https://example.org, languages: [de] }
            public: public
            collections:
              posts: { files: posts/**, permalink: '/{category}/{slug}' }
            rules: { page/orphan: off, image/unused: off }
            """;

    private ContentFolder folder;
    private GitRepository git;

    @BeforeEach
    void createSite(@TempDir Path root) throws Exception {
        folder = new ContentFolder(root);
        git = GitRepository.in(root);
        git.run("init", "-q", "-b", "main");
        folder.settings(SETTINGS)
                .file("public/_redirects", "/was /news/a\n\n/docs/* /news/:splat\n/* /404 404\n")
                .file("public/404.html", "<p>Nothing</p>\n");
        post("a", "news");
        post("b", "news");
    }

    @Test
    @DisplayName("Another category, another URL: the line to add, above the first pattern (LU4)")
    void tellsTheLineAndItsPlace() throws Exception {
        commit();
        post("b", "blog");

        assertThat(lint())
                .texts()
                .containsExactly(
                        "The URL '/news/b' has neither a page nor a redirect now: 'posts/b.md' is"
                                + " now at '/blog/b'; add '/news/b /blog/b 301' to"
                                + " 'public/_redirects' above line 3");
        assertThat(lint()).findings().containsExactly("public/_redirects:3:1 route/lost");
        folder.file("public/_redirects", "/news/b /blog/b 301\n/* /404 404\n");
        assertThat(lint()).texts().noneMatch(text -> text.contains("'/news/b'"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("What saves a URL, and what only seems to (LU1, LU2, LU3)")
    @CsvSource(
            delimiter = ';',
            value = {
                "/news/b /news/a; saved",
                "/news/b/ /news/a; saved",
                "/news/* /news/a; saved",
                "/news/b /news/a 200; saved",
                "/news/b /gone 410; saved",
                "/news/b https://example.com/b; saved",
                "/news/b /nowhere; lost",
                "/news/b /news/b; lost",
                "/news/b /news/a Country=de; saved",
                "/* /404 404; lost",
                "/:part/* /404 404; lost",
                "/news/b /404 404; saved",
            })
    void judgesByTheHost(String rule, String outcome) throws Exception {
        folder.file("public/_redirects", "");
        commit();
        git.run("rm", "-q", "posts/b.md");
        folder.file("public/_redirects", rule + "\n");

        boolean isLost =
                lint().result().findings().stream()
                        .anyMatch(finding -> finding.rule().id().equals("route/lost"));
        assertThat(isLost ? "lost" : "saved").isEqualTo(outcome);
    }

    @Test
    @DisplayName("A redirect to a page that is gone is told as one, at its place (LU2)")
    void tellsOfRedirectsThatLeadNowhere() throws Exception {
        commit();
        git.run("rm", "-q", "posts/a.md");

        assertThat(lint().result().findings())
                .filteredOn(finding -> finding.subject().equals("/was"))
                .filteredOn(finding -> finding.rule().id().equals("route/lost"))
                .extracting(Finding::toString)
                .containsExactly(
                        "public/_redirects:1:1: warning: The URL '/was' has no page now, and its"
                                + " redirect leads to '/news/a', where none is either; lead it to"
                                + " what takes its place [route/lost]");
    }

    @Test
    @DisplayName("A redirect that is taken out loses the URL that it had saved")
    void tellsOfRedirectsThatAreGone() throws Exception {
        commit();
        folder.file("public/_redirects", "/docs/* /news/:splat\n");

        assertThat(lint())
                .texts()
                .containsExactly(
                        "The URL '/was' has neither a page nor a redirect now: the redirect to"
                                + " '/news/a' is gone; add '/was /news/a 301' to"
                                + " 'public/_redirects' above line 1");
    }

    @Test
    @DisplayName("A page that is gone gets no target that nobody knows (LU12)")
    void inventsNoTarget() throws Exception {
        commit();
        git.run("rm", "-q", "posts/b.md");

        assertThat(lint())
                .texts()
                .containsExactly(
                        "The URL '/news/b' has neither a page nor a redirect now: 'posts/b.md' is"
                                + " gone; redirect it in 'public/_redirects' above line 3 to what"
                                + " takes its place");
    }

    @Test
    @DisplayName("A new page of the same name takes the place, if it is the only one (LU12, FX2)")
    void findsThePlaceByItsName() throws Exception {
        folder.settings(
                        SETTINGS.replace(
                                "collections:",
                                "collections:\n  german: { files: de/*.md, permalink:"
                                        + " '/de/{slug}' }"))
                .file("de/x.md", "x\n");
        commit();
        git.run("rm", "-q", "posts/b.md");
        folder.file("posts/x/b.md", "---\ncategory: blog\n---\nAnother text\n");
        assertThat(lint()).texts().singleElement().asString().contains("'/news/b /blog/b 301'");

        folder.file("posts/y/b.md", "---\ncategory: guides\n---\nAnd another\n");
        assertThat(lint()).texts().singleElement().asString().contains("to what takes its place");

        Files.delete(folder.root().resolve("posts/y/b.md"));
        folder.file("de/b.md", "In German\n");
        assertThat(lint()).texts().singleElement().asString().contains("'/news/b /blog/b 301'");

        folder.file("de/b.md", "---\ndraft: true\n---\nIn German\n");
        assertThat(lint()).texts().singleElement().asString().contains("to what takes its place");
    }

    @Test
    @DisplayName("Equal content tells the place, if it is there once (LU12, FX1)")
    void findsThePlaceByItsContent() throws Exception {
        folder.file("posts/c.md", "---\ncategory: news\n---\nstub\n");
        commit();
        git.run("mv", "posts/b.md", "posts/renamed.md");
        assertThat(lint())
                .texts()
                .singleElement()
                .asString()
                .contains("'/news/b /news/renamed 301'");

        git.run("mv", "posts/renamed.md", "posts/b.md");
        folder.file("posts/b.md", "---\ncategory: news\n---\nstub\n");
        commit();
        git.run("mv", "posts/b.md", "posts/one.md");
        git.run("mv", "posts/c.md", "posts/two.md");
        assertThat(lint()).texts().hasSize(2).allMatch(text -> text.contains("takes its place"));
    }

    @Test
    @DisplayName("The file of feed ids tells the place, whatever was rewritten (LU12)")
    void findsThePlaceByItsFeedId() throws Exception {
        folder.settings(SETTINGS + "feedIds: ids.yaml\n")
                .file("ids.yaml", "posts/b.md: tag:example.org,2026:b\n");
        commit();
        git.run("rm", "-q", "posts/b.md");
        post("quite-another", "blog");
        folder.file("ids.yaml", "posts/quite-another.md: tag:example.org,2026:b\n");

        assertThat(lint())
                .texts()
                .singleElement()
                .asString()
                .contains("'/news/b /blog/quite-another 301'");
    }

    @Test
    @DisplayName("What moved together is one finding with one line for all (LU11)")
    void tellsOnceWhatMovedTogether() throws Exception {
        IntStream.range(0, 20).forEach(i -> post("p" + i, "old"));
        commit();
        IntStream.range(0, 20).forEach(i -> post("p" + i, "fresh"));

        assertThat(lint())
                .texts()
                .containsExactly(
                        "20 URLs have neither a page nor a redirect now, such as '/old/p0',"
                                + " '/old/p1', '/old/p10': what was below '/old/' is now below"
                                + " '/fresh/'; add '/old/* /fresh/:splat 301' to"
                                + " 'public/_redirects' above line 3");
        post("stays", "old");
        assertThat(lint())
                .texts()
                .singleElement()
                .asString()
                .endsWith("above line 3, and so for the others");
    }

    @Test
    @DisplayName("Where pages of a folder moved for certain, the rewritten ones did too (LU11)")
    void followsAFolder() throws Exception {
        folder.settings(SETTINGS.replace("'/{category}/{slug}'", "'/{path}'"));
        for (String name : List.of("p1", "p2", "p3", "p4", "p5")) {
            folder.file("posts/zh/" + name + ".md", name + "\n");
        }
        commit();
        git.run("mv", "posts/zh", "posts/zh-cn");
        folder.file("posts/zh-cn/p4.md", "Rewritten\n").file("posts/zh-cn/p5.md", "As well\n");

        assertThat(lint())
                .texts()
                .containsExactly(
                        "5 URLs have neither a page nor a redirect now, such as '/zh/p1', '/zh/p2',"
                                + " '/zh/p3': what was below '/zh/' is now below '/zh-cn/'; add"
                                + " '/zh/* /zh-cn/:splat 301' to 'public/_redirects' above line 3");
    }

    @Test
    @DisplayName("Drafts had no URL; shorter lists, parts of pages and hashed files are no loss")
    void losesNothing_LU6_LU7_LU8() throws Exception {
        folder.settings(SETTINGS + "routes: [ { path: /blog, paginate: posts, size:" + " 1 } ]\n")
                .file("posts/d.md", "---\ncategory: news\ndraft: true\n---\n")
                .files("public/x.css", "public/_headers", "public/app.0123abcd.txt");
        commit();
        git.run("rm", "-q", "posts/d.md", "public/x.css", "public/_headers");
        git.run("rm", "-q", "public/app.0123abcd.txt", "posts/b.md");

        assertThat(lint()).texts().singleElement().asString().contains("'/news/b'");
    }

    @Test
    @DisplayName("Feeds and downloads count, as do pages that become drafts (LU7, LU8)")
    void losesDownloads() throws Exception {
        folder.files("public/feed.xml", "public/paper.pdf", "public/.well-known/security.txt");
        commit();
        git.run("rm", "-q", "public/feed.xml", "public/paper.pdf");
        folder.file("posts/b.md", "---\ncategory: news\ndraft: true\n---\nb\n");

        assertThat(subjects()).containsExactlyInAnyOrder("/feed.xml", "/news/b", "/paper.pdf");
    }

    @Test
    @DisplayName(
            "Where the routes are open nothing is claimed, and two that swap lose nothing (LU9)")
    void claimsNothing() throws Exception {
        commit();
        folder.file("posts/a.md", "---\ncategory: news\nslug: b\n---\n")
                .file("posts/b.md", "---\ncategory: news\nslug: a\n---\n");
        assertThat(subjects()).isEmpty();

        git.run("rm", "-qf", "posts/b.md");
        folder.file("src/pages/[...all].astro", "").file("astro.config.mjs", "export default {}");
        assertThat(subjects()).doesNotContain("/news/b");
    }

    @Test
    @DisplayName("A saved sitemap, of a preview and in parts, tells what must be there (LU10)")
    void readsAPreviousSitemap() throws Exception {
        folder.settings(SETTINGS + "previousSitemap: old/sitemap-index.xml\n")
                .file(
                        "old/sitemap-index.xml",
                        "<sitemapindex><sitemap><loc>http://preview.example/sitemap-0.xml.gz</loc>"
                                + "</sitemap></sitemapindex>")
                .bytes(
                        "old/sitemap-0.xml.gz",
                        zipped(
                                "<urlset>\n<url><loc>http://preview.example/news/a/</loc></url>\n"
                                        + "<url><loc>http://preview.example/old/b</loc></url>\n"
                                        + "</urlset>"));

        folder.file("public/_redirects", "/docs/* /news/:splat\n");
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "The URL '/old/b' has neither a page nor a redirect now: what it showed is"
                                + " now at '/news/b'; add '/old/b /news/b 301' to"
                                + " 'public/_redirects' above line 1");
        folder.file("old/sitemap-index.xml", "<urlset><url>");
        assertThat(folder.lint())
                .errors()
                .singleElement()
                .asString()
                .startsWith(
                        "old/sitemap-index.xml:1:14: error: The previous sitemap cannot be read");
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("The line is that of the host or generator that the site has (LU5)")
    @CsvSource(
            delimiter = '|',
            value = {
                "netlify.toml | the lines '[[redirects]]', 'from = \"/news/b\"', 'to = \"/blog/b\"',"
                        + " 'status = 301' to 'netlify.toml'",
                "vercel.json | '{\"source\": \"/news/b\", \"destination\": \"/blog/b\","
                        + " \"permanent\": true}' to 'redirects' in 'vercel.json'",
                "firebase.json | '{\"source\": \"/news/b\", \"destination\": \"/blog/b\","
                        + " \"type\": 301}' to 'hosting.redirects' in 'firebase.json'",
            })
    void writesInTheDialectOfTheHost(String file, String line) throws Exception {
        git.run("add", "-A");
        git.run("rm", "-qf", "public/_redirects");
        folder.file(file, file.endsWith("json") ? "{}" : "");
        commit();
        post("b", "blog");

        assertThat(lint()).texts().singleElement().asString().contains("add " + line);
    }

    @Test
    @DisplayName("A plugin that is not there is not suggested (LU5)")
    void suggestsOnlyWhatIsThere() throws Exception {
        git.run("add", "-A");
        git.run("rm", "-qf", "public/_redirects");
        commit();
        post("b", "blog");

        assertThat(lint())
                .texts()
                .containsExactly(
                        "The URL '/news/b' has neither a page nor a redirect now: 'posts/b.md' is"
                                + " now at '/blog/b'");
        assertThat(lint()).findings().containsExactly("posts/b.md:1:1 route/lost");
    }

    @Test
    @DisplayName("An anchor that other pages named is lost, if the rule is on (LU13)")
    void tellsOfAnchors() throws Exception {
        folder.settings(SETTINGS.replace("rules: {", "rules: { anchor/lost: warning,"))
                .file("posts/a.md", "---\ncategory: news\n---\n# A\n\n## Setup\n\n## Unnamed\n")
                .file("posts/b.md", "---\ncategory: news\n---\n[a](/news/a#setup)\n");
        commit();
        folder.file("posts/a.md", "---\ncategory: news\n---\n# A\n\n## Install\n\n## Named\n")
                .file("posts/b.md", "---\ncategory: news\n---\n[a](/news/a#install)\n");

        assertThat(lint())
                .texts()
                .containsExactly(
                        "The anchor '#setup' is gone, which other pages have named; give the"
                                + " section its old id, or an element with it");
        folder.settings(SETTINGS);
        assertThat(lint()).findings().isEmpty();
    }

    @Test
    @DisplayName(
            "Of headings with the same words a number is not lost, but stands elsewhere (LU13)")
    void tellsOfNumberedAnchors() throws Exception {
        folder.settings(SETTINGS.replace("rules: {", "rules: { anchor/lost: warning,"))
                .file("posts/a.md", "---\ncategory: news\n---\n# A\n\n## Use\n\n## Use\n")
                .file("posts/b.md", "---\ncategory: news\n---\n[a](/news/a#use-1)\n");
        commit();
        folder.file("posts/a.md", "---\ncategory: news\n---\n# A\n\n## Use\n")
                .file("posts/b.md", "---\ncategory: news\n---\n[a](/news/a#use)\n");

        assertThat(lint())
                .texts()
                .containsExactly(
                        "The anchor '#use-1' has moved, which other pages have named: '#use' is"
                                + " left of the headings with the same words; give the section its"
                                + " old id, or an element with it");
    }

    @Test
    @DisplayName("A page at the URL of another is no loss, whatever it shows (LU9)")
    void losesNothingToAnotherPage() throws Exception {
        commit();
        git.run("mv", "posts/b.md", "posts/c.md");
        folder.file("public/_redirects", "/was /news/a\n")
                .file("posts/new.md", "---\ncategory: news\nslug: b\n---\nAnother\n");

        assertThat(subjects()).isEmpty();
    }

    @Test
    @DisplayName("What a sitemap lists beside the site is not of it, be it http or https (LU10)")
    void leavesOutWhatIsBesideTheSite() throws Exception {
        folder.settings(
                        SETTINGS.replace("example.org", "example.org/base")
                                + "previousSitemap: sitemap.xml\n")
                .file(
                        "sitemap.xml",
                        "<urlset>\n<url><loc>http://example.org/base/news/a</loc></url>\n"
                                + "<url><loc>http://example.org/other/x</loc></url>\n"
                                + "<url><loc>http://example.org/base/gone</loc></url>\n"
                                + "</urlset>");

        assertThat(
                        folder.lint().result().findings().stream()
                                .filter(finding -> finding.rule().id().equals("route/lost"))
                                .map(Finding::subject))
                .containsExactly("/base/gone");
    }

    private void post(String name, String category) {
        folder.file(
                "posts/" + name + ".md", "---\ncategory: " + category + "\n---\n" + name + "\n");
    }

    private List<String> subjects() {
        return lint().result().findings().stream()
                .filter(finding -> finding.rule().id().equals("route/lost"))
                .map(Finding::subject)
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
