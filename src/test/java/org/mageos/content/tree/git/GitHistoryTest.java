package org.mageos.content.tree.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** J13 with repositories that git itself makes, where it is installed. */
class GitHistoryTest {

    /** The date of the first commit; each has the number of days given to {@link #commit}. */
    private static final long FIRST = Instant.parse("2020-01-01T00:00:00Z").getEpochSecond();

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private Path folder;
    private Path root;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void createRepository(@TempDir Path temp) throws Exception {
        folder = temp.toRealPath();
        root = Files.createDirectory(folder.resolve("repo"));
        environment.put("PATH", System.getenv().getOrDefault("PATH", ""));
        environment.put("HOME", folder.toString());
        environment.put("GIT_CONFIG_GLOBAL", folder.resolve(".gitconfig").toString());
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        Files.writeString(
                folder.resolve(".gitconfig"),
                "[user]\nname = a\nemail = a@example.org\n[init]\ndefaultBranch = main\n"
                        + "[protocol \"file\"]\nallow = always\n");
        try {
            assumeTrue(new ProcessBuilder("git", "--version").start().waitFor() == 0);
        } catch (IOException e) {
            assumeTrue(false, "git is not installed");
        }
        git("init", "-q");
    }

    @Test
    @DisplayName("J13 the newest commit that changed the file, not the newest of all")
    void knowsTheNewestChangeOfEachFile() throws Exception {
        write("a.md", "1");
        write("b.md", "1");
        write("docs/c.md", "1");
        commit(1);
        write("b.md", "2");
        commit(2);
        write("docs/c.md", "2");
        commit(3);
        write("docs/c.md", "3");
        commit(4);
        assertDates("a.md", 1, "b.md", 2, "docs/c.md", 4);
    }

    @Test
    @DisplayName("J13 the date of the author, not that of the committer")
    void takesTheAuthorDate() throws Exception {
        write("a.md", "1");
        git("add", "-A");
        git(
                Map.of(
                        "GIT_AUTHOR_DATE",
                        "2020-01-05T00:00:00Z",
                        "GIT_COMMITTER_DATE",
                        "2021-01-01T00:00:00Z"),
                "commit",
                "-q",
                "-m",
                "All");
        assertDates("a.md", 5);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("J13 the zone of the author does not change the instant")
    @ValueSource(
            strings = {
                "2020-01-02T00:00:00 +0000",
                "2020-01-02T05:45:00 +0545",
                "2020-01-01T12:30:00 -1130"
            })
    void readsAnyZone(String date) throws Exception {
        write("a.md", "1");
        git("add", "-A");
        git(Map.of("GIT_AUTHOR_DATE", date), "commit", "-q", "-m", "All");
        assertDates("a.md", 2);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("J13 a date in the future, or in the first second, is passed on")
    @ValueSource(longs = {0, 1, 4_102_444_800L, 253_402_300_800L})
    void passesOnAnyDate(long seconds) throws Exception {
        write("a.md", "1");
        commitAt(seconds + " +0000");
        assertThat(read("a.md").lastChange("a.md")).contains(Instant.ofEpochSecond(seconds));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("J13 of a date that git cannot read, or Java cannot hold, nothing is known")
    @ValueSource(strings = {"-86400", "9000000000000000000", "x"})
    void doesNotKnowABrokenDate(String seconds) throws Exception {
        write("a.md", "1");
        write("b.md", "1");
        commitAt(seconds + " +0000");
        write("b.md", "2");
        commit(2);
        assertDates("b.md", 2);
        assertThat(read("a.md").lastChange("a.md")).isEmpty();
        assertThat(read("a.md").problem()).isEmpty();
    }

    @Test
    @DisplayName("J13 a merge that joins different files changes none")
    void doesNotTakeAMergeForAChange() throws Exception {
        write("a.md", "1");
        write("b.md", "1");
        commit(1);
        git("checkout", "-q", "-b", "side");
        write("a.md", "2");
        commit(2);
        git("checkout", "-q", "main");
        write("b.md", "2");
        commit(3);
        merge(4, "side");
        assertDates("a.md", 2, "b.md", 3);
    }

    @Test
    @DisplayName("J13 a merge that joins changes of one file, or makes its own, changes it")
    void takesAMergeWithContentOfItsOwnForAChange() throws Exception {
        write("a.md", "1\n2\n3\n4\n5\n");
        write("b.md", "1");
        commit(1);
        git("checkout", "-q", "-b", "side");
        write("a.md", "0\n2\n3\n4\n5\n");
        commit(2);
        git("checkout", "-q", "main");
        write("a.md", "1\n2\n3\n4\n6\n");
        commit(3);
        git("merge", "-q", "--no-commit", "side");
        write("c.md", "1");
        commit(4);
        assertThat(Files.readString(root.resolve("a.md"))).isEqualTo("0\n2\n3\n4\n6\n");
        assertDates("a.md", 4, "b.md", 1, "c.md", 4);
    }

    @Test
    @DisplayName("J13 a change that a merge threw away is none")
    void doesNotTakeADroppedChange() throws Exception {
        write("a.md", "1");
        write("b.md", "1");
        commit(1);
        git("checkout", "-q", "-b", "side");
        write("a.md", "2");
        write("b.md", "2");
        commit(2);
        git("checkout", "-q", "main");
        git("merge", "-q", "--no-commit", "--no-ff", "side");
        write("a.md", "1");
        commit(3);
        assertDates("a.md", 1, "b.md", 2);
    }

    @Test
    @DisplayName("J13 a change taken back is a change")
    void takesARevertForAChange() throws Exception {
        write("a.md", "1");
        commit(1);
        write("a.md", "2");
        commit(2);
        write("a.md", "1");
        commit(3);
        assertDates("a.md", 3);
    }

    @Test
    @DisplayName("J13 a merge of an unrelated history below a folder")
    void readsAMergedHistory() throws Exception {
        write("a.md", "1");
        commit(1);
        git("checkout", "-q", "--orphan", "other");
        git("rm", "-q", "-f", "a.md");
        write("b.md", "1");
        commit(2);
        git("checkout", "-q", "main");
        git("merge", "-q", "-s", "ours", "--no-commit", "--allow-unrelated-histories", "other");
        git("read-tree", "--prefix=docs/", "-u", "other");
        commit(3);
        assertDates("a.md", 1, "docs/b.md", 3);
    }

    @Test
    @DisplayName("J13 a rename alone is no change; with another change it is one")
    void followsARename() throws Exception {
        write("a.md", "1\n2\n3\n4\n5\n");
        write("b.md", "6\n7\n8\n9\n0\n");
        commit(1);
        move("a.md", "docs/a.md");
        move("b.md", "docs/b.md");
        write("docs/b.md", "6\n7\n8\n9\n1\n");
        commit(2);
        move("docs/a.md", "guide/a.md");
        commit(3);
        // Another file under the name that was left.
        write("docs/a.md", "new");
        commit(4);
        assertDates("guide/a.md", 1, "docs/b.md", 2, "docs/a.md", 4);
    }

    @Test
    @DisplayName("J13 a copy is a new file")
    void doesNotFollowACopy() throws Exception {
        write("a.md", "1");
        commit(1);
        write("b.md", "1");
        commit(2);
        assertDates("a.md", 1, "b.md", 2);
    }

    @Test
    @DisplayName("J13 a change of mode is no change of content")
    void doesNotTakeAModeForContent() throws Exception {
        write("a.md", "1");
        commit(1);
        git("update-index", "--chmod=+x", "a.md");
        git(Map.of("GIT_AUTHOR_DATE", date(2)), "commit", "-q", "-m", "Mode");
        assertDates("a.md", 1);
    }

    @Test
    @DisplayName("J13 an untracked or deleted file is not known, a changed one by its last commit")
    void doesNotKnowAnUntrackedFile() throws Exception {
        write("a.md", "1");
        write("b.md", "1");
        commit(1);
        Files.delete(root.resolve("b.md"));
        commit(2);
        write("a.md", "2");
        write("b.md", "1");
        write("c.md", "1");
        git("add", "c.md");
        GitHistory history = read("a.md", "b.md", "c.md", "gone.md");
        assertThat(history.lastChange("a.md")).contains(day(1));
        assertThat(history.lastChange("b.md")).isEmpty();
        assertThat(history.lastChange("c.md")).isEmpty();
        assertThat(history.lastChange("gone.md")).isEmpty();
        assertThat(history.problem()).isEmpty();
    }

    @ParameterizedTest(name = "name {index}")
    @DisplayName("J13 names with blanks, quotes, line ends and letters outside ASCII")
    @ValueSource(
            strings = {
                "with blank.md",
                "é/日本語.md",
                "quote\".md",
                "\ttab.md",
                "line\nend.md",
                "\nstart.md",
                ":100644 x.md",
                "c1.md",
                "*.md"
            })
    void readsAnyName(String name) throws Exception {
        assumeTrue(isPossible(name), "the file system does not have such names");
        write(name, "1");
        write("other.md", "1");
        commit(1);
        write(name, "2");
        commit(2);
        assertDates(name, 2, "other.md", 1);
    }

    @Test
    @DisplayName("J13 a content root below the root of the repository")
    void readsAFolderOfARepository() throws Exception {
        write("docs/a.md", "1");
        write("a.md", "1");
        commit(1);
        write("a.md", "2");
        commit(2);
        move("a.md", "docs/b.md");
        commit(3);
        root = root.resolve("docs");
        assertDates("a.md", 1, "b.md", 3);
        assertThat(read("docs/a.md").lastChange("docs/a.md")).isEmpty();
    }

    @Test
    @DisplayName("J13 a worktree with a detached head")
    void readsAWorktree() throws Exception {
        write("a.md", "1");
        commit(1);
        write("a.md", "2");
        commit(2);
        git("worktree", "add", "-q", "--detach", "../other", "HEAD~1");
        root = root.resolveSibling("other");
        assertThat(root.resolve(".git")).isRegularFile();
        assertDates("a.md", 1);
    }

    @Test
    @DisplayName("J13 a submodule has its own history")
    void readsASubmodule() throws Exception {
        write("a.md", "1");
        commit(1);
        Path outer = Files.createDirectory(folder.resolve("outer"));
        Path inner = root;
        root = outer;
        git("init", "-q");
        git("submodule", "--quiet", "add", inner.toUri().toString(), "module");
        commit(2);
        assertThat(read("module/a.md").lastChange("module/a.md")).isEmpty();
        root = outer.resolve("module");
        assertDates("a.md", 1);
    }

    @Test
    @DisplayName("J13 a shallow clone gives no date rather than a wrong one")
    void doesNotUseAShallowClone() throws Exception {
        write("docs/a.md", "1");
        commit(1);
        write("docs/b.md", "1");
        commit(2);
        git("clone", "-q", "--depth", "1", root.toUri().toString(), "../shallow");
        root = folder.resolve("shallow/docs");
        GitHistory history = read("a.md", "b.md");
        assertThat(history.lastChange("a.md")).isEmpty();
        assertThat(history.lastChange("b.md")).isEmpty();
        assertThat(history.problem().orElseThrow()).contains("shallow", "fetch-depth: 0");
        git("worktree", "add", "-q", "../tree");
        root = folder.resolve("shallow/tree");
        assertThat(read("docs/a.md").problem().orElseThrow()).contains("shallow");
        git("fetch", "-q", "--unshallow");
        assertDates("docs/a.md", 1, "docs/b.md", 2);
    }

    @Test
    @DisplayName("J13 a clone without contents is enough, and stays so")
    void readsACloneWithoutContents() throws Exception {
        write("a.md", "1\n2\n3\n4\n5\n");
        write("c.md", "1\n2\n3\n4\n7\n");
        commit(1);
        move("a.md", "b.md");
        move("c.md", "d.md");
        write("d.md", "1\n2\n3\n4\n8\n");
        commit(2);
        git("checkout", "-q", "-b", "side");
        write("d.md", "0\n2\n3\n4\n8\n");
        commit(3);
        git("checkout", "-q", "main");
        write("d.md", "1\n2\n3\n4\n9\n");
        commit(4);
        merge(5, "side");
        partialClone("blob:none");
        String missing = git("rev-list", "--objects", "--missing=print", "HEAD");
        assertDates("b.md", 1, "d.md", 5);
        assertThat(git("rev-list", "--objects", "--missing=print", "HEAD"))
                .isEqualTo(missing)
                .contains("?");
    }

    @Test
    @DisplayName("J13 a clone without trees would fetch each of them, and is not used")
    void doesNotUseACloneWithoutTrees() throws Exception {
        write("a.md", "1");
        commit(1);
        write("a.md", "2");
        commit(2);
        partialClone("tree:0");
        GitHistory history = read("a.md");
        assertThat(history.lastChange("a.md")).isEmpty();
        assertThat(history.problem().orElseThrow()).contains("without trees", "blob:none");
        // Even where that is not written down, nothing is fetched.
        git("config", "--unset", "remote.origin.partialclonefilter");
        assertThat(read("a.md").lastChange("a.md")).isEmpty();
        assertThat(read("a.md").problem().orElseThrow()).contains("git refuses");
    }

    @Test
    @DisplayName("J13 outside of a repository nothing is known, which is no problem")
    void knowsNothingWithoutRepository() throws IOException {
        root = Files.createDirectories(folder.resolve("plain/docs"));
        write("a.md", "1");
        // As git does, past a folder that only has the name.
        Files.createDirectory(folder.resolve("plain/.git"));
        assertNothing("a.md");
        root = root.resolve("gone");
        assertNothing("a.md");
    }

    @Test
    @DisplayName("J13 a repository without commits")
    void knowsNothingWithoutCommits() throws Exception {
        write("a.md", "1");
        assertNothing("a.md");
        git("add", "-A");
        assertNothing("a.md");
    }

    @Test
    @DisplayName("J13 no file wanted, so git is not started")
    void doesNotStartGitForNothing() {
        GitHistory history = GitHistory.read(root, List.of(), git("/nonexistent/git", LIMIT));
        assertThat(history.problem()).isEmpty();
    }

    @Test
    @DisplayName("J13 configuration that changes the output of git")
    void readsWhateverIsConfigured() throws Exception {
        write("a.md", "1\n2\n3\n4\n5\n");
        write("b.md", "1");
        write("é.md", "1");
        commit(1);
        move("a.md", "c.md");
        commit(2);
        write("c.md", "1\n2\n3\n4\n6\n");
        commit(3);
        Path config = folder.resolve(".gitconfig");
        Files.writeString(
                config,
                Files.readString(config)
                        + """
                        [log]
                            showSignature = true
                            follow = true
                            showRoot = false
                            decorate = full
                            date = relative
                            diffMerges = separate
                            abbrevCommit = true
                            mailmap = true
                        [diff]
                            renames = copies
                            external = false
                            noprefix = true
                            relative = false
                            orderFile = /nonexistent
                            renameLimit = 1
                            submodule = log
                            wsErrorHighlight = all
                        [color]
                            ui = always
                        [core]
                            quotePath = true
                            abbrev = 4
                            pager = false
                            fsmonitor = false
                        [pager]
                            log = true
                        [format]
                            pretty = fuller
                        [notes]
                            displayRef = refs/notes/*
                        [i18n]
                            logOutputEncoding = UTF-16
                        """);
        git("notes", "add", "-m", "A note");
        assertDates("b.md", 1, "c.md", 3, "é.md", 1);
    }

    @Test
    @DisplayName("J13 variables that a hook sets for another repository")
    void doesNotFollowTheEnvironment() throws Exception {
        write("a.md", "1");
        commit(1);
        Path other = Files.createDirectory(folder.resolve("other"));
        Path mine = root;
        root = other;
        git("init", "-q");
        write("a.md", "2");
        commit(2);
        root = mine;
        environment.put("GIT_DIR", other.resolve(".git").toString());
        environment.put("GIT_WORK_TREE", other.toString());
        environment.put("GIT_INDEX_FILE", "/nonexistent");
        environment.put("GIT_OBJECT_DIRECTORY", "/nonexistent");
        environment.put("GIT_PREFIX", "docs/");
        environment.put("GIT_TRACE", "1");
        environment.put("GIT_LITERAL_PATHSPECS", "1");
        environment.put("GIT_EXTERNAL_DIFF", "/nonexistent");
        environment.put("LC_ALL", "de_DE.UTF-8");
        environment.put("LANGUAGE", "de");
        assertDates("a.md", 1);
    }

    @Test
    @DisplayName("J13 git is not installed")
    void saysThatGitIsMissing() throws IOException {
        GitHistory history = GitHistory.read(root, List.of("a.md"), git("/nonexistent/git", LIMIT));
        assertThat(history.problem()).contains("git is not installed");
        Path plain = Files.createDirectory(folder.resolve("plain"));
        assertThat(
                        GitHistory.read(plain, List.of("a.md"), git("/nonexistent/git", LIMIT))
                                .problem())
                .isEmpty();
    }

    @Test
    @DisplayName("J13 a repository of another user")
    void saysWhatGitSaysAboutAnotherOwner() throws Exception {
        write("a.md", "1");
        commit(1);
        // Understood by git for its own tests.
        Path script = script("GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec git \"$@\"");
        GitHistory history = GitHistory.read(root, List.of("a.md"), git(script.toString(), LIMIT));
        assertThat(history.problem().orElseThrow())
                .startsWith("git refuses the repository: ")
                .contains("git config --global --add safe.directory " + root)
                .doesNotContain("\n");
        assertThat(history.lastChange("a.md")).isEmpty();
    }

    @Test
    @DisplayName("J13 a damaged repository gives no date")
    void saysThatARepositoryIsDamaged() throws Exception {
        write("a.md", "1");
        write("b.md", "1");
        commit(1);
        String first = git("rev-parse", "HEAD").strip();
        write("b.md", "2");
        commit(2);
        Files.delete(
                root.resolve(".git/objects/" + first.substring(0, 2) + "/" + first.substring(2)));
        GitHistory history = read("a.md", "b.md");
        assertThat(history.problem().orElseThrow()).startsWith("git refuses").contains(first);
        assertThat(history.lastChange("b.md")).isEmpty();
        Files.writeString(root.resolve(".git/HEAD"), "nonsense");
        assertThat(read("a.md").problem()).isPresent();
    }

    @ParameterizedTest(name = "text {index}")
    @DisplayName("J13 a .git that leads nowhere")
    @ValueSource(strings = {"", "gitdir: gone", "gitdir: ../gone", "gitdir: \0", "gitdir: .git"})
    void saysThatARepositoryIsNotThere(String text) throws IOException {
        root = Files.createDirectory(folder.resolve("plain"));
        Files.writeString(root.resolve(".git"), text);
        assertThat(read("a.md").problem()).isPresent();
    }

    @Test
    @DisplayName("J13 a git that hangs does not hang the build")
    void doesNotWaitForEver() throws Exception {
        // The second process would hold the output open.
        Path script = script("sleep 600 & wait");
        GitHistory history =
                GitHistory.read(
                        root, List.of("a.md"), git(script.toString(), Duration.ofMillis(50)));
        assertThat(history.problem().orElseThrow()).startsWith("git did not end within");
    }

    @Test
    @DisplayName("J13 more messages than a pipe holds do not block")
    void readsAllMessages() throws Exception {
        Path script = script("head -c 1000000 /dev/zero | tr '\\0' x >&2; exec git \"$@\"");
        write("a.md", "1");
        commit(1);
        GitHistory history = GitHistory.read(root, List.of("a.md"), git(script.toString(), LIMIT));
        assertThat(history.problem()).isEmpty();
        assertThat(history.lastChange("a.md")).contains(day(1));
    }

    @Test
    @DisplayName("J13 output that is not that of git")
    void doesNotReadOtherOutput() throws Exception {
        for (String output : List.of("cut off", "a.md\\0", "100644 blob x\\ta.md\\0:\\0")) {
            Path script = script("printf '" + output + "'");
            GitHistory history =
                    GitHistory.read(root, List.of("a.md"), git(script.toString(), LIMIT));
            assertThat(history.lastChange("a.md")).isEmpty();
            assertThat(history.problem().orElseThrow()).startsWith("cannot read what git writes");
        }
    }

    @Test
    @DisplayName("J13 a repository with longer hashes")
    void readsLongHashes() throws Exception {
        root = Files.createDirectory(folder.resolve("long"));
        try {
            git("init", "-q", "--object-format=sha256");
        } catch (AssertionError e) {
            assumeTrue(false, "git is too old");
        }
        write("a.md", "1");
        commit(1);
        assertDates("a.md", 1);
    }

    @Test
    @DisplayName("J13 replaced history is read as git shows it")
    void followsReplacedCommits() throws Exception {
        write("a.md", "1");
        commit(1);
        git("checkout", "-q", "--orphan", "later");
        write("b.md", "1");
        commit(2);
        assertDates("a.md", 2, "b.md", 2);
        git("replace", "--graft", "later", "main");
        assertDates("a.md", 1, "b.md", 2);
    }

    @Test
    @DisplayName("J13 many files and commits, read from a folder given by a link")
    void readsManyCommits() throws Exception {
        int count = 300;
        StringBuilder stream = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            stream.append("commit refs/heads/main\n")
                    .append("committer a <a@example.org> ")
                    .append(day(i).getEpochSecond())
                    .append(" +0000\ndata 1\nm\n")
                    .append("M 100644 inline f" + i + ".md\ndata 1\n1\n")
                    .append("M 100644 inline all.md\ndata 3\n" + (100 + i) + "\n");
        }
        Path file = Files.writeString(folder.resolve("stream"), stream);
        run(Map.of(), file, "fast-import", "--quiet");
        Path link = folder.resolve("link");
        try {
            Files.createSymbolicLink(link, root);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here");
        }
        root = link;
        List<String> names =
                new ArrayList<>(
                        IntStream.rangeClosed(1, count).mapToObj(i -> "f" + i + ".md").toList());
        names.add("all.md");
        GitHistory history = read(names);
        for (int i = 1; i <= count; i++) {
            assertThat(history.lastChange("f" + i + ".md")).contains(day(i));
        }
        assertThat(history.lastChange("all.md")).contains(day(count));
    }

    private void assertDates(Object... namesAndDays) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < namesAndDays.length; i += 2) {
            names.add((String) namesAndDays[i]);
        }
        GitHistory history = read(names);
        assertThat(history.problem()).isEmpty();
        for (int i = 0; i < namesAndDays.length; i += 2) {
            assertThat(history.lastChange((String) namesAndDays[i]))
                    .as((String) namesAndDays[i])
                    .contains(day((int) namesAndDays[i + 1]));
        }
    }

    private void assertNothing(String name) {
        assertThat(read(name).lastChange(name)).isEmpty();
        assertThat(read(name).problem()).isEmpty();
    }

    private GitHistory read(String... names) {
        return read(List.of(names));
    }

    private GitHistory read(Collection<String> names) {
        return GitHistory.read(root, names, git("git", LIMIT));
    }

    private GitProgram git(String program, Duration limit) {
        return new GitProgram(program, environment, limit);
    }

    private static Instant day(int day) {
        return Instant.ofEpochSecond(FIRST).plus(Duration.ofDays(day - 1L));
    }

    private static String date(int day) {
        return day(day).getEpochSecond() + " +0000";
    }

    private void write(String name, String content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private boolean isPossible(String name) {
        try {
            write(name, "1");
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private void move(String from, String to) throws IOException {
        Files.createDirectories(root.resolve(to).getParent());
        Files.move(root.resolve(from), root.resolve(to));
    }

    private void commit(int day) throws Exception {
        git("add", "-A");
        git(
                Map.of("GIT_AUTHOR_DATE", date(day), "GIT_COMMITTER_DATE", date(day)),
                "commit",
                "-q",
                "--allow-empty",
                "-m",
                "Day " + day);
    }

    private void merge(int day, String branch) throws Exception {
        git(
                Map.of("GIT_AUTHOR_DATE", date(day), "GIT_COMMITTER_DATE", date(day)),
                "merge",
                "-q",
                "--no-edit",
                branch);
    }

    /** A commit of all files, with an author date that git itself would not write. */
    private void commitAt(String date) throws Exception {
        git("add", "-A");
        String tree = git("write-tree").strip();
        Path file =
                Files.writeString(
                        folder.resolve("commit"),
                        "tree "
                                + tree
                                + "\nauthor a <a@example.org> "
                                + date
                                + "\ncommitter a <a@example.org> 1 +0000\n\nm\n");
        String hash =
                git("hash-object", "-t", "commit", "-w", "--literally", file.toString()).strip();
        git("update-ref", "HEAD", hash);
    }

    private void partialClone(String filter) throws Exception {
        git("config", "uploadpack.allowFilter", "true");
        git("config", "uploadpack.allowAnySHA1InWant", "true");
        String url = root.toUri().toString();
        git("clone", "-q", "--no-checkout", "--filter=" + filter, url, "../partial");
        root = folder.resolve("partial");
    }

    private Path script(String commands) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell for scripts here");
        Path script = Files.writeString(folder.resolve("script"), "#!/bin/sh\n" + commands + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.exists(script, LinkOption.NOFOLLOW_LINKS)).isTrue();
        return script;
    }

    private String git(String... arguments) throws Exception {
        return git(Map.of(), arguments);
    }

    private String git(Map<String, String> variables, String... arguments) throws Exception {
        return run(variables, Files.writeString(folder.resolve("empty"), ""), arguments);
    }

    private String run(Map<String, String> variables, Path input, String... arguments)
            throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(root.toFile())
                        .redirectInput(input.toFile())
                        .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().putAll(variables);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s: %s", command, output).isZero();
        return output;
    }
}
