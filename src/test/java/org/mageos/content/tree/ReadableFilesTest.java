package org.mageos.content.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.tree.ReadableFiles.Kind;

class ReadableFilesTest {

    @TempDir private Path folder;
    private ContentFolder content;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectory(folder.resolve("docs"));
        Files.writeString(folder.resolve("secret"), "secret");
        content = new ContentFolder(folder.resolve("docs"));
        content.file("a.md", "\uFEFFtext").file("sub/b.md", "b");
        content.symlink("out", "../secret").symlink("above", "..").symlink("in", "sub/b.md");
    }

    @Test
    void readsTheFilesOfTheContent() throws IOException {
        assertThat(files().text("a.md")).isEqualTo("text");
        assertThat(files().bytes("sub/b.md")).hasSize(1);
        assertThat(files().text("in")).isEqualTo("b");
        assertThat(files().open("a.md").readAllBytes()).hasSize(7);
    }

    @ParameterizedTest
    @DisplayName("Whatever way leads out of the content, nothing outside of it is read")
    @ValueSource(strings = {"../secret", "out", "above/secret", "sub/../../secret", "/etc/passwd"})
    void readsNothingElse(String name) {
        assertThatThrownBy(() -> files().text(name))
                .isInstanceOf(FileSystemException.class)
                .hasMessageEndingWith("it lies outside of the content")
                .hasMessageNotContaining("docs");
        assertThatThrownBy(() -> files().open(name)).isInstanceOf(FileSystemException.class);
        assertThat(files().kind(name)).isEqualTo(Kind.ELSEWHERE);
    }

    @Test
    @DisplayName("The content may be a folder of a repository, whose other files it may name")
    void readsTheRepository() throws IOException {
        Files.createDirectory(folder.resolve(".git"));

        assertThat(files().text("../secret")).isEqualTo("secret");
        assertThat(files().kind("above")).isEqualTo(Kind.FOLDER);
        assertThat(files().repository()).contains(folder);
        assertThat(files().kind("../..")).isEqualTo(Kind.ELSEWHERE);
    }

    @Test
    @DisplayName("A named pipe would keep the run waiting for ever")
    void readsNoPipe() throws IOException, InterruptedException {
        content.namedPipe("pipe");

        assertThat(files().kind("pipe")).isEqualTo(Kind.SPECIAL);
        assertThatThrownBy(() -> files().text("pipe")).hasMessage("pipe: it is not a regular file");
        assertThatThrownBy(() -> NamedFiles.text(folder.resolve("docs/pipe"), 9))
                .hasMessage("pipe: it is not a regular file");
    }

    @Test
    void saysWhatItDoesNotRead() throws IOException {
        content.latin1("latin.md", "ä");

        assertThatThrownBy(() -> files().text("sub")).hasMessage("sub: it is a folder");
        assertThatThrownBy(() -> files().text("none")).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> files().text("\0")).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> files().text("latin.md"))
                .isInstanceOf(CharacterCodingException.class);
        assertThatThrownBy(() -> NamedFiles.text(folder.resolve("secret"), 3))
                .hasMessage("secret: it is larger than 0 MiB");
        assertThat(files().kind("none")).isEqualTo(Kind.NOTHING);
        assertThat(files().kind("\0")).isEqualTo(Kind.NOTHING);
    }

    @Test
    void readsWhatTheUserNamesWhereverItIs() throws IOException {
        assertThat(NamedFiles.text(folder.resolve("secret"), 6)).isEqualTo("secret");
        assertThat(NamedFiles.textOrPipe(folder.resolve("secret"), 9)).isEqualTo("secret");
        assertThatThrownBy(() -> NamedFiles.textOrPipe(folder, 9))
                .hasMessageEndingWith("it is a folder");
    }

    private ReadableFiles files() {
        return ReadableFiles.of(folder.resolve("docs"));
    }
}
