package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.document.cache.DocumentCache;
import org.mageos.content.testing.ContentFolder;

class ContentTest {

    @TempDir private Path root;
    private ContentFolder folder;

    @BeforeEach
    void folder() {
        folder = new ContentFolder(root).file("a.md", "# A\n").settings("exclude: [x.md]");
    }

    /** Whether content is read again, given what was read before. */
    private boolean isReadAgain(Content earlier) throws IOException {
        ContentOptions options = folder.content().options();
        Content later = Content.load(options, Optional.of(earlier), DocumentCache.none());
        return later != earlier;
    }

    @Test
    void isSharedAsLongAsNothingChanges() throws IOException {
        assertThat(isReadAgain(folder.content())).isFalse();
    }

    @Test
    void isReadAgainWhereADocumentChanges() throws IOException {
        Content earlier = folder.content();
        folder.file("a.md", "# Another\n");

        assertThat(isReadAgain(earlier)).isTrue();
    }

    @Test
    void isReadAgainWhereAFileComesOrGoes() throws IOException {
        Content earlier = folder.content();
        folder.file("b.png", "");
        Content later = folder.content();

        assertThat(isReadAgain(earlier)).isTrue();
        Files.delete(root.resolve("b.png"));
        assertThat(isReadAgain(later)).isTrue();
    }

    @Test
    void isReadAgainWhereTheTargetOfALinkChanges() throws IOException {
        folder.file("node_modules/x/b.md", "# B\n").symlink("b.md", "node_modules/x/b.md");
        Content earlier = folder.content();
        folder.file("node_modules/x/b.md", "# Another\n");

        assertThat(isReadAgain(earlier)).isTrue();
    }

    @Test
    void isReadAgainWithOtherSettingsOrAnotherTime() throws IOException {
        Content earlier = folder.content();
        folder.now("2026-07-01T00:00:00Z");
        assertThat(isReadAgain(earlier)).isTrue();

        Content later = folder.content();
        folder.settings("exclude: [y.md]");
        assertThat(isReadAgain(later)).isTrue();
    }

    @Test
    @DisplayName("Settings that are a named pipe, or lie elsewhere, are told and not waited for")
    void readsNoSettingsThatAreNoFileOfTheContent() throws IOException, InterruptedException {
        Files.delete(root.resolve("mageos-content.yaml"));
        folder.namedPipe("mageos-content.yaml");

        assertThat(folder.content().errors())
                .map(Object::toString)
                .containsExactly(
                        "mageos-content.yaml:1:1: error: The settings cannot be read: it is not"
                                + " a regular file");

        Files.delete(root.resolve("mageos-content.yaml"));
        folder.symlink("mageos-content.yaml", "/etc/passwd");
        assertThat(folder.content().errors())
                .map(Object::toString)
                .containsExactly(
                        "mageos-content.yaml:1:1: error: The settings cannot be read: it lies"
                                + " outside of the content");
    }
}
