package org.mageos.content.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.baseline.BaselineFile;
import org.mageos.content.baseline.BaselineStep;
import org.mageos.content.baseline.BaselineStep.Task;
import org.mageos.content.engine.Linter;
import org.mageos.content.finding.Aside;
import org.mageos.content.finding.Aside.Kind;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.CpuTime;
import org.mageos.content.testing.Linted;

class SuppressionsTest {

    private static final String NEXT = "<!-- mageos-content disable-next %s -->\n\n";

    @TempDir private Path folder;

    private Linted settings(String yaml) {
        return new ContentFolder(folder)
                .settings(yaml)
                .file("docs/old/a.md", "[x](../x.md) [y](y.md) ![](../i.png)\n")
                .file("docs/b.md", "[x](x.md)\n")
                .lint();
    }

    private static List<String> ignored(Linted linted) {
        return linted.result().aside(Kind.IGNORED).stream()
                .map(one -> one.finding().location().file() + " " + one.finding().subject())
                .toList();
    }

    @ParameterizedTest
    @DisplayName("SU28 an entry is about files, targets as written or as resolved, or both")
    @CsvSource(
            delimiter = '#',
            value = {
                "{rule: link/broken, files: docs/old/**} # docs/old/a.md ../x.md,docs/old/a.md y.md",
                "{rule: link/broken, target: docs/x.md} # docs/b.md x.md,docs/old/a.md ../x.md",
                "{rule: link/*, target: '../*'} # docs/old/a.md ../x.md",
                "{rule: [link/broken, image/missing], target: '*.png'} # docs/old/a.md ../i.png",
                "{rule: '*', files: '**/a.md', target: [y.md, docs/x.md]} # docs/old/a.md"
                        + " ../x.md,docs/old/a.md y.md",
            })
    void ignores(String entry, String expected) {
        Linted linted = settings("ignore: " + entry + "\n");

        assertThat(linted.result().errors()).isEmpty();
        assertThat(ignored(linted)).containsExactlyInAnyOrder(expected.split(","));
    }

    @Test
    @DisplayName("The reports get the reason and the place of the entry")
    void saysWhy() {
        Linted linted =
                settings(
                        "ignore:\n  - TODO\n  - {rule: link/*, files: docs/b.md, reason: Later}\n");

        Aside aside = linted.result().aside(Kind.IGNORED).get(0);
        assertThat(aside.reason()).contains("Later");
        assertThat(aside.by()).map(Object::toString).contains("mageos-content.yaml:3:5");
    }

    @ParameterizedTest
    @DisplayName("SU19, SU28 an entry that is too wide or wrong is an error of the settings")
    @CsvSource(
            delimiter = '#',
            value = {
                "ignore: {rule: link/broken} # must name 'files' or a 'target'",
                "ignore: {rule: link/broken, files: '**'} # must name 'files' or a 'target'",
                "ignore: {rule: link/broken, target: '*'} # must name 'files' or a 'target'",
                "ignore: {files: a.md} # must name a 'rule'",
                "ignore: {rule: link/brokn, files: a.md} # did you mean 'link/broken'?",
                "ignore: {rule: link/*, file: a.md} # did you mean 'files'?",
                "ignore: {rule: link/*, files: a.md, until: 2026-02-30} # is not a date",
                "ignore: {rule: link/*, files: a.md, until: tomorrow} # is not a date",
                "ignore: {rule: link/*, files: a/} # a folder is not a file",
                "'requireReason: true\nignore: {rule: link/*, files: a.md}' # has no 'reason'",
            })
    void refuses(String yaml, String message) {
        String text = yaml.startsWith("'") ? yaml.substring(1, yaml.length() - 1) : yaml;
        Linted linted = settings(text.replace("\\n", "\n") + "\n");

        assertThat(linted.result().errors())
                .hasSizeBetween(1, 2)
                .anyMatch(error -> error.message().contains(message));
    }

    @Test
    @DisplayName("An entry that sets nothing aside is told at its line")
    void tellsUnusedEntries() {
        Linted linted =
                settings(
                        """
                        rules: {image/alt: off}
                        ignore:
                          - {rule: link/broken, files: docs/b.md}
                          - {rule: link/broken, files: docs/gone.md}
                          - {rule: image/alt, files: docs/gone.md}
                          - {rule: link/external, files: docs/gone.md}
                          - {rule: link/*, files: docs/gone.md}
                        """);

        assertThat(linted)
                .findings()
                .filteredOn(one -> one.endsWith("suppression/unused"))
                .containsExactly("mageos-content.yaml:4:5 suppression/unused");
    }

    @Test
    @DisplayName("SU24 an entry that is over names itself")
    void ends() {
        Linted linted =
                settings("ignore: {rule: link/broken, files: docs/b.md, until: 2026-05-31}\n");

        assertThat(linted)
                .texts()
                .anyMatch(
                        text -> text.contains("(was set aside until 2026-05-31 by mageos-content"));
        assertThat(ignored(linted)).isEmpty();
    }

    @Test
    @DisplayName("SU20 a rule that is off makes a comment neither wrong nor unused")
    void letsRulesBeOff() {
        Linted linted =
                new ContentFolder(folder)
                        .settings("rules: {link/broken: off}\n")
                        .file("a.md", NEXT.formatted("link/broken") + "[x](x.md)\n")
                        .lint();

        assertThat(linted).findings().isEmpty();
    }

    @Test
    @DisplayName("SU20 the same where a rule is off in some files")
    void letsRulesBeOffInSomeFiles() {
        Linted linted =
                new ContentFolder(folder)
                        .settings("overrides: {files: a.md, rules: {link/broken: off}}\n")
                        .file("a.md", NEXT.formatted("link/broken") + "[x](x.md)\n")
                        .lint();

        assertThat(linted).findings().isEmpty();
    }

    @Test
    @DisplayName("SU21 only a rule that the run has judged to the end makes a comment unused")
    void tellsUnusedOfWhatWasAsked() {
        ContentFolder content =
                new ContentFolder(folder)
                        .file("a.md", NEXT.formatted("link/broken: r") + "Nothing.\n")
                        .file("b.md", NEXT.formatted("link/external") + "[x](https://a.org)\n")
                        .file("c.md", NEXT.formatted("link/*") + "[x](https://a.org) [a](a.md)\n")
                        .file("d.md", NEXT.formatted("link/*") + "[a](a.md)\n")
                        .file("e.md", NEXT.formatted("feed/title, route/lost") + "x\n");

        assertThat(content.lint())
                .findings()
                .containsExactly("a.md:1:1 suppression/unused", "d.md:1:1 suppression/unused");
        LintResult images = Linter.lint(content.content(), Set.of("image"));
        assertThat(images.findings()).isEmpty();
    }

    @Test
    @DisplayName("SU21 a link that could not be judged leaves its comment alone")
    void leavesTheUndecidedAlone() {
        ContentFolder content =
                new ContentFolder(folder)
                        .file("_config.yml", "title: A\n")
                        .file(
                                "index.md",
                                "---\n---\n\n"
                                        + NEXT.formatted("link/broken")
                                        + "[x]({{ page.x }})\n");

        Linted linted = content.lint();

        assertThat(linted.result().undecided()).isNotEmpty();
        assertThat(linted).findings().isEmpty();
    }

    @Test
    @DisplayName("SU21 a comment in a document that cannot be read to its end is not unused")
    void leavesTheUnreadableAlone() {
        Linted linted =
                new ContentFolder(folder)
                        .file("a.md", "---\na: [\n---\n\n" + NEXT.formatted("link/broken") + "x\n")
                        .lint();

        assertThat(linted.result().findings())
                .extracting(finding -> finding.rule().id())
                .doesNotContain("suppression/unused");
    }

    @Test
    @DisplayName("SU22 what exists on some machines only: suppression/unused is set aside as well")
    void setsUnusedAside() {
        Linted linted =
                new ContentFolder(folder)
                        .file(
                                "a.md",
                                """
                                <!-- mageos-content disable-file suppression/unused: generated -->

                                <!-- mageos-content disable-next link/broken: generated -->

                                Nothing.
                                """)
                        .file(
                                "b.md",
                                "<!-- mageos-content disable-file suppression/unused -->\n\nx\n")
                        .lint();

        assertThat(linted).findings().isEmpty();
        assertThat(linted.result().aside()).hasSize(1);
    }

    @Test
    @DisplayName("SU23 comment, entry and baseline are asked in this order, and each counts once")
    void asksInOrder() throws IOException {
        ContentFolder content =
                new ContentFolder(folder)
                        .file("a.md", "[x](x.md) [y](y.md)\n\n[z](z.md) [v](v.md)\n");
        BaselineStep step =
                new BaselineStep(
                        new BaselineFile(folder.resolve("known.jsonl"), "known.jsonl"),
                        Task.USE,
                        List.of(),
                        false);
        new BaselineStep(step.file(), Task.WRITE, List.of(), false).apply(content.lint().result());
        content.settings("ignore: {rule: link/broken, files: a.md, target: [x.md, z.md]}\n")
                .file(
                        "a.md",
                        "[x](x.md) [y](y.md) <!-- mageos-content disable-line link/broken: r -->\n\n"
                                + "[z](z.md) [v](v.md)\n");

        LintResult result = step.apply(content.lint().result());

        assertThat(result.findings()).isEmpty();
        assertThat(result.aside())
                .extracting(one -> one.finding().subject() + " " + one.kind().word())
                .containsExactly(
                        "x.md suppressed", "y.md suppressed", "z.md ignored", "v.md known");
        assertThat(result.remarks()).anyMatch(remark -> remark.startsWith("3 findings in"));
    }

    @Test
    @DisplayName("SU23 what a comment sets aside never enters a baseline")
    void keepsOutOfTheBaseline() throws IOException {
        ContentFolder content =
                new ContentFolder(folder)
                        .file(
                                "a.md",
                                NEXT.formatted("link/broken: r") + "[x](x.md)\n\n[y](y.md)\n");
        BaselineFile file = new BaselineFile(folder.resolve("known.jsonl"), "known.jsonl");

        new BaselineStep(file, Task.WRITE, List.of(), false).apply(content.lint().result());

        assertThat(file.path()).content().contains("y.md").doesNotContain("x.md");
    }

    @Test
    @DisplayName("SU17 a finding of a built page is set aside at the link that wrote it")
    void reachesTheSource() {
        ContentFolder content =
                new ContentFolder(folder)
                        .file("_config.yml", "title: A\n")
                        .file(
                                "index.md",
                                "---\n---\n\n"
                                        + NEXT.formatted("link/broken: r")
                                        + "[x](/gone/)\n");

        assertThat(content.lint().result().aside()).hasSize(1);
    }

    @Test
    @DisplayName("SU17 no comment of a built page is read, one in its document is")
    void readsNoCommentsOfBuiltPages() {
        String comment = NEXT.formatted("link/broken: r");
        ContentFolder content =
                new ContentFolder(folder)
                        .settings("site: { url: https://example.org }")
                        .file("astro.config.mjs", "export default {}")
                        .file(".gitignore", "dist/\n")
                        .file("src/pages/[...slug].astro", "")
                        .file("src/pages/index.md", "# Home\n\n[x](/gone)\n")
                        .file("dist/index.html", comment + "<a href=/gone>x</a>")
                        .file("dist/p/index.html", comment + "<nav><a href=/imprint>i</a></nav>");

        assertThat(content.lint())
                .findings()
                .contains("src/pages/index.md:3:5 link/broken")
                .anyMatch(one -> one.startsWith("dist/p/") && one.endsWith("link/broken"));

        content.file("src/pages/index.md", "# Home\n\n" + comment + "[x](/gone)\n");
        assertThat(content.lint())
                .findings()
                .noneMatch(one -> one.startsWith("src/"))
                .noneMatch(one -> one.endsWith("suppression/unused"));
    }

    @Test
    @DisplayName("SU14 JSON has no comments, and a key is none: an entry of ignore is the way")
    void readsNoCommentsInJson() {
        ContentFolder content =
                new ContentFolder(folder)
                        .settings("public: public\nredirects: redirects.json\n")
                        .file("public/index.html", "<p>x</p>\n")
                        .file(
                                "redirects.json",
                                "{\"//\": \"mageos-content disable-file redirect/broken\",\n"
                                        + "\"/a\": \"/gone\"}");
        assertThat(content.lint())
                .findings()
                .anyMatch(one -> one.startsWith("redirects.json:2") && one.contains("/broken"));

        content.settings(
                "public: public\nredirects: redirects.json\n"
                        + "ignore: [{ rule: redirect/broken, files: redirects.json, reason: r }]\n");
        assertThat(content.lint().result().aside()).isNotEmpty();
        assertThat(content.lint()).findings().noneMatch(one -> one.contains("redirect/broken"));
    }

    @Test
    @DisplayName("SU16 a comment that an editor drops sets nothing aside any more")
    void bringsAFindingBack() {
        String text =
                "---\ntitle: A\n# mageos-content disable-file link/broken: r\n---\n\n[x](x.md)\n";
        ContentFolder content = new ContentFolder(folder).file("a.md", text);
        assertThat(content.lint()).findings().isEmpty();

        content.file("a.md", text.replaceAll("#.*\n", ""));
        assertThat(content.lint()).findings().containsExactly("a.md:5:5 link/broken");
    }

    @Test
    @DisplayName("SU27 no repair is offered for what is set aside")
    void offersNoRepair() {
        Linted linted =
                new ContentFolder(folder)
                        .file("guide.md", "x\n")
                        .file("a.md", NEXT.formatted("link/*: r") + "[x](Guide.md)\n")
                        .lint();

        assertThat(linted.result().findings()).extracting(Finding::fix).isEmpty();
        assertThat(linted.result().aside()).hasSize(1);
    }

    @ParameterizedTest
    @DisplayName("The same file with and without a comment tells the same of everything else")
    @ValueSource(strings = {"a.md", "a.mdx"})
    void changesNothingElse(String name) {
        boolean mdx = name.endsWith("x");
        String comment =
                mdx
                        ? "{/* mageos-content disable-next link/empty: r */}"
                        : "<!-- mageos-content disable-next link/empty: r -->";
        String text =
                """
                # A

                Text [x](x.md), `code [y](y.md)`, ![](i.png).

                - item [z](z.md)

                  more [v](v.md)

                | a |
                |---|
                | [t](t.md) |

                [r]: r.md

                %s

                [q][r] and []()
                """;
        List<String> without = told(new ContentFolder(folder).file(name, text.formatted("x")));
        List<String> with = told(new ContentFolder(folder).file(name, text.formatted(comment)));

        without.removeIf(one -> one.contains("link/empty"));
        assertThat(with).isEqualTo(without);
    }

    private static List<String> told(ContentFolder content) {
        return new ArrayList<>(
                content.lint().result().findings().stream().map(Finding::toString).toList());
    }

    @ParameterizedTest
    @DisplayName("Many comments and many findings take linear time")
    @ValueSource(
            strings = {
                "<!-- mageos-content disable-next link/broken: r -->\n\n[x](x.md)\n\n",
                "<!-- mageos-content disable link/broken: r -->\n\n[x](x.md)\n\n",
                "<!-- mageos-content enable link/case -->\n\n[x](x.md)\n\n",
                "[x](x.md) <!-- mageos-content disable-line image/* -->\n",
                "text <!-- mageos-content disable-line link/brokn -->\n"
            })
    void isLinear(String piece) {
        String text = piece.repeat(3_000);
        ContentFolder content = new ContentFolder(folder).file("a.md", text);

        CpuTime.within(
                Duration.ofSeconds(30), () -> assertThat(content.lint().result()).isNotNull());
    }
}
