package org.mageos.content.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.engine.Content;
import org.mageos.content.engine.ContentOptions;
import org.mageos.content.engine.Linter;
import org.mageos.content.inventory.ArtifactSource;
import org.mageos.content.settings.Settings;
import org.mageos.content.site.link.BuiltPlace;
import org.mageos.content.tree.ExcludedFolders;

/** A folder of content, written file by file and then checked, so that a test is three lines. */
public final class ContentFolder {

    /** The time of the build in all tests. */
    public static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final Path root;
    private ExcludedFolders excluded = ExcludedFolders.NONE;
    private BuiltPlace built = BuiltPlace.DETECTED;
    private ArtifactSource artifacts = ArtifactSource.NONE;
    private Instant now = NOW;

    public ContentFolder(Path root) {
        this.root = root;
    }

    public Path root() {
        return root;
    }

    /** Writes a file. */
    public ContentFolder file(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes files whose text does not matter. */
    public ContentFolder files(String... names) {
        for (String name : names) {
            file(name, "");
        }
        return this;
    }

    /** Writes images. */
    public ContentFolder images(String... names) {
        for (String name : names) {
            bytes(name, PNG);
        }
        return this;
    }

    public ContentFolder bytes(String name, byte[] content) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the bytes of a text in ISO 8859-1. */
    public ContentFolder latin1(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Makes a symbolic link. */
    public ContentFolder symlink(String name, String target) {
        try {
            Path link = root.resolve(name);
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, Path.of(target));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a named pipe that nobody writes into. */
    public ContentFolder namedPipe(String name) throws IOException, InterruptedException {
        String path = root.resolve(name).toString();
        Process mkfifo = new ProcessBuilder("mkfifo", path).inheritIO().start();
        if (mkfifo.waitFor() != 0) {
            throw new IOException("mkfifo " + path);
        }
        return this;
    }

    /** Writes {@code mageos-content.yaml}. */
    public ContentFolder settings(String yaml) {
        return file(Settings.DEFAULT_FILE, yaml);
    }

    /** Makes a folder one of another module. */
    public ContentFolder otherModule(String name, String buildFolder) {
        excluded = new ExcludedFolders(Set.of(buildFolder), Set.of(name));
        return this;
    }

    /** Names the folder of the built site. */
    public ContentFolder builtIn(String name) {
        built = BuiltPlace.of(root.resolve(name));
        return this;
    }

    /** Sets the time of the build. */
    public ContentFolder now(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    /** Says where artifacts come from. */
    public ContentFolder artifacts(ArtifactSource source) {
        artifacts = source;
        return this;
    }

    /** Reads the folder. */
    public Content content() {
        try {
            return Content.load(options(true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How the folder is read.
     *
     * @param isForBodies whether more is asked for than what documents say of themselves
     */
    public ContentOptions options(boolean isForBodies) {
        return new ContentOptions(
                root, Optional.empty(), List.of(), excluded, built, now, artifacts, isForBodies);
    }

    /** Checks the folder with all rules. */
    public Linted lint() {
        return new Linted(Linter.lint(content(), Set.of()));
    }

    /** What is found in the tree if a document of AsciiDoc has a text above a section. */
    public String outcomeOf(String asciidoc, String text) {
        return file(asciidoc, "= From\n\n" + text + "\n\n== Own Sec\n\nText.\n").lint().outcome();
    }
}
