package org.mageos.content.generator.antora;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.finding.Finding;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.GitRepository;

/** Whole sites of Antora: what is reported is what Antora reports, and anchors besides. */
class AntoraSiteTest {

    private static final Path DATA = Path.of("src/test/resources/antora");
    private static final String PAGES = "docs/modules/ROOT/pages/";

    private ContentFolder folder;

    @BeforeEach
    void start(@TempDir Path root) {
        folder =
                new ContentFolder(root)
                        .file(
                                "docs/antora.yml",
                                "name: c\nversion: '1.0'\nnav: [modules/ROOT/nav.adoc]\n")
                        .file("docs/modules/ROOT/nav.adoc", "* xref:index.adoc[]\n")
                        .file(PAGES + "index.adoc", "= Index\n\n== A part\n\n[[own]]\nText.\n")
                        .file(PAGES + "other.adoc", "= Other\n:page-aliases: old.adoc\n\nText.\n");
    }

    private String outcome(String text) {
        folder.file(PAGES + "from.adoc", "= From\n\n" + text + "\n");
        return folder.lint().outcome();
    }

    @Test
    @DisplayName("a component among the sources of a project is its site")
    void readsComponentsAmongSources(@TempDir Path root) {
        ContentFolder project =
                new ContentFolder(root)
                        .file("README.adoc", "= Project\n")
                        .file("src/main/antora/antora.yml", "name: c\nversion: true\n")
                        .file(
                                "src/main/antora/resources/extra/antora.yml",
                                "version: ${component.version}\n")
                        .file(
                                "src/main/antora/modules/ROOT/pages/index.adoc",
                                "= Index\n\nxref:gone.adoc[]\n");
        assertThat(project.lint().outcome()).isEqualTo("link/broken");
    }

    @Test
    @DisplayName(
            "AN001-AN014, AN020-AN027, AN050, AN053 Antora's own answers, by the whole program")
    void agreesWithAntora(@TempDir Path root) throws IOException {
        ContentFolder site = new ContentFolder(root);
        try (Stream<Path> files = Files.walk(DATA.resolve("site"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = DATA.resolve("site").relativize(file).toString();
                site.bytes(name.replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        Set<String> reported =
                site.lint().result().findings().stream()
                        .filter(one -> isOfTarget(one.rule().id()))
                        .map(Finding::location)
                        .map(place -> place.file() + ":" + place.position().line())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = new TreeSet<>();
        for (String line : Files.readAllLines(DATA.resolve("answers.txt"))) {
            String[] cells = line.split(" \\| ");
            // Antora gives a navigation the URL of a folder at which there is nothing.
            boolean isDead = cells[3].equals("unresolved") || cells[2].startsWith("nav$");
            if (isDead && !cells[2].startsWith("{imagesdir}")) {
                expected.add(cells[0] + ":" + lineOf(cells[0], cells[1], cells[2]));
            }
        }
        expected.add("docs/c-1.0/modules/ROOT/nav.adoc:4");
        expected.add("docs/c-1.0/modules/m/nav.adoc:2");
        expected.add("docs/c-1.0/modules/ROOT/partials/part.adoc:3");
        assertThat(reported).containsExactlyElementsOf(expected);
    }

    private static boolean isOfTarget(String rule) {
        return Set.of("link/broken", "link/case", "image/missing", "include/missing")
                .contains(rule);
    }

    private static int lineOf(String file, String kind, String target) throws IOException {
        int number = 0;
        for (String line : Files.readAllLines(DATA.resolve("site").resolve(file))) {
            number++;
            boolean isIt =
                    switch (kind) {
                        case "xref" -> line.equals("xref:" + target + "[t]");
                        case "image" -> line.equals("image::" + target + "[t]");
                        default -> line.startsWith("include::" + target + "[");
                    };
            if (isIt && !line.contains("tag=")) {
                return number;
            }
        }
        throw new IllegalStateException(file + " has no " + target);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("AN links of a page")
    @CsvSource(
            delimiter = ';',
            value = {
                "AN001; xref:other.adoc[]; ok",
                "AN008; xref:index.adoc#_a_part[t]; ok",
                "AN008; xref:index.adoc#own[t]; ok",
                "AN008; xref:index.adoc#gone[t]; link/broken-anchor",
                "AN061; xref:index.adoc#a-part[t]; undecided",
                "AN005; xref:other[]; link/broken-anchor",
                "AN007; xref:gone.adoc[]; link/broken",
                "AN007; xref:zz::gone.adoc[]; undecided",
                "AN002; xref:2.0@c::gone.adoc[]; undecided",
                "AN002; xref:c::gone.adoc[]; undecided",
                "AN007; xref:m:gone.adoc[]; undecided",
                "AN050; xref:old.adoc[]; link/redirected",
                "AN029; link:other.html[t]; ok",
                "AN029; link:gone.html[t]; link/broken",
                "AN024; include::partial$gone.adoc[]; include/missing",
                "AN024; include::partial$gone.adoc[opts=optional]; ok",
                "AN020; image::gone.png[t]; image/missing",
                "AN013; xref:{undefined}.adoc[t]; undecided"
            })
    void judgesLinks(String id, String text, String expected) {
        assertThat(outcome(text)).as(id).isEqualTo(expected);
    }

    @Test
    @DisplayName("AN060 attributes of the component count, and ids by idprefix and idseparator")
    void knowsAttributes() {
        folder.file(
                "docs/antora.yml",
                "name: c\n"
                        + "version: '1.0'\n"
                        + "nav: [modules/ROOT/nav.adoc]\n"
                        + "asciidoc:\n"
                        + "  attributes:\n"
                        + "    idprefix: ''\n"
                        + "    idseparator: '-'\n"
                        + "    other: other\n");
        assertThat(outcome("xref:{other}.adoc[t] xref:index.adoc#a-part[t]")).isEqualTo("ok");
        assertThat(outcome("xref:index.adoc#_a_part[t]")).isEqualTo("link/broken-anchor");
    }

    @Test
    @DisplayName(
            "AN043 a component of which the navigation takes in more is spread over repositories")
    void leavesSpreadComponentsOpen() {
        folder.file(
                "docs/modules/ROOT/nav.adoc",
                "* xref:index.adoc[]\n\ninclude::other:partial$nav.adoc[]\n");
        assertThat(outcome("xref:gone.adoc[]")).isEqualTo("undecided");
    }

    @Test
    @DisplayName("AN026 what stands in a partial that no page includes is nowhere, so no claim")
    void leavesUnusedPartialsOpen() {
        String text = "xref:gone.adoc[] <<gone>> image:gone.png[A] include::partial$gone.adoc[]\n";
        folder.file("docs/modules/ROOT/partials/p.adoc", text + "\ninclude::partial$gone.adoc[]\n");
        folder.file(PAGES + "_hidden.adoc", "= Hidden\n\n" + text);
        assertThat(folder.lint()).findings().isEmpty();
        assertThat(outcome("include::partial$p.adoc[]")).contains("link/broken", "image/missing");
    }

    @Test
    @DisplayName("AN028 a page is one, though a document beside the site takes it in as well")
    void tellsPagesThatOthersInclude() {
        folder.file("docs/book.adoc", "= Book\n\ninclude::modules/ROOT/pages/from.adoc[]\n");
        assertThat(outcome("xref:index.adoc#gone[t] xref:gone.adoc[t]"))
                .isEqualTo("link/broken-anchor link/broken");
    }

    @Test
    @DisplayName("An extension of Antora may add files")
    void leavesCollectedComponentsOpen() {
        folder.file("docs/antora.yml", "name: c\nversion: '1.0'\next:\n  collector: {}\n");
        assertThat(outcome("xref:gone.adoc[] include::partial$gone.adoc[]")).isEqualTo("undecided");
    }

    @Test
    @DisplayName("An extension that is told to may make pages of data")
    void leavesPagesOfDataOpen() {
        folder.file("docs/indexPages.yml", "indexPages: []\n");
        assertThat(outcome("xref:made/gone.adoc[]")).isEqualTo("undecided");
    }

    @Test
    @DisplayName("A playbook with nothing but the work tree closes all")
    void isClosedByThePlaybook() {
        folder.file(
                "antora-playbook.yml",
                "content:\n  sources:\n  - url: ./\n    branches: HEAD\n    start_path: docs\n");
        assertThat(outcome("xref:zz::gone.adoc[]")).isEqualTo("link/broken");
        assertThat(outcome("xref:m:gone.adoc[]")).isEqualTo("link/broken");
        assertThat(outcome("link:gone.html[t]")).isEqualTo("link/broken");
    }

    @Test
    @DisplayName("A page has the name of its path, and what it includes stays a file by itself")
    void namesPagesByTheirPaths() {
        String text = "[#mine]\n== Mine\n\nxref:index.adoc#mine[t] xref:sub/index.adoc#mine[t]\n";
        folder.file("docs/modules/ROOT/partials/index.adoc", text)
                .file(PAGES + "sub/index.adoc", "= Sub\n\ninclude::partial$index.adoc[]\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly("docs/modules/ROOT/partials/index.adoc:4:6 link/broken-anchor");
        folder.file(PAGES + "sub/index.adoc", "= Sub\n\n" + text);
        assertThat(folder.lint())
                .findings()
                .containsExactly(PAGES + "sub/index.adoc:6:6 link/broken-anchor");
    }

    @Test
    @DisplayName("A description that Maven fills in where it copies it is none by itself")
    void leavesTemplatesOfDescriptionsOut() {
        folder.file(
                "docs/src/main/antora/resources/antora.yml",
                "version: @component.version@\nasciidoc:\n  attributes:\n    a: @b@/@c@\n");
        assertThat(outcome("xref:gone.adoc[]")).isEqualTo("link/broken");
        assertThat(folder.lint()).errors().isEmpty();
    }

    @ParameterizedTest(name = "{0} leaves {1}")
    @DisplayName("A component that a build makes of a description in the tree is not known")
    @CsvSource({
        "start_path: docs, link/broken",
        "start_paths: [docs], link/broken",
        "'start_paths: docs, target/site', undecided",
        "start_paths: d*, link/broken",
        "start_path: target/site, undecided",
        "'start_paths: [docs, target/site]', undecided",
    })
    void isNotClosedByAFolderOfABuild(String start, String outcome) {
        folder.file(
                "antora-playbook.yml",
                "site:\n  url: https://demo.org/p\ncontent:\n  sources:\n  - url: .\n"
                        + "    branches: HEAD\n    "
                        + start
                        + "\n");
        assertThat(outcome("https://demo.org/p/index.html")).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @DisplayName("AN060 What an author builds to see it does not tell what else is published")
    @CsvSource({
        "antora-playbook-local.yml, https://demo.org",
        "staging-antora-playbook.yml, https://demo.org",
        "antora-playbook.yml, https://docs-staging.demo.org",
        "dev-playbook.yml, https://demo.org",
        "antora-playbook.yml, 'https://demo.org\n  robots: disallow'",
    })
    void isNotClosedByAPlaybookOfAuthors(String name, String url) {
        folder.file(
                "docs/" + name,
                "site:\n  url: "
                        + url
                        + "\ncontent:\n  sources:\n  - url: ./../\n"
                        + "    branches: HEAD\n    start_path: docs\n");
        assertThat(outcome("xref:0.9@c::gone.adoc[]")).isEqualTo("undecided");
        assertThat(outcome("https://demo.org/c/1.0/index.html#gone")).isEqualTo("ok");
    }

    @Test
    @DisplayName("AN060 A playbook of any name counts, and several where they agree")
    void readsAllPlaybooks() {
        String sources = "content:\n    sources:\n    - url: ./\n      branches: HEAD\n";
        String attributes = "asciidoc:\n  attributes:\n    idprefix: ''\n    idseparator: '-'\n";
        folder.file("all.yml", sources + attributes + "    where: other\n");
        String text = "xref:index.adoc#a-part[t] xref:{where}.adoc[t]";
        assertThat(outcome(text)).isEqualTo("ok");
        assertThat(outcome("xref:zz::gone.adoc[]")).isEqualTo("link/broken");
        folder.file("publish.yml", sources + attributes + "    where: old\n");
        assertThat(outcome(text)).isEqualTo("undecided");
        folder.file("publish.yml", "antora:\n  extensions: [./x.js]\n" + sources);
        assertThat(outcome("xref:index.adoc#gone[t]")).isEqualTo("undecided");
    }

    private void playbook(String antora, String asciidoc) {
        folder.file(
                "antora-playbook.yml",
                "content:\n  sources:\n  - url: ./\n    branches: HEAD\n    start_path: docs\n"
                        + "antora:\n  extensions: ['"
                        + antora
                        + "']\nasciidoc:\n  extensions: ['"
                        + asciidoc
                        + "']\n");
    }

    @ParameterizedTest(name = "{0} and {1}: {2} is {3}")
    @DisplayName("An extension opens what it can, and nothing else")
    @CsvSource(
            delimiter = ';',
            value = {
                "''; ''; xref:gone.adoc[] {gone}; link/broken attribute/undefined",
                "''; ''; include::https://example.org/a.adoc[]; include/missing",
                "''; '@neo4j-documentation/remote-include'; include::https://example.org/a.adoc[];"
                        + " ok",
                "''; '@neo4j-documentation/remote-include'; xref:index.adoc#gone[t];"
                        + " link/broken-anchor",
                "''; '@neo4j-antora/antora-add-notes'; xref:index.adoc#gone[t]; link/broken-anchor",
                "''; '@neo4j-antora/antora-add-notes'; xref:noted.adoc#gone[t]; undecided",
                "''; unheard-of; xref:gone.adoc[t]; link/broken",
                "''; unheard-of; xref:index.adoc#gone[t]; undecided",
                "''; unheard-of; image::gone.png[t]; undecided",
                "''; unheard-of; '{gone}'; ok",
                "unheard-of; ''; xref:gone.adoc[t]; undecided",
                "unheard-of; ''; xref:index.adoc#gone[t]; undecided",
                "'@antora/lunr-extension'; ''; xref:gone.adoc[t] {gone}; link/broken"
                        + " attribute/undefined",
                "'@antora/pdf-extension'; ''; link:c.pdf[t]; undecided",
                "'@antora/pdf-extension'; ''; link:c.zip[t]; link/broken",
                "'@antora/atlas-extension'; ''; xref:zz::gone.adoc[t]; undecided",
                "./lib/publish.js; ''; xref:gone.adoc[t] {gone}; link/broken attribute/undefined",
                "./lib/publish.js; ''; xref:index.adoc#gone[t]; link/broken-anchor",
                "./lib/adds.js; ''; xref:gone.adoc[t]; undecided",
                "./lib/sets.js; ''; xref:gone.adoc[t] {gone}; link/broken",
                "''; ./lib/macro; xref:gone.adoc[t] {gone}; link/broken attribute/undefined",
                "''; ./lib/macro; xref:index.adoc#gone[t]; undecided",
                "''; ./lib/more; '{gone}'; ok",
                "''; '@asciidoctor/tabs'; xref:index.adoc#gone[t]; link/broken-anchor",
                "''; '@asciidoctor/tabs'; xref:index.adoc#_tabs_1[t]; undecided",
                "''; '@asciidoctor/tabs'; xref:index.adoc#tabs-2-maven[t]; undecided",
                "''; '@asciidoctor/tabs'; xref:index.adoc#own-maven--panel[t]; undecided",
                "''; ./lib/tabs; xref:index.adoc#gone[t]; link/broken-anchor",
                "''; ./lib/tabs; xref:index.adoc#tabset1_maven[t]; undecided",
                "./lib/loads.js; ''; xref:gone.adoc[t] {gone}; link/broken",
                "./lib/moves.js; ''; xref:gone.adoc[t]; undecided"
            })
    void knowsExtensions(String antora, String asciidoc, String text, String expected) {
        playbook(antora, asciidoc);
        folder.file(PAGES + "noted.adoc", "= Noted\n:page-add-notes-tags: a\n\nText.\n");
        folder.file(
                "lib/publish.js",
                "module.exports.register = function () {\n"
                        + "  this.once('sitePublished', ({ playbook }) => {\n"
                        + "    console.log(playbook.site.url)\n"
                        + "  })\n"
                        + "}\n");
        folder.file(
                "lib/adds.js",
                "module.exports.register = function () {\n"
                        + "  this.once('contentClassified', ({ contentCatalog }) => {\n"
                        + "    contentCatalog.addFile({ contents: Buffer.from('') })\n  })\n}\n");
        folder.file(
                "lib/sets.js",
                "module.exports.register = function () {\n"
                        + "  this.once('playbookBuilt', ({ playbook }) => {\n"
                        + "    playbook.asciidoc.attributes['gone'] = '1'\n"
                        + "  })\n"
                        + "}\n");
        String updates =
                "module.exports.register = function () {\n"
                        + "  this.on('playbookBuilt', ({ playbook }) => {\n"
                        + "    %s = read()\n"
                        + "    this.updateVariables( playbook )\n"
                        + "  })\n"
                        + "}\n";
        folder.file("lib/loads.js", updates.formatted("playbook.asciidoc.attributes"));
        folder.file("lib/moves.js", updates.formatted("playbook.urls.latestVersionSegment"));
        folder.file(
                "lib/macro.js",
                "module.exports.register = (registry) => registry.blockMacro('x', function ()"
                        + " {})\n");
        folder.file(
                "lib/tabs.js",
                "const id = (text, n) => `tabset${n}_${text}`\n"
                        + "module.exports.register = (r) => r.block('tabs', function () {\n"
                        + "  this.process((parent, reader) => this.parseContent(parent, reader))\n"
                        + "})\n");
        folder.file("lib/more.js", "module.exports = require('./macro')\n");
        assertThat(outcome(text)).isEqualTo(expected);
    }

    @Test
    @DisplayName("An extension in a submodule that is not checked out is named as such")
    void namesExtensionsOfSubmodules() throws Exception {
        GitRepository git = GitRepository.in(folder.root());
        git.run("init", "-q");
        git.run("update-index", "--add", "--cacheinfo", "160000," + "1".repeat(40) + ",lib");
        Files.createDirectory(folder.root().resolve("lib"));
        playbook("./lib/x.js", "");
        folder.file(PAGES + "from.adoc", "= From\n\nxref:gone.adoc[t]\n");
        assertThat(folder.lint())
                .undecided()
                .containsExactly(
                        PAGES
                                + "from.adoc:3:6 a resource that the extension ./lib/x.js, of a"
                                + " submodule that is not checked out (git submodule update"
                                + " --init), may add");
    }

    @Test
    @DisplayName(
            "AN060 The attributes are known where a playbook builds the work tree, among others")
    void knowsAttributesOfLargerSites() {
        String sources =
                "content:\n  sources:\n  - url: .\n    branches: [HEAD, v1]\n"
                        + "  - url: https://example.org/x.git\n";
        folder.file("antora-playbook.yml", sources);
        assertThat(outcome("{gone}")).isEqualTo("attribute/undefined");
        folder.file("antora-playbook.yml", sources.replace("url: .", "url: https://x.org/b.git"));
        assertThat(outcome("{gone}")).isEqualTo("ok");
        folder.file("antora-playbook.yml", sources);
        folder.file("local.yml", sources + "asciidoc:\n  attributes:\n    gone: 1\n");
        assertThat(outcome("{gone}")).isEqualTo("ok");
        assertThat(outcome("{other}")).isEqualTo("attribute/undefined");
        assertThat(outcome("ifdef::gone[]\n<<gone>>\nendif::[]")).isEqualTo("undecided");
        assertThat(outcome("xref:index.adoc#a-part[t]")).isEqualTo("link/broken-anchor");
        folder.file("local.yml", sources + "asciidoc:\n  attributes:\n    idprefix: ''\n");
        assertThat(outcome("xref:index.adoc#a-part[t]")).isEqualTo("undecided");
    }

    @Test
    @DisplayName("AN024 An include in a form that is none of Antora's is one of an extension")
    void leavesOtherIncludesOpen() {
        assertThat(outcome("include::jsonpath$example$a.json[]")).isEqualTo("ok");
        assertThat(outcome("include::indexcount$[relative=*.adoc]")).isEqualTo("ok");
    }
}
