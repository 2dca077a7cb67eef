package org.mageos.content.check;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.document.FrontMatter;
import org.mageos.content.document.Problem;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.schema.Schema;
import org.mageos.content.schema.SchemaLoader;
import org.mageos.content.schema.Violation;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/**
 * {@code front-matter/schema}: front matter fits the JSON Schema of its collection, or the one that
 * it names itself.
 *
 * <p>Front matter that cannot be read is not checked: {@code front-matter/syntax} has told already.
 */
final class SchemaCheck {

    /** The key by which front matter names its schema, relative to the file; it wins. */
    private static final String OWN_SCHEMA = "$schema";

    private final SchemaLoader loader;

    SchemaCheck(SchemaLoader loader) {
        this.loader = Objects.requireNonNull(loader, "loader");
    }

    /**
     * What the check found.
     *
     * @param findings what is wrong with the document, in the order of the text
     * @param errors what is wrong with a schema that the document names
     */
    record Result(List<Finding> findings, List<RunError> errors) {
        Result {
            findings = List.copyOf(findings);
            errors = List.copyOf(errors);
        }
    }

    /**
     * Checks a document.
     *
     * @param schema the schema of its collection; empty if there is none
     */
    Result check(Document document, Optional<Schema> schema) {
        FrontMatter frontMatter = document.frontMatter();
        boolean unreadable =
                frontMatter.data().entries().isEmpty()
                        && document.problems().stream()
                                .anyMatch(problem -> problem.kind() == Problem.Kind.FRONT_MATTER);
        if (unreadable) {
            return new Result(List.of(), List.of());
        }
        Optional<Value.Entry> own = frontMatter.data().entry(OWN_SCHEMA);
        if (own.isPresent()) {
            return checkByOwnSchema(document.file(), frontMatter, own.get());
        }
        return new Result(
                schema.map(one -> check(document.file(), frontMatter, one)).orElse(List.of()),
                List.of());
    }

    /** Checks front matter against a schema. */
    static List<Finding> check(String file, FrontMatter frontMatter, Schema schema) {
        List<Violation> violations = schema.validate(frontMatter.data());
        if (!frontMatter.isPresent() && !violations.isEmpty()) {
            Location top = new Location(file, Position.START);
            return List.of(Finding.at(top, Rules.FRONT_MATTER_SCHEMA, missing(violations)));
        }
        return violations.stream().map(violation -> finding(file, violation)).toList();
    }

    private Result checkByOwnSchema(String file, FrontMatter frontMatter, Value.Entry own) {
        Location place = new Location(file, own.keyPosition());
        Optional<String> schemaFile = schemaFile(file, own.value());
        if (schemaFile.isEmpty()) {
            String message = "'$schema' must be the path of a schema file inside the content root";
            return new Result(List.of(ownSchemaFinding(place, message)), List.of());
        }
        SchemaLoader.Loaded loaded = loader.load(schemaFile.get(), place);
        List<Finding> findings = new ArrayList<>();
        List<RunError> errors = new ArrayList<>();
        for (RunError error : loaded.errors()) {
            if (error.location().filter(location -> location.file().equals(file)).isPresent()) {
                findings.add(ownSchemaFinding(place, error.message()));
            } else {
                errors.add(error);
            }
        }
        FrontMatter rest = without(frontMatter, own);
        loaded.schema().ifPresent(schema -> findings.addAll(check(file, rest, schema)));
        return new Result(findings, errors);
    }

    /** The schema's name in the content tree; empty if it is none or leads out of the tree. */
    private static Optional<String> schemaFile(String file, Value value) {
        if (!(value instanceof Value.Scalar scalar)
                || !(scalar.value() instanceof String name)
                || name.isBlank()
                || name.contains("://")) {
            return Optional.empty();
        }
        try {
            Path path =
                    name.startsWith("/")
                            ? Path.of(name.substring(1))
                            : Path.of(file).resolveSibling(name);
            String normalized = path.normalize().toString().replace('\\', '/');
            boolean inside = !normalized.startsWith("..") && !path.isAbsolute();
            return inside ? Optional.of(normalized) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static FrontMatter without(FrontMatter frontMatter, Value.Entry entry) {
        Value.Mapping data = frontMatter.data();
        List<Value.Entry> rest = data.entries().stream().filter(one -> one != entry).toList();
        return new FrontMatter(
                frontMatter.format(), new Value.Mapping(rest, data.position()), frontMatter.end());
    }

    private static Finding ownSchemaFinding(Location place, String message) {
        return Finding.at(place, Rules.FRONT_MATTER_SCHEMA, message)
                .withLength(OWN_SCHEMA.length())
                .about(OWN_SCHEMA);
    }

    private static Finding finding(String file, Violation violation) {
        Location location = new Location(file, violation.position());
        return Finding.at(location, Rules.FRONT_MATTER_SCHEMA, violation.message())
                .withLength(violation.length())
                .about(violation.subject())
                .withRemedy(violation.remedy());
    }

    private static String missing(List<Violation> violations) {
        List<String> keys =
                violations.stream()
                        .filter(violation -> violation.keyword().equals("required"))
                        .map(violation -> "'" + violation.subject() + "'")
                        .toList();
        return keys.isEmpty()
                ? "The front matter is missing"
                : "The front matter is missing, which must have " + String.join(", ", keys);
    }
}
