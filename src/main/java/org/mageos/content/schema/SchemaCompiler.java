package org.mageos.content.schema;

import dev.harrel.jsonschema.InvalidSchemaException;
import dev.harrel.jsonschema.JsonSchemaException;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mageos.content.finding.ClosestMatch;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Wording;
import org.mageos.content.schema.SchemaDocuments.Document;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/**
 * Hands schemas to the library, with all that they refer to: what is wrong with them is known
 * before the first value is checked.
 */
final class SchemaCompiler {

    private final SchemaFiles files;
    private final SchemaDocuments documents = new SchemaDocuments();

    /** Takes schemas as they are; {@link #strict} looks at them first. */
    private @Nullable Validator trusting;

    private @Nullable Validator strict;

    /** What is wrong with each schema that was handed to the library. */
    private final Map<URI, List<RunError>> errors = new HashMap<>();

    SchemaCompiler(ReadableFiles files) {
        this.files = new SchemaFiles(files);
    }

    private Validator validator(boolean trusting) {
        return new ValidatorFactory()
                .withJsonNodeFactory(documents)
                .withEvaluatorFactory(new DataKeywords())
                .withDisabledSchemaValidation(trusting)
                .createValidator();
    }

    /**
     * Compiles a schema file.
     *
     * @param namedAt where the file is named
     */
    LoadedSchema compileFile(URI uri, Location namedAt) {
        SchemaFiles.Read read = files.read(uri, namedAt);
        return read.document()
                .map(document -> compile(uri, document))
                .orElseGet(() -> new LoadedSchema(Optional.empty(), read.errors()));
    }

    /**
     * Compiles a schema. One of the simple kinds, which refers to no other, comes to the library
     * only when it is asked for.
     */
    LoadedSchema compile(URI uri, Document document) {
        Optional<SimpleSchema> simple = SimpleSchemaReader.read(withoutId(document.root()));
        if (simple.isPresent()) {
            Schema schema = new Schema(uri, simple, () -> validator(uri, document), documents);
            return new LoadedSchema(Optional.of(schema), List.of());
        }
        ReferenceTargets targets = new ReferenceTargets(files, documents);
        targets.reach(uri, document);
        List<RunError> found = new ArrayList<>();
        targets.documents().forEach((reached, one) -> found.addAll(register(reached, one)));
        if (found.isEmpty()) {
            // What is no reference at all would else be reported twice.
            found.addAll(targets.errors());
        }
        Schema schema = new Schema(uri, Optional.empty(), this::trusting, documents);
        if (found.isEmpty() && recurs(uri)) {
            found.add(error(document, Position.START, "The schema refers to itself without end"));
        }
        return found.isEmpty()
                ? new LoadedSchema(Optional.of(schema), List.of())
                : new LoadedSchema(Optional.empty(), found.stream().distinct().toList());
    }

    /** The library, which has the schema. */
    private synchronized Validator validator(URI uri, Document document) {
        List<RunError> wrong = register(uri, document);
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("The schema is not as simple as it looks: " + wrong);
        }
        return trusting();
    }

    private synchronized Validator trusting() {
        if (trusting == null) {
            trusting = validator(true);
        }
        return trusting;
    }

    private boolean recurs(URI uri) {
        try {
            trusting().validate(uri, ValueNode.of(Value.Mapping.EMPTY));
            return false;
        } catch (StackOverflowError e) {
            return true;
        }
    }

    private List<RunError> register(URI uri, Document document) {
        List<RunError> known = errors.get(uri);
        if (known == null) {
            documents.put(uri, document);
            known = handOver(uri, document);
            errors.put(uri, known);
        }
        return known;
    }

    private List<RunError> handOver(URI uri, Document document) {
        Value root = document.root();
        boolean truth = root instanceof Value.Scalar scalar && scalar.value() instanceof Boolean;
        if (!(root instanceof Value.Mapping) && !truth) {
            String message = "A schema must be keys with values, but is " + Words.show(root);
            return List.of(error(document, root.position(), message));
        }
        List<RunError> unknown = unknownMetaschema(document);
        if (!unknown.isEmpty()) {
            return unknown;
        }
        Value schema = withoutId(root);
        try {
            if (!PlainSchema.is(schema)) {
                if (strict == null) {
                    strict = validator(false);
                }
                strict.registerSchema(uri, ValueNode.of(schema));
            }
            trusting().registerSchema(uri, ValueNode.of(schema));
            return List.of();
        } catch (InvalidSchemaException e) {
            return Violations.of(e.getErrors(), documents, schema, "the schema").stream()
                    .map(violation -> error(document, violation.position(), text(violation)))
                    .toList();
        } catch (JsonSchemaException | IllegalArgumentException e) {
            String message = "The schema cannot be used: " + e.getMessage();
            return List.of(error(document, root.position(), message));
        } catch (StackOverflowError e) {
            String message = "The schema is nested too deeply";
            return List.of(error(document, root.position(), message));
        }
    }

    private static List<RunError> unknownMetaschema(Document document) {
        if (!(document.root() instanceof Value.Mapping mapping)
                || !(mapping.get("$schema").orElse(null) instanceof Value.Scalar scalar)) {
            return List.of();
        }
        String name = scalar.text().replaceAll("#$", "");
        if (Metaschemas.ALL.contains(name)) {
            return List.of();
        }
        String message =
                "'$schema' is "
                        + Wording.quote(name)
                        + ", which is none of the known versions of JSON Schema; "
                        + ClosestMatch.closest(name, Metaschemas.ALL)
                                .map(match -> "did you mean '" + match + "'?")
                                .orElse("use '" + Metaschemas.ALL.get(0) + "'");
        return List.of(error(document, scalar.position(), message));
    }

    /** References are relative to the file's place, even if its {@code $id} names another. */
    private static Value withoutId(Value root) {
        if (!(root instanceof Value.Mapping mapping)) {
            return root;
        }
        boolean legacy =
                mapping.text("$schema").filter(name -> name.contains("draft-04")).isPresent();
        List<Value.Entry> kept =
                mapping.entries().stream()
                        .filter(entry -> !entry.key().equals(legacy ? "id" : "$id"))
                        .toList();
        return new Value.Mapping(kept, mapping.position());
    }

    private static String text(Violation violation) {
        return violation
                .remedy()
                .map(r -> violation.message() + "; " + r)
                .orElse(violation.message());
    }

    private static RunError error(Document document, Position position, String message) {
        return new RunError(Optional.of(new Location(document.file(), position)), message);
    }
}
