package org.mageos.content.tree.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.testing.GitRepository;

/** The index is one that git itself writes, where it is installed, or one made by hand. */
class GitIndexTest {

    private static final List<String> NAMES =
            List.of(
                    "a.md",
                    "docs/a.md",
                    "docs/ab.md",
                    "docs/é.md",
                    "docs/" + "long".repeat(50) + ".md",
                    "out/12/1234567.md",
                    "out/12/12345678.md");

    private Path root;
    private GitRepository git;

    @BeforeEach
    void createFolder(@TempDir Path folder) throws IOException {
        root = Files.createDirectory(folder.toRealPath().resolve("repo"));
    }

    @ParameterizedTest(name = "version {0}, {1}")
    @DisplayName("H04 the tracked names in each version of the index and with each hash")
    @CsvSource({"2, sha1", "3, sha1", "4, sha1", "2, sha256", "4, sha256"})
    void readsWhatGitWrites(int version, String hash) throws Exception {
        git = GitRepository.in(root);
        assumeTrue(git.tries("init", "-q", "--object-format=" + hash));
        addAll();
        if (version == 3) {
            write("later.md");
            git.run("add", "-N", "later.md");
        }
        git.run("update-index", "--index-version", "" + version);
        byte[] index = Files.readAllBytes(root.resolve(".git/index"));
        assertThat(ByteBuffer.wrap(index).getInt(4)).isEqualTo(version);
        assertKnown(new GitIndex(root.resolve(".git")));
    }

    @Test
    @DisplayName("H04 the index of a worktree, whose .git is a file")
    void followsTheFileOfAWorktree() throws Exception {
        git = GitRepository.in(root);
        git.run("init", "-q");
        addAll();
        git.run("commit", "-q", "-m", "All");
        git.run("worktree", "add", "-q", "../other");
        Path file = root.resolveSibling("other/.git");
        assertThat(file).isRegularFile();
        assertKnown(new GitIndex(file));
        Files.writeString(file, "gitdir: ../repo/.git\n");
        assertKnown(new GitIndex(file));
    }

    @Test
    @DisplayName("H04 a split index does not have all names, so nothing is known")
    void doesNotReadASplitIndex() throws Exception {
        git = GitRepository.in(root);
        git.run("init", "-q");
        addAll();
        git.run("update-index", "--split-index");
        assertThat(new GitIndex(root.resolve(".git")).hasFile("a.md")).isFalse();
    }

    @Test
    @DisplayName("H04 a submodule in an ignored folder has its own rules")
    void opensATrackedSubmodule() throws Exception {
        git = GitRepository.in(root);
        git.run("init", "-q");
        Files.writeString(root.resolve(".gitignore"), "/out\n");
        String commit = "160000," + "1".repeat(40) + ",out/module";
        git.run("update-index", "--add", "--cacheinfo", commit);
        write("out/module/.git/HEAD");
        write("out/other/.git/HEAD");
        Files.writeString(root.resolve("out/module/.gitignore"), "b.md\n");
        IgnoreRules rules = IgnoreRules.of(root);
        assertThat(rules.isIgnored("out/module/a.md", false)).isFalse();
        assertThat(rules.isIgnored("out/module/b.md", false)).isTrue();
        assertThat(rules.isIgnored("out/other/a.md", false)).isTrue();
        assertThat(rules.hasTracked("out")).isTrue();
        assertThat(rules.hasTracked("out/other")).isFalse();
    }

    @Test
    @DisplayName("H04 an index made by hand, without checksum")
    void readsAnIndexWithoutChecksum() {
        assertThat(GitIndexReader.read(index(2, ""))).contains(Set.of("a.md", "b/c.md"));
        assertThat(GitIndexReader.read(index(2, "TREE"))).contains(Set.of("a.md", "b/c.md"));
        assertThat(GitIndexReader.read(index(2, "sdir"))).contains(Set.of("a.md", "b/c.md"));
    }

    @Test
    @DisplayName("H04 of an unknown version or extension nothing is known")
    void doesNotReadWhatItDoesNotKnow() {
        assertThat(GitIndexReader.read(index(1, ""))).isEmpty();
        assertThat(GitIndexReader.read(index(5, ""))).isEmpty();
        assertThat(GitIndexReader.read(index(2, "link"))).isEmpty();
        assertThat(GitIndexReader.read(index(2, "next"))).isEmpty();
    }

    @Test
    @DisplayName("H04 a corrupt index causes no error, wherever it is cut or changed")
    void survivesACorruptIndex() {
        for (int version = 2; version <= 4; version++) {
            byte[] index = index(version, "TREE");
            for (int i = 0; i < index.length; i++) {
                assertThat(GitIndexReader.read(Arrays.copyOf(index, i))).isNotNull();
                byte[] changed = index.clone();
                for (int value : new int[] {0, 1, 0x7f, 0x80, 0xff}) {
                    changed[i] = (byte) value;
                    assertThat(GitIndexReader.read(changed)).isNotNull();
                }
            }
        }
        byte[] wrongChecksum = index(2, "");
        wrongChecksum[wrongChecksum.length - 1] = 1;
        assertThat(GitIndexReader.read(wrongChecksum)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest(name = "text {index}")
    @DisplayName("H04 a .git that leads nowhere knows nothing")
    @ValueSource(strings = {"", "gitdir: ", "gitdir: gone", "gitdir: \0", "gitdir: .git", "x"})
    void survivesAFileThatLeadsNowhere(String text) throws IOException {
        Path file = Files.writeString(root.resolve(".git"), text);
        assertThat(new GitIndex(file).hasFile("a.md")).isFalse();
        assertThat(new GitIndex(root.resolve("gone")).hasFolder("docs")).isFalse();
    }

    @Test
    @DisplayName("H04 the index is not read unless a name matches a pattern")
    void readsTheIndexWhenANameMatches() throws IOException {
        Files.writeString(root.resolve(".gitignore"), "*.md\n");
        write(".git/HEAD");
        IgnoreRules rules = IgnoreRules.of(root);
        assertThat(rules.isIgnored("a.txt", false)).isFalse();
        // Had it been read before, what is written now would not be seen.
        Files.write(root.resolve(".git/index"), index(2, ""));
        assertThat(rules.isIgnored("a.md", false)).isFalse();
        assertThat(rules.isIgnored("b/c.md", false)).isFalse();
        assertThat(rules.isIgnored("b/d.md", false)).isTrue();
    }

    /** An index of two files with an empty extension and zeros for a checksum. */
    private static byte[] index(int version, String extension) {
        ByteBuffer bytes = ByteBuffer.allocate(400);
        bytes.put("DIRC".getBytes(StandardCharsets.US_ASCII)).putInt(version).putInt(2);
        for (String name : List.of("a.md", "b/c.md")) {
            int start = bytes.position();
            bytes.position(start + 40 + 20);
            bytes.putShort((short) name.length());
            if (version == 4) {
                bytes.put((byte) (start == 12 ? 0 : 4));
            }
            bytes.put(name.getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
            while (version != 4 && (bytes.position() - start) % 8 != 0) {
                bytes.put((byte) 0);
            }
        }
        if (!extension.isEmpty()) {
            bytes.put(extension.getBytes(StandardCharsets.US_ASCII)).putInt(4).putInt(-1);
        }
        return Arrays.copyOf(bytes.array(), bytes.position() + 20);
    }

    private static void assertKnown(GitIndex index) {
        assertThat(NAMES).allMatch(name -> index.hasFile(GitIgnore.bytes(name)));
        assertThat(List.of("docs", "out", "out/12")).allMatch(index::hasFolder);
        assertThat(List.of("", "docs", "out/12", "b.md", "a.md/")).noneMatch(index::hasFile);
        assertThat(List.of("a.md", "out/1", "gone")).noneMatch(index::hasFolder);
    }

    private void addAll() throws IOException, InterruptedException {
        for (String name : NAMES) {
            write(name);
        }
        Files.writeString(root.resolve(".gitignore"), "out\n");
        git.run("add", "-f", ".");
    }

    private void write(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }
}
