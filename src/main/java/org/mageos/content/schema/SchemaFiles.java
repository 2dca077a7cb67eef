package org.mageos.content.schema;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.schema.SchemaDocuments.Document;
import org.mageos.content.value.Reading;

/** Reads schema files. */
final class SchemaFiles {

    private final Path root;

    SchemaFiles(Path root) {
        this.root = root;
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
            return failed(namedAt, "'" + uri + "' is no name of a file");
        }
        String file = name(path);
        if (Files.isDirectory(path)) {
            return failed(namedAt, "The schema must be a file, but '" + file + "' is a folder");
        }
        try {
            Reading reading = SchemaText.read(file, Files.readString(path));
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
        } catch (IOException e) {
            return failed(namedAt, "The schema file '" + file + "' cannot be read: " + e);
        }
    }

    /** The name relative to the content root, with {@code /}. */
    private String name(Path path) {
        try {
            return root.relativize(path).toString().replace(File.separatorChar, '/');
        } catch (IllegalArgumentException e) {
            // On another drive.
            return path.toString().replace(File.separatorChar, '/');
        }
    }

    private static Read failed(Location namedAt, String message) {
        return new Read(Optional.empty(), List.of(new RunError(Optional.of(namedAt), message)));
    }
}
