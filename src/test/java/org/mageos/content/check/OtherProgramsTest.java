package org.mageos.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** What programs make of documents that only a build of theirs shows, each seen in a repository. */
class OtherProgramsTest {

    @TempDir Path root;
    private ContentFolder folder;

    @BeforeEach
    void setUp() {
        folder = new ContentFolder(root);
    }

    @ParameterizedTest(name = "{0}, {1}: {2} is {3}")
    @DisplayName("What a program's source takes in is shown by that program")
    @CsvSource({
        "src/nix/run.cc, '#include \"run.md\"', ./nix3-shell.md, undecided",
        "src/nix/run.cc, '#include \"run.md\"', #store-run-root, undecided",
        "src/nix/run.cc, '#include \"run.md\"', struct.Run.html, undecided",
        "src/routing.rs, '#[doc = include_str!(\"./nix/run.md\")]', struct.Run.html, undecided",
        "src/nix/run.go, '//go:embed other.md run.md', gone.md, undecided",
        "src/nix/main.cc, '#embed \"run.md\"', gone.md, undecided",
        "src/nix/cli.ts, 'path = join(__dirname, ''run.md'')', guide/config, undecided",
        "src/nix/cli.ts, 'import run from \"./run.md?raw\"', guide/config, undecided",
        "src/nix/cli.js, 'const run = require(''./run.md'')', guide/config, undecided",
        "src/nix/cli.js, 'const run = \"run.md\"', guide/config, link/broken",
        "src/nix/run.cc, '#include \"shell.md\"', ./nix3-shell.md, link/broken",
        "src/nix/run.cc, '// see \"run.md\"', ./nix3-shell.md, link/broken",
        "src/other/run.cc, '#include \"run.md\"', ./nix3-shell.md, link/broken",
        "lib/run.cc, '#include \"../src/nix/run.md\"', ./nix3-shell.md, link/broken",
        "src/nix/run.cc, '#include \"run.md\"', file:///x, link/broken",
    })
    void leavesTextsOfProgramsOpen(String source, String text, String link, String outcome) {
        folder.file(source, text + "\n").file("src/nix/run.md", "[x](" + link + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("A README that a program takes in is shown by the Git host as well")
    void readsReadmesAsTheHostShowsThem() {
        folder.file("src/lib.rs", "#![doc = include_str!(\"../README.md\")]\n")
                .file("README.md", "[x](gone.md)");
        assertThat(folder.lint().outcome()).isEqualTo("link/broken");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("Beside a book that mdBook makes there may be others")
    @CsvSource({
        "../std/vec.md, undecided",
        "../std/vec.png, undecided",
        "../tools/gone.md, link/broken",
        "b/../gone.md, link/broken",
        "gone.md, link/broken",
    })
    void leavesNeighboursOfABookOpen(String link, String outcome) {
        folder.file("book.toml", "[book]\n")
                .files("src/SUMMARY.md", "tools/x.sh")
                .file("src/a.md", "[x](" + link + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("A few links that leave out the numbers of documents tell of a program")
    void readsNumberedDocuments() {
        folder.files("guide/1-intro.md", "guide/2-requests.md", "guide/3-state.md", "LICENSE")
                .file("guide/index.md", "[x](intro/) [y](requests/#a) [z](state) [z](gone)")
                .file("notes/a.md", "[x](gone) [x](../LICENSE) [x](../guide)");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "guide/index.md:1:5 site/misunderstood", "notes/a.md:1:5 link/broken");
    }

    @ParameterizedTest(name = "{0}: {1} undecided")
    @DisplayName("The other pages of such a site are named in the same way")
    @CsvSource({"../../intro, 4", "../../guide, 4", "@api, 4", "../../gone, 3", "guide.html, 3"})
    void readsOtherPagesOfSuchASite(String link, int undecided) {
        folder.files("site/guide/1-intro.md", "site/guide/2-requests.md", "site/guide/3-state.md")
                .file("site/guide/index.md", "[x](intro/) [y](requests/#a) [z](state)")
                .file("site/news/a.md", "[x](" + link + ")");
        assertThat(folder.lint().result().counts().undecided()).isEqualTo(undecided);
    }

    @ParameterizedTest(name = "{0}, {1} is {2}")
    @DisplayName("ExDoc looks names of code up, and puts all documents into one folder")
    @CsvSource({
        "'', `Enum.map/2`, undecided",
        "'', `</2`, undecided",
        "'', other.md, link/broken",
        "scripts/elixir_docs.exs, other.md, undecided",
        "scripts/elixir_docs.exs, gone.md, link/broken",
    })
    void leavesNamesOfCodeOpen(String sign, String link, String outcome) {
        if (sign != null && !sign.isEmpty()) {
            folder.file(sign, "[extras: []]");
        }
        folder.file("pages/b/other.md", "# B\n").file("pages/a/a.md", "[x](" + link + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("Elastic's generator has ids of its own in headings")
    void knowsTheGeneratorOfElastic() {
        folder.file("docs/docset.yml", "project: x\ntoc:\n  - file: a.md\n")
                .file("docs/a.md", "## Compatibility [js-matrix]\n[x](#js-matrix)\n");
        assertThat(folder.lint().outcome()).isEqualTo("undecided");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("GitLab looks up merge requests and commits")
    @CsvSource({
        "group/project!12, undecided",
        "group/sub/project@0fe2bac2965abc951b1182d10cfe3dc080176649, undecided",
        "project!12, link/broken",
        "group/project@latest, link/broken",
    })
    void leavesReferencesToGitLabOpen(String link, String outcome) {
        folder.file("CHANGELOG.md", "[x](" + link + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @DisplayName("An id at the end of a heading may be one, but for what the host shows")
    @CsvSource({
        "docs/a.md, ## A list {#list}, undecided",
        "docs/a.md, ## A list {:#list}, undecided",
        "docs/a.md, '## A list {: .x #list}', undecided",
        "docs/a.md, ## A list [list], undecided",
        "docs/a.md, ## List {:.no_toc}, undecided",
        "docs/a.md, ## A list {#other}, link/broken-anchor",
        "docs/a.md, ## A {#list} here, link/broken-anchor",
        "README.md, ## A list {#list}, link/broken-anchor",
    })
    void leavesIdsOfHeadingsOpen(String file, String heading, String outcome) {
        folder.file(file, heading + "\n[x](#list)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("mdBook takes a README for an index, and other renderers write files")
    @CsvSource({
        "[output.html], setup/index.md, undecided",
        "[output.html], index.md, link/broken",
        "[output.html], book.pdf, link/broken",
        "[output.pandoc], book.pdf, undecided",
        "[output.pandoc], book.png, link/broken",
    })
    void readsBooks(String output, String link, String outcome) {
        folder.file("book.toml", "[book]\n" + output + "\n")
                .files("src/SUMMARY.md", "src/setup/README.md")
                .file("src/a.md", "[x](" + link + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("A page of an unknown site may have a dot in its name, and a slash at its end")
    @CsvSource({
        "config.ts, undecided",
        "../b.md, undecided",
        "b.md/#x, undecided",
        "gone.ts, link/broken",
        "../gone.md, link/broken",
    })
    void readsPagesOfAnUnknownSite(String link, String outcome) {
        folder.file("site/static.config.js", "export default { plugins: [] }")
                .files("docs/config.ts.md", "docs/b.md")
                .file("docs/a.md", "---\ntitle: A\n---\n[x](" + link + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("A template of decisions has links of what is made of it")
    @CsvSource({
        "decisions/template.md, undecided",
        "docs/adr/0000-template.md, undecided",
        "docs/template.md, link/broken",
        "decisions/templates.md, link/broken",
    })
    void leavesTemplatesOpen(String file, String outcome) {
        folder.file(file, "[x](0005-example.md)");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("Documents without numbers are no sign, however few")
    void needsNumbers() {
        folder.files("guide/intro.md", "guide/requests.md", "guide/state.md")
                .file("guide/index.md", "[x](intro/) [y](requests/#a) [z](state)");
        assertThat(folder.lint()).findings().hasSize(3);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("What a host redirects may be where a page of an unknown site was")
    @CsvSource({
        "../releases/old.md, undecided",
        "../usage/tool.md#x, undecided",
        "../usage/tool, undecided",
        "../usage/gone.md, link/broken",
        "../else/gone.md, link/broken",
    })
    void readsRedirectsOfHosts(String link, String outcome) {
        folder.file("next.config.js", "module.exports = {}")
                .file(
                        "public/_redirects",
                        "/docs/releases/* /docs/news/ 301\n/docs/usage/tool/ /docs/a 301\n"
                                + "/* /404.html 404\n/en/* /docs/:splat 200\n")
                .file("content/docs/guide/a.md", "[x](" + link + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {2} is {3}")
    @DisplayName("The settings of hosts beside an unknown site are read for their redirects")
    @CsvSource({
        "netlify.toml, '[[redirects]]\nfrom = \"/docs/old\"\nto = \"/docs/a\"', old.md, undecided",
        "vercel.json, '{\"redirects\": [{\"source\": \"/docs/old\", \"destination\": \"/x\"}]}',"
                + " old.md, undecided",
        "vercel.json, '{\"redirects\": [{\"source\": \"/docs/old\", \"destination\": \"/x\"}]}',"
                + " gone.md, link/broken",
        "vercel.json, '{\"rewrites\": [{\"source\": \"/(.*)\", \"destination\": \"/x\"}]}',"
                + " gone.md, link/broken",
    })
    void readsSettingsOfHosts(String file, String text, String link, String outcome) {
        folder.file("next.config.js", "module.exports = {}")
                .file(file, text)
                .file("content/docs/a.md", "[x](" + link + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("A page of an unknown site may be that of a folder, and have files at its URL")
    @CsvSource({
        "setup.md, undecided",
        "values.yaml, undecided",
        "gone.md, link/broken",
        "gone.yaml, link/broken",
    })
    void readsFoldersOfPages(String link, String outcome) {
        folder.file("next.config.js", "module.exports = {}")
                .files("content/docs/setup/README.md", "public/docs/a/values.yaml")
                .file("content/docs/a.md", "[x](" + link + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("Grav knows the pages of a folder for its user, and images for fine screens")
    @CsvSource({
        "![x](photo.jpg?sizes=80vw), undecided",
        "![x](../intro/start.png), undecided",
        "![x](gone.jpg), image/missing",
    })
    void readsPagesOfGrav(String text, String outcome) {
        folder.file("config/system.yaml", "pages:\n  theme: learn\n")
                .files("pages/02.media/photo@2x.jpg", "pages/01.intro/start.png")
                .file("pages/02.media/docs.md", text);
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("The documents of vendors are passed over with a word")
    void tellsOfVendors() {
        folder.file("vendor/modules.txt", "").file("vendor/x/a.md", "[x](gone.md)");
        folder.file("a.md", "# A\n");
        assertThat(folder.lint().result().remarks())
                .containsExactly("not checked: 1 document of other people's code below 'vendor'");
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("The original of a translation may stand in for what this lacks")
    @CsvSource({
        "fr-fr, img/x.png, undecided",
        "fr, ../guide/b.md, undecided",
        "fr, img/gone.png, link/broken",
        "fr, ../../doc/gone.md, link/broken",
        "other, img/x.png, link/broken",
    })
    void readsOriginals(String language, String link, String outcome) {
        folder.files("doc/guide/img/x.png", "doc/guide/b.md")
                .file("locale/" + language + "/guide/a.md", "---\nt: x\n---\n[x](" + link + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName(
            "A script may build the folder of another language as it does the site that is known")
    @CsvSource({
        "news.md, undecided",
        "gone.md, link/broken",
        "deep/#own, undecided",
        "other/#own, link/broken-anchor",
    })
    void readsOtherLanguagesOfASite(String link, String outcome) {
        folder.file("docs/en/mkdocs.yml", "site_name: x\n")
                .files(
                        "docs/en/docs/news.md",
                        "docs/de/docs/deep/index.md",
                        "docs/de/docs/other/b.md")
                .file("docs/de/docs/a.md", "[x](" + link + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("Content explains its URLs where a site with a sign lies elsewhere as well")
    void explainsLinksBesideAnUnknownSite() {
        folder.file("site/pubspec.yaml", "dependencies:\n  jaspr_content: ^1\n");
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            folder.file("src/content/tools/p" + i + ".md", "# P\n");
            links.append("[x](/tools/p").append(i).append(")\n");
        }
        folder.file("src/content/a.md", links + "[x](/tools/gone)\n");
        assertThat(folder.lint().outcome()).isEqualTo("undecided");
        assertThat(folder.lint().result().counts().ok()).isEqualTo(12);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("A program may put one word in front of all ids")
    @CsvSource({
        "[x](#h-install) [x](#h-i-ve-used-it) [x](#h-use-1), undecided",
        "[x](#h-install) [x](#h-i-ve-used-it), link/broken-anchor",
        "[x](#h-install) [x](#to-use) [x](#a-install), link/broken-anchor",
        "[x](#h-gone) [x](#h-off) [x](#h-away), link/broken-anchor",
    })
    void knowsIdsWithAPrefix(String links, String outcome) {
        folder.file("docs/a.md", "## Install\n\n## Use\n\n## I've used it\n\n" + links + "\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1} undecided")
    @DisplayName("A site may have a whole repository below a name")
    @CsvSource({"/docs/guide/b.md, 13", "/docs/guide/gone.md, 12", "/docs/guide/x.png, 13"})
    void readsARepositoryBelowAName(String link, int undecided) {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            links.append("[x](/docs/page").append(i).append(")\n");
        }
        folder.files("guide/b.md", "guide/x.png").file("guide/a.md", links + "[x](" + link + ")");
        assertThat(folder.lint().result().counts().undecided()).isEqualTo(undecided);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("Documents of MkDocs without a first page may be put together with others")
    @CsvSource({"docs/b.md, undecided", "docs/index.md, image/missing"})
    void leavesFilesBesideDocumentsOpen(String page, String outcome) {
        folder.images("assets/x.png")
                .file("mkdocs.yml", "site_name: X\n")
                .files(page)
                .file("docs/a.md", "![x](../assets/x.png)");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("A link to HTML is one to what a build makes where there is an unknown site")
    @CsvSource({
        "lib/docs/a.md, ../../ref/b.html, undecided",
        "lib/docs/a.md, ../../ref/b.md, link/broken",
        "README.md, ref/b.html, link/broken",
    })
    void leavesHtmlBesideAnUnknownSiteOpen(String file, String link, String outcome) {
        folder.file("docs/conf.py", "project = 'x'\nextensions = []\n")
                .files("docs/index.rst")
                .file(file, "[x](" + link + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @DisplayName("R's documentation makes links of the names of functions")
    @CsvSource({
        "dplyr::filter(), man/rmd/a.Rmd, ok",
        "filter(), man/rmd/a.Rmd, ok",
        "tidyselect::ends_with, man/rmd/a.Rmd, ok",
        "filter, man/rmd/a.Rmd, link/undefined-reference",
        "filter(), NEWS.md, link/undefined-reference",
    })
    void leavesFunctionsOfRAlone(String label, String file, String outcome) {
        folder.file(file, "# A\n\n[text][" + label + "]\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @DisplayName("A preprocessor of mdBook may define the labels of references")
    @CsvSource({
        "[preprocessor.spec], src/a.md, ok",
        "[preprocessor.spec], notes/a.md, link/undefined-reference",
        "[output.html], src/a.md, link/undefined-reference",
    })
    void leavesLabelsOfPreprocessorsAlone(String table, String file, String outcome) {
        folder.file("book.toml", "[book]\n" + table + "\n")
                .files("src/SUMMARY.md")
                .file(file, "# A\n\n[text][core::mem]\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("Brackets behind a name are those of an index")
    @CsvSource({
        "the sum of rows[i][j], ok",
        "see [text][label], link/undefined-reference",
        "参见[text][label], link/undefined-reference",
        "[text][label], link/undefined-reference",
    })
    void takesNoIndexForAReference(String text, String outcome) {
        folder.file("a.md", text + "\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }
}
