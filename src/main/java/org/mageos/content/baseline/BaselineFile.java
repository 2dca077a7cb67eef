package org.mageos.content.baseline;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.output.IoReason;
import org.mageos.content.output.StagedFolder;
import org.mageos.content.tree.NamedFiles;
import org.mageos.content.value.Position;

/**
 * The file that keeps the baseline.
 *
 * @param path where it is
 * @param name how messages name it
 */
public record BaselineFile(Path path, String name) {

    /** The name of the file where nobody names another. */
    public static final String DEFAULT_NAME = "mageos-content-baseline.jsonl";

    /** Far more than a team can know. */
    private static final long MAX_SIZE = 64L << 20;

    public BaselineFile {
        path = path.toAbsolutePath().normalize();
        Objects.requireNonNull(name, "name");
    }

    /** Whether there is one. */
    public boolean exists() {
        return Files.exists(path);
    }

    /** Reads it; what is not there knows nothing. */
    public Baseline.Read read() {
        if (!exists()) {
            return new Baseline.Read(Baseline.EMPTY, List.of());
        }
        try {
            return Baseline.read(name, NamedFiles.text(path, MAX_SIZE));
        } catch (IOException e) {
            return unreadable(IoReason.of(e));
        }
    }

    private Baseline.Read unreadable(String reason) {
        RunError error =
                new RunError(
                        Optional.of(new Location(name, Position.START)),
                        "The baseline cannot be read: " + reason);
        return new Baseline.Read(Baseline.EMPTY, List.of(error));
    }

    /**
     * Writes it as a whole; one that knows nothing is deleted.
     *
     * @throws IOException if that fails; the file is then what it was
     */
    public void write(Baseline baseline) throws IOException {
        try {
            replace(baseline);
        } catch (IOException e) {
            throw IoReason.failure(
                    "The baseline '" + name + "'",
                    e,
                    "name another file with -Dmageos-content.baseline");
        }
    }

    private void replace(Baseline baseline) throws IOException {
        if (baseline.isEmpty()) {
            Files.deleteIfExists(path);
            return;
        }
        try (StagedFolder folder = new StagedFolder(path.getParent())) {
            try (Writer out = folder.openText(path.getFileName().toString())) {
                baseline.write(out);
            }
            folder.commit();
        }
    }
}
