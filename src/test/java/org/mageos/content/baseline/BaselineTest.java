package org.mageos.content.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.baseline.BaselineStep.Task;
import org.mageos.content.check.BrokenLinkCheck;
import org.mageos.content.check.EmptyLinkCheck;
import org.mageos.content.check.RedirectedLinkCheck;
import org.mageos.content.finding.Aside;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.LintResult.Undecided;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.value.Position;

/** The names in brackets are cases of {@code cases.md}. */
class BaselineTest {

    private static final String NAME = "known.jsonl";

    private static final String ENTRY =
            "{\"file\": \"a.md\", \"rule\": \"link/broken\", \"target\": \"/x\", \"count\": 1}\n";

    @TempDir private Path folder;

    @Test
    @DisplayName("The run that writes passes, and says how many it recorded (BL6, BL9)")
    void writes() throws IOException {
        LintResult left =
                step(Task.WRITE)
                        .apply(
                                found(
                                        link("a.md", 3, "/x"),
                                        link("a.md", 9, "/x"),
                                        empty("b.md", 1),
                                        info("b.md", 2)));

        assertThat(left.findings())
                .extracting(Finding::rule)
                .containsExactly(RedirectedLinkCheck.RULE);
        assertThat(left.remarks())
                .containsExactly("the baseline 'known.jsonl' now knows 3 findings");
        assertThat(folder.resolve(NAME))
                .hasContent(
                        """
                        {"baseline": 1}
                        {"file": "a.md", "rule": "link/broken", "target": "/x", "count": 2}
                        {"file": "b.md", "rule": "link/empty", "target": ""}
                        """);
    }

    @Test
    void saysWhatToSetWhereItCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file")).resolve(NAME);

        Baseline baseline = Baseline.read(NAME, "{\"baseline\": 1}\n" + ENTRY).baseline();
        assertThat(baseline.isEmpty()).isFalse();
        assertThatThrownBy(() -> new BaselineFile(file, NAME).write(baseline))
                .hasMessageStartingWith("The baseline 'known.jsonl' cannot be written: ")
                .hasMessageEndingWith("; name another file with -Dmageos-content.baseline");
    }

    @Test
    @DisplayName("What is known is not told, wherever its line is now (BL12, BL13)")
    void knows() throws IOException {
        known("a.md link/broken /x");

        LintResult left =
                step(Task.USE).apply(found(link("a.md", 77, "/x"), link("a.md", 9, "/y")));

        assertThat(left.findings()).extracting(Finding::subject).containsExactly("/y");
        assertThat(left.aside(Aside.Kind.KNOWN))
                .extracting(aside -> aside.finding().location().line())
                .containsExactly(77);
        assertThat(left.remarks()).isEmpty();
    }

    @Test
    @DisplayName("One repaired and one new of a rule do not cancel out (BL1)")
    void comparesByTarget() throws IOException {
        known("a.md link/broken /x");

        LintResult left = step(Task.USE).apply(found(link("a.md", 3, "/y")));

        assertThat(left.findings()).hasSize(1);
        assertThat(left.remarks())
                .containsExactly(
                        "1 finding in 'known.jsonl' no longer occurs:"
                                + " -Dmageos-content.baseline.prune takes it out");
    }

    @Test
    @DisplayName("Of more than are known only those beyond are told (BL2)")
    void tellsThoseBeyondTheCount() throws IOException {
        known("a.md link/broken /x");

        LintResult left = step(Task.USE).apply(found(link("a.md", 3, "/x"), link("a.md", 9, "/x")));

        assertThat(left.findings())
                .extracting(Finding::message)
                .containsExactly("Broken link (1 more of the same in this file is known)");
    }

    @Test
    @DisplayName("A renamed file is followed by what is known of it (BL15)")
    void followsARenamedFile() throws IOException {
        known("old.md link/broken /x", "old.md link/broken /y");

        LintResult left =
                step(Task.USE).apply(found(link("new.md", 3, "/x"), link("new.md", 9, "/y")));

        assertThat(left.findings()).isEmpty();
        assertThat(left.remarks())
                .containsExactly(
                        "the baseline 'known.jsonl' is followed to the new names of files: 'old.md'"
                                + " is now 'new.md'");
    }

    @Test
    @DisplayName("What was repaired, or whose file is gone, is pruned (BL3, BL20)")
    void prunes() throws IOException {
        known("a.md link/broken /x", "gone.md link/broken /x");

        LintResult left = step(Task.PRUNE).apply(found(link("a.md", 3, "/x")));

        assertThat(left.remarks())
                .containsExactly("1 finding taken out of 'known.jsonl'; it now knows 1 finding");
        step(Task.PRUNE).apply(found());
        assertThat(folder.resolve(NAME)).doesNotExist();
    }

    @Test
    @DisplayName("What this run did not ask, or could not judge, is neither gone nor pruned (BL4)")
    void keepsWhatWasNotChecked() throws IOException {
        known("a.md image/alt x.png", "a.md link/broken /x");
        LintResult open =
                LintResult.of(folder, "plain")
                        .files(List.of("a.md"))
                        .rules(List.of(BrokenLinkCheck.RULE))
                        .undecided(
                                List.of(
                                        new Undecided(
                                                place("a.md", 3), "/x", "a program makes it")))
                        .counts(new LintResult.Counts(1, 1, 0, 0, 1, 0))
                        .build();

        assertThat(step(Task.USE).apply(open).remarks()).isEmpty();
        assertThat(step(Task.PRUNE).apply(open).remarks())
                .containsExactly("0 findings taken out of 'known.jsonl'; it now knows 2 findings");
    }

    @Test
    @DisplayName("A baseline that is there grows by the rules that are named only (BL5, BL14)")
    void refusesToGrow() throws IOException {
        known("a.md link/broken /x");
        LintResult found = found(link("a.md", 3, "/x"), link("a.md", 4, "/y"));

        assertThat(step(Task.WRITE).apply(found).errors())
                .extracting(Object::toString)
                .containsExactly(
                        "error: The baseline 'known.jsonl' would grow by findings of link/broken:"
                                + " if that is right, allow it with"
                                + " -Dmageos-content.baseline.allow=link/broken");
        assertThat(Files.readString(folder.resolve(NAME))).doesNotContain("/y");

        BaselineStep allowed = new BaselineStep(file(), Task.WRITE, List.of("link/*"), false);
        assertThat(allowed.apply(found).findings()).isEmpty();
        assertThat(Files.readString(folder.resolve(NAME))).contains("/y");
    }

    @Test
    @DisplayName("A strict baseline fails where something could be pruned (BL17)")
    void failsOnWhatIsGone() throws IOException {
        known("a.md link/broken /x");

        assertThat(new BaselineStep(file(), Task.USE, List.of(), true).apply(found()).errors())
                .extracting(Object::toString)
                .containsExactly(
                        "error: The baseline 'known.jsonl' knows 1 finding that no longer occurs:"
                                + " -Dmageos-content.baseline.prune takes it out");
    }

    @Test
    @DisplayName("A conflict, a cut line and another version are told at their lines (BL10)")
    void tellsWhatIsWrongInTheFile() throws IOException {
        Files.writeString(
                folder.resolve(NAME),
                """
                {"baseline": 2}
                <<<<<<< HEAD
                =======
                >>>>>>> other
                {"file": "a.md", "rule": "link/broken", "target": "/x"}
                {"file": "a.md", "rule": "link/bro
                {"file": "a.md"}
                """);

        assertThat(step(Task.USE).apply(found(link("a.md", 1, "/x"))).errors())
                .extracting(error -> error.location().orElseThrow().line())
                .containsExactly(1, 2, 6, 7);
        Files.writeString(folder.resolve(NAME), "");
        assertThat(step(Task.USE).apply(found()).errors())
                .extracting(Object::toString)
                .containsExactly("known.jsonl:1:1: error: The file is empty; was it cut short?");
    }

    @Test
    @DisplayName("Nobody takes a file that is not there, or is wrong, for unchecked content (BL17)")
    void doesNotDoubtTheCheck() throws IOException {
        assertThat(step(Task.USE).apply(found(link("a.md", 1, "/x"))).cautions())
                .containsExactly("there is no baseline 'known.jsonl', so nothing is known");

        Files.writeString(folder.resolve(NAME), "{");
        assertThat(step(Task.USE).apply(found()).errors())
                .hasSize(1)
                .noneMatch(RunError::limitsCheck);
    }

    @Test
    @DisplayName("An entry that a merge left twice counts as the smaller (BL10)")
    void takesTheSmallerOfTwo() throws IOException {
        known("a.md link/broken /x 3", "a.md link/broken /x 1");

        assertThat(
                        step(Task.USE)
                                .apply(found(link("a.md", 3, "/x"), link("a.md", 4, "/x")))
                                .findings())
                .hasSize(1);
    }

    @Test
    void readsBackWhatItWrites() throws IOException {
        step(Task.WRITE).apply(found(link("ü \"\\.md", 1, "/x\n\uD83D\uDE00")));

        Baseline.Read read = file().read();
        StringWriter again = new StringWriter();
        read.baseline().write(again);

        assertThat(read.errors()).isEmpty();
        assertThat(again.toString()).isEqualTo(Files.readString(folder.resolve(NAME)));
        assertThat(step(Task.USE).apply(found(link("ü \"\\.md", 1, "/x\n\uD83D\uDE00"))).findings())
                .isEmpty();
    }

    @Test
    void tellsThatItIsNoFile() throws IOException {
        Files.createDirectories(folder.resolve(NAME));

        assertThat(step(Task.USE).apply(found()).errors())
                .extracting(Object::toString)
                .containsExactly(
                        "known.jsonl:1:1: error: The baseline cannot be read: 'known.jsonl': it"
                                + " is a folder");
    }

    private void known(String... entries) throws IOException {
        StringBuilder text = new StringBuilder("{\"baseline\": 1}\n");
        for (String entry : entries) {
            String[] parts = entry.split(" ");
            text.append(
                    "{\"file\": \"%s\", \"rule\": \"%s\", \"target\": \"%s\", \"count\": %s}%n"
                            .formatted(
                                    parts[0], parts[1], parts[2], parts.length > 3 ? parts[3] : 1));
        }
        Files.writeString(folder.resolve(NAME), text);
    }

    private BaselineFile file() {
        return new BaselineFile(folder.resolve(NAME), NAME);
    }

    private BaselineStep step(Task task) {
        return new BaselineStep(file(), task, List.of(), false);
    }

    private LintResult found(Finding... findings) {
        List<String> files =
                Stream.of(findings).map(f -> f.location().file()).distinct().sorted().toList();
        return LintResult.of(folder, "plain")
                .files(files)
                .rules(List.of(BrokenLinkCheck.RULE, EmptyLinkCheck.RULE))
                .findings(Stream.of(findings).sorted().toList())
                .counts(new LintResult.Counts(files.size(), 0, 0, 0, 0, 0))
                .build();
    }

    private static Finding link(String file, int line, String target) {
        return finding(BrokenLinkCheck.RULE, file, line, target);
    }

    private static Finding empty(String file, int line) {
        return finding(EmptyLinkCheck.RULE, file, line, "");
    }

    private static Finding info(String file, int line) {
        return finding(RedirectedLinkCheck.RULE, file, line, "/old");
    }

    private static Finding finding(Rule rule, String file, int line, String target) {
        return Finding.at(place(file, line), rule, "Broken link").about(target);
    }

    private static Location place(String file, int line) {
        return new Location(file, new Position(line, 1));
    }
}
