package org.mageos.content.tree.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.testing.GitRepository;

class FileVersionsTest {

    private Path top;
    private GitRepository git;

    @BeforeEach
    void commitTwice(@TempDir Path folder) throws Exception {
        top = folder.toRealPath();
        git = GitRepository.in(top);
        git.run("init", "-q");
        for (String text : new String[] {"first", "second"}) {
            Files.writeString(top.resolve("a.md"), text);
            Files.writeString(top.resolve("b.md"), "other " + text);
            git.run("add", "-A");
            git.run("commit", "-q", "-m", text);
        }
        Files.writeString(top.resolve("a.md"), "not committed");
    }

    @Test
    void readsWhatWasCommittedTheNewestFirst() {
        FileVersions versions = new FileVersions(top);
        assertThat(versions.of("a.md", 9)).containsExactly("second", "first");
        assertThat(versions.of("a.md", 1)).containsExactly("second");
    }

    @Test
    void doesNotAskGitAboutAFileThatItDoesNotTrack() throws Exception {
        git.run("rm", "-q", "--cached", "a.md");
        FileVersions versions = new FileVersions(top);
        assertThat(versions.of("a.md", 9)).isEmpty();
        assertThat(versions.of("b.md", 9)).containsExactly("other second", "other first");
    }
}
