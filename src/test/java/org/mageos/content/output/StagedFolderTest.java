package org.mageos.content.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagedFolderTest {

    @TempDir private Path parent;

    @Test
    void movesAllFilesAtOnce() throws IOException {
        Path folder = parent.resolve("new/folder");
        try (StagedFolder staged = new StagedFolder(folder)) {
            write(staged, "b.txt", "b");
            write(staged, "sub/deep/a.txt", "a");
            assertThat(files(folder)).hasSize(2).allMatch(name -> name.endsWith(".tmp"));
            assertThat(staged.names()).containsExactly("b.txt", "sub/deep/a.txt");

            staged.commit();

            assertThat(staged.names()).isEmpty();
        }
        assertThat(files(folder)).containsExactly("b.txt", "sub/deep/a.txt");
        assertThat(folder.resolve("b.txt")).hasContent("b");
        assertThat(folder.resolve("sub/deep/a.txt")).hasContent("a");
    }

    @Test
    void replacesAnOlderFile() throws IOException {
        Path older = Files.writeString(parent.resolve("a.txt"), "older and longer");
        try (StagedFolder staged = new StagedFolder(parent)) {
            write(staged, "a.txt", "new");
            assertThat(older).hasContent("older and longer");
            staged.commit();
        }

        assertThat(older).hasContent("new");
        assertThat(files(parent)).containsExactly("a.txt");
    }

    @Test
    void leavesAnOlderFileOfTheSameBytesAsItIs() throws IOException {
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Path same = Files.writeString(parent.resolve("same.txt"), "text");
        Path other = Files.writeString(parent.resolve("other.txt"), "tent");
        Files.setLastModifiedTime(same, longAgo);
        Files.setLastModifiedTime(other, longAgo);
        try (StagedFolder staged = new StagedFolder(parent)) {
            write(staged, "same.txt", "text");
            write(staged, "other.txt", "text");
            staged.commit();
        }

        assertThat(Files.getLastModifiedTime(same)).isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(other)).isNotEqualTo(longAgo);
        assertThat(other).hasContent("text");
        assertThat(files(parent)).containsExactly("other.txt", "same.txt");
    }

    @Test
    void leavesNothingOfWhatWasNotCommitted() throws IOException {
        Path older = Files.writeString(parent.resolve("a.txt"), "older");
        try (StagedFolder staged = new StagedFolder(parent)) {
            write(staged, "a.txt", "new");
            write(staged, "new/folder/b.txt", "new");
            staged.removeOnCommit("a.txt");
        }

        assertThat(older).hasContent("older");
        assertThat(parent).isDirectoryNotContaining(path -> !path.equals(older));
    }

    @Test
    void leavesNoFolderThatItMade() throws IOException {
        try (StagedFolder staged = new StagedFolder(parent.resolve("a/b"))) {
            write(staged, "c/d/e.txt", "new");
        }

        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void keepsAFolderThatSomebodyElseUses() throws IOException {
        Path other = parent.resolve("a/other.txt");
        try (StagedFolder staged = new StagedFolder(parent)) {
            write(staged, "a/b/c.txt", "new");
            Files.writeString(other, "other");
        }

        assertThat(files(parent)).containsExactly("a/other.txt");
    }

    @Test
    void keepsWhatWasCommittedWhenMoreFollows() throws IOException {
        try (StagedFolder staged = new StagedFolder(parent)) {
            write(staged, "a/a.txt", "first");
            staged.commit();
            write(staged, "a/b.txt", "second");
        }

        assertThat(files(parent)).containsExactly("a/a.txt");
    }

    @Test
    void movesNothingIfOneCannotBeMoved() throws IOException {
        Files.writeString(parent.resolve("a.txt"), "older");
        try (StagedFolder staged = new StagedFolder(parent)) {
            write(staged, "a.txt", "new");
            write(staged, "b.txt", "new");
            Files.createDirectory(parent.resolve("b.txt"));

            assertThatExceptionOfType(FileAlreadyExistsException.class)
                    .isThrownBy(staged::commit)
                    .withMessageContaining("b.txt")
                    .withMessageContaining("folder");
        }

        assertThat(files(parent)).containsExactly("a.txt");
        assertThat(parent.resolve("a.txt")).hasContent("older");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.txt", "a/../../a.txt", "/a.txt", "", ".", "a/..", "a\0b"})
    void refusesWhatLiesOutside(String name) throws IOException {
        Path folder = parent.resolve("folder");
        try (StagedFolder staged = new StagedFolder(folder)) {
            write(staged, "b.txt", "b");

            assertThatIllegalArgumentException().isThrownBy(() -> staged.open(name));
            assertThatIllegalArgumentException().isThrownBy(() -> staged.rename("b.txt", name));
            assertThatIllegalArgumentException().isThrownBy(() -> staged.removeOnCommit(name));
        }
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void refusesAFolderAsAFile() throws IOException {
        Files.createDirectory(parent.resolve("a"));
        try (StagedFolder staged = new StagedFolder(parent)) {
            assertThatExceptionOfType(FileAlreadyExistsException.class)
                    .isThrownBy(() -> staged.open("a"));
        }
        assertThat(parent.resolve("a")).isEmptyDirectory();
    }

    @Test
    void failsIfTheFolderIsAFile() throws IOException {
        Path file = Files.writeString(parent.resolve("a"), "a file");
        try (StagedFolder staged = new StagedFolder(file)) {
            assertThatIOException().isThrownBy(() -> staged.open("b.txt"));
        }
        try (StagedFolder staged = new StagedFolder(parent)) {
            assertThatIOException().isThrownBy(() -> staged.open("a/b.txt"));
        }
        assertThat(file).hasContent("a file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b.txt", "./a/b.txt", "a/c/../b.txt"})
    void refusesToWriteAFileTwice(String again) throws IOException {
        try (StagedFolder staged = new StagedFolder(parent)) {
            write(staged, "a/b.txt", "first");
            write(staged, "c.txt", "c");

            assertThatIllegalStateException().isThrownBy(() -> staged.open(again));
            assertThatIllegalStateException().isThrownBy(() -> staged.rename("c.txt", again));
            staged.commit();
        }

        assertThat(files(parent)).containsExactly("a/b.txt", "c.txt");
        assertThat(parent.resolve("a/b.txt")).hasContent("first");
    }

    @Test
    void givesAFileAnotherName() throws IOException {
        Files.writeString(parent.resolve("a.txt"), "older");
        try (StagedFolder staged = new StagedFolder(parent)) {
            write(staged, "a.txt", "a");
            write(staged, "b.txt", "b");
            staged.rename("a.txt", "sub/c.txt");
            assertThat(staged.names()).containsExactly("b.txt", "sub/c.txt");
            staged.commit();
        }

        assertThat(files(parent)).containsExactly("a.txt", "b.txt", "sub/c.txt");
        assertThat(parent.resolve("a.txt")).hasContent("older");
        assertThat(parent.resolve("sub/c.txt")).hasContent("a");
    }

    @Test
    void givesNoNameToWhatIsNotThere() throws IOException {
        Files.writeString(parent.resolve("a.txt"), "older");
        try (StagedFolder staged = new StagedFolder(parent)) {
            assertThatIllegalStateException().isThrownBy(() -> staged.rename("a.txt", "b.txt"));
        }
        assertThat(files(parent)).containsExactly("a.txt");
    }

    @Test
    void removesOlderFilesWhenTheNewOnesAreThere() throws IOException {
        Files.writeString(parent.resolve("a.txt"), "older");
        Files.writeString(parent.resolve("b.txt"), "older");
        try (StagedFolder staged = new StagedFolder(parent)) {
            staged.removeOnCommit("a.txt");
            staged.removeOnCommit("b.txt");
            staged.removeOnCommit("absent.txt");
            write(staged, "b.txt", "new");
            assertThat(parent.resolve("a.txt")).exists();
            staged.commit();
        }

        assertThat(files(parent)).containsExactly("b.txt");
        assertThat(parent.resolve("b.txt")).hasContent("new");
    }

    @Test
    void removesNoFolder() throws IOException {
        Files.createDirectory(parent.resolve("a"));
        Files.writeString(parent.resolve("b.txt"), "older");
        try (StagedFolder staged = new StagedFolder(parent)) {
            write(staged, "b.txt", "new");
            staged.removeOnCommit("a");
            assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(staged::commit);
        }

        assertThat(parent.resolve("a")).isEmptyDirectory();
        assertThat(parent.resolve("b.txt")).hasContent("older");
    }

    private static void write(StagedFolder staged, String name, String text) throws IOException {
        try (OutputStream out = staged.open(name)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void removesWhatAKilledRunHasLeft() throws IOException {
        Path left = Files.writeString(parent.resolve("rss.xml.999999999-1-0123abcd.tmp"), "");
        Path atWork = Files.writeString(TemporaryFile.beside(parent.resolve("rss.xml")), "");
        Path other = Files.writeString(parent.resolve("my-own-notes.tmp"), "");

        try (StagedFolder folder = new StagedFolder(parent)) {
            folder.openText("rss.xml").close();
            folder.commit();
        }

        assertThat(left).doesNotExist();
        assertThat(atWork).exists();
        assertThat(other).exists();
    }
}
