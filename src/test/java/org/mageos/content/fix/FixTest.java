package org.mageos.content.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.check.LinkCaseCheck;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Fix;
import org.mageos.content.finding.Fix.Edit;
import org.mageos.content.finding.Location;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.value.Position;

class FixTest {

    @TempDir private Path root;

    @Test
    @DisplayName("FX8 nothing but the edited range changes, whatever the line ends")
    void keepsAllElse() throws IOException {
        byte[] before = "\uFEFF[a](/A) \r\n\t[b](/B)\r[c](/C)  ".getBytes(StandardCharsets.UTF_8);
        Files.write(root.resolve("a.md"), before);

        List<String> errors = fix(at(1, 6, "A", "a"), at(2, 7, "B", "bb"), at(3, 6, "C", ""));

        assertThat(errors).isEmpty();
        assertThat(root.resolve("a.md"))
                .hasBinaryContent(
                        "\uFEFF[a](/a) \r\n\t[b](/bb)\r[c](/)  ".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("FX6 two findings that want the same are repaired by one edit")
    void makesEqualEditsOnce() {
        FixPlan plan = plan(at(1, 1, "x", "y"), at(1, 1, "x", "y"));

        assertThat(plan.repaired()).hasSize(2);
        assertThat(plan.edits("a.md")).hasSize(1);
    }

    @Test
    @DisplayName("FX7 of two that want one place the first is repaired, the second stays a finding")
    void repairsTheFirstOfTwo() {
        assertThat(plan(at(1, 3, "abc", "x"), at(1, 5, "c", "y")).repaired()).hasSize(1);
        assertThat(plan(at(1, 3, "abc", "x"), at(1, 1, "12a", "y")).repaired()).hasSize(1);
        assertThat(plan(at(1, 3, "", "x"), at(1, 3, "", "y")).repaired()).hasSize(1);
        assertThat(plan(at(1, 3, "abc", "x"), at(1, 6, "d", "y")).repaired()).hasSize(2);
    }

    @Test
    @DisplayName("FX6 of a repair with several edits all are made, or none")
    void makesAllEditsOrNone() {
        Finding both = finding(new Edit(place(1, 3), "b", "x"), new Edit(place(2, 1), "c", "x"));

        FixPlan plan = plan(at(2, 1, "c", "y"), both);

        assertThat(plan.edits("a.md")).hasSize(1);
        assertThat(plan.repaired()).hasSize(1);
    }

    @Test
    @DisplayName("FX23 a file that is another one by now stays as it is")
    void leavesWhatChangedMeanwhile() throws IOException {
        Files.writeString(root.resolve("a.md"), "[a](/b)");

        assertThat(fix(at(1, 6, "A", "a")))
                .containsExactly(
                        "a.md:1:1: error: The file was not repaired: there is no 'A' at a.md:1:6"
                                + " any more");
        assertThat(root.resolve("a.md")).hasContent("[a](/b)");
    }

    @Test
    @DisplayName("FX5 a symbolic link stays one, and the file behind it keeps its permissions")
    @DisabledOnOs(OS.WINDOWS)
    void keepsLinksAndPermissions() throws IOException {
        Path real = Files.writeString(root.resolve("real.md"), "[a](/A)");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rwxr-----"));
        Files.createSymbolicLink(root.resolve("a.md"), Path.of("real.md"));

        assertThat(fix(at(1, 6, "A", "a"))).isEmpty();

        assertThat(root.resolve("a.md")).isSymbolicLink();
        assertThat(real).hasContent("[a](/a)");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
                .isEqualTo("rwxr-----");
        try (Stream<Path> files = Files.list(root)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    @DisplayName("FX20 the patch keeps odd line ends, and says where the last one is missing")
    void writesAPatch() throws IOException {
        StringBuilder out = new StringBuilder();
        String text = "1\r\n2\n3\n4\n5\n6\n7\n8\n9\n[a](/A)\r\n11\n12\n13\n14\n[b](/B)";

        new Patch(out)
                .add(
                        "docs/a b.md",
                        EditedText.of(
                                text,
                                List.of(
                                        new Edit(place(10, 6), "A", "a"),
                                        new Edit(place(15, 6), "B", "b"))));

        assertThat(out)
                .hasToString(
                        """
                        --- a/docs/a b.md\t
                        +++ b/docs/a b.md\t
                        @@ -7,9 +7,9 @@
                         7
                         8
                         9
                        -[a](/A)\r
                        +[a](/a)\r
                         11
                         12
                         13
                         14
                        -[b](/B)
                        \\ No newline at end of file
                        +[b](/b)
                        \\ No newline at end of file
                        """);
    }

    @Test
    @DisplayName("FX8 new lines end as most of the file's do, and the patch tells them")
    void putsInLines() throws IOException {
        String text = "a\r\nb\r\nc";
        EditedText edited =
                EditedText.of(
                        text,
                        List.of(
                                new Edit(place(2, 1), "", "x\ny\n"),
                                new Edit(place(3, 1), "c", "d")));
        StringBuilder out = new StringBuilder();

        new Patch(out).add("a.md", edited);

        assertThat(edited.after()).isEqualTo("a\r\nx\r\ny\r\nb\r\nd");
        assertThat(out.toString().replace("\r", "~"))
                .isEqualTo(
                        """
                        --- a/a.md
                        +++ b/a.md
                        @@ -1,3 +1,5 @@
                         a~
                        +x~
                        +y~
                         b~
                        -c
                        \\ No newline at end of file
                        +d
                        \\ No newline at end of file
                        """);
    }

    @Test
    @DisplayName("FX4 what a program writes is left alone and named")
    void leavesGenerated() throws IOException {
        String text = "<!-- Generated by x. DO NOT EDIT. -->\n[a](/A)";
        Files.writeString(root.resolve("a.md"), text);
        FileFixer fixer = new FileFixer(ReadableFiles.of(root));

        assertThat(fixer.edited(plan(at(2, 6, "A", "a")), "a.md")).isEmpty();
        assertThat(fixer.generated()).containsExactly("a.md");
        assertThat(fixer.errors()).isEmpty();
    }

    @Test
    @DisplayName("FX7 two repairs that undo each other are stopped")
    void stopsCircles() throws IOException {
        Files.writeString(root.resolve("a.md"), "[a](/A)");
        FixRun run =
                new FixRun(
                        new FileFixer(ReadableFiles.of(root)),
                        findings -> FixPlan.of(findings, finding -> true));
        Finding there = at(1, 6, "A", "a");
        Finding back = at(1, 6, "a", "A");

        run.<RuntimeException>run(List.of(there), () -> List.of(back));

        assertThat(run.goesInCircles()).isTrue();
        assertThat(run.repaired()).isEqualTo(1);
        assertThat(root.resolve("a.md")).hasContent("[a](/a)");
    }

    @Test
    @DisplayName("A folder in which nothing can be written keeps its files, which are named")
    @DisabledOnOs(OS.WINDOWS)
    void namesWhatIsReadOnly() throws IOException {
        Files.writeString(root.resolve("a.md"), "[a](/A)");
        root.toFile().setWritable(false);
        assumeTrue(!Files.isWritable(root), "root may write anywhere");
        FixPlan plan = plan(at(1, 6, "A", "a"));
        FileFixer fixer = new FileFixer(ReadableFiles.of(root));

        assertThat(fixer.write("a.md", fixer.edited(plan, "a.md").orElseThrow())).isFalse();

        assertThat(fixer.errors()).hasSize(1);
        assertThat(root.resolve("a.md")).hasContent("[a](/A)");
    }

    private List<String> fix(Finding... findings) {
        FixPlan plan = plan(findings);
        FileFixer fixer = new FileFixer(ReadableFiles.of(root));
        for (String file : plan.files()) {
            Optional<EditedText> text = fixer.edited(plan, file);
            text.ifPresent(edited -> assertThat(fixer.write(file, edited)).isTrue());
        }
        return fixer.errors().stream().map(Object::toString).toList();
    }

    private static FixPlan plan(Finding... findings) {
        return FixPlan.of(List.of(findings), finding -> true);
    }

    private static Finding at(int line, int column, String old, String text) {
        return finding(new Edit(place(line, column), old, text));
    }

    private static Finding finding(Edit... edits) {
        return Finding.at(edits[0].at(), LinkCaseCheck.RULE, "Wrong")
                .withFix(Optional.of(new Fix(List.of(edits), "it is so")));
    }

    private static Location place(int line, int column) {
        return new Location("a.md", new Position(line, column));
    }
}
