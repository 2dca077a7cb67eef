package org.mageos.content.tree.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.GitRepository;

/** A file that git tracks is checked, whatever the patterns say. */
class GitTrackedFilesTest {

    private static final String BROKEN = "[x](gone.md)";

    private ContentFolder folder;
    private GitRepository git;

    @BeforeEach
    void createRepository(@TempDir Path temporary) throws Exception {
        folder = new ContentFolder(temporary);
        git = GitRepository.in(temporary);
        git.run("init", "-q");
    }

    @Test
    @DisplayName("H04 tracked files are read, and those beside them are not")
    void readsTrackedFiles() throws Exception {
        folder.file(".gitignore", "out/\n*.tmp.md\n")
                .file("a.tmp.md", BROKEN)
                .file("b.tmp.md", BROKEN)
                .file("out/deep/a.md", BROKEN)
                .file("out/deep/b.md", BROKEN)
                .file("out/other/a.md", BROKEN);
        git.run("add", "-f", "a.tmp.md", "out/deep/a.md");
        assertThat(folder.lint())
                .findings()
                .containsExactly("a.tmp.md:1:5 link/broken", "out/deep/a.md:1:5 link/broken");
    }

    @Test
    @DisplayName("B41 a link to a tracked file is not link/ignored")
    void tellsTrackedTargets() throws Exception {
        folder.file(".gitignore", "out/\nnode_modules/\n")
                .files("out/deep/a.md", "out/deep/b.md", "out/other/a.md", "node_modules/a.md")
                .file(
                        "a.md",
                        "[x](out/deep/a.md) [x](out/deep/) [x](out/)\n"
                                + "[x](out/deep/b.md)\n"
                                + "[x](out/other/a.md)\n"
                                + "[x](out/other/gone.md)\n"
                                + "[x](node_modules/a.md)\n");
        git.run("add", "-f", "out/deep/a.md", "node_modules/a.md");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "a.md:2:5 link/ignored", "a.md:3:5 link/ignored", "a.md:5:5 link/ignored");
        assertThat(folder.lint())
                .undecided()
                .containsExactly(
                        "a.md:4:5 a path that git ignores, where a program may write before the"
                                + " site is built");
    }

    @Test
    @DisplayName("B41 the content root itself is an ignored folder with tracked files")
    void readsTrackedFilesInAnIgnoredRoot() throws Exception {
        folder.file(".gitignore", "docs/\n");
        ContentFolder docs =
                new ContentFolder(folder.root().resolve("docs"))
                        .file("a.md", BROKEN)
                        .file("b.md", BROKEN);
        assertThat(docs.lint())
                .findings()
                .containsExactly("a.md:1:5 link/broken", "b.md:1:5 link/broken");
        git.run("add", "-f", "docs/a.md");
        assertThat(docs.lint()).findings().containsExactly("a.md:1:5 link/broken");
    }

    @Test
    @DisplayName("H04 with a corrupt index the patterns alone count")
    void survivesACorruptIndex() {
        folder.file(".gitignore", "*.tmp.md\n")
                .file(".git/index", "DIRC corrupt")
                .file("a.tmp.md", BROKEN)
                .file("a.md", BROKEN);
        assertThat(folder.lint()).findings().containsExactly("a.md:1:5 link/broken");
    }
}
