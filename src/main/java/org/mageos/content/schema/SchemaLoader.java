package org.mageos.content.schema;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.value.Value;

/**
 * Loads JSON Schemas from files and settings, each once.
 *
 * <p>Draft 2020-12 is meant unless {@code $schema} says otherwise; 2019-09, 07, 06 and 04 are
 * understood. A {@code $ref} leads to other files, relative to the schema's own place, never to the
 * network. Thread-safe.
 */
public final class SchemaLoader {

    private final Path root;
    private final SchemaCompiler compiler;
    private final Map<URI, LoadedSchema> loaded = new HashMap<>();

    /**
     * @param files the files of the content root, which names are relative to
     */
    public SchemaLoader(ReadableFiles files) {
        this.root = files.root();
        this.compiler = new SchemaCompiler(files);
    }

    /**
     * Loads a schema file.
     *
     * @param file the file's name, relative to the content root, with {@code /}
     * @param namedAt where the file is named, for the error that it does not exist
     */
    public synchronized LoadedSchema load(String file, Location namedAt) {
        Path path;
        try {
            path = root.resolve(file).normalize();
        } catch (InvalidPathException e) {
            String message = "'" + file + "' is not a file name";
            return LoadedSchema.failed(new RunError(Optional.of(namedAt), message));
        }
        URI uri = path.toUri();
        if (!loaded.containsKey(uri)) {
            loaded.put(uri, compiler.compileFile(uri, namedAt));
        }
        return loaded.get(uri);
    }

    /**
     * Loads a schema that stands in a file of another kind, such as the settings.
     *
     * @param schema the schema
     * @param file the file that holds it, relative to the content root, with {@code /}; references
     *     are relative to it
     */
    public synchronized LoadedSchema load(Value schema, String file) {
        String place = schema.position().line() + "." + schema.position().column();
        URI uri = URI.create(root.resolve(file).normalize().toUri() + "?" + place);
        if (!loaded.containsKey(uri)) {
            loaded.put(uri, compiler.compile(uri, new SchemaDocuments.Document(file, schema)));
        }
        return loaded.get(uri);
    }
}
