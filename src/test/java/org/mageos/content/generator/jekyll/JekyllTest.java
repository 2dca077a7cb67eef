package org.mageos.content.generator.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.Linted;

/** The URLs of a Jekyll site, and what links to them are worth. */
class JekyllTest {

    private static final String OWN = "gem \"jekyll\", \"~> 4.3\"\n";

    private ContentFolder folder;

    @BeforeEach
    void createSite(@TempDir Path root) {
        folder = new ContentFolder(root);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("What the menus of a site lead to, without a page for it, is built apart")
    @CsvSource({
        "/docs/apart/, undecided",
        "/docs/apart/deeper/page, undecided",
        "/docs/apart2/, link/broken",
        "/docs/gone/, link/broken",
        "/guide/gone/, link/broken",
        "/downloads, undecided",
        "/old/start/, link/broken",
    })
    void isOpenAboutWhatTheDataLists(String to, String outcome) {
        site("title: x\n")
                .file(
                        "_data/menu.yml",
                        "- {title: Apart, url: /docs/apart/}\n"
                                + "- /docs/\n"
                                + "- /guide/\n"
                                + "- url: \"/downloads\"\n")
                .file("docs/index.md", page("title: x", ""))
                .file("_pages/guide.md", page("permalink: /guide/", ""))
                .file("docs/start.md", page("permalink: /docs/start/", ""));
        assertThat(linking(to).outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("Of a key that stands twice the last counts, as it does for Psych")
    void theLastOfTwoKeysCounts() {
        site("permalink: /old/:title/\npermalink: /:title/\n")
                .file("_posts/2024-01-02-a.md", page("title: A", ""));
        assertThat(linking("/a/").outcome()).isEqualTo("ok");
    }

    /** A page at the root of the site that has one link. */
    private Linted linking(String to) {
        return folder.file("z-links.md", page("permalink: /z/", "[x](<" + to + ">)")).lint();
    }

    private static String page(String frontMatter, String body) {
        return "---\n" + frontMatter + "\n---\n" + body + "\n";
    }

    private ContentFolder site(String config) {
        return folder.file("_config.yml", config).file("Gemfile", OWN);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "/, ok",
        "/about.html, ok",
        "/about, ok",
        "/about.html#team, ok",
        "/about.html#taem, link/broken-anchor",
        "/About.html, link/case",
        "/abuot.html, link/broken",
        "/about.md, link/broken",
        "/static.md, ok",
        "/static.html, link/broken",
        "/static, link/broken",
        "/plain.html, ok",
        "/plain, ok",
        "/docs/, ok",
        "/docs/index.html, ok",
        "/css/main.css, ok",
        "/css/main.scss, link/broken",
        "/feed.xml, ok",
        "/api/all.json, ok",
        "/data.json, link/broken",
        "/_layouts/default.html, link/broken",
        "/.hidden/a.txt, link/broken",
        "/node_modules/a.js, link/broken",
        "/vendor/bundle/a.txt, link/broken",
        "/vendor/a.txt, ok",
        "/Gemfile, link/broken",
        "/old/a.html, link/broken",
        "/older.html, link/broken",
        "/_kept/a.html, ok",
        "/2026/01/02/first-post.html, ok",
        "/2026/01/02/first-post, ok",
        "/2026-01-02-first-post.html, link/broken",
        "/2026/1/2/first-post.html, link/broken",
        "/a/b/2026/01/03/in-folder.html, ok",
        "/news/old-stuff/2026/01/04/Named_It.html, ok",
        "/2026/01/05/without-front-matter.html, ok",
        "/2027/01/01/future.html, link/draft",
        "/secret.html, link/draft",
        "/idea.html, link/broken",
    })
    void servesFilesAsJekyllDoes(String to, String expected) {
        site("exclude: [old]\ninclude: [_kept]\n")
                .file("index.md", page("title: x", ""))
                .file("about.md", page("title: x", "## Team"))
                .file("static.md", "# Static")
                .file("docs/index.html", page("title: x", ""))
                .file("css/main.scss", "---\n---\na { b: c }\n")
                .file("feed.xml", "---\n---\n<feed/>\n")
                .file("data.json", "---\npermalink: /api/all.json\n---\n{}\n")
                .file("secret.md", page("published: false", ""))
                .file("_kept/a.md", page("title: x", ""))
                .file("old/a.md", page("title: x", ""))
                .file("older.md", page("title: x", ""))
                .file("_posts/2026-01-02-first-post.md", page("title: x", ""))
                .file("a/b/_posts/2026-01-03-in-folder.md", page("title: x", ""))
                .file(
                        "_posts/2026-02-02-x.md",
                        page("slug: Named_It\ndate: 2026-01-04\ncategories: News Old-Stuff", ""))
                .file("_posts/2026-01-05-without-front-matter.md", "Text")
                .file("_posts/2027-01-01-future.md", page("title: x", ""))
                .file("_drafts/idea.md", page("title: x", ""))
                .files("plain.html", "_layouts/default.html", ".hidden/a.txt", "vendor/a.txt")
                .files("vendor/bundle/a.txt", "node_modules/a.js");

        assertThat(linking(to).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "date, /c/2026/01/02/My_Post.html",
        "none, /c/My_Post.html",
        "ordinal, /c/2026/002/My_Post.html",
        "pretty, /c/2026/01/02/My_Post/",
        "weekdate, /c/2026/W01/Fri/My_Post.html",
        "/:year/:i_month/:i_day/:short_year/:slug/, /2026/1/2/26/my-post/",
        "/:long_month_:short_month/:name:output_ext, /January_Jan/2026-01-02-my-post.html",
        "/:w_year/:week/:w_day/:y_day/:title, /2026/01/5/002/My_Post",
        "/:slugified_categories/:hour:minute:second/:title/, /c/000000/My_Post/",
    })
    void fillsPermalinkStylesOfPosts(String permalink, String url) {
        site("permalink: " + permalink + "\n")
                .file("_posts/2026-01-02-My_Post.md", page("category: C", ""));

        assertThat(linking(url)).isClean();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "date, /a/page.html",
        "none, /a/page.html",
        "pretty, /a/page/",
        "weekdate, /a/page",
        "/:title/, /a/page/",
        "/:title:output_ext, /a/page.html",
        "/:title, /a/page",
    })
    void givesPagesTheEndOfTheStyle(String permalink, String url) {
        site("permalink: " + permalink + "\n")
                .file("a/page.md", page("title: x", "[y](" + url + ")"));

        assertThat(folder.lint()).isClean();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "/docs/setup/linux/, ok",
        "/docs/setup/linux.html, link/broken",
        "/docs/setup/plan.svg, ok",
        "/notes/a.html, link/broken",
        "/food/soup/, ok",
        "/recipes/soup.html, link/broken",
        "/handbook/start/, ok",
        "/handbook/deep/more.html, ok",
        "/guides/start.html, link/broken",
    })
    void readsCollectionsAndDefaults(String to, String expected) {
        site("""
        collections:
          docs: { output: true, permalink: /:collection/:path/ }
          notes:
          recipes: { output: true }
        defaults:
          - scope: { path: "", type: recipes }
            values: { permalink: /food/:slug/ }
          - scope: { path: guides, type: page }
            values: { permalink: /handbook/:basename/ }
          - scope: { path: "guides/*/more.md" }
            values: { permalink: /handbook/deep/:basename:output_ext }
        """)
                .file("_docs/setup/linux.md", page("title: x", ""))
                .file("_docs/setup/plan.svg", "<svg/>")
                .file("_notes/a.md", page("title: x", ""))
                .file("_recipes/soup.md", page("title: x", ""))
                .file("guides/start.md", page("title: x", ""))
                .file("guides/deep/more.md", page("title: x", ""));

        assertThat(linking(to).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "{{ site.baseurl }}/about/, ok",
        "{{site.baseurl}}/about/#team, ok",
        "{{ '/about/' | relative_url }}, ok",
        "{{ \"about/\" | absolute_url }}, ok",
        "{{ '/about/' | prepend: site.baseurl }}, ok",
        "{{ site.url }}{{ site.baseurl }}/about/, ok",
        "{{ site.links.about | relative_url }}, ok",
        "{{ page.url | relative_url }}, ok",
        "{{ '/abuot/' | relative_url }}, link/broken",
        "{{ '/about/#taem' | relative_url }}, link/broken-anchor",
        "{{ site.github.url }}/about/, undecided",
        "{{ include.url }}, undecided",
        "https://video.example.net/{{ include.id }}, ok",
        "{{ site.repository }}/issues/{{ include.id }}, ok",
        "https://example.org/{{ include.id }}, undecided",
        "http://example.org/{{ include.id }}, undecided",
        "https://video.{{ include.id }}, undecided",
        "{{ '/about/' | replace: 'a' }}, undecided",
        "{{ site.baseurl, undecided",
        "/base/about/, ok",
        "/about/, link/broken",
        "{% link about.md %}, ok",
        "{% link about.md %}#team, ok",
        "{% link about.md %}#taem, link/broken-anchor",
        "{% link abuot.md %}, link/broken",
        "{% link a.csv %}, ok",
        "{{ site.baseurl }}{% link about.md %}, link/broken",
        "{% link {{ page.x }} %}, undecided",
        "{% post_url 2026-01-02-first %}, ok",
        "{% post_url /2026-01-02-first %}, ok",
        "{% post_url 2026-01-02-first %}#hello, ok",
        "{% post_url 2026-01-03-first %}, link/broken",
        "{% post_url sub/2026-01-04-second %}, ok",
        "{% post_url 2026-01-04-second %}, ok",
        "{% post_url cat/2026-01-05-third %}, ok",
        "{% post_url 2026-01-09-fourth %}, ok",
        "{% post_url first %}, link/broken",
        "{% post_url 2026-12-24-later %}, link/draft",
    })
    void understandsLiquid(String to, String expected) {
        site("url: https://example.org\nbaseurl: /base\nlinks: { about: /about/ }\n"
                        + "repository: https://code.example.net/x\n")
                .file("about.md", page("permalink: /about/", "## Team"))
                .file("a.csv", "1")
                .file("_posts/2026-01-02-first.md", page("title: x", "## Hello"))
                .file("_posts/sub/2026-01-04-second.md", page("title: x", ""))
                .file("cat/_posts/2026-01-05-third.md", page("title: x", ""))
                .file("_posts/2026-01-06-fourth.md", page("date: 2026-01-09 10:00:00", ""))
                .file("_posts/2026-12-24-later.md", page("title: x", ""));

        assertThat(linking(to).outcome()).isEqualTo(expected);
    }

    @Test
    void takesTheBasePathWithoutAnUrl() {
        site("baseurl: /base/\n").file("a.md", page("title: x", ""));

        assertThat(linking("/base/a.html")).isClean();
        assertThat(linking("/a.html").outcome()).isEqualTo("link/broken");
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "jekyll-relative-links, b.md, ok",
        "jekyll-relative-links, b.md#team, ok",
        "jekyll-relative-links, b.md#taem, link/broken-anchor",
        "jekyll-relative-links, /sub/b.md, ok",
        "jekyll-relative-links, c.md, link/broken",
        "jekyll-relative-links, plan.svg, ok",
        "jekyll-seo-tag, b.md, link/broken",
        "jekyll-seo-tag, plan.svg, link/broken",
        "jekyll-seo-tag, ../plan.svg, ok",
        "jekyll-seo-tag, ../b/, ok",
    })
    void leadsRelativeLinksToFilesWithThePluginOnly(String plugin, String to, String expected) {
        site("permalink: pretty\nplugins: [" + plugin + "]\n")
                .file("sub/b.md", page("title: x", "## Team"))
                .file("sub/plan.svg", "<svg/>")
                .file("sub/a.md", page("title: x", "[x](" + to + ")"));

        assertThat(folder.lint().outcome()).isEqualTo(expected);
    }

    @Test
    void knowsWhatGitHubPagesSwitchesOn() {
        folder.file("_config.yml", "theme: jekyll-theme-cayman\n")
                .file(
                        "README.md",
                        "[a](docs/guide.md#use) [b](LICENSE.md) [c](docs) [d](../../issues)")
                .file("docs/guide.md", "# Use\n\n[home](../README.md) [page](/docs/guide.html#use)")
                .file("LICENSE.md", "[home](README.md)");

        Linted linted = folder.lint();

        assertThat(linted).findings().isEmpty();
        assertThat(linted)
                .undecided()
                .allMatch(line -> line.contains("leads somewhere on GitHub"))
                .hasSize(2);
    }

    @Test
    void isOpenAboutPluginsWhereGitHubPagesMayBuildTheSite() {
        folder.file("_config.yml", "title: x\n")
                .file("Gemfile", "gem 'jekyll'\n")
                .file("b.md", page("title: x", ""))
                .file("bare.md", "# Bare");

        assertThat(linking("/bare.html").outcome()).isEqualTo("undecided");
        assertThat(linking("/bare.md").outcome()).isEqualTo("ok");
        assertThat(linking("b.md").outcome()).isEqualTo("undecided");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "/old/, link/redirected",
        "/old, link/redirected",
        "/older.html, link/redirected",
        "/gone/, link/redirected",
        "/never/, link/broken",
    })
    void followsRedirectsOfDocuments(String to, String expected) {
        site("plugins: [jekyll-redirect-from]\n")
                .file("new.md", page("redirect_from:\n  - /old/\n  - older.html", ""))
                .file("gone.md", page("permalink: /gone/\nredirect_to: /new.html", ""));

        assertThat(linking(to).outcome()).isEqualTo(expected);
    }

    @Test
    @DisplayName("A layout 'redirect' of the site's own takes the place of the plugin's")
    void knowsNotWhereALayoutOfTheSiteRedirectsTo() {
        site("plugins: [jekyll-redirect-from]\n")
                .file(
                        "_layouts/redirect.html",
                        "<a href=\"https://other.example/{{ page.redirect_to }}.html\">x</a>\n")
                .file("gone.md", page("layout: redirect\nredirect_to: elsewhere", ""));

        assertThat(folder.lint()).findings().isEmpty();
    }

    @Test
    void reportsARedirectThatLeadsNowhere() {
        site("plugins: [jekyll-redirect-from]\n")
                .file("gone.md", page("permalink: /gone/\nredirect_to: /nowhere/", ""));

        assertThat(folder.lint()).findings().containsExactly("gone.md:3:14 redirect/broken");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "/page2/, ok",
        "/page3/, ok",
        "/page4/, link/broken",
        "/feed.xml, ok",
        "/sitemap.xml, ok",
        "/robots.txt, ok",
        "/tag/big-news/, ok",
        "/tag/small-news/, link/broken",
        "/2026/, ok",
        "/2025/, link/broken",
        "/category/c/, link/broken",
    })
    void knowsThePagesOfKnownPlugins(String to, String expected) {
        site(
                "paginate: 2\nplugins: [jekyll-paginate, jekyll-feed, jekyll-sitemap,"
                        + " jekyll-archives]\njekyll-archives: { enabled: [tags, year] }\n");
        for (int day = 1; day <= 5; day++) {
            folder.file(
                    "_posts/2026-01-0" + day + "-a.md", page("tags: [Big News]\ncategory: c", ""));
        }

        assertThat(linking(to).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {2} is {3}")
    @CsvSource({
        "plugins: [jekyll-polyglot], a.txt, /de/x, undecided",
        "plugins: [jekyll-seo-tag], a.txt, /de/x, link/broken",
        "plugins: [jekyll-algolia], a.txt, /de/x, link/broken",
        "theme: minima, a.txt, /assets/main.css, undecided",
        "theme: minima, a.txt, /feed.xml, undecided",
        "theme: minima, a.txt, /asset/main.css, link/broken",
        "title: x, a.txt, /assets/main.css, link/broken",
        "title: x, _plugins/pages.rb, /x/y, undecided",
    })
    void isOpenAboutWhatProgramsMake(String config, String file, String to, String expected) {
        site(config + "\n").file(file, "class A < Jekyll::Page");

        assertThat(linking(to).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("A program of the site may make pages where it says so")
    @CsvSource(
            delimiter = ';',
            value = {
                "site.pages << PageWithoutAFile.new(site, site.source, 'made', 'a.md'); /made/x;"
                        + " undecided",
                "site.pages << PageWithoutAFile.new(site, site.source, 'made', 'a.md'); /x;"
                        + " link/broken",
                "site.pages << Jekyll::Page.new(site, site.source, dir, 'a.md'); /x; undecided",
                "site.pages << made; /x; undecided",
                "page.data['permalink'] = '/x'; /x; undecided",
                "class A < Jekyll::Generator|def generate(site) site.data['a'] = 1; /x;"
                        + " link/broken",
                "Jekyll::Hooks.register(:site) { |site| check(site.pages) }; /x; link/broken",
            })
    void isOpenAboutPagesThatProgramsMake(String program, String to, String outcome) {
        site("title: x\n").file("_plugins/a.rb", program.replace('|', '\n'));

        assertThat(linking(to).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("A program of the site that changes documents may make ids")
    @CsvSource(
            delimiter = ';',
            value = {
                "Jekyll::Hooks.register(:posts) { |p| p.content.gsub!(/^- /, '- {:#a}') };"
                        + " undecided",
                "class A < Jekyll::Converters::Converter; undecided",
                "Jekyll::Hooks.register(:site) { |s| s.config['time'] = 1 }; link/broken-anchor",
                "module Converter def convert_header() generate_id(el.options[:raw_text]);"
                        + " link/broken-anchor",
                "class A < Liquid::Tag; link/broken-anchor",
                "PageWithoutAFile.new(s, s.source, 'a', slug).content = 'x'; link/broken-anchor",
                "site.pages.each { |p| p.content = anchored(p.content) }; undecided",
            })
    void isOpenAboutIdsThatProgramsMake(String program, String outcome) {
        site("title: x\n").file("_plugins/a.rb", program);

        assertThat(linking("#gone").outcome()).isEqualTo(outcome);
    }

    @Test
    void takesEitherDayWhereTheZoneOfTheBuildIsNotKnown() {
        site("title: x\n")
                .file("_posts/2026-01-02-a.md", page("date: 2026-01-02 23:00:00 +0000", ""));

        assertThat(linking("/2026/01/02/a.html")).isClean();
        assertThat(linking("/2026/01/03/a.html")).isClean();
        folder.file("_config.yml", "timezone: Europe/Berlin\n");
        assertThat(linking("/2026/01/02/a.html").outcome()).isEqualTo("link/broken");
        assertThat(linking("/2026/01/03/a.html")).isClean();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "#stats, ok",
        "#-stats, ok",
        "#-stats-1, link/broken-anchor",
        "#stats-1, ok",
        "#install, ok",
        "#1-install, link/broken-anchor",
        "#1-more, ok",
    })
    void leavesHeadingsInElementsToKramdown(String to, String expected) {
        site("title: x\n");
        String body =
                "[x](%s)\n\n<details markdown=\"block\">\n<summary>old</summary>\n\n"
                        + "### \ud83d\udcc8 Stats\n\n<details>\n</details>\n\n### Stats\n\n"
                        + "### 1. Install\n</details>\n\n### \ud83d\udcc8 Stats\n\n### 1. More\n";
        folder.file("x.md", page("title: x", String.format(Locale.ROOT, body, to)));

        assertThat(folder.lint().outcome()).isEqualTo(expected);
    }

    @Test
    void knowsTheIdsOfLayouts() {
        site("title: x\n").file("_layouts/default.html", "<main id=\"Main\">{{ content }}</main>");

        assertThat(linking("#Main")).isClean();
        assertThat(linking("#mian").outcome()).isEqualTo("link/broken-anchor");
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "b.html, <base href='{{ site.baseurl }}/'>, undecided",
        "{{ site.baseurl }}b.html, <base href='{{ site.baseurl }}/'>, undecided",
        "b.html, <BASE target='_top' href=/>, undecided",
        "b.html, <base target='_top'>, link/broken",
        "/sub/b.html, <base href='/'>, link/broken",
    })
    @DisplayName("The browser resolves relative URLs against the base that a layout sets")
    void leavesRelativeUrlsOpenWhereALayoutSetsTheirBase(String to, String base, String expected) {
        site("baseurl: ''\n")
                .file("_layouts/default.html", "{% include head/all.html %}{{ content }}")
                .file("_includes/head/all.html", "<head>" + base + "</head>")
                .file("sub/a.md", page("layout: default", "[x](" + to + ")"))
                .file("b.md", page("layout: default", ""));

        assertThat(folder.lint().outcome()).isEqualTo(expected);
    }

    @Test
    void readsTheSourceFolderAndTomlSettings() {
        folder.file("docs/_config.toml", "source = \"web\"\ndestination = \"web/out\"\n")
                .file("docs/Gemfile", OWN)
                .file("docs/web/a.md", page("title: x", "[b](b.html) [c](c.html)"))
                .file("docs/web/b.md", page("title: x", ""))
                .file("docs/web/out/c.html", "")
                .file("README.md", "[a](docs/web/a.md)");

        assertThat(folder.lint()).findings().containsExactly("docs/web/a.md:4:17 link/broken");
    }

    @Test
    void reportsSettingsThatCannotBeRead() {
        folder.file("_config.yml", "title: 'x\nplugins: [")
                .file("a.md", page("title: x", "[x](b.md)"));

        assertThat(folder.lint())
                .errors()
                .hasSize(1)
                .allMatch(error -> error.startsWith("_config.yml:"));
    }

    @Test
    void leavesSitesOfOthersAlone() {
        folder.file("_config.yml", "title: x\npublic_dir: public\nsource_dir: source\n")
                .file("a.md", "[x](b.md)")
                .file("b.md", "");

        assertThat(folder.lint()).isClean();
    }

    /** As kramdown 2.4 writes them. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "fn:1, ok",
        "fnref:1, ok",
        "fnref:1:1, ok",
        "fnref:1:2, link/broken-anchor",
        "fn:n, ok",
        "fn:2, link/broken-anchor",
        "markdown-toc, ok",
        "markdown-toc-part, ok",
        "markdown-toc-other, link/broken-anchor",
    })
    void givesFootnotesAndTheTableOfContentsTheirIds(String id, String outcome) {
        String text =
                """
                * entry
                {:toc}

                ## Part

                One[^1], two[^n], one again[^1]. [x](#%s)

                [^1]: The one.
                [^n]: The two.
                """;
        site("title: x").file("a.md", page("title: a", text.formatted(id)));

        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "gem 'some-tool'; link/broken",
                "group :test do|gem 'some-tool'|end; link/broken",
                "group :jekyll_plugins do|gem 'some-tool'|end; undecided",
                "group :jekyll_plugins do|if ENV['X']|gem 'some-tool'|end|end; undecided",
                "group :jekyll_plugins do|gem 'jekyll-feed'|end|gem 'some-tool'; link/broken",
                "gem 'some-tool', group: :jekyll_plugins; undecided",
            })
    void loadsGemsOfOneGroupOnly(String gemfile, String outcome) {
        site("title: x")
                .file("Gemfile", OWN + gemfile.replace('|', '\n') + "\n")
                .file("a.md", page("title: a", "[x](/gone.html)"));

        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "/about/, ok",
        "/about/#about, ok",
        "/fr/about/, ok",
        "/fr/about/#propos, ok",
        "/fr/about/#about, link/broken-anchor",
        "/de/a/, ok",
        "/fr/gone/, undecided",
    })
    void servesLanguagesInFolders(String destination, String outcome, @TempDir Path root) {
        ContentFolder site =
                new ContentFolder(root)
                        .file(
                                "_config.yml",
                                "plugins: [jekyll-polyglot]\nlanguages: [en, fr, de]\n"
                                        + "default_lang: en\nlang_from_path: true\n")
                        .file("about.md", "---\npermalink: /about/\n---\n# About\n")
                        .file("a-propos.md", "---\npermalink: /about/\nlang: fr\n---\n# Propos\n")
                        .file("de/a.md", "---\npermalink: /a/\n---\n# A\n")
                        .file("from.md", "---\n---\n[x](" + destination + ")\n");
        assertThat(site.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "theme {0}: {1} is {2}")
    @CsvSource({
        ", /assets/css/style.css, undecided",
        ", /assets/img/a.png, link/broken",
        "minima, /assets/img/a.png, undecided",
    })
    void knowsWhatTheThemeOfGitHubPagesBrings(String theme, String path, String outcome) {
        folder.file("_config.yml", theme == null ? "title: x\n" : "theme: " + theme + "\n")
                .file("a.md", page("title: a", "[x](" + path + ")"));
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("A permalink that ends with index makes the page of the folder")
    @CsvSource({
        "/profiles/a/, ok",
        "/profiles/a, ok",
        "/profiles/a/index, ok",
        "/profiles/a/index.html, ok",
        "/profiles/a/b, ok",
        "/profiles/b, link/broken",
    })
    void servesIndicesOfCollections(String to, String outcome) {
        site("collections: {profiles: {output: true, permalink: '/:collection/:path'}}\n")
                .file("_profiles/a/index.md", page("title: A", ""))
                .file("_profiles/a/b.md", page("title: B", ""));
        assertThat(linking(to).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("A template tells how the ids start or end that it makes")
    @CsvSource({
        "/about.html#card-guidance, undecided",
        "/about.html#card-guide, link/broken-anchor",
        "/about.html#step-4, undecided",
        "/about.html#steps, link/broken-anchor",
    })
    void readsTheLiteralPartsOfIds(String to, String outcome) {
        site("title: x\n")
                .file(
                        "_includes/card.html",
                        "<p id=\"{{ key }}-guidance\"><p id=\"step-{{ number }}\">")
                .file("about.md", page("title: x", "## Team"));
        assertThat(linking(to).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}, layout {1}, {2} is {3}")
    @DisplayName("A layout of a theme that is not in the tree may give a page ids")
    @CsvSource({
        "'remote_theme: \"owner/theme@main\"', col, div-tab, undecided",
        "'remote_theme: \"owner/theme@main\"', none, div-tab, undecided",
        "'remote_theme: \"owner/theme@main\"', own, div-tab, link/broken-anchor",
        "'remote_theme: \"owner/theme@main\"', below, div-tab, undecided",
        "'remote_theme: \"owner/theme@main\"', col, the-tean, link/broken-anchor",
        "'theme: theme-of-mine', col, div-tab, undecided",
        "'theme: minima', col, div-tab, link/broken-anchor",
        "'theme: jekyll-theme-cayman', col, div-tab, link/broken-anchor",
        "'remote_theme: pages-themes/cayman@v0.2.0', col, div-tab, link/broken-anchor",
        "'title: x', col, div-tab, link/broken-anchor",
    })
    void leavesIdsOfThemesOpen(String theme, String layout, String id, String outcome) {
        site(theme + "\n")
                .file("_layouts/own.html", "<main>{{ content }}</main>")
                .file("_layouts/below.html", "---\nlayout: col\n---\n{{ content }}")
                .file(
                        "about.md",
                        page(
                                "title: x" + (layout.equals("none") ? "" : "\nlayout: " + layout),
                                "## The team"));
        assertThat(linking("/about.html#" + id).outcome()).isEqualTo(outcome);
    }
}
