package org.mageos.content.generator.mkdocs;

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

class MkDocsTest {

    @TempDir Path root;
    private ContentFolder content;

    @BeforeEach
    void makeFolder() {
        content = new ContentFolder(root);
    }

    private ContentFolder site(String settings) {
        return content.file("mkdocs.yml", "site_name: Site\n" + settings);
    }

    private List<String> routes() {
        return content.content().site().orElseThrow().routes().published().stream()
                .map(Route::path)
                .filter(path -> !path.equals("/404.html"))
                .toList();
    }

    @Test
    void aPageIsAFolderOfItsOwn() {
        site("").files("docs/index.md", "docs/a.md", "docs/b/README.md", "docs/b/c.markdown");
        assertThat(routes()).containsExactlyInAnyOrder("/", "/a", "/b", "/b/c");
    }

    @Test
    void properDocsReadsItsOwnSettingsFirst() {
        site("docs_dir: old\n")
                .file("properdocs.yml", "site_name: Site\ndocs_dir: pages\n")
                .files("pages/index.md", "pages/a.md", "old/b.md");
        assertThat(routes()).containsExactlyInAnyOrder("/", "/a");
    }

    @Test
    void aPageIsAFileWhereDirectoryUrlsAreOff() {
        site("use_directory_urls: false\ndocs_dir: ./content/\n")
                .files("content/index.md", "content/b/index.md", "docs/a.md")
                .file("content/a.md", "[b](b/index.md) [file](b/) [home](.)")
                .file("content/b/d.md", "[a](../a.html) [left](../a.md) [none](../c.html)");
        assertThat(routes()).containsExactlyInAnyOrder("/", "/a.html", "/b", "/b/d.html");
        assertThat(content.lint()).findings().containsExactly("content/b/d.md:1:39 link/broken");
        assertThat(content.lint()).undecided().isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsMadeByAScript() {
        site("site_url: https://example.org/p/\n")
                .file("README.md", "[x](https://example.org/p/) [y](https://example.org/p/a/)");
        assertThat(content.lint()).findings().isEmpty();
    }

    @Test
    void offlineMeansFiles() {
        site("plugins: [search, offline]\n").files("docs/a.md");
        assertThat(routes()).containsExactly("/a.html");
    }

    @Test
    void anEnvironmentVariableStandsForItsDefault() {
        site("""
        docs_dir: !ENV [DOCS, pages]
        site_url: !ENV [READTHEDOCS_CANONICAL_URL, "https://example.org/x/"]
        plugins:
          offline:
            enabled: !ENV [OFFLINE, false]
        """)
                .file("pages/a.md", "[root](/x/nothing/) [there](/a/)");
        assertThat(routes()).containsExactly("/a");
        assertThat(content.lint()).findings().isEmpty();
        assertThat(content.lint()).undecided().hasSize(1).first().asString().contains("site.url");
    }

    @Test
    void settingsMayLieInAFolderAndInherit() {
        content.file("docs/mkdocs.yml", "INHERIT: ../base.yml\ndocs_dir: content\n")
                .file("base.yml", "docs_dir: other\nnav:\n  - gone.md\n  - a.md\n")
                .files("docs/content/a.md");
        assertThat(routes()).containsExactly("/a");
        assertThat(content.lint()).findings().containsExactly("base.yml:3:5 link/broken");
    }

    @Test
    void settingsThatInheritInACircleEnd() {
        site("INHERIT: mkdocs.yml\n").files("docs/a.md");
        assertThat(routes()).containsExactly("/a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    *.inc.md            | x.inc.md   | false
                    /sub/               | sub/x.md   | false
                    sub                 | sub/x.md   | false
                    /sub                | a/sub/x.md | true
                    !.well-known        | .well-known/x.txt | true
                    ''                  | .git-like/x.txt   | false
                    ''                  | templates/x.txt   | false
                    ''                  | a/templates/x.txt | true
                    /a/*                | a/b/x.txt  | false
                    """)
    void patternsLeaveOut(String pattern, String file, boolean served) {
        site("exclude_docs: |\n  " + pattern + "\n")
                .files("docs/" + file)
                .file("docs/index.md", "[x](" + file + ")");
        assertThat(content.lint())
                .findings()
                .hasSize(served ? 0 : 1)
                .allSatisfy(finding -> assertThat(finding).endsWith("link/broken"));
    }

    @Test
    void ofIndexAndReadmeTheIndexIsBuilt() {
        site("exclude_docs: /b/index.md\n")
                .files("docs/a/index.md", "docs/a/README.md", "docs/b/index.md", "docs/b/README.md")
                .file("docs/c.md", "[index](a/index.md) [readme](a/README.md) [b](b/README.md)");
        assertThat(content.lint()).findings().containsExactly("docs/c.md:1:30 link/broken");
        assertThat(content.lint())
                .texts()
                .singleElement()
                .asString()
                .contains("did you mean 'a/index.md'?");
    }

    @Test
    void aLinkOfMarkdownIsRelativeToTheFileAndOneOfHtmlToTheUrl() {
        site("site_url: https://example.org/\n")
                .images("docs/img/a.png", "docs/b/own.png")
                .file(
                        "docs/b/c.md",
                        """
                        [d](../d.md?x=1#top) ![](../img/a.png) ![x](own.png) ![x](../../img/a.png)

                        <img src="../../img/a.png" alt="x"> <img src="../img/a.png" alt="x">
                        <a href="../d.md">wrong</a> <a href="../../d/">right</a>
                        """)
                .files("docs/d.md");
        assertThat(content.lint())
                .findings()
                .filteredOn(finding -> !finding.endsWith("image/alt"))
                .containsExactly("docs/b/c.md:3:47 image/missing", "docs/b/c.md:4:10 link/broken");
    }

    @Test
    void decodedNamesCount() {
        site("").file("docs/a.md", "[x](b%20c.md) [y](%C3%BC.md)")
                .files("docs/b c.md", "docs/ü.md");
        assertThat(content.lint()).isClean();
    }

    @ParameterizedTest(name = "{0} below {1}: {2}")
    @DisplayName("There is nothing above the root of a host, but above a site that lies below it")
    @CsvSource({
        "/../b/, https://example.org/, ok",
        "/../../b/, https://example.org/, ok",
        "/../gone/, https://example.org/, link/broken",
        "/base/../b/, https://example.org/base/, link/broken",
    })
    void dropsDotsAtTheRoot(String link, String url, String outcome) {
        site("site_url: " + url + "\n")
                .file("docs/b.md", "")
                .file("docs/a.md", "[x](" + link + ")");

        assertThat(content.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    void aLinkFromTheRootCountsBelowTheBasePath() {
        site("site_url: https://example.org/base/\n")
                .files("docs/b.md")
                .file("docs/a.md", "[x](/base/b/) [y](/b/) [z](/other/) [e](https://example.org/)");
        assertThat(content.lint()).findings().containsExactly("docs/a.md:1:19 link/broken");
        assertThat(content.lint()).undecided().hasSize(1).first().asString().contains("beside");
    }

    @Test
    void aLinkFromTheRootIsOpenWhereTheSiteLiesNobodyKnows() {
        site("").files("docs/b.md").file("docs/a.md", "[x](/b/) [y](/project/b/)");
        assertThat(content.lint()).findings().isEmpty();
        assertThat(content.lint()).undecided().hasSize(1);
    }

    @Test
    void absoluteLinksMayStartAtTheDocuments() {
        site("validation:\n  links:\n    absolute_links: relative_to_docs\n")
                .files("docs/b/c.md")
                .file("docs/a/d.md", "[x](/b/c.md) [y](/b/none.md)");
        assertThat(content.lint()).findings().containsExactly("docs/a/d.md:1:18 link/broken");
    }

    @Test
    void entriesOfTheNavigationNameFiles() {
        site("""
        nav:
          - a.md
          - "b.md"
          - Part:
              - C: sub/
              - D: https://example.com/
              - E: /host
              - F: a/
              - G: case.md
        """)
                .files("docs/a.md", "docs/Case.md");
        assertThat(content.lint())
                .findings()
                .containsExactly(
                        "mkdocs.yml:4:6 link/broken",
                        "mkdocs.yml:6:12 link/broken",
                        "mkdocs.yml:10:12 link/broken");
        assertThat(content.lint()).texts().last().asString().contains("did you mean 'Case.md'?");
    }

    @Test
    void pluginsMayFillTheNavigation() {
        site("plugins: [literate-nav]\nnav:\n  - Guide: guide/\n  - '*'\n  - gone.md\n")
                .files("docs/guide/a.md");
        assertThat(content.lint()).findings().containsExactly("mkdocs.yml:6:5 link/broken");
    }

    @Test
    void aPluginOfWhichNothingIsKnownMayMakeWhatIsMissing() {
        site("plugins: [gen-files]\nnav:\n  - reference/\n  - none.md\n")
                .file("docs/a.md", "[x](reference/x.md) [y](#anchor) [z](reference/) [u][v]");
        assertThat(content.lint()).findings().isEmpty();
        assertThat(content.lint())
                .undecided()
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains("'gen-files'"));
    }

    @ParameterizedTest
    @CsvSource({"on_startup, 2", "on_page_markdown, 0", "on_files, 1"})
    void aHookIsAskedWhatItTakesPartIn(String event, int findings) {
        site("hooks: [hook.py]\n")
                .file("hook.py", "def " + event + "(x, **kwargs):\n    return made(x)\n")
                .file("docs/a.md", "[x](none.md) [y](#anchor)");
        assertThat(content.lint()).findings().hasSize(findings);
    }

    @Test
    void docstringsBringAnchorsAndReferences() {
        site("plugins: [mkdocstrings]\nmarkdown_extensions: [admonition]\n")
                .file("docs/api.md", "# API\n\n::: package.module\n")
                .file("docs/a.md", "[x](api.md#package.module) [y][package.module.f] [z](#none)");
        assertThat(content.lint()).findings().containsExactly("docs/a.md:1:54 link/broken-anchor");
        assertThat(content.lint()).undecided().hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    toc                                      | uber-uns_now
                    toc: {separator: _}                      | uber_uns_now
                    "toc: {slugify: !!python/name:markdown.extensions.toc.slugify_unicode x}" | über-uns_now
                    "toc: {slugify: !!python/name:pymdownx.slugs.uslugify_cased x}" | Über-Uns_Now
                    "toc: {slugify: !!python/object/apply:pymdownx.slugs.slugify {kwds: {case: lower}}}" | über-uns_now
                    """)
    void idsAreMadeAsTocIsTold(String extension, String id) {
        site("markdown_extensions:\n  - " + extension.replace("\"", "") + "\n")
                .file("docs/a.md", "# Über Uns_Now\n\n[x](#" + id + ") [y](#nothing)");
        assertThat(content.lint())
                .findings()
                .singleElement()
                .asString()
                .endsWith("link/broken-anchor");
        assertThat(content.lint()).texts().singleElement().asString().contains("#nothing");
    }

    @Test
    void idsOfAnUnknownFunctionAreOpen() {
        site("markdown_extensions:\n  - toc:\n      slugify: !!python/name:my.slugify ''\n")
                .file("docs/a.md", "# Title\n\n[x](#title)");
        assertThat(content.lint()).findings().isEmpty();
        assertThat(content.lint()).undecided().hasSize(1);
    }

    @Test
    void redirectsLeadFromPageToPage() {
        site("""
        plugins:
          - redirects:
              redirect_maps:
                old.md: new/README.md#part
                gone.md: none.md
        """)
                .file("docs/new/README.md", "# New\n\n## Part\n")
                .file("docs/a.md", "[x](../old/) [y](old.md)");
        assertThat(content.lint())
                .findings()
                .containsExactly(
                        "docs/a.md:1:5 link/redirected",
                        "docs/a.md:1:18 link/broken",
                        "mkdocs.yml:6:18 redirect/broken");
    }

    @Test
    void postsGetUrlsOfDateAndTitle() {
        site("theme: {name: material}\nplugins: [material/blog]\n")
                .images("docs/blog/posts/shot.png")
                .file("docs/blog/posts/a.md", "---\ndate: 2024-01-02\n---\n\n# Größe, und mehr!\n")
                .file(
                        "docs/blog/posts/b.md",
                        "---\ndate: 2024-02-03T10:00:00\nslug: x\ncategories: [A B]\n---\n\n# B\n");
        assertThat(routes())
                .containsExactlyInAnyOrder(
                        "/blog",
                        "/blog/2024/01/02/größe-und-mehr",
                        "/blog/2024/02/03/x",
                        "/blog/archive/2024",
                        "/blog/category/a-b");
        content.file(
                "docs/index.md",
                "[x](blog/posts/a.md) [y](blog/2024/02/03/x/) [z](blog/2024/02/03/z/)"
                        + " [s](blog/shot.png) [p](blog/page/2/) [n](blog/nothing/)");
        assertThat(content.lint()).findings().containsExactly("docs/index.md:1:111 link/broken");
        assertThat(content.lint()).undecided().hasSize(2);
    }

    @Test
    void aSuffixTellsTheLanguage() {
        site("""
        plugins:
          - i18n:
              languages:
                - {locale: en, default: true, name: English}
                - {locale: fr, name: Français}
        """)
                .images("docs/a.png", "docs/a.fr.png")
                .files("docs/index.md", "docs/b.md", "docs/index.fr.md")
                .file("docs/c.fr.md", "[x](b.md) [i](index.md) ![x](a.png) [y](c.md) [z](d.md)");
        assertThat(routes()).containsExactlyInAnyOrder("/", "/b", "/fr", "/fr/b", "/fr/c");
        assertThat(content.lint()).findings().containsExactly("docs/c.fr.md:1:51 link/broken");
    }

    @Test
    void aFolderTellsTheLanguage() {
        site("""
        plugins:
          - i18n:
              docs_structure: folder
              languages:
                - {locale: en, default: true, name: English}
                - {locale: fr, name: Français}
        """)
                .images("docs/assets/a.png")
                .files("docs/en/index.md", "docs/en/b.md", "docs/fr/index.md")
                .file("docs/fr/c.md", "[x](b.md) ![x](../assets/a.png) [z](d.md)");
        assertThat(routes()).containsExactlyInAnyOrder("/", "/b", "/fr", "/fr/b", "/fr/c");
        assertThat(content.lint()).findings().containsExactly("docs/fr/c.md:1:37 link/broken");
    }

    @Test
    void notebooksAreTakenForPages() {
        site("plugins: [mkdocs-jupyter]\n")
                .files("docs/n.ipynb")
                .file("docs/a.md", "[n](n.ipynb) [u](../n/)");
        assertThat(content.lint()).findings().isEmpty();
    }

    @Test
    void theThemesOwnFilesAreServed() {
        site("site_url: https://example.org/\ntheme: {name: material, custom_dir: overrides}\n")
                .files("overrides/assets/x.pdf", "overrides/main.html")
                .file(
                        "docs/a.md",
                        "[x](/assets/x.pdf) [t](/main.html) [f](/assets/images/favicon.png)"
                                + " [n](/assets/images/none.png)");
        assertThat(content.lint())
                .findings()
                .containsExactly("docs/a.md:1:24 link/broken", "docs/a.md:1:72 link/broken");
        assertThat(content.lint()).undecided().hasSize(1);
    }

    @Test
    void aSourceNamedFromTheRootIsNotThereBesideTheBasePath() {
        site("site_url: https://example.org/manual/\n")
                .file("docs/guide/install.md", "# I\n")
                .file("docs/a.md", "[x](/guide/install.md) [y](/elsewhere/install.md)");
        assertThat(content.lint()).findings().containsExactly("docs/a.md:1:5 link/broken");
        assertThat(content.lint()).undecided().hasSize(1);
    }

    @Test
    void snippetsMeanWhatTheyMeanInTheirPages() {
        site("markdown_extensions: [pymdownx.snippets]\n")
                .file("docs/a.md", "--8<-- \"includes/x.md\"\n\n[x][link] [y](#made)")
                .file("includes/x.md", "## Made\n\n[b](b.md)")
                .files("docs/b.md");
        assertThat(content.lint()).findings().isEmpty();
        assertThat(content.lint()).undecided().hasSize(1);
    }

    @Test
    @DisplayName("Of a key that stands twice the last counts, as it does for PyYAML")
    void theLastOfTwoKeysCounts() {
        site("docs_dir: old\nextra: {a: 1, a: 2}\ndocs_dir: new\n")
                .files("old/a.md", "new/index.md", "new/b.md");
        assertThat(routes()).containsExactlyInAnyOrder("/", "/b");
        assertThat(content.lint()).findings().isEmpty();
    }

    @Test
    void templatesOfTheThemeAreNoDocumentsThoughTheyLieAmongThese() {
        site("theme: {name: material, custom_dir: docs/overrides}\n")
                .file("docs/overrides/home.html", "<img src=\"assets/a.png\" alt=\"A\">")
                .file("docs/other.html", "<img src=\"gone.png\" alt=\"A\">")
                .files("docs/index.md");
        assertThat(content.lint()).findings().containsExactly("docs/other.html:1:11 image/missing");
    }

    @Test
    void textsThatAreNamedFromABaseMeanWhatTheyMeanInTheirPages() {
        site("""
        markdown_extensions:
          - markdown_include.include
          - pymdownx.snippets: {base_path: docs, restrict_base_path: false}
        """)
                .file("docs/a/b.md", "{!shared/x.md!}\n\n--8<-- \"../parts/y.md\"\n")
                .file("docs/a/log.md", "## Changes")
                .file("shared/x.md", "[x](log.md) [y](#made)")
                .file("parts/y.md", "[x](log.md)")
                .file("parts/below/unused.md", "[x](log.md)")
                .file("parts/page.md", "# P\n\n[x](log.md)");
        assertThat(content.lint()).findings().containsExactly("parts/page.md:3:5 link/broken");
        assertThat(content.lint()).undecided().hasSize(4);
    }

    @Test
    void aVariantThatSaysWhereTheSiteIsStandsForTheSettings() {
        content =
                new ContentFolder(root.resolve("variants"))
                        .file("mkdocs-common.yml", "site_name: x\nsite_dir: out\n")
                        .file("mkdocs-offline.yml", "INHERIT: mkdocs-common.yml\n")
                        .file(
                                "mkdocs-online.yml",
                                "INHERIT: mkdocs-common.yml\nsite_url: https://a.org/\n")
                        .file("docs/a.md", "[b](/b/) [c](/c/)")
                        .files("docs/b.md");
        assertThat(content.content().site().orElseThrow().generator().name()).isEqualTo("mkdocs");
        assertThat(content.lint()).findings().containsExactly("docs/a.md:1:14 link/broken");
        content.file("mkdocs-other.yml", "site_url: https://b.org/\n");
        assertThat(content.content().site().orElseThrow().generator().name())
                .isNotEqualTo("mkdocs");
    }

    @Test
    void settingsThatOthersInheritAreThoseOfNoSiteWhereTheseHaveTheirOwnDocuments() {
        content =
                new ContentFolder(root.resolve("shared"))
                        .file("mkdocs-base.yml", "site_url: https://a.org/\n")
                        .file("mkdocs-one.yml", "INHERIT: mkdocs-base.yml\n")
                        .file("docs/1.x/a.md", "[b](b.md) [c](c.md) [d](/1/b/) [e](../b.md)\n")
                        .files("docs/1.x/b.md");
        assertThat(content.lint())
                .findings()
                .containsExactly(
                        "docs/1.x/a.md:1:15 link/broken",
                        "docs/1.x/a.md:1:25 link/broken",
                        "docs/1.x/a.md:1:36 link/broken");
        content.file("mkdocs-one.yml", "INHERIT: mkdocs-base.yml\ndocs_dir: docs/1.x\n")
                .file("mkdocs-two.yml", "INHERIT: mkdocs-base.yml\ndocs_dir: docs/2.x\n")
                .file("docs/shared/part.md", "[b](b.md)\n");
        assertThat(content.lint())
                .findings()
                .containsExactly(
                        "docs/1.x/a.md:1:15 link/broken", "docs/1.x/a.md:1:36 link/broken");
        assertThat(content.lint()).undecided().hasSize(2);
    }

    @Test
    void settingsOfTheUsualNameAreThoseOfASiteThoughATranslationInheritsThem() {
        content =
                new ContentFolder(root.resolve("usual"))
                        .file("mkdocs.yml", "site_url: https://a.org/\n")
                        .file("mkdocs_fi.yml", "INHERIT: mkdocs.yml\ndocs_dir: docs_fi\n")
                        .file("docs/a.md", "[c](/c/)\n")
                        .files("docs_fi/a.md");
        assertThat(content.lint()).findings().containsExactly("docs/a.md:1:5 link/broken");
    }

    @Test
    void theOneThatInheritsSaysWhereTheDocumentsAre() {
        content =
                new ContentFolder(root.resolve("heir"))
                        .file("mkdocs-base.yml", "site_url: https://a.org/\n")
                        .file("mkdocs-web.yml", "INHERIT: mkdocs-base.yml\ndocs_dir: pages\n")
                        .file("pages/a.md", "[b](/b/) [c](/c/)")
                        .files("pages/b.md");
        assertThat(content.lint()).findings().containsExactly("pages/a.md:1:14 link/broken");
    }

    @Test
    void onlyPagesWithTabsHaveIdsOfTabs() {
        site("""
        markdown_extensions:
          - pymdownx.tabbed:
              slugify: !!python/object/apply:pymdownx.slugs.slugify {kwds: {case: lower}}
        """)
                .file("docs/a.md", "=== \"First one\"\n\n    x\n\n[a](#first-one)\n")
                .file("docs/b.md", "[a](#first-one)\n")
                .file(
                        "docs/c.md",
                        "## Part\n\n=== \"It's\"\n\n    x\n\n[a](#part-its) [b](#fist)\n");
        assertThat(content.lint())
                .findings()
                .containsExactly(
                        "docs/b.md:1:5 link/broken-anchor", "docs/c.md:7:20 link/broken-anchor");
        assertThat(content.lint()).undecided().hasSize(2);
    }

    @Test
    @DisplayName("The title of an admonition may have an id, in HTML")
    void readsIdsInTitles() {
        site("markdown_extensions: [admonition]\n")
                .file(
                        "docs/a.md",
                        "!!! note \"<span id=\"one\">X</span>\"\n\n    x\n\n"
                                + "[a](#one) [b](#two)\n");
        assertThat(content.lint()).findings().containsExactly("docs/a.md:5:15 link/broken-anchor");
    }

    @Test
    void theIdsOfSnippetsAreKnown() {
        site("""
        markdown_extensions:
          - pymdownx.snippets:
              base_path: [!relative $docs_dir, parts]
        plugins: [include-markdown]
        """)
                .file(
                        "docs/a.md",
                        """
                        # Made

                        --8<-- "x.md"
                        --8<-- "s/y.md"
                        {% include-markdown "s/z.md" %}

                        [a](#x) [b](#y) [c](#z) [d](#made_1) [e](#absent) [f](#x_1)
                        """)
                .file("docs/b.md", "--8<-- \"unknown.md\"\n\n[a](#absent)")
                .file("docs/s/y.md", "## Y\n\n## Made")
                .file("docs/s/z.md", "## Z")
                .file("parts/x.md", "## X");
        assertThat(content.lint()).findings().containsExactly("docs/a.md:7:42 link/broken-anchor");
        assertThat(content.lint()).undecided().hasSize(3);
    }

    @Test
    void aHeadingNeedsNoSpaceInPythonMarkdown() {
        site("").file("docs/a.md", "#Title\n\n[x](#title)")
                .file("docs/b.md", "```c\n#include\n```\n\n[x](#include)");
        assertThat(content.lint()).findings().containsExactly("docs/b.md:5:5 link/broken-anchor");
        assertThat(content.lint()).undecided().hasSize(1);
    }

    @Test
    void onlyPostsAreDraftsByTheirFrontMatter() {
        site("").file("docs/b.md", "---\ndraft: true\n---\n").file("docs/a.md", "[b](b.md)");
        assertThat(content.lint()).isClean();
    }

    @Test
    void whatLiesOutsideTheDocumentsIsJudgedAsGitHubShowsIt() {
        site("").file("README.md", "[a](docs/a.md) [b](docs/b.md)")
                .files("docs/index.md")
                .file("docs/a.md", "[r](../README.md)");
        assertThat(content.lint())
                .findings()
                .containsExactly("README.md:1:20 link/broken", "docs/a.md:1:5 link/broken");
        assertThat(content.lint()).texts().last().asString().contains("outside");
    }

    @Test
    void malformedSettingsAreAnErrorAndTheRestIsChecked() {
        content.file("mkdocs.yml", "site_name: [\nnav: x\n").file("docs/a.md", "[x](none.md)");
        assertThat(content.lint())
                .errors()
                .singleElement()
                .asString()
                .startsWith("mkdocs.yml:3:1:");
    }

    @Test
    void settingsOfWrongTypesAreLeftAside() {
        site("""
        docs_dir: [docs]
        plugins: 7
        markdown_extensions: {toc: [1], 3: 4}
        nav: {a: [b: {c: a.md}]}
        theme: []
        exclude_docs: {x: y}
        hooks: {a: b}
        validation: warn
        """)
                .file("docs/a.md", "[x](none.md)");
        assertThat(content.lint()).errors().isEmpty();
    }

    @Test
    void aHookMayTakeDocumentsOfWatchedFoldersIntoTheSite() {
        site("hooks: [hooks/copy.py]\nwatch: [notes]\n")
                .file("hooks/copy.py", "def on_files(files, config):\n    pass\n")
                .files("docs/guide.md")
                .file("notes/a.md", "[guide](../guide.md) [b](b.md) [own](#none)\n")
                .file("other/a.md", "[guide](../guide.md)\n")
                .files("notes/b.md");
        assertThat(content.lint()).findings().containsExactly("other/a.md:1:9 link/broken");
        assertThat(content.lint()).undecided().hasSize(2);
    }

    @Test
    void withoutAHookWatchedFoldersAreNoPartOfTheSite() {
        site("watch: [notes]\n")
                .files("docs/guide.md")
                .file("notes/a.md", "[guide](../guide.md)\n");
        assertThat(content.lint()).findings().containsExactly("notes/a.md:1:9 link/broken");
    }

    @Test
    void theFragmentOfAnImageIsForItsStyle() {
        site("").images("docs/a.png").file("docs/a.md", "![a](a.png#only-light) ![b](b.png#x)");
        assertThat(content.lint()).findings().containsExactly("docs/a.md:1:29 image/missing");
        assertThat(content.lint()).undecided().isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "#/pets/list, undecided",
        "#!/pets, undecided",
        "#!, undecided",
        "#!gone, link/broken-anchor",
        "#operation/listPets, undecided",
        "#tag/Pets/operation/listPets, undecided",
        "#class=a/b.html&package=all.html, undecided",
        "#package=all.html, undecided",
        "#a=, link/broken-anchor",
        "#a-b=c, link/broken-anchor",
        "#pets/list, link/broken-anchor",
        "#pets, link/broken-anchor"
    })
    void aFragmentThatIsAPathIsForAProgram(String destination, String outcome) {
        site("").file("docs/a.md", "[x](" + destination + ")");
        assertThat(content.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    void aLinkOutOfASiteThatAnotherOneTakesInIsOpen() {
        content.file("docs/mkdocs.yml", "site_name: Part\n")
                .file("docs/docs/a.md", "[x](../../spec.md) [y](../../java/) [z](gone.md)")
                .file(
                        "site/mkdocs.yml",
                        "site_name: S\nnav:\n  - D: \"!include ../docs/mkdocs.yml\"\n")
                .files("site/docs/spec.md");
        assertThat(content.lint()).findings().containsExactly("docs/docs/a.md:1:41 link/broken");
        assertThat(content.lint()).undecided().hasSize(2);
    }

    @Test
    void aPathFromTheRootMayBeOneOfTheSiteInADocumentBesideIt() {
        content.file("docs/en/mkdocs.yml", "site_name: S\nsite_url: https://example.org/\n")
                .images("docs/en/docs/img/a.png")
                .file("docs/en/docs/page.md", "# Page")
                .file(
                        "docs/de/docs/a.md",
                        "![a](/img/a.png) ![b](/img/gone.png) [c](/page/) [d](/none/)"
                                + " [e](/page/#page) [f](/page/#nope)");
        assertThat(content.lint())
                .findings()
                .containsExactly(
                        "docs/de/docs/a.md:1:23 image/missing",
                        "docs/de/docs/a.md:1:54 link/broken",
                        "docs/de/docs/a.md:1:83 link/broken-anchor");
    }

    @Test
    void thePluginCodeincludeOpensLinksToSourcesOnly() {
        site("plugins: [codeinclude]\n")
                .files("examples/a.java")
                .file(
                        "docs/a.md",
                        "[x](../examples/a.java) [y](../examples/b.java) [z](b.md) [w](#gone)");
        assertThat(content.lint())
                .findings()
                .containsExactly(
                        "docs/a.md:1:29 link/broken",
                        "docs/a.md:1:53 link/broken",
                        "docs/a.md:1:63 link/broken-anchor");
        assertThat(content.lint()).undecided().isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("What the options of a plugin name as a file may be written by it")
    @CsvSource({
        "blog/feed_created.xml, undecided",
        "blog/other.xml, link/broken",
        "blog/all.json, undecided",
        "blog, link/broken",
    })
    void aPluginMayWriteTheFilesThatItsOptionsName(String path, String outcome) {
        site("""
        plugins:
          rss:
            match_path: blog
            feeds_filenames: {rss_created: blog/feed_created.xml}
            all: [/blog/all.json]
        """)
                .file("docs/index.md", "[x](" + path + ")");
        assertThat(content.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    void aPluginThatRewritesLinksMakesNoPages() {
        site("site_url: https://example.org/\nplugins: [ezlinks]\n")
                .file("docs/a.md", "[x](page) [y](b.md) [z](/nope/) [w](#gone)");
        assertThat(content.lint())
                .findings()
                .containsExactly("docs/a.md:1:25 link/broken", "docs/a.md:1:37 link/broken-anchor");
        assertThat(content.lint()).undecided().hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'{% include \"../part.md\" %}', search, ok, link/broken-anchor",
        "'{% include-markdown ''../part.md'' start=\"a\" %}', search, ok, link/broken-anchor",
        "'{%- include \"../part.md\" -%}', markdownextradata, ok, link/broken-anchor",
        "'{% include \"part.md\" %}', search, undecided, undecided",
        "'{% include name %}', macros, undecided, undecided",
        "'{% include \"../part.txt\" %}', search, undecided, undecided",
    })
    void filesThatAreIncludedByTheirPathsAreFollowed(
            String tag, String plugin, String there, String gone) {
        site("plugins: [" + plugin + "]\n").file("docs/part.md", "## In part");
        content.file("docs/a/b.md", "[x](#in-part)\n\n" + tag + "\n");
        assertThat(content.lint().outcome()).isEqualTo(there);
        content.file("docs/a/b.md", "[x](#gone)\n\n" + tag + "\n");
        assertThat(content.lint().outcome()).isEqualTo(gone);
    }

    @Test
    void whatGitIgnoresInAFolderThatIsNotThereMayBeMadeBeforeTheBuild() {
        site("site_url: https://example.org/\n")
                .file(".gitignore", "docs/api\n")
                .file("docs/a.md", "[x](api/x/) [y](api/x) [z](../api/) [w](apix/)");
        assertThat(content.lint()).findings().containsExactly("docs/a.md:1:41 link/broken");
        assertThat(content.lint()).undecided().hasSize(3);
    }
}
