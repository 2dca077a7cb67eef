package org.mageos.content.tree.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.GitRepository;

/** What an earlier commit had. The names in brackets are cases of {@code cases.md}. */
class EarlierTreeTest {

    private static final List<String> MAIN = List.of("main");

    @TempDir private Path root;

    private ContentFolder folder;
    private GitRepository git;

    @BeforeEach
    void createRepository() throws Exception {
        folder = new ContentFolder(root);
        git = GitRepository.in(root);
        git.run("init", "-q", "-b", "main");
        folder.file("a.md", "a\n").file("b.md", "one\ntwo\nthree\nfour\n").file("c/d.md", "d\n");
        git.run("add", "-A");
        git.run("commit", "-q", "-m", "base");
        git.run("checkout", "-q", "-b", "change");
    }

    @Test
    @DisplayName("Only what is edited in compiled programs changes nothing for a site (SI23)")
    void knowsWhatNoSiteReads() throws Exception {
        folder.file("A.java", "class A {}\n");
        git.run("add", "-A");
        git.run("commit", "-q", "-m", "program");
        git.run("branch", "-q", "-f", "main");
        try (EarlierTree tree = tree(program("git", Map.of()))) {
            assertThat(tree.isSame()).isTrue();
        }
        folder.file("A.java", "class A { int a; }\n");
        try (EarlierTree tree = tree(program("git", Map.of()))) {
            assertThat(tree.isSame()).isTrue();
        }
        folder.file("a.md", "changed\n");
        try (EarlierTree tree = tree(program("git", Map.of()))) {
            assertThat(tree.isSame()).isFalse();
        }
        folder.file("a.md", "a\n");
        Files.delete(root.resolve("A.java"));
        try (EarlierTree tree = tree(program("git", Map.of()))) {
            assertThat(tree.isSame()).isFalse();
        }
    }

    @Test
    void tellsWhatDiffers() throws Exception {
        git.run("mv", "b.md", "renamed.md");
        git.run("rm", "-q", "c/d.md");
        git.run("commit", "-q", "-m", "change");
        folder.file("a.md", "changed\n").file("new.md", "");

        try (EarlierTree tree = tree(program("git", Map.of()))) {
            assertThat(tree.own()).containsExactly("a.md", "b.md", "c/d.md");
            assertThat(tree.lacks("new.md")).isTrue();
            assertThat(tree.lacks("renamed.md")).isTrue();
            assertThat(tree.hasFolder("c")).isTrue();
            assertThat(tree.renames()).containsExactly(Map.entry("b.md", "renamed.md"));
            assertThat(new String(tree.bytes("a.md"), StandardCharsets.UTF_8)).isEqualTo("a\n");
            assertThat(new String(tree.bytes("c/d.md"), StandardCharsets.UTF_8)).isEqualTo("d\n");
        }
    }

    @Test
    @DisplayName("A name that differs by case only is another file by git's names (SI25)")
    void tellsNamesThatDifferByCase() throws Exception {
        git.run("mv", "a.md", "A.md");

        try (EarlierTree tree = tree(program("git", Map.of()))) {
            assertThat(tree.hasOwn("a.md")).isTrue();
            assertThat(tree.lacks("A.md")).isTrue();
            assertThat(tree.renames()).containsEntry("a.md", "A.md");
        }
    }

    @Test
    @DisplayName("Within a hook git's variables are about another index and folder (SI12)")
    void takesNothingFromAHook() throws Exception {
        folder.file("a.md", "changed\n");
        Map<String, String> hook =
                Map.of(
                        "GIT_INDEX_FILE", root.resolve("other-index").toString(),
                        "GIT_DIR", root.resolve("other").toString(),
                        "GIT_PREFIX", "c/");

        try (EarlierTree tree = tree(program("git", hook))) {
            assertThat(tree.own()).containsExactly("a.md");
        }
    }

    @Test
    @DisplayName("No program of the repository's configuration is run (SI15)")
    void runsNoOtherProgram() throws Exception {
        Path ran = root.resolve("ran");
        String touch = "touch '" + ran + "'; cat";
        folder.file(".gitattributes", "*.md filter=spy diff=spy\n");
        git.run("config", "core.fsmonitor", "touch '" + ran + "'");
        git.run("config", "filter.spy.clean", touch);
        git.run("config", "filter.spy.smudge", touch);
        git.run("config", "diff.spy.textconv", touch);
        git.run("config", "diff.external", touch);
        folder.file("a.md", "changed\n").file("new.md", "");

        try (EarlierTree tree = tree(program("git", Map.of()))) {
            assertThat(tree.bytes("a.md")).hasSize(2);
        }
        assertThat(ran).doesNotExist();
    }

    @Test
    @DisplayName(
            "A partial clone that lacks a file is told with the remedy, and nothing fetched (SI19)")
    void fetchesNothing(@TempDir Path clones) throws Exception {
        folder.file("a.md", "changed\n");
        git.run("commit", "-q", "-a", "-m", "change");
        git.run("config", "uploadpack.allowFilter", "true");
        GitRepository.in(clones)
                .run("clone", "-q", "--filter=blob:none", root.toUri().toString(), "partial");
        Path partial = clones.resolve("partial");
        GitProgram program = program("git", Map.of());
        String base = MergeBase.find(partial, List.of("origin/main"), program).commit();

        try (EarlierTree tree = EarlierTree.of(partial, base, program)) {
            assertThatThrownBy(() -> tree.bytes("a.md"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("git fetch --refetch");
            assertThat(tree.failure()).isPresent();
        }
    }

    @Test
    @DisplayName("Where git is not on the path, that is said")
    void tellsThatThereIsNoGit() {
        assertThatThrownBy(() -> MergeBase.find(root, MAIN, program("no-such-git", Map.of())))
                .isInstanceOf(GitFailure.class)
                .hasMessage("git is not installed");
    }

    @Test
    @DisplayName("A repository that git refuses is told with git's own remedy (SI14)")
    void tellsWhatGitRefuses() throws Exception {
        Map<String, String> other = Map.of("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
        Path script = script("export GIT_TEST_ASSUME_DIFFERENT_OWNER=1; exec git \"$@\"");

        assertThatThrownBy(() -> MergeBase.find(root, MAIN, program(script.toString(), other)))
                .isInstanceOf(GitFailure.class)
                .hasMessageContaining("detected dubious ownership")
                .hasMessageContaining("git config --global --add safe.directory")
                .hasMessageNotContaining("\n");
    }

    @Test
    @DisplayName("A git that does not answer is not waited for without end")
    void endsWithoutAnAnswer() throws Exception {
        Path script = script("case \"$*\" in *cat-file*) sleep 60;; *) exec git \"$@\";; esac");
        folder.file("a.md", "changed\n");
        GitProgram slow = new GitProgram(script.toString(), System.getenv(), Duration.ofSeconds(2));

        try (EarlierTree tree = tree(slow)) {
            assertThatThrownBy(() -> tree.bytes("a.md"))
                    .hasMessage("git did not answer within 2 seconds");
        }
    }

    @Test
    @DisplayName("A branch is found at the only remote, whatever that is called (SI6)")
    void findsTheOnlyRemote() throws Exception {
        git.run("update-ref", "refs/remotes/upstream/release", "main");
        GitProgram program = program("git", Map.of());

        MergeBase base = MergeBase.find(root, List.of("origin/release", "release"), program);
        assertThat(base.name()).isEqualTo("refs/remotes/upstream/release");

        git.run("update-ref", "refs/remotes/fork/release", "main");
        assertThatThrownBy(
                        () -> MergeBase.find(root, List.of("origin/release", "release"), program))
                .hasMessage("the repository has no commit of that name; was it fetched?");
    }

    private Path script(String text) throws IOException {
        Path script = root.resolve(".git/script.sh");
        Files.writeString(script, "#!/bin/sh\n" + text + "\n");
        assumeTrue(script.toFile().setExecutable(true), "no executable files here");
        return script;
    }

    private EarlierTree tree(GitProgram program) throws IOException, GitFailure {
        return EarlierTree.of(root, MergeBase.find(root, MAIN, program).commit(), program);
    }

    private static GitProgram program(String name, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.putAll(more);
        return new GitProgram(name, environment, Duration.ofMinutes(1));
    }
}
