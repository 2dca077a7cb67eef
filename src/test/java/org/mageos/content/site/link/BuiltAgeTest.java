package org.mageos.content.site.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.built.BuiltSite;
import org.mageos.content.testing.GitRepository;
import org.mageos.content.tree.ReadableFiles;

class BuiltAgeTest {

    private static final Instant BUILT = Instant.parse("2026-03-04T05:06:07.089Z");
    private static final Duration MOMENT = Duration.ofMillis(4);
    private static final Duration DAY = Duration.ofDays(1);
    private static final BuiltAge STALE_FOR_B =
            new BuiltAge(BuiltAge.Kind.STALE, Optional.of("b.md"));

    private Path folder;
    private Path root;

    @BeforeEach
    void buildASite(@TempDir Path temp) throws IOException {
        folder = temp.toRealPath();
        root = Files.createDirectory(folder.resolve("root"));
        write("a.md", "a", BUILT.minus(DAY));
        write("b.md", "b", BUILT.minus(DAY));
        write("dist/index.html", "<p>a", BUILT.minus(MOMENT));
        write("dist/b/index.html", "<p>b", BUILT);
    }

    @Test
    void isCurrentIfBuiltAfterTheDocuments() throws IOException {
        assertThat(age()).isEqualTo(BuiltAge.CURRENT);
        date("b.md", BUILT);
        assertThat(age()).isEqualTo(BuiltAge.CURRENT);
    }

    @Test
    void isStaleIfADocumentWasEditedAfterTheBuild() throws IOException {
        date("b.md", BUILT.plus(MOMENT));
        assertThat(age()).isEqualTo(STALE_FOR_B);
        date("b.md", BUILT.plus(DAY));
        assertThat(age()).isEqualTo(STALE_FOR_B);
    }

    @Test
    void isUnknownIfAllTimesMayBeThoseOfOneCheckout() throws IOException {
        date("a.md", BUILT.minus(MOMENT));
        date("b.md", BUILT.plus(MOMENT));
        assertThat(age()).isEqualTo(BuiltAge.UNKNOWN);
    }

    @Test
    void isStaleIfAllDocumentsAreFarNewerAndThereIsNoGit() throws IOException {
        date("a.md", BUILT.plus(DAY));
        date("b.md", BUILT.plus(DAY));
        assertThat(age()).isEqualTo(new BuiltAge(BuiltAge.Kind.STALE, Optional.of("a.md")));
    }

    /** In a repository that git itself makes, where it is installed. */
    @Nested
    class InARepository {

        private GitRepository git;

        @BeforeEach
        void createRepository() throws Exception {
            git = GitRepository.in(root);
            git.run("init", "-q");
        }

        @Test
        void isCurrentIfRestoredIntoACloneOfWhatItWasBuiltFrom() throws Exception {
            commit("*.md", BUILT.minus(DAY));
            checkOut(BUILT.plus(DAY));
            assertThat(age()).isEqualTo(BuiltAge.CURRENT);
        }

        @Test
        void isStaleIfRestoredIntoACloneWithALaterCommit() throws Exception {
            commit("*.md", BUILT.minus(DAY));
            write("b.md", "new", BUILT);
            commit("b.md", BUILT.plus(DAY));
            checkOut(BUILT.plus(DAY));
            assertThat(age()).isEqualTo(STALE_FOR_B);
        }

        @Test
        void isStaleIfRestoredIntoACloneWithAnEdit() throws Exception {
            commit("*.md", BUILT.minus(DAY));
            write("b.md", "new", BUILT);
            checkOut(BUILT.plus(DAY));
            assertThat(age()).isEqualTo(STALE_FOR_B);
        }

        @Test
        void isStaleIfRestoredIntoACloneWithALaterMerge() throws Exception {
            commit("*.md", BUILT.minus(DAY));
            git.at(BUILT).run("checkout", "-q", "-b", "topic");
            write("b.md", "new", BUILT);
            commit("b.md", BUILT.minus(Duration.ofHours(2)));
            git.at(BUILT).run("checkout", "-q", "-");
            git.at(BUILT.plus(DAY)).run("merge", "-q", "--no-ff", "--no-edit", "topic");
            checkOut(BUILT.plus(DAY));
            assertThat(age()).isEqualTo(STALE_FOR_B);
        }

        @Test
        void isUnknownIfRestoredIntoAShallowCloneWithALaterCommit() throws Exception {
            commit("*.md", BUILT.minus(DAY));
            write("c.txt", "c", BUILT);
            commit("c.txt", BUILT.plus(DAY));
            cloneShallow();
            write("dist/index.html", "<p>a", BUILT);
            checkOut(BUILT.plus(DAY));
            assertThat(age()).isEqualTo(BuiltAge.UNKNOWN);
        }

        @Test
        void isCurrentIfRestoredIntoAShallowCloneOfAnEarlierCommit() throws Exception {
            commit("*.md", BUILT.minus(DAY));
            cloneShallow();
            write("dist/index.html", "<p>a", BUILT);
            checkOut(BUILT.plus(DAY));
            assertThat(age()).isEqualTo(BuiltAge.CURRENT);
        }

        @Test
        void isStaleIfAllDocumentsAreFarNewerAndGitDoesNotHaveThem() throws Exception {
            write(".gitignore", "*", BUILT);
            checkOut(BUILT.plus(DAY));
            assertThat(age()).isEqualTo(new BuiltAge(BuiltAge.Kind.STALE, Optional.of("a.md")));
        }

        @Test
        void isCurrentIfCommittedWithTheDocuments() throws Exception {
            commit(".", BUILT);
            checkOut(BUILT.plus(MOMENT));
            assertThat(age()).isEqualTo(BuiltAge.CURRENT);
            checkOut(BUILT.plus(DAY));
            assertThat(age()).isEqualTo(BuiltAge.CURRENT);
        }

        @Test
        void isStaleIfADocumentWasCommittedAfterIt() throws Exception {
            commit(".", BUILT);
            write("b.md", "new", BUILT.minus(DAY));
            commit("b.md", BUILT.plus(DAY));
            assertThat(age()).isEqualTo(STALE_FOR_B);
        }

        @Test
        void isStaleIfADocumentWasChangedAndNotCommitted() throws Exception {
            commit(".", BUILT);
            write("b.md", "new", BUILT.minus(DAY));
            assertThat(age()).isEqualTo(STALE_FOR_B);
        }

        @Test
        void isStaleIfADocumentIsNewAndNotCommitted() throws Exception {
            Files.delete(root.resolve("b.md"));
            commit(".", BUILT);
            write("b.md", "new", BUILT.minus(DAY));
            assertThat(age()).isEqualTo(STALE_FOR_B);
        }

        @Test
        void countsTimesAgainIfACommittedSiteWasBuiltAnew() throws Exception {
            commit(".", BUILT);
            write("b.md", "new", BUILT.plusSeconds(1));
            write("dist/b/index.html", "<p>new", BUILT.plusSeconds(2));
            assertThat(age()).isEqualTo(BuiltAge.CURRENT);
            date("b.md", BUILT.plusSeconds(3));
            assertThat(age()).isEqualTo(STALE_FOR_B);
        }

        @Test
        void isUnknownIfCommittedAndTheHistoryIsCutOff() throws Exception {
            commit(".", BUILT);
            write("c.txt", "c", BUILT);
            commit("c.txt", BUILT.plus(DAY));
            cloneShallow();
            assertThat(age()).isEqualTo(BuiltAge.UNKNOWN);
        }

        @Test
        void countsInAFolderOfTheRepository() throws Exception {
            commit(".", BUILT);
            write("b.md", "new", BUILT);
            write("é x/b.md", "b", BUILT);
            write("é x/dist/ü.html", "b", BUILT.minus(DAY));
            commit(".", BUILT.plus(DAY));
            root = root.resolve("é x");
            assertThat(
                            BuiltAge.of(
                                    read(),
                                    root.resolve("dist"),
                                    ReadableFiles.of(root),
                                    List.of("b.md")))
                    .isEqualTo(BuiltAge.CURRENT);
            write("b.md", "new", BUILT.minus(DAY));
            assertThat(
                            BuiltAge.of(
                                    read(),
                                    root.resolve("dist"),
                                    ReadableFiles.of(root),
                                    List.of("b.md")))
                    .isEqualTo(STALE_FOR_B);
        }

        /** Gives all documents the time of a checkout. */
        private void checkOut(Instant time) throws IOException {
            date("a.md", time);
            date("b.md", time.plus(MOMENT));
        }

        private void commit(String files, Instant time) throws Exception {
            git.run("add", files);
            git.at(time).run("commit", "-q", "-m", "A change");
        }

        private void cloneShallow() throws Exception {
            String url = root.toUri().toString();
            git.at(BUILT).run("clone", "-q", "--depth", "1", url, "../shallow");
            root = folder.resolve("shallow");
        }
    }

    private BuiltAge age() {
        return BuiltAge.of(
                read(), root.resolve("dist"), ReadableFiles.of(root), List.of("a.md", "b.md"));
    }

    private BuiltSite read() {
        return BuiltSite.read(root.resolve("dist"));
    }

    private void write(String name, String text, Instant time) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        date(name, time);
    }

    private void date(String name, Instant time) throws IOException {
        Files.setLastModifiedTime(root.resolve(name), FileTime.from(time));
    }
}
