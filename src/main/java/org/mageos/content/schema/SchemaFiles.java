package org.mageos.content.schema;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.output.IoReason;
import org.mageos.content.schema.SchemaDocuments.Document;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Reading;

/** Reads schema files. */
final class SchemaFiles {

    private final ReadableFiles files;

    SchemaFiles(ReadableFiles files) {
        this.files = files;
    }

    /** A schema file, or why it cannot be read. */
    record Read(Optional<Document> document, List<RunError> errors) {}

    /**
     * Reads a file.
     *
     * @param uri the file
     * @param namedAt where it is named, for the error that it does not exist
     */
    Read read(URI uri, Location namedAt) {
        Path path;
        try {
            path = Path.of(uri);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return failed(namedAt, "'" + uri + "' is not a file name");
        }
        String file = name(path);
        try {
            Reading reading = SchemaText.read(file, files.text(path));
            List<RunError> errors =
                    reading.problems().stream()
                            .map(
                                    problem ->
                                            new RunError(
                                                    Optional.of(
                                                            new Location(file, problem.position())),
                                                    "The schema cannot be read: "
                                                            + problem.message()))
                            .toList();
            return errors.isEmpty()
                    ? new Read(Optional.of(new Document(file, reading.value())), List.of())
                    : new Read(Optional.empty(), errors);
        } catch (NoSuchFileException e) {
            return failed(namedAt, "The schema file '" + file + "' does not exist");
        } catch (CharacterCodingException e) {
            return failed(namedAt, "The schema file '" + file + "' is not UTF-8");
        } catch (FileSystemException e) {
            String why = e.getReason() == null ? IoReason.of(e) : e.getReason();
            return failed(namedAt, "The schema file '" + file + "' cannot be read: " + why);
        } catch (IOException e) {
            String why = IoReason.of(e);
            return failed(namedAt, "The schema file '" + file + "' cannot be read: " + why);
        }
    }

    /** The name relative to the content root, with {@code /}. */
    private String name(Path path) {
        try {
            return Paths.slashes(files.root().relativize(path));
        } catch (IllegalArgumentException e) {
            // On another drive.
            return Paths.slashes(path);
        }
    }

    private static Read failed(Location namedAt, String message) {
        return new Read(Optional.empty(), List.of(new RunError(Optional.of(namedAt), message)));
    }
}
