package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.testing.ContentFolder;

/** A run that was started in a folder of a site. */
class PartOfASiteTest {

    @TempDir Path root;
    private ContentFolder site;

    @BeforeEach
    void setUp() {
        site =
                new ContentFolder(root)
                        .files(".git/HEAD")
                        .file("hugo.toml", "title = 'x'")
                        .file("content/docs/a.md", "[x](/docs/b/) [x](/blog/c/) [x](/gone/)\n")
                        .file("content/docs/b.md", "# B\n")
                        .file("content/blog/c.md", "[x](/gone-too/)\n")
                        .file("notes/d.md", "[x](gone.md)\n");
    }

    private ContentFolder folder(String name) {
        return new ContentFolder(root.resolve(name));
    }

    @Test
    @DisplayName("The site around is found, and only the folder is checked")
    void checksAFolderOfASite() {
        ContentFolder docs = folder("content/docs");
        assertThat(docs.lint()).findings().containsExactly("content/docs/a.md:1:33 link/broken");
        assertThat(docs.lint().result().generator()).isEqualTo("hugo");
        assertThat(docs.lint().result().counts().documents()).isEqualTo(2);
        assertThat(docs.lint().result().remarks())
                .singleElement()
                .asString()
                .startsWith("only 'content/docs' was checked, a part of the site in ");
    }

    @Test
    @DisplayName("A folder beside the site is one by itself")
    void leavesOtherFoldersAlone() {
        assertThat(folder("notes").lint()).findings().containsExactly("d.md:1:5 link/broken");
        assertThat(folder("notes").lint().result().generator()).isEqualTo("plain");
    }

    @Test
    @DisplayName("Nothing is looked for above the repository, nor around what git ignores")
    void staysInTheRepository() {
        folder("content/docs").files(".git/HEAD");
        assertThat(folder("content/docs").lint().result().generator()).isEqualTo("plain");
        site.file(".gitignore", "blog/\n");
        assertThat(folder("content/blog").lint().result().generator()).isEqualTo("plain");
    }

    @Test
    @DisplayName("A folder with settings of its own is a site of its own")
    void takesOwnSettings() {
        ContentFolder docs = folder("content/docs").settings("generator: plain");
        assertThat(docs.lint().result().generator()).isEqualTo("plain");
    }
}
