package org.mageos.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.GitRepository;
import org.mageos.content.testing.Repairs;

/** When it is certain which anchor is meant; the names in brackets are cases. */
class AnchorFixTest {

    @TempDir private Path root;

    @ParameterizedTest(name = "#{0} becomes #{1}")
    @DisplayName("The words of one heading alone are meant, however its id is made")
    @CsvSource({
        "set-up, setup",
        "quick_start, quick-start",
        "c-and-d, c--and-d",
        "Some--thing, some---thing",
        "version-1-10, version-110",
        "setup-2, setup-2",
        "twice-, twice-",
        "other, other",
        "version-11-0, version-11-0",
    })
    void repairsBySameWords(String written, String right) {
        ContentFolder folder =
                new ContentFolder(root)
                        .file(
                                "a.md",
                                "# Setup\n\n## Quick start\n\n## C & and D\n\n## Some - thing\n\n"
                                        + "## Twice\n\n## Twice\n\n## Version 1.10\n")
                        .file("README.md", "[x](a.md#" + written + " 'T')");

        assertThat(Repairs.in(folder, "README.md")).isEqualTo("[x](a.md#" + right + " 'T')");
    }

    @Test
    @DisplayName("Git shows that a heading was renamed, and renamed again (FX24: the link changes)")
    void followsRenames() throws IOException, InterruptedException {
        ContentFolder folder = committed("# T\n\na\n\n## Begin\n\nWords.\nMore.\n\n## End\n");
        commit(folder, "# T\n\na\n\n## Start here\n\nWords.\nMore.\n\n## End\n");
        folder.file("a.md", "# T\n\na\n\n## First steps\n\nWords.\nLess.\n\n## End\n");

        assertThat(Repairs.in(folder, "README.md")).isEqualTo("[x](a.md#first-steps)");
        assertThat(Repairs.text(folder, "a.md")).contains("## First steps");
    }

    @Test
    @DisplayName("Another section in the same place is none that was renamed")
    void leavesOtherSections() throws IOException, InterruptedException {
        ContentFolder folder = committed("# T\n\na\n\n## Begin\n\nWords.\nMore.\n\n## End\n");
        commit(folder, "# T\n\na\n\n## Start here\n\nAll is new.\n\n## End\n");

        assertThat(Repairs.in(folder, "README.md")).isEqualTo("[x](a.md#begin)");
    }

    @Test
    @DisplayName("A section that is gone, or split into two, has no new name")
    void leavesSplitSections() throws IOException, InterruptedException {
        ContentFolder folder = committed("# T\n\na\n\n## Begin\n\nWords.\nMore.\n\n## End\n");
        commit(folder, "# T\n\na\n\n## One\n\nWords.\n\n## Two\n\nMore.\n\n## End\n");

        assertThat(Repairs.in(folder, "README.md")).isEqualTo("[x](a.md#begin)");
    }

    private ContentFolder committed(String text) throws IOException, InterruptedException {
        ContentFolder folder = new ContentFolder(root).file("README.md", "[x](a.md#begin)");
        GitRepository.in(root).run("init", "-q");
        commit(folder, text);
        return folder;
    }

    private void commit(ContentFolder folder, String text)
            throws IOException, InterruptedException {
        folder.file("a.md", text);
        GitRepository.in(root).run("add", "-A");
        GitRepository.in(root).run("commit", "-q", "-m", "x");
    }
}
