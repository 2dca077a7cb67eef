package org.mageos.content.generator.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.finding.LintResult;
import org.mageos.content.testing.ContentFolder;

/** The URLs of Hugo sites, and what their links mean: each row was seen in a build of Hugo's. */
class HugoTest {

    /** As in Hugo's documentation, and from there in many sites. */
    private static final String COPIED_HOOK =
            """
            {{- $u := urls.Parse .Destination -}}
            {{- $href := $u.String -}}
            {{- if strings.HasPrefix $u.String "#" -}}
              {{- $href = printf "%s#%s" $.PageInner.RelPermalink $u.Fragment -}}
            {{- else if and $href (not $u.IsAbs) -}}
              {{- $path := strings.TrimPrefix "./" $u.Path -}}
              {{- with or ($.PageInner.GetPage $path) ($.PageInner.Resources.Get $path) (resources.Get $path) -}}
                {{- $href = .RelPermalink -}}
                {{- with $u.RawQuery }}{{ $href = printf "%s?%s" $href . }}{{ end -}}
                {{- with $u.Fragment }}{{ $href = printf "%s#%s" $href . }}{{ end -}}
              {{- end -}}
            {{- end -}}
            {{- $attributes := dict "href" $href "title" (.Title | transform.HTMLEscape) -}}
            <a {{- range $k, $v := $attributes }}{{ if $v }}{{ printf " %s=%q" $k $v | safeHTMLAttr }}{{ end }}{{ end }}>{{ .Text }}</a>
            """;

    private static final String NAMING_HOOK =
            """
            {{- $errorLevel := or site.Params.render_hooks.link.errorLevel "ignore" | lower }}
            {{- $u := urls.Parse .Destination }}
            {{- $msg := printf "The link %q leads nowhere" $u.String }}
            {{- $attrs := dict "href" $u.String }}
            {{- if eq $u.String "term" }}
              {{- $attrs = partial "inline/term.html" (dict "text" .Text) }}
            {{- else if $u.IsAbs }}
              {{- $attrs = merge $attrs (dict "rel" "external") }}
            {{- else }}
              {{- with or ($.PageInner.GetPage $u.Path) ($.PageInner.GetPage (strings.TrimRight "/" $u.Path)) }}
                {{- $attrs = dict "href" .RelPermalink }}
                {{- partial "inline/check.html" (dict "page" . "parsedURL" $u) }}
              {{- else with (and (ne $.Page.BundleType "leaf") ($.Page.CurrentSection.Resources.Get $u.Path)) }}
                {{- $attrs = dict "href" .RelPermalink }}
              {{- else if eq $errorLevel "warning" }}{{ warnf $msg }}
              {{- end }}
            {{- end -}}
            <a {{- range $k, $v := $attrs }}{{ printf " %s=%q" $k $v | safeHTMLAttr }}{{ end }}>{{ .Text }}</a>
            {{- define "_partials/inline/check.html" }}
              {{- $u := .parsedURL }}
              {{- if not (.page.Fragments.Identifiers.Contains $u.Fragment) }}{{ warnf "gone" }}{{ end }}
            {{- end }}
            {{- define "_partials/inline/term.html" }}
              {{- return (dict "href" (urls.JoinPath "/terms" (.text | urlize))) }}
            {{- end -}}
            """;

    private ContentFolder folder;

    @BeforeEach
    void createSite(@TempDir Path root) {
        folder = new ContentFolder(root);
    }

    private static String page(String frontMatter) {
        return "---\n" + frontMatter + "\n---\n";
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Recognised by its settings, wherever they are")
    @CsvSource(
            delimiter = ';',
            value = {
                "hugo.toml; title = 'x'; hugo",
                "hugo.json; {}; hugo",
                "config.yml; baseurl: https://a.example; hugo",
                "config.json; '{\"BaseURL\": \"/\"}'; hugo",
                "config.toml; theme = 'x'; hugo",
                "config/_default/config.toml; title = 'x'; hugo",
                "docs/hugo.yaml; title: x; hugo",
                "config.toml; base_url = 'https://zola.example'; zola",
                "config.yaml; theme: dark; hugo",
                "config.yaml; name: other; plain",
            })
    void recognises(String file, String text, String name) {
        folder.file(file, text).files("content/a.md", "docs/content/a.md");
        assertThat(folder.content().site().orElseThrow().generator().name()).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("Every page has its URL")
    @CsvSource({
        "/, ok",
        "/posts/hello-world/, ok",
        "/posts/hello-world, ok",
        "/posts/Hello-World/, link/case",
        "/posts/sub-dir/page--two/, ok",
        "/posts/my-bundle/, ok",
        "/posts/my-bundle/images/Pic%20One.png, ok",
        "/posts/my-bundle/other/, link/broken",
        "/posts/pic.png, ok",
        "/posts/, ok",
        "/posts/index.xml, ok",
        "/nested/deep/, link/broken",
        "/nested/deep/page/, ok",
        "/nested/, ok",
        "/About/Us/, ok",
        "/about/us/, link/case",
        "/legal.html, ok",
        "/new-name/, ok",
        "/old/place/, link/redirected",
        "/tags/go-lang/, ok",
        "/tags/c%23/, ok",
        "/tags/x--y/, ok",
        "/tags/none/, link/broken",
        "/categories/, ok",
        "/draft/, link/draft",
        "/future/, link/draft",
        "/expired/, link/draft",
        "/headless/, link/broken",
        "/adoc/, ok",
        "/html/, ok",
        "/mdx/, link/broken",
        "/sitemap.xml, ok",
        "/posts/page/2/, undecided",
        "/made/by/program/, undecided",
        "/logo.svg, ok",
        "/gone/, link/broken",
        "/readme.md, ok",
    })
    void routesPages(String destination, String outcome) {
        folder.file("hugo.toml", "title = 'x'")
                .file("content/posts/Hello World.md", page("tags: [Go Lang, 'C#', x & y]"))
                .files("content/posts/Sub Dir/Page  Two.md", "content/posts/My Bundle/index.md")
                .files("content/posts/My Bundle/other.md", "content/nested/deep/page.md")
                .images("content/posts/My Bundle/images/Pic One.png", "content/posts/pic.png")
                .file("content/about.md", page("url: /About/Us/"))
                .file("content/legal.md", page("url: legal.html"))
                .file("content/slug.md", page("slug: New Name\naliases: [old/place]"))
                .file("content/draft.md", page("draft: true"))
                .file("content/future.md", page("publishDate: 2030-01-01"))
                .file("content/expired.md", page("expiryDate: 2020-01-01"))
                .file("content/headless/index.md", page("headless: true"))
                .files("content/adoc.adoc", "content/html.html", "content/mdx.mdx")
                .files("content/made/_content.gotmpl", "static/logo.svg", "static/readme.md")
                .file("content/from.md", "[x](<" + destination + ">)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("Of a language that is not built nothing is read, and it has no pages")
    @CsvSource(
            delimiter = ';',
            value = {
                "disableLanguages: [zh]; {}; 0",
                "x: y; {disabled: true}; 0",
                "x: y; {weight: 1}; 3",
            })
    void leavesOutLanguagesThatAreNotBuilt(String setting, String options, int broken) {
        folder.file(
                        "hugo.yaml",
                        "defaultContentLanguage: en\n%s\nlanguages:\n  en: {contentDir: content/en}\n"
                                        .formatted(setting)
                                + "  zh: {contentDir: content/zh, %s}\n"
                                        .formatted(options.substring(1, options.length() - 1)))
                .file("content/en/of.md", "[x](/in/) [x](/zh/in/)\n")
                .file("content/zh/in.md", "[x](#gone) [x](/gone/)\n")
                .file("content/en/of.zh.md", "[x](#gone)\n");
        assertThat(folder.lint()).findings().filteredOn(f -> f.contains("zh")).hasSize(broken);
        assertThat(folder.lint())
                .findings()
                .filteredOn(f -> f.contains("en/of.md"))
                .hasSize(broken == 0 ? 2 : 1);
    }

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @DisplayName("Settings bend the URLs")
    @CsvSource(
            delimiter = ';',
            value = {
                "/posts/a.html; uglyURLs: true; ok",
                "/posts/a/; uglyURLs: true; undecided",
                "/posts/a.html; uglyURLs: {posts: true}; ok",
                "/posts/; uglyURLs: true; ok",
                "/2024/03/title-of-a/; permalinks: {posts: '/:year/:month/:slug/'}; ok",
                "/posts/a/; permalinks: {posts: '/:year/:month/:slug/'}; link/broken",
                "/p/posts/a/; permalinks: {page: {posts: '/p/:sections/:filename/'}}; ok",
                "/articles/; permalinks: {section: {posts: '/articles/'}}; ok",
                "/posts/; permalinks: {section: {posts: '/articles/'}}; link/broken",
                "/t/go/; permalinks: {term: {topics: '/t/:slug/'}}|taxonomies: {topic: topics}; ok",
                "/topics/go/; taxonomies: {topic: topics}; ok",
                "/tags/; taxonomies: {topic: topics}; link/broken",
                "/tags/; disableKinds: [taxonomy]; link/broken",
                "/posts/draft/; buildDrafts: true; ok",
                "/posts/Big/; disablePathToLower: true; ok",
                "/posts/creme/; removePathAccents: true; ok",
                "/posts/ignored/; ignoreFiles: ['ignored\\.md$']; link/broken",
                "/posts/Seite/2/; pagination: {path: Seite}; undecided",
                "/css/main.css; theme: gone; undecided",
                "/img/case/gone.png; theme: gone; undecided",
                "/img/other/gone.png; theme: gone; undecided",
                "/posts/a/gone.png; theme: gone; link/broken",
                "/posts/gone.png; theme: gone; undecided",
                "/img/gone.png; theme: gone; undecided",
                "/page-of-a-theme/; theme: gone; link/broken",
                "/own.css; theme: here; ok",
                "/other.css; theme: here; link/broken",
                "/posts/index.json; outputs: {section: [html, json]}; ok",
                "/posts/index.xml; outputs: {section: [html, json]}; link/broken",
                "/sub/posts/a/; baseURL: https://a.example/sub/; ok",
                "/posts/a/; baseURL: https://a.example/sub/; link/broken",
                "/posts/a/; baseURL: https://a.example/sub/|canonifyURLs: true; ok",
                "/en/posts/a/; defaultContentLanguageInSubdir: true; ok",
                "/files/x.txt; module: {mounts: [{source: other, target: static/files}]}; ok",
            })
    void readsSettings(String destination, String setting, String outcome) {
        folder.file("hugo.yaml", setting.replace('|', '\n'))
                .file(
                        "content/posts/a.md",
                        page("title: Title of A\ndate: 2024-03-05\ntopics: [Go]"))
                .file("content/posts/draft.md", page("draft: true\ntitle: draft"))
                .file("content/posts/Big.md", page("title: Big"))
                .file("content/posts/crème.md", page("title: crème"))
                .file("content/posts/ignored.md", page("title: ignored"))
                .files("static/img/case/own.png", "static/img/own.png")
                .files("other/x.txt", "themes/here/static/own.css")
                .file("content/from.md", "[x](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("ref and relref are looked up as Hugo does")
    @CsvSource(
            delimiter = ';',
            value = {
                "a; ok",
                "a.md; ok",
                "/a; ok",
                "posts; ok",
                "/posts/_index.md; ok",
                "p2; ok",
                "p2.md; ok",
                "./p2; ok",
                "../a.md; ok",
                "posts/p2/; ok",
                "P2.MD; ok",
                "bun; ok",
                "posts/bun/index.md; ok",
                "bun/index.md; ok",
                "/posts/bun/index; ok",
                "uniq; ok",
                "deep/uniq; link/broken",
                "sp ace; ok",
                "sp%20ace.md; ok",
                "p2#there; ok",
                "p2#gone; link/broken-anchor",
                "#here; ok",
                "/; ok",
                "dup; link/broken",
                "gone; link/broken",
                "content/a.md; link/broken",
                "bun/r.png; link/broken",
                "raw.html; ok",
                "slugged; ok",
                "myslug; link/broken",
                "tags; ok",
                "v1.2; ok",
            })
    void looksReferencesUp(String reference, String outcome) {
        folder.file("hugo.toml", "")
                .file("content/posts/p2.md", "# There\n")
                .files("content/a.md", "content/sp ace.md", "content/v1.2.md")
                .files("content/posts/_index.md", "content/posts/bun/index.md")
                .files("content/deep/er/uniq.md", "content/deep/er/dup.md", "content/deep/dup.md")
                .files("content/deep/raw.html")
                .images("content/posts/bun/r.png")
                .file("content/deep/slugged.md", page("slug: myslug"))
                .file(
                        "content/posts/p1.md",
                        "# Here\n\n[x]({{< relref \"" + reference + "\" >}})\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @DisplayName("Links to files depend on the render hook")
    @CsvSource(
            delimiter = ';',
            value = {
                "b.md; none; link/broken",
                "../b/; none; ok",
                "b/; none; link/broken",
                "b.md; embedded; ok",
                "/b.md; embedded; ok",
                "b.md#part; embedded; ok",
                "b.md#gone; embedded; link/broken-anchor",
                "gone.md; embedded; link/broken",
                "b.md; looking; ok",
                "gone.md; looking; link/broken",
                "b.md; copied; ok",
                "/b/; copied; ok",
                "gone.md; copied; link/broken",
                "/gone/; copied; link/broken",
                "gone.md; replacing; undecided",
                "gone.md; prefixing; undecided",
                "b.md; naming; ok",
                "/b; naming; ok",
                "b.md#gone; naming; link/broken-anchor",
                "/gone/; naming; link/broken",
                "term; naming; undecided",
                "terms; naming; link/broken",
                "b.pdf; naming; ok",
                "b.pdf; copied; link/broken",
                "/gone/; messing; undecided",
                "b.md; plain; link/broken",
                "b.md; theme; undecided",
                "gone/; theme; link/broken",
            })
    void knowsRenderHooks(String destination, String hook, String outcome) {
        String embedded = "[markup.goldmark.renderHooks.link]\nuseEmbedded = 'always'\n";
        folder.file(
                        "hugo.toml",
                        hook.equals("embedded")
                                ? embedded
                                : hook.equals("theme") ? "theme = 'x'" : "")
                .file("content/b.md", "# Part\n")
                .file("content/b.pdf", "")
                .file("content/a.md", "[x](" + destination + ")\n");
        if (hook.equals("looking")) {
            folder.file(
                    "layouts/_default/_markup/render-link.html",
                    "<a href=\"{{ with .Page.GetPage .Destination }}{{ .RelPermalink }}{{ end"
                            + " }}\">");
        } else if (hook.equals("copied")) {
            folder.file("layouts/_markup/render-link.html", COPIED_HOOK);
        } else if (hook.equals("naming")) {
            folder.file("layouts/_markup/render-link.html", NAMING_HOOK);
        } else if (hook.equals("messing")) {
            folder.file(
                    "layouts/_markup/render-link.html",
                    NAMING_HOOK.replace("The link %q leads nowhere", "/x%s"));
        } else if (hook.equals("replacing")) {
            folder.file(
                    "layouts/_markup/render-link.html",
                    "<a href=\"{{ replace .Destination `.md` `/` }}\">{{ .Text }}</a>");
        } else if (hook.equals("prefixing")) {
            folder.file(
                    "layouts/_markup/render-link.html",
                    "<a href=\"/x{{ with .Page.GetPage .Destination }}{{ .RelPermalink }}{{ end"
                            + " }}\">");
        } else if (hook.equals("plain")) {
            folder.file(
                    "layouts/_markup/render-link.html",
                    "<a href=\"{{ .Destination | safeURL }}\" rel=\"x\">{{ .Text }}</a>");
        }
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"false, 0", "true, 2"})
    @DisplayName(
            "HTML in Markdown is left out unless the settings let it stand; that of pages is not")
    void leavesHtmlOut(boolean unsafe, int broken) {
        folder.file("hugo.toml", "[markup.goldmark.renderer]\nunsafe = " + unsafe + "\n")
                .file(
                        "content/a.md",
                        "<a href=\"/x/\">x</a> <img src=\"/x.png\" alt=\"x\"> [a](/a/)\n")
                .file("content/c.md", "{{< figure src=\"/gone.png\" alt=\"x\" >}}\n")
                .file("content/b.html", "---\n---\n<a href=\"/gone/\">x</a>\n");
        LintResult result = folder.lint().result();
        assertThat(result.findings()).hasSize(broken + 2);
        assertThat(result.undecided()).hasSize(2 - broken);
    }

    @Test
    @DisplayName("Languages by suffix and by folder")
    void knowsLanguages() {
        folder.file(
                        "hugo.yaml",
                        """
                        languages:
                          en: { weight: 1 }
                          fr: { weight: 2 }
                          de: { weight: 3, contentDir: content-de }
                        """)
                .files("content/a.md", "content/a.fr.md", "content/nur.fr.md", "content-de/c.md")
                .file(
                        "content/from.md",
                        """
                        [a](/a/) [f](/fr/a/) [d](/de/c/) [g](/de/a/) [n](/nur/) [e](/en/)
                        [r]({{< ref path="nur" lang="fr" >}}) [s]({{< ref "nur" >}})
                        """)
                .file("content/from.fr.md", "[a](a.md) [b](nur.md) [c](/c/)\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "content/from.fr.md:1:27 link/broken",
                        "content/from.md:1:38 link/broken",
                        "content/from.md:1:50 link/broken",
                        "content/from.md:2:43 link/broken");
    }

    @Test
    @DisplayName("A cascade hands drafts and options down")
    void handsDown() {
        folder.file("hugo.toml", "")
                .file(
                        "content/s/_index.md",
                        page("cascade:\n  - target: { path: '/s/hidden/**' }\n    draft: true"))
                .files("content/s/a.md", "content/s/hidden/b.md")
                .file("content/from.md", "[a](/s/a/) [b](/s/hidden/b/)\n");
        assertThat(folder.lint()).findings().containsExactly("content/from.md:1:16 link/draft");
    }

    @Test
    @DisplayName("Ids of templates are known, and those that they compute are not")
    void readsLayouts() {
        folder.file("hugo.toml", "")
                .file("layouts/baseof.html", "<main id=\"content\"><i id=\"{{ .x }}\"></i></main>")
                .file("layouts/list.html", "")
                .file("content/_index.md", "# Home\n")
                .file(
                        "content/a.md",
                        "[a](/#home) [b](/#content) [c](/#x) [d](#content) [e](#x)\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly("content/a.md:1:55 link/broken-anchor");
        assertThat(folder.lint())
                .undecided()
                .containsExactly(
                        "content/a.md:1:32 an anchor in a list, which a template may fill");
    }

    @Test
    @DisplayName("Images of a page's folder, of its URL, and of assets")
    void findsImages() {
        folder.file("hugo.toml", "")
                .images("content/b/in.png", "content/single.png", "assets/pic.png", "static/s.png")
                .file(
                        "content/b/index.md",
                        "![a](in.png) ![b](pic.png) ![c](/s.png) {{< figure src=\"pic.png\""
                                + " alt=\"\" >}}\n")
                .file("content/single.md", "![a](single.png) ![b](../single.png)\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "content/b/index.md:1:19 image/missing",
                        "content/single.md:1:6 image/missing");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Odd settings are survived")
    @ValueSource(
            strings = {
                "permalinks: {posts: ':unknown/:sections[9:1]'}",
                "permalinks: [1, 2]",
                "languages: [en]",
                "languages: {en: 1}",
                "taxonomies: tags",
                "module: {mounts: [1, {source: '../..', target: content}], imports: x}",
                "theme: [1, ../../x, '']",
                "outputs: {home: html}\noutputFormats: {x: 1}",
                "cascade: [{target: {path: '[', kind: 3}}]",
                "baseURL: '::::'",
                "contentDir: ../elsewhere",
                "ignoreFiles: ['((((', '', '(a+)+$']",
                "markup: {goldmark: {parser: 3}}",
                "staticDir: {a: b}",
            })
    void survivesOddSettings(String settings) {
        folder.file("hugo.yaml", settings)
                .file("content/posts/a.md", page("title: [x]\nslug: 3\nurl: '::'\ntags: {a: b}"))
                .file("content/b.md", "[x](/b/) [y]({{< ref >}}) [z]({{< ref \"\\\" >}})\n");
        assertThat(folder.lint()).errors().isEmpty();
    }

    @Test
    @DisplayName("Broken settings are an error with its place")
    void reportsBrokenSettings() {
        folder.file("hugo.toml", "title = 'x'\nbaseURL = [\n").file("content/a.md", "");
        assertThat(folder.lint()).errors().hasSize(1);
        assertThat(folder.lint().result().errors().get(0).toString()).startsWith("hugo.toml:");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("A folder may be mounted for several languages")
    @CsvSource({
        "/docs/b/, ok",
        "/fr/docs/b/, ok",
        "/de/docs/b/, link/broken",
        "/fr/, ok",
        "/de/, ok",
    })
    void mountsForSeveralLanguages(String path, String outcome) {
        folder.file(
                        "hugo.yaml",
                        """
                        languages: { en: {}, fr: {}, de: {} }
                        module:
                          mounts:
                            - { source: fr, target: content, sites: { matrix: { languages: [fr] } } }
                            - { source: en, target: content, sites: { matrix: { languages: ['**', '! de'] } } }
                        """)
                .files("en/_index.md", "en/docs/b.md", "fr/_index.md")
                .file("en/links.md", "[x](" + path + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("A folder beside the site that is mounted and not there may hold anything")
    @CsvSource({
        "/sdks/python/, undecided",
        "/sdks/, undecided",
        "/guides/, link/broken",
        "'{{< ref dotnet.md >}}', undecided",
        "'{{< ref start.md >}}', ok",
        "'{{< ref \"start.md#gone\" >}}', link/broken-anchor",
    })
    void opensWhatIsMountedFromElsewhere(String destination, String outcome) {
        folder.file(
                        "docs/hugo.yaml",
                        """
                        module:
                          mounts:
                            - { source: content/en, target: content }
                            - { source: static, target: static }
                            - { source: ../sdk/python, target: content/sdks }
                        """)
                .files("docs/content/en/start.md")
                .file("docs/content/en/a.md", "[x](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("The anchor of a shortcode is said without what closes the shortcode")
    void saysTheAnchorOfAShortcode() {
        folder.file("hugo.yaml", "title: x")
                .files("content/b.md")
                .file("content/a.md", "[x]({{< ref \"b.md#gone\" >}})\n");
        assertThat(folder.lint())
                .texts()
                .containsExactly("Broken anchor '#gone': 'content/b.md' has no such id");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("In several languages Hugo looks pages up, even where the theme is not there")
    @CsvSource({"b/, ok", "b.md, ok", "../docs/b/#part, ok", "nope/, link/broken"})
    void looksUpPagesWithoutTheTheme(String destination, String outcome) {
        folder.file("hugo.yaml", "theme: [some/theme]\nlanguages: { en: {}, fr: {} }\n")
                .file("content/docs/b.md", "# Part\n")
                .file("content/docs/a/index.md", "[x](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("The template of a shortcode tells whether it may write ids")
    @CsvSource(
            delimiter = ';',
            value = {
                "<span class='new'>New in {{ .Get 0 }}</span>; link/broken-anchor",
                "<div class=\"note\">{{ .Inner | markdownify }}</div>; link/broken-anchor",
                "<div id='box'>{{ .Inner }}</div>; link/broken-anchor",
                "{{ partial \"badge.html\" . }}; link/broken-anchor",
                "{{/* as in {{< own />}} id={{ x }} */}}<b>new</b>; link/broken-anchor",
                "{{ errorf \"no template of that name\" }}; link/broken-anchor",
                "{{ .Inner | $.Page.RenderString }}; link/broken-anchor",
                "{{ .Get 0 | $.Page.RenderString }}; undecided",
                "{{ template \"x\" . }}{{ define \"x\" }}<b>{{ . }}</b>{{ end }};"
                        + " link/broken-anchor",
                "{{ template \"x\" . }}; undecided",
                "{{ partial \"box.html\" . }}; undecided",
                "{{ partial \"absent.html\" . }}; undecided",
                "<div id=\"{{ .Get 0 }}\">{{ .Inner }}</div>; undecided",
                "{{ range $k, $v := .Params }} {{ $k }}=\"{{ $v }}\"{{ end }}; undecided",
                "## {{ .Get 0 }}; undecided",
                "<div id='api'></div><script>Draw({ dom_id: '#api' })</script>; undecided",
                "<swagger-ui src=\"{{ .Get 0 }}\"/>; undecided",
                "{{ (.Page.GetPage \"b\").Content }}; undecided",
            })
    void readsShortcodes(String template, String outcome) {
        folder.file("hugo.toml", "title = 'x'")
                .file("layouts/_shortcodes/own.html", template)
                .file("layouts/_partials/badge.html", "<b>{{ . }}</b>")
                .file("layouts/_partials/box.html", "<b id=\"{{ .Name }}\"></b>")
                .file("content/a.md", "# Part\n\n{{< own 1.2 >}}\n\n[x](#part) [y](#gone)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}, #{1}: {2}")
    @DisplayName("A shortcode that puts a page in gives its ids to the page that names it")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{{% include \"/_common/part\" %}}; own; ok",
                "{{% include \"_common/part.md\" %}}; own; ok",
                "{{% include \"/_common/part.md\" %}}; gone; link/broken-anchor",
                "{{< include \"/_common/part.md\" >}}; inner; ok",
                "{{% include \"/_common/none\" %}}; own; undecided",
                "{{% include file=\"/_common/part\" %}}; own; undecided",
                "{{% other \"/_common/part\" %}}; own; undecided",
            })
    void readsPagesThatShortcodesPutIn(String tag, String id, String outcome) {
        String template =
                "{{ with or ($.Page.GetPage (.Get 0)) (site.GetPage (.Get 0)) }}"
                        + "{{ .RenderShortcodes }}{{ end }}";
        folder.file("hugo.toml", "title = 'x'")
                .file("layouts/_shortcodes/include.html", template)
                .file("layouts/_shortcodes/other.html", template)
                .file("content/_common/part.md", "## Own\n\n{{% include \"/_common/inner\" %}}\n")
                .file("content/_common/inner.md", "## Inner\n")
                .file("content/docs/a.md", "# A\n\n" + tag + "\n\n[x](#" + id + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} = {1}, in {2}: {3}")
    @DisplayName("Templates that put other files into pages open those that are made with them")
    @CsvSource(
            delimiter = ';',
            value = {
                "_default/single.html; {{ readFile \"x.md\" }}; docs/a.md; undecided",
                "_default/single.html; {{ partial \"read.html\" . }}; docs/a.md; undecided",
                "_default/single.html; {{ partial \"calls\" . }}; docs/a.md; undecided",
                "_default/single.html; {{ partial .Params.x . }}; docs/a.md; undecided",
                "shortcodes/own.html; {{ partial \"read.html\" . }}; docs/a.md; link/broken-anchor",
                "docs/single.html; {{ partial \"read.html\" . }}; docs/a.md; undecided",
                "docs/single.html; {{ partial \"read.html\" . }}; blog/a.md; link/broken-anchor",
                "docs/terms-all.html; {{ readFile \"x.md\" }}; docs/a.md; link/broken-anchor",
                "docs/terms-all.html; {{ readFile \"x.md\" }}; docs/glossary.md; undecided",
                "docs/single.html; {{ .Render \"terms-all\" }}; docs/a.md; link/broken-anchor",
                "partials/other.html; {{ readFile \"x.md\" }}; docs/a.md; undecided",
                "home.html; {{ readFile \"x.md\" }}; docs/a.md; link/broken-anchor",
                "home.html; {{ readFile \"x.md\" }}; _index.md; undecided",
                "docs/list.html; {{ readFile \"x.md\" }}; docs/a.md; link/broken-anchor",
                "_default/single.html; {{ range .Pages }}{{ .Content }}{{ end }}; docs/a.md;"
                        + " undecided",
                "_default/single.html; {{ range .Params.x }}{{ with resources.Get . }}"
                        + "{{ .Content }}{{ end }}{{ end }}; docs/a.md; link/broken-anchor",
                "_default/single.html; {{ range .Params.x }}{{ $v := resources.Get .y }}"
                        + "{{ with $v }}{{ if .x }}{{ .Content | safeHTML }}{{ end }}{{ end }}"
                        + "{{ end }}; docs/a.md; link/broken-anchor",
                "_default/single.html; {{ range .Params.x }}{{ with site.GetPage . }}"
                        + "{{ .Content }}{{ end }}{{ end }}; docs/a.md; undecided",
                "docs/list.html; {{ readFile \"x.md\" }}; docs/_index.md; undecided",
                "docs/list.html; {{ readFile \"x.md\" }}; blog/_index.md; link/broken-anchor",
            })
    void doubtsIdsWhereTemplatesPutOtherFiles(
            String template, String text, String file, String outcome) {
        folder.file("hugo.toml", "title = 'x'\n")
                .file("layouts/" + template, text)
                .file("layouts/partials/read.html", "{{ readFile .Path }}")
                .file("layouts/partials/calls.html", "{{ partial \"read\" . }}")
                .file("layouts/shortcodes/uses.html", "{{ partial \"calls\" . }}")
                .file("content/" + file, page("layout: terms-all") + "[y](#gone)\n");
        if (!file.endsWith("glossary.md")) {
            folder.file("content/" + file, page("") + "[y](#gone)\n");
        }
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("Netlify leads each path to the one in lower case")
    void doubtsLetterCaseOnNetlify() {
        folder.file("hugo.toml", "title = 'x'\n")
                .file("netlify.toml", "[build]\ncommand = 'hugo'\n")
                .file("content/zh-cn/b.md", "# B\n")
                .file("content/a.md", "[x](/zh-CN/b/) [y](/zh-CN/c/)\n");
        assertThat(folder.lint()).findings().containsExactly("content/a.md:1:20 link/broken");
        assertThat(folder.lint()).undecided().hasSize(1);
    }

    @Test
    @DisplayName("A part of a page may be a draft as the page is")
    void readsDraftsAmongParts() {
        folder.file("hugo.toml", "title = 'x'\n")
                .file("content/a/index.md", page("draft: true") + "# A\n")
                .file("content/a/part.md", page("draft: true") + "[x](/a/)\n")
                .file("content/b.md", page("") + "[x](/a/)\n");
        assertThat(folder.lint()).findings().containsExactly("content/b.md:4:5 link/draft");
    }

    @Test
    @DisplayName("A render hook for headings may give them other ids")
    void doubtsIdsOfOwnHeadings() {
        folder.file("hugo.toml", "title = 'x'")
                .file(
                        "layouts/_markup/render-heading.html",
                        "<h2 id=\"{{ .PlainText | md5 }}\">{{ .Text }}</h2>")
                .file("content/a.md", "# Part\n\n[y](#gone)\n");
        assertThat(folder.lint().outcome()).isEqualTo("undecided");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("Front matter may be JSON")
    @CsvSource({
        "/x/mine/, ok",
        "/json/, link/broken",
        "/x/draft/, link/draft",
        "/elsewhere/, ok",
    })
    void readsJson(String path, String outcome) {
        folder.file("hugo.toml", "title = 'x'")
                .file(
                        "content/x/json.md",
                        "{\n\t\"title\": \"a } b\",\n\t\"slug\": \"mine\"\n}\n\n# Text\n")
                .file("content/x/url.md", "{ \"url\": \"\\/elsewhere\\/\" }\ntext\n")
                .file("content/x/draft.md", "{ \"draft\": true }\ntext\n")
                .file("content/a.md", "[x](" + path + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("A content adapter tells where its pages are")
    @CsvSource(
            delimiter = ';',
            value = {
                "\"made\"; /docs/made/; undecided",
                "\"made\"; /docs/other/; link/broken",
                "(printf \"%s/metrics/%02d\" .v .n); /docs/v1/metrics/02/; undecided",
                "(printf \"%s/metrics/%02d\" .v .n); /docs/vx/gone/; link/broken",
                "(path.Join .a .b); /docs/v1/gone/; undecided",
                "\"made\"; /gone/; link/broken",
            })
    void readsContentAdapters(String path, String to, String outcome) {
        folder.file("hugo.toml", "title = 'x'")
                .file(
                        "content/docs/_content.gotmpl",
                        "{{ range $x }}{{ $.AddPage (dict \"path\" " + path + ") }}{{ end }}")
                .file("content/docs/_index.md", "text\n")
                .file("content/a.md", "[x](" + to + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    void someHostsServeAPageWithoutItsEnding() {
        folder.file("hugo.toml", "title = 'x'\n[permalinks]\npost = '/:year/:slug/'\n")
                .file("content/post/a.md", "---\nslug: a.html\ndate: 2025-01-02\n---\n# H\n")
                .file(
                        "content/b.md",
                        "[a](/2025/a.html) [b](/2025/a) [c](/2025/a/#h) [d](/2025/c)");
        assertThat(folder.lint()).findings().containsExactly("content/b.md:1:52 link/broken");
        assertThat(folder.lint()).undecided().hasSize(2);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("A name behind a slash: Hugo 0.111 finds it anywhere, 0.150 and 0.168 do not")
    @CsvSource({"/deep, undecided", "deep, ok", "/deep.md, undecided", "/b/deep, link/broken"})
    void earlierVersionsFindANameBehindASlash(String reference, String outcome) {
        folder.file("hugo.toml", "title = 'x'\n")
                .file("content/a/b/deep.md", "# D\n")
                .file("content/x.md", "[x]({{< relref \"" + reference + "\" >}})\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @DisplayName("Below a base path only the lookup makes a link from the root one of the site")
    @CsvSource({
        "/guide/a, fallback, ok",
        "/guide/gone, fallback, link/broken",
        "/other/gone, fallback, undecided",
        "/guide/, fallback, ok",
        "/guide/gone, never, undecided",
    })
    void knowsSectionsBesideTheBasePath(String link, String embedded, String outcome) {
        folder.file(
                        "hugo.toml",
                        "title = 'x'\nbaseURL = 'https://e.example/docs/'\n"
                                + "markup.goldmark.renderHooks.link.useEmbedded = '"
                                + embedded
                                + "'\n")
                .file("content/guide/a.md", "# A\n")
                .file("content/x.md", "[x](" + link + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("Goldmark makes no link of a host without a dot (built with Hugo 0.111 and 0.168)")
    void aListOfHostsIsNoLink() {
        folder.file("hugo.toml", "title = 'x'\n")
                .file("content/a.md", "\"http://localhost:2380,http://localhost:7001\"\n");
        assertThat(folder.lint()).findings().isEmpty();
    }

    @Test
    @DisplayName("The settings of a language may have a file of their own (built with Hugo 0.168)")
    void readsTheSettingsOfALanguageFromTheirFile() {
        folder.file("config/_default/hugo.toml", "title = 'x'\ndefaultContentLanguage = 'en'\n")
                .file("config/_default/languages.en.toml", "contentDir = 'content/en'\n")
                .file("config/_default/languages.cs.toml", "contentDir = 'content/cs'\n")
                .file("config/_default/params.cs.toml", "contentDir = 'content/none'\n")
                .file("content/en/docs/a.md", "[c](/cs/docs/b/) [e](/en/docs/a/)")
                .file("content/cs/docs/b.md", "[a](/docs/a/)");
        assertThat(folder.lint())
                .findings()
                .containsExactly("content/en/docs/a.md:1:22 link/broken");
    }

    @Test
    @DisplayName("Mounts that a program writes: what is not there may be mounted")
    void knowsNothingOfMountsThatAProgramWrites() {
        folder.file("config/_default/hugo.yaml", "title: x\n")
                .file("config/_default/.gitignore", "module.yaml\n")
                .file("content/a.md", "[x](/docs/) ![y](/b.png)\n\n# H\n\n[z](#gone)\n");
        assertThat(folder.lint()).findings().containsExactly("content/a.md:5:5 link/broken-anchor");
        assertThat(folder.lint()).undecided().hasSize(2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("A theme that is not in the tree: what is known of its shortcodes and hooks")
    @CsvSource({
        "docsy, alert, 2",
        "github.com/google/docsy/theme, pageinfo, 2",
        "docsy, tabpane, 1",
        "PaperMod, video, 2",
        "github.com/adityatelange/hugo-PaperMod, ltr, 2",
        "PaperMod, collapse, 1",
        "other, alert, 0",
    })
    void knowsThemesThatAreNotThere(String theme, String shortcode, int known) {
        folder.file("hugo.yaml", "theme: [" + theme + "]\n")
                .file("content/a.md", "{{% " + shortcode + " %}}\nx\n{{% /" + shortcode + " %}}\n")
                .file("content/b.md", "[x](a.md) [y](/a/#gone) [z](/llms.txt)\n");
        List<String> findings =
                List.of("content/b.md:1:5 link/broken", "content/b.md:1:15 link/broken-anchor");
        assertThat(folder.lint()).findings().containsExactlyElementsOf(findings.subList(0, known));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("A theme or module that is not in the tree: what is known of its files")
    @CsvSource({
        "cj.rs/gohugo-asciinema, 1",
        "github.com/google/docsy, 1",
        "PaperMod, 1",
        "other, 0",
    })
    void knowsFilesOfThemesThatAreNotThere(String theme, int known) {
        folder.file("hugo.yaml", "module: {imports: [{path: " + theme + "}]}\n")
                .file("content/a.md", "![x](/img/a.png)\n");
        assertThat(folder.lint())
                .findings()
                .containsExactlyElementsOf(
                        List.of("content/a.md:1:6 image/missing").subList(0, known));
    }

    @Test
    @DisplayName("Redirects that a template writes for the host may have what starts as they do")
    void leavesOpenWhatATemplateRedirects() {
        folder.file(
                        "hugo.yaml",
                        "outputFormats: {Moved: {baseName: _redirects}}\n"
                                + "outputs: {home: [HTML, Moved]}\n")
                .file(
                        "layouts/index.moved",
                        "{{ $v := site.Params.v }}\n"
                                + "# all\n"
                                + "{{ range $v }}/docs/latest/* /docs/{{ . }}/:splat\n"
                                + "{{ end }}\n")
                .file("content/docs/x.md", page(""))
                .file(
                        "content/a.md",
                        page("") + "[a](/docs/latest/b) [b](/docs/b) [c](/docs/latest)\n");
        assertThat(folder.lint()).findings().containsExactly("content/a.md:4:25 link/broken");
        assertThat(folder.lint()).undecided().hasSize(2);
        folder.file(
                "layouts/index.moved",
                "{{ range .Pages }}{{ .Params.old }} {{ .RelPermalink }}{{ end }}");
        assertThat(folder.lint()).findings().isEmpty();
    }

    @ParameterizedTest(name = "{0}, {2} with {1}: {3}")
    @DisplayName("A template of redirects has the paths in which it shows parameters of the site")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "/docs/old/x ~ [params]|V = 'old' ~ {{ $v := site.Params.v }}|/docs/{{ $v }}/* / ~"
                        + " undecided",
                "/docs/new/x ~ [params]|V = 'old' ~ {{ $v := site.Params.v }}|/docs/{{ $v }}/* / ~"
                        + " link/broken",
                "/docs/new/x ~ `` ~ {{ $v := site.Params.v }}|/docs/{{ $v }}/* / ~ undecided",
                "/docs/new/x ~ [params]|v = ['old', 'older'] ~ /docs/{{ .Site.Params.v }}/* / ~"
                        + " undecided",
                "/docs/new/x ~ [params]|v = 'old' ~ /docs/{{ .Site.Params.v }}/* / ~ link/broken",
                "/docs/new/x ~ [params.a]|v = 'old' ~ /docs/{{- site.Params.a.v -}}/* / ~"
                        + " link/broken",
                "/docs/new/x ~ [params]|v = 1|[languages.de.params]|v = 2 ~ /docs/{{ site.Params.v"
                        + " }}/* / ~ undecided",
                "/docs/new/x ~ [params]|v = 1 ~ {{ $v := site.Params.v }}{{ $v = 2 }}|/docs/{{ $v"
                        + " }}/* / ~ undecided",
                "/docs/new/x ~ `` ~ /docs/new / ~ link/broken",
                "/docs/new/ ~ `` ~ /docs/new / ~ undecided",
                "/docs/new ~ `` ~ /docs/new/ / ~ undecided",
                "/docs/new/x ~ `` ~ /docs/:version/* / ~ undecided",
                "/docs/new/x ~ `` ~ docs/new/x / ~ link/broken",
                "/docs/new/x ~ `` ~ https://old.example/* / ~ undecided",
            })
    void readsParametersInATemplateOfRedirects(
            String url, String settings, String template, String outcome) {
        folder.file(
                        "hugo.toml",
                        "[outputFormats.Moved]\nbaseName = '_redirects'\n"
                                + settings.replace('|', '\n'))
                .file("layouts/index.moved", template.replace('|', '\n') + "\n")
                .file("content/a.md", page("") + "[a](" + url + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("Of the redirects that a template writes those of aliases are known")
    void knowsTheAliasesThatATemplateRedirects() {
        folder.file(
                        "hugo.yaml",
                        "disableAliases: true\noutputFormats: {redir: {baseName: _redirects}}\n")
                .file(
                        "layouts/home.redir",
                        """
                        # of Netlify
                        {{ range $p := .Site.Pages -}}
                        {{ range .Aliases }}
                        {{ . | printf "%-35s" }}\t{{ $p.RelPermalink -}}
                        {{ end -}}
                        {{- end -}}
                        """)
                .file("content/new.md", "---\naliases: [/old/]\n---\n")
                .file("content/a.md", page("") + "[a](/old/) [b](/gone/)\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "content/a.md:4:5 link/redirected", "content/a.md:4:16 link/broken");
    }

    @ParameterizedTest(name = "{0} is {1} where git ignores content/en/Pipe Lines")
    @CsvSource({
        "/pipe-lines/, undecided",
        "/pipe-lines/a/b/, undecided",
        "/pipes/, link/broken",
        "'{{< relref \"/Pipe Lines\" >}}', undecided",
        "'{{< relref \"/Pipe Lines/a.md\" >}}', undecided",
        "'{{< relref \"/pipes\" >}}', link/broken",
    })
    void leavesPagesOpenThatAScriptMakesInFoldersOfOtherLetters(String url, String outcome) {
        folder.file("hugo.toml", "contentDir = 'content/en'\n")
                .file(".gitignore", "content/en/Pipe Lines\n*.tmp\n")
                .file("content/en/a.md", "[a](" + url + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/latest/a/, undecided",
        "/latest/c/, link/broken",
        "'{{< ref \"/latest/a\" >}}', undecided",
        "'{{< ref \"/latest/c\" >}}', link/broken",
        "/v1.3/a/, link/broken",
        "/docs/v1.3/a/, undecided",
        "/2026/a/, link/broken",
    })
    void knowsThatABuildMayCopyAVersion(String link, String outcome) {
        folder.file("hugo.toml", "title = 'x'\n")
                .file("content/v1.2/a.md", "# A\n")
                .file("content/v1.1/b.md", "[a](" + link + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    void passesOverARedirectOntoItself() {
        folder.file("hugo.toml", "title = 'x'\n")
                .file(
                        "static/_redirects",
                        "/old/a/ /latest/a/\n/old/c/ /latest/c/\n/:v/* /latest/:splat\n")
                .file("content/v1.2/a.md", "# A\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly("static/_redirects:2:9 redirect/broken");
    }

    @ParameterizedTest(name = "{0} with {1}")
    @DisplayName("What is shown nowhere is not looked up")
    @CsvSource({
        "content/parts/a.md, content/parts/index.md, undecided",
        "content/parts/a.md, content/parts/_index.md, link/broken",
    })
    void looksNothingUpInParts(String file, String index, String outcome) {
        folder.file("hugo.toml", "title = 'x'\n")
                .file(index, "---\nheadless: true\n---\n")
                .file(file, "[a]({{< ref \"/gone\" >}})\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @DisplayName("Without pages of aliases these lead somewhere where a template tells them")
    @CsvSource({
        "disableAliases = false, {{ .Title }}, link/redirected",
        "disableAliases = true, {{ .Title }}, link/broken",
        "disableAliases = true, {{ range .Aliases }}{{ . }}{{ end }}, link/redirected",
    })
    void knowsWhereAliasesLeadNowhere(String setting, String template, String outcome) {
        folder.file("hugo.toml", setting + "\n")
                .file("layouts/index.redirects", template)
                .file("content/a.md", "---\naliases: [/old/]\n---\n")
                .file("content/b.md", "[a](/old/)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("What a built site in the repository has may be served, and .html left out")
    @CsvSource({
        "/img/logo/, undecided",
        "/img/gone/, link/broken",
        "/2021/old.html, link/redirected",
        "/2021/old, undecided",
        "/2021/older, link/broken",
    })
    void knowsWhatIsBuiltAndWhatHostsLeaveOut(String to, String outcome) {
        folder.file("docs/hugo.toml", "title = 'x'\n")
                .files("content/index.html", "content/404.html", "content/img/logo/a.png")
                .file("docs/content/a.md", "---\naliases: [/2021/old.html]\n---\n")
                .file("docs/content/b.md", "[a](" + to + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }
}
