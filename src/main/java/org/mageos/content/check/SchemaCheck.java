package org.mageos.content.check;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mageos.content.document.Document;
import org.mageos.content.document.FrontMatter;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Severity;
import org.mageos.content.schema.LoadedSchema;
import org.mageos.content.schema.Schema;
import org.mageos.content.schema.SchemaLoader;
import org.mageos.content.schema.Violation;
import org.mageos.content.settings.CollectionSettings;
import org.mageos.content.site.ContentCollection;
import org.mageos.content.site.Site;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/**
 * {@code front-matter/schema}: front matter fits the JSON Schema of its collection, the one that
 * the site's generator wrote for it, or the one that it names itself.
 *
 * <p>Front matter that cannot be read is not checked: {@code front-matter/syntax} has told already.
 */
public final class SchemaCheck implements Check {

    public static final Rule RULE =
            new Rule(
                    "front-matter/schema",
                    Severity.ERROR,
                    "A value does not fit the collection's JSON Schema",
                    "A misspelt key is silently ignored by most templates: the page has no"
                            + " description, or a draft is published.");

    /** The key by which front matter names its schema, relative to the file; it wins. */
    private static final String OWN_SCHEMA = "$schema";

    private final Consumer<RunError> errors;

    /**
     * @param errors takes what is wrong with the schemas themselves
     */
    public SchemaCheck(Consumer<RunError> errors) {
        this.errors = Objects.requireNonNull(errors, "errors");
    }

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    /** The schema library is loaded only where a schema is named. */
    @Override
    public void check(Site site, Consumer<Finding> findings) {
        SchemaLoader loader = new SchemaLoader(site.files().today());
        FileTexts texts = new FileTexts(site);
        Set<RunError> told = new LinkedHashSet<>();
        Map<String, Optional<Schema>> schemas = new HashMap<>();
        for (ContentCollection collection : site.collections().values()) {
            schemas.put(collection.name(), schema(site, collection, loader, told));
        }
        for (Document document : site.documents()) {
            Optional<ContentCollection> collection = site.collectionOf(document);
            Optional<Schema> schema =
                    collection.isPresent()
                            ? schemas.get(collection.get().name())
                            : Optional.empty();
            if (schema.isEmpty()) {
                schema = ofGenerator(site, document, loader, told);
            }
            Result result = check(document, schema, loader);
            for (Finding finding : result.findings()) {
                findings.accept(texts.placed(finding));
            }
            told.addAll(result.errors());
        }
        told.forEach(errors);
    }

    /** The schema that the site's generator has for a document. */
    private static Optional<Schema> ofGenerator(
            Site site, Document document, SchemaLoader loader, Set<RunError> told) {
        return site.generator()
                .format()
                .schema(document.file())
                .flatMap(
                        own -> {
                            LoadedSchema loaded = loader.load(own.schema(), own.file());
                            told.addAll(loaded.errors());
                            return loaded.schema();
                        });
    }

    private static Optional<Schema> schema(
            Site site, ContentCollection collection, SchemaLoader loader, Set<RunError> told) {
        Optional<CollectionSettings.Schema> named = collection.settings().schema();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        String settings = site.settings().file().orElseThrow();
        LoadedSchema loaded;
        if (named.get() instanceof CollectionSettings.Schema.InFile inFile) {
            Location place = new Location(settings, inFile.file().position());
            loaded = loader.load(inFile.file().value(), place);
        } else {
            Value inline = ((CollectionSettings.Schema.Inline) named.get()).value();
            loaded = loader.load(inline, settings);
        }
        told.addAll(loaded.errors());
        return loaded.schema();
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
    static Result check(Document document, Optional<Schema> schema, SchemaLoader loader) {
        FrontMatter frontMatter = document.frontMatter();
        if (document.isUnreadable()) {
            return new Result(List.of(), List.of());
        }
        Optional<Value.Entry> own = frontMatter.data().entry(OWN_SCHEMA);
        if (own.isPresent()) {
            return checkByOwnSchema(document.file(), frontMatter, own.get(), loader);
        }
        List<Finding> findings =
                schema.isPresent() ? check(document.file(), frontMatter, schema.get()) : List.of();
        return new Result(findings, List.of());
    }

    /** Checks front matter against a schema. */
    static List<Finding> check(String file, FrontMatter frontMatter, Schema schema) {
        List<Violation> violations = schema.validate(frontMatter.data());
        if (frontMatter.format() == FrontMatter.Format.NONE && !violations.isEmpty()) {
            Location top = new Location(file, Position.START);
            return List.of(Finding.at(top, RULE, missing(violations)));
        }
        Respellings words = new Respellings(file, frontMatter.data(), schema, violations);
        return violations.stream()
                .map(violation -> finding(file, violation).withFix(words.of(violation)))
                .toList();
    }

    private static Result checkByOwnSchema(
            String file, FrontMatter frontMatter, Value.Entry own, SchemaLoader loader) {
        Location place = new Location(file, own.keyPosition());
        Optional<String> schemaFile = schemaFile(file, own.value());
        if (schemaFile.isEmpty()) {
            String message = "'$schema' must be the path of a schema file inside the content root";
            return new Result(List.of(ownSchemaFinding(place, message)), List.of());
        }
        LoadedSchema loaded = loader.load(schemaFile.get(), place);
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

    /** The schema's name in the content tree; empty if it is not one or leads out of the tree. */
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
            String normalized = Paths.slashes(path.normalize());
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
        return Finding.at(place, RULE, message).withLength(OWN_SCHEMA.length()).about(OWN_SCHEMA);
    }

    private static Finding finding(String file, Violation violation) {
        Location location = new Location(file, violation.position());
        Rule rule = violation.isLimit() ? FileCheck.LIMIT : RULE;
        return Finding.at(location, rule, violation.message())
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
