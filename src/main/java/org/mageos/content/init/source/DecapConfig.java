package org.mageos.content.init.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.pattern.Glob;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The collections of Decap CMS, of its forks, and of Netlify CMS, which it was before. A field is
 * required unless it says otherwise.
 *
 * @see <a href="https://decapcms.org/docs/configuration-options/">Configuration options</a>
 */
final class DecapConfig {

    private static final List<String> FILES = List.of("/admin/config.yml", "/admin/config.yaml");

    private DecapConfig() {}

    /**
     * The collections that are folders.
     *
     * @param prefix the folder of the repository that the content lies in, since paths begin at its
     *     top
     */
    static List<NamedCollection> collections(SiteFiles files, String prefix) {
        List<NamedCollection> collections = new ArrayList<>();
        for (String file : files.tree().keptFiles()) {
            if (FILES.stream().anyMatch(("/" + file)::endsWith)) {
                for (Value value : files.toLookAt().data(file).select("collections")) {
                    if (value instanceof Value.Mapping collection) {
                        collection(collection, file, prefix).ifPresent(collections::add);
                    }
                }
            }
        }
        return collections;
    }

    private static Optional<NamedCollection> collection(
            Value.Mapping collection, String file, String prefix) {
        Optional<String> folder =
                collection
                        .text("folder")
                        .flatMap(Paths::normalize)
                        .flatMap(name -> below(name, prefix));
        Optional<String> name = collection.text("name");
        if (folder.isEmpty() || folder.get().isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        String extension = collection.text("extension").orElse("md");
        boolean isNested =
                collection.get("nested").isPresent()
                        || collection.text("path").filter(path -> path.contains("/")).isPresent();
        String pattern =
                Glob.literal(folder.get())
                        + (isNested ? "/**/*." : "/*.")
                        + Glob.literal(extension);
        return Optional.of(
                new NamedCollection(name.get(), List.of(pattern), schema(collection, file)));
    }

    private static Optional<String> below(String name, String prefix) {
        if (prefix.isEmpty()) {
            return Optional.of(name);
        }
        return name.startsWith(prefix + "/")
                ? Optional.of(name.substring(prefix.length() + 1))
                : Optional.empty();
    }

    private static SourceSchema schema(Value.Mapping collection, String file) {
        CmsSchema schema = new CmsSchema(file);
        for (Value value : collection.select("fields")) {
            if (value instanceof Value.Mapping field && isOfFrontMatter(field)) {
                String name = field.text("name").orElseThrow();
                schema.field(name, type(field), !field.isSet("required", false));
                if (field.text("widget").filter("relation"::equals).isPresent()) {
                    field.text("collection").ifPresent(other -> schema.reference(name, other));
                }
            }
        }
        return schema.schema();
    }

    /** The field {@code body} is the text behind the front matter. */
    private static boolean isOfFrontMatter(Value.Mapping field) {
        return field.text("name").filter(name -> !name.equals("body")).isPresent();
    }

    private static Value type(Value.Mapping field) {
        boolean isMultiple = field.isSet("multiple", true);
        return switch (field.text("widget").orElse("string")) {
            case "string", "text", "markdown", "image", "file", "color", "code", "map" ->
                    isMultiple ? CmsField.any() : CmsField.type("string");
            case "boolean" -> CmsField.type("boolean");
            case "number" -> number(field.text("value_type").orElse("string"));
            case "date", "datetime" ->
                    field.get("format").isPresent() ? CmsField.any() : CmsField.date();
            case "select" -> {
                Value choice = CmsField.choice(options(field));
                yield isMultiple ? CmsField.array(choice) : choice;
            }
            case "relation" ->
                    isMultiple ? CmsField.array(CmsField.any()) : CmsField.type("string");
            case "list" -> list(field);
            case "object" -> CmsField.object(properties(field));
            default -> CmsField.any();
        };
    }

    private static Value number(String type) {
        return switch (type) {
            case "int" -> CmsField.type("integer");
            case "float" -> CmsField.type("number");
            default -> CmsField.any();
        };
    }

    private static List<Value> options(Value.Mapping field) {
        return field.get("options").map(Value::items).orElse(List.of());
    }

    private static Value list(Value.Mapping field) {
        if (field.get("field").orElse(field) instanceof Value.Mapping item && item != field) {
            return CmsField.array(type(item));
        }
        Map<String, Value> properties = properties(field);
        return properties.isEmpty()
                ? CmsField.type("array")
                : CmsField.array(CmsField.object(properties));
    }

    private static Map<String, Value> properties(Value.Mapping field) {
        Map<String, Value> properties = new LinkedHashMap<>();
        for (Value value : field.select("fields")) {
            if (value instanceof Value.Mapping inner) {
                inner.text("name").ifPresent(name -> properties.put(name, type(inner)));
            }
        }
        return properties;
    }
}
