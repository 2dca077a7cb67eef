package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.GitRepository;

/** From a folder of content to its sitemap, robots.txt and llms.txt. */
class SitemapPublisherTest {

    private static final Pattern LOC = Pattern.compile("<loc>([^<]*)</loc>");

    private static final String SITE =
            """
            site: { url: https://example.org, title: Example, language: en, trailingSlash: never }
            collections:
              posts: { files: posts/*.md, permalink: "/blog/{slug}" }
            """;

    @TempDir private Path root;
    private ContentFolder content;

    @BeforeEach
    void folder() {
        content = new ContentFolder(root);
    }

    private ContentFolder post(String name, String frontMatter) {
        return content.file("posts/" + name, "---\n" + frontMatter + "\n---\n\nHello\n");
    }

    private Published render(String more) {
        content.settings(SITE + more);
        return Published.sitemap(content);
    }

    private static List<String> locs(String xml) {
        return LOC.matcher(xml).results().map(found -> found.group(1)).toList();
    }

    private List<String> locs() {
        return locs(Published.sitemap(content).file("sitemap.xml"));
    }

    @Test
    void listsEveryPublishedPageOnce() {
        content.settings(
                        SITE
                                + """
                                generator: astro
                                routes: [/blog, "/blog/2", /rss.xml, /404]
                                """)
                .files(
                        "src/pages/index.astro",
                        "src/pages/about/index.astro",
                        "src/pages/404.astro",
                        "src/pages/feed.xml.ts",
                        "src/pages/über uns.astro");
        post("a.md", "title: A");

        assertThat(locs())
                .containsExactly(
                        "https://example.org/",
                        "https://example.org/about",
                        "https://example.org/blog",
                        "https://example.org/blog/2",
                        "https://example.org/blog/a",
                        "https://example.org/%C3%BCber%20uns");
    }

    @ParameterizedTest
    @CsvSource({
        "never, https://example.org/docs/about, https://example.org/docs",
        "always, https://example.org/docs/about/, https://example.org/docs/",
        "ignore, https://example.org/docs/about/, https://example.org/docs/"
    })
    @DisplayName("SP14, SP18: the slash as the server has it")
    void hasTheSlashOfThePolicy(String policy, String about, String home) {
        content.settings(
                        "site: { url: https://EXAMPLE.org:443/docs, trailingSlash: "
                                + policy
                                + " }\ngenerator: astro\n")
                .files("src/pages/index.astro", "src/pages/about.astro");

        assertThat(locs()).containsExactly(home, about);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "draft: true",
                "date: 2027-01-01",
                "published: false",
                "unlisted: true",
                "expiryDate: 2026-02-01",
                "noindex: true",
                "robots: noindex, follow",
                "robots: none",
                "metadata: { robots: { index: false } }",
                "sitemap: false",
                "canonical: https://other.example/a",
                "redirect_to: /blog/b"
            })
    @DisplayName("SP20-SP22: what search engines must not list")
    void leavesOut(String frontMatter) {
        post("a.md", "title: A\n" + frontMatter);
        post(
                "b.md",
                "title: B\ncanonical: https://example.org/blog/b/\n"
                        + "robots: 'index, max-image-preview:none'");
        content.settings(SITE);

        assertThat(locs()).containsExactly("https://example.org/blog/b");
    }

    @Test
    @DisplayName("SP22: the error pages, but no page that only has such a name")
    void leavesOutErrorPages() {
        content.files("docs/404.md", "docs/de/404.md", "docs/list/404.md")
                .settings(
                        """
                        site: { url: "https://example.org", languages: [en, de] }
                        collections:
                          docs: { files: "docs/**/*.md", permalink: "/{path}" }
                        """);

        assertThat(locs()).containsExactly("https://example.org/list/404");
    }

    @Test
    void leavesOutListsThatAreNotIndexed() {
        for (int i = 0; i < 3; i++) {
            post(i + ".md", "title: A\ntags: x\ncategory: c");
        }
        content.settings(
                SITE
                        + """
                        routes:
                          - { path: /blog, paginate: posts, size: 2, index: first }
                          - { path: "/tag/{posts.tags}", index: false }
                          - { path: "/category/{posts.category}", paginate: posts, size: 2 }
                        sitemap: { exclude: ["/blog/0", "category/*/2"] }
                        """);

        assertThat(locs())
                .containsExactly(
                        "https://example.org/blog",
                        "https://example.org/blog/1",
                        "https://example.org/blog/2",
                        "https://example.org/category/c");
    }

    @Test
    void leavesOutListsOfWhatIsNotPublishedYet() {
        post("a.md", "title: A\ndate: 2026-01-01\ntags: now");
        post("b.md", "title: B\ndate: 2027-01-01\ntags: [now, later]");
        content.settings(
                SITE
                        + """
                        routes:
                          - { path: "/tag/{posts.tags}" }
                          - { path: /blog, paginate: posts, size: 1 }
                        """);

        assertThat(locs())
                .containsExactly(
                        "https://example.org/blog",
                        "https://example.org/blog/a",
                        "https://example.org/tag/now");
    }

    @Test
    void findsTheHostOfAPreview() {
        post("a.md", "title: A");
        content.settings(SITE.replace("https://example.org", "https://docs.internal"));

        assertThat(Published.sitemap(content).findings())
                .findings()
                .containsExactly("mageos-content.yaml:1:1 sitemap/host");
    }

    @Test
    @DisplayName("SP28, SP30: the date of the last change, if it is known")
    void hasTheDateOfTheLastChange() {
        post("a.md", "title: A\nupdated: 2026-02-01");
        post("b.md", "title: B\nlastmod: 2026-02-01T10:00:00.123+02:00");
        post("c.md", "title: C\nupdated: 2027-01-01");
        post("d.md", "title: D\ndate: 2026-01-01");

        Published published = render("");

        assertThat(published.file("sitemap.xml"))
                .contains(
                        "<lastmod>2026-02-01</lastmod>", "<lastmod>2026-02-01T08:00:00Z</lastmod>")
                .doesNotContain("2027", "2026-01-01");
        assertThat(published.findings())
                .findings()
                .containsExactly("posts/c.md:3:10 sitemap/lastmod");
    }

    @Test
    @DisplayName("SP33: all translations name all")
    void namesTranslations() {
        content.file("docs/en/a.md", "A").file("docs/pt-br/a.md", "A").file("docs/en/b.md", "B");
        content.settings(
                """
                site: { url: https://example.org, language: en, languages: [en, pt-br] }
                collections: { docs: { files: "docs/**/*.md", permalink: "/{path}" } }
                """);

        String sitemap = Published.sitemap(content).file("sitemap.xml");

        String links =
                """
                    <xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/a"/>
                    <xhtml:link rel="alternate" hreflang="pt-BR" href="https://example.org/pt-br/a"/>
                    <xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/en/a"/>
                """;
        assertThat(sitemap.split(Pattern.quote(links), -1)).hasSize(3);
        assertThat(sitemap.split("<xhtml:link", -1)).hasSize(7);
    }

    @Test
    void namesImagesThatTheSiteServes() {
        content.images("public/i/a b.png", "src/own.png")
                .file(
                        "posts/a.md",
                        "![a](</i/a b.png>) ![b](../src/own.png) ![c](https://x.example/c.png)");
        content.settings("public: [public]\n" + SITE);

        assertThat(Published.sitemap(content).file("sitemap.xml"))
                .contains("<image:loc>https://example.org/i/a%20b.png</image:loc>")
                .containsOnlyOnce("<image:image>");
    }

    @Test
    @DisplayName("SP38: the news of two days")
    void listsNews() {
        content.now("2026-06-03T12:00:00Z");
        post("a.md", "title: A\ndate: 2026-06-02");
        post("b.md", "title: B\ndate: 2026-06-01");
        post("c.md", "title: C\ndate: 2026-06-04");

        Published published = render("sitemap: { news: { from: posts, publication: The News } }");

        assertThat(published.file("news-sitemap.xml"))
                .contains("<news:name>The News</news:name>", "<news:language>en</news:language>")
                .contains("<news:publication_date>2026-06-02</news:publication_date>")
                .containsOnlyOnce("<url>");
    }

    @Test
    @DisplayName("SP38: the language of the page, without its region")
    void givesNewsTheLanguageOfTheirPage() {
        content.now("2026-06-03T12:00:00Z")
                .file("docs/en/a.md", "---\ntitle: A\ndate: 2026-06-02\n---\n")
                .file("docs/pt-br/a.md", "---\ntitle: A\ndate: 2026-06-02\n---\n")
                .settings(
                        """
                        site: { url: "https://example.org", language: en, languages: [en, pt-br] }
                        collections:
                          docs: { files: "docs/**/*.md", permalink: "/{path}" }
                        sitemap: { news: { from: docs } }
                        """);

        assertThat(Published.sitemap(content).file("news-sitemap.xml"))
                .containsOnlyOnce("<news:language>en</news:language>")
                .containsOnlyOnce("<news:language>pt</news:language>");
    }

    @Test
    void findsNewsWithoutATitle() {
        post("a.md", "date: 2026-05-31T13:00:00Z");
        post("b.md", "title: B\ndate: 2026-05-31T13:00:00Z");

        assertThat(render("sitemap: { news: { from: posts } }").findings())
                .texts()
                .containsExactly(
                        "The page lacks what a news sitemap needs: a title, or a publication and a"
                                + " language");
    }

    @Test
    void saysThatTheHistoryIsNotWhole() throws IOException, InterruptedException {
        Path origin = root.resolve("origin");
        ContentFolder repository = new ContentFolder(origin);
        repository.settings(SITE).file("posts/a.md", "A");
        GitRepository git = GitRepository.in(origin);
        git.run("init", "-q");
        for (int i = 0; i < 2; i++) {
            repository.file("posts/a.md", "A" + i);
            git.run("add", ".");
            git.run("commit", "-q", "-m", "x", "--date", "2026-01-0" + (i + 1) + "T00:00:00Z");
        }

        assertThat(Published.sitemap(repository).file("sitemap.xml"))
                .contains("<lastmod>2026-01-02T00:00:00Z</lastmod>");

        git.run("clone", "-q", "--depth", "1", "file://" + origin, "../clone");
        Published shallow = Published.sitemap(new ContentFolder(root.resolve("clone")));

        assertThat(shallow.file("sitemap.xml")).doesNotContain("lastmod");
        assertThat(shallow.warnings()).hasSize(1);
        assertThat(shallow.warnings().get(0))
                .startsWith("The sitemap has no dates of last commits: ")
                .contains("shallow");
    }

    @Test
    void makesAnIndexWhereTheNameSaysIt() {
        post("a.md", "title: A");

        Published published =
                render("sitemap: { path: sitemap-index.xml, gzip: true }\nllms: false");

        assertThat(published.files())
                .containsExactly("robots.txt", "sitemap-0.xml.gz", "sitemap-index.xml");
        assertThat(published.file("robots.txt"))
                .endsWith("\n\nSitemap: https://example.org/sitemap-index.xml\n");
    }

    @Test
    @DisplayName("SP23, SP40: the site's own robots.txt")
    void checksTheRobotsFile() {
        content.file("public/robots.txt", "User-agent: *\nDisallow: /blog/\n");
        post("a.md", "title: A");

        Published published = render("public: [public]\n");

        assertThat(published.findings())
                .findings()
                .containsExactly(
                        "public/robots.txt:1:1 sitemap/robots",
                        "public/robots.txt:2:1 sitemap/blocked");
        assertThat(published.files()).doesNotContain("robots.txt");
    }

    @Test
    void isContentWithARobotsFileThatNamesTheSitemap() {
        content.file("public/robots.txt", "Sitemap: https://example.org/sitemap.xml\n");
        post("a.md", "title: A");

        assertThat(render("public: [public]\n").findings()).findings().isEmpty();
    }

    @Test
    void findsProgramsWhosePagesAreNotKnown() {
        content.settings("site: { url: https://example.org }\ngenerator: astro\n")
                .files(
                        "src/pages/[...slug].astro",
                        "src/pages/og/[slug].png.ts",
                        "src/pages/a.astro");

        assertThat(Published.sitemap(content).findings())
                .findings()
                .containsExactly("src/pages/[...slug].astro:1:1 sitemap/program");
    }

    @Test
    void tellsLanguageModelsOfAllLanguagesWhereNoneIsTheMainOne() {
        content.file("docs/en/a.md", "# A\n")
                .file("docs/de/a.md", "# B\n")
                .settings(
                        """
                        site: { url: "https://example.org", languages: [en, de] }
                        collections:
                          docs: { files: "docs/**/*.md", permalink: "/{path}" }
                        """);

        assertThat(Published.sitemap(content).file("llms.txt"))
                .contains("(https://example.org/en/a)", "(https://example.org/de/a)");
    }

    @Test
    void writesWhatLanguageModelsRead() {
        post("a.md", "title: A [1]\ndescription: About\n  a");
        post("b.md", "title: B");

        Published published = render("llms: { summary: What it is, title: The site }");

        assertThat(published.file("llms.txt"))
                .isEqualTo(
                        """
                        # The site

                        > What it is

                        ## Posts

                        - [A \\[1\\]](https://example.org/blog/a): About a
                        - [B](https://example.org/blog/b)
                        """);
        assertThat(published.file("llms-full.txt"))
                .startsWith(
                        "# The site\n\n"
                                + "> What it is\n\n"
                                + "# A [1]\n\n"
                                + "Source: https://example.org/blog/a\n\n"
                                + "Hello\n");
    }

    @Test
    @DisplayName("SU25 language models do not read comments for this plugin")
    void leavesInstructionsOutOfWhatLanguageModelsRead() {
        content.settings(SITE)
                .file(
                        "posts/a.md",
                        """
                        ---
                        title: A
                        # mageos-content disable-file image/alt: old
                        ---

                        <!-- mageos-content disable-next link/*: old -->

                        Hello <!-- mageos-content disable-line image/*: old -->
                        you
                        """);

        assertThat(Published.sitemap(content).file("llms-full.txt"))
                .endsWith("Source: https://example.org/blog/a\n\nHello \nyou\n");
    }

    @Test
    void leavesImportsOutOfWhatLanguageModelsRead() {
        content.settings(SITE.replace("posts/*.md", "posts/*.mdx"))
                .file(
                        "posts/a.mdx",
                        "---\n"
                                + "title: A\n"
                                + "---\n"
                                + "import {\n"
                                + "  B\n"
                                + "} from './b';\n\n"
                                + "export const c = 1;\n\n"
                                + "# A\n\n"
                                + "<B>Hello</B>\n");

        assertThat(Published.sitemap(content).file("llms-full.txt"))
                .isEqualTo(
                        """
                        # Example

                        # A

                        Source: https://example.org/blog/a

                        <B>Hello</B>
                        """);
    }

    @Test
    void saysInOneLineThatThereAreNoPages() {
        content.settings("site: { url: https://example.org }\n").file("README.md", "Hello");

        Published published = Published.sitemap(content);

        assertThat(published.errors())
                .containsExactly(
                        "mageos-content.yaml:1:1: error: No page has a URL: name the collections"
                                + " with their 'permalink', or the generator");
        assertThat(published.files()).isEmpty();
    }

    @Test
    void saysInOneLineThatTheSiteHasNoUrl() {
        content.file("README.md", "Hello");

        assertThat(Published.sitemap(content).errors())
                .containsExactly(
                        "error: A sitemap needs the URL of the site: set"
                                + " 'url' under 'site', such as https://example.org");
    }

    @Test
    void saysInOneLineThatTheFolderIsNone() throws IOException {
        post("a.md", "title: A");
        content.settings(SITE);
        Path file = Files.writeString(root.resolve("file"), "");

        Published published = Published.sitemap(content, file.resolve("site"));

        assertThat(published.errors())
                .hasSize(1)
                .allMatch(
                        error ->
                                error.startsWith(
                                        "mageos-content.yaml:1:1: error: The sitemap cannot be"
                                                + " written: '"
                                                + file));
    }

    @Test
    @DisplayName("SP42: no parts of yesterday")
    void removesPartsOfEarlierRuns() throws IOException {
        post("a.md", "title: A");
        Published first = render("sitemap: { path: sitemap-index.xml }\n");
        Files.copy(
                first.folder().resolve("sitemap-0.xml"), first.folder().resolve("sitemap-1.xml"));

        assertThat(render("sitemap: { path: sitemap-index.xml }\n").files())
                .contains("sitemap-0.xml")
                .doesNotContain("sitemap-1.xml");
    }
}
