package org.mageos.content.init.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.generator.script.ScriptReader;
import org.mageos.content.pattern.Glob;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The collections of TinaCMS, as far as its program is literal. A field is optional unless it says
 * otherwise.
 *
 * @see <a href="https://tina.io/docs/schema">The schema</a>
 */
final class TinaConfig {

    private static final List<String> FILES =
            List.of("tina/config.ts", "tina/config.tsx", "tina/config.js", "tina/config.jsx");

    private TinaConfig() {}

    static List<NamedCollection> collections(SiteFiles files) {
        List<NamedCollection> collections = new ArrayList<>();
        for (String file : FILES) {
            Optional<String> text =
                    files.tree().hasFile(file) ? files.toLookAt().text(file) : Optional.empty();
            if (text.isPresent()) {
                Value.Mapping config = ScriptReader.read(text.get()).value();
                for (Value value : config.select("schema.collections")) {
                    if (value instanceof Value.Mapping collection) {
                        collection(collection, file).ifPresent(collections::add);
                    }
                }
            }
        }
        return collections;
    }

    private static Optional<NamedCollection> collection(Value.Mapping collection, String file) {
        Optional<String> folder = collection.text("path").flatMap(Paths::normalize);
        Optional<String> name = collection.text("name");
        String format = collection.text("format").orElse("md");
        boolean isDocument =
                format.equals("md") || format.equals("mdx") || format.equals("markdown");
        if (folder.isEmpty() || folder.get().isEmpty() || name.isEmpty() || !isDocument) {
            return Optional.empty();
        }
        String pattern = Glob.literal(folder.get()) + "/**/*." + format;
        CmsSchema schema = new CmsSchema(file);
        for (Value value : collection.select("fields")) {
            if (value instanceof Value.Mapping field && !field.isSet("isBody", true)) {
                field.text("name")
                        .ifPresent(
                                key ->
                                        schema.field(
                                                key, type(field), field.isSet("required", true)));
            }
        }
        return Optional.of(new NamedCollection(name.get(), List.of(pattern), schema.schema()));
    }

    private static Value type(Value.Mapping field) {
        Value one =
                switch (field.text("type").orElse("")) {
                    case "string" -> {
                        List<Value> options =
                                field.get("options").map(Value::items).orElse(List.of());
                        yield options.isEmpty()
                                ? CmsField.type("string")
                                : CmsField.choice(options);
                    }
                    case "image", "reference", "password" -> CmsField.type("string");
                    case "number" -> CmsField.type("number");
                    case "boolean" -> CmsField.type("boolean");
                    case "datetime" -> CmsField.date();
                    case "object" -> CmsField.object(properties(field));
                    default -> CmsField.any();
                };
        return field.isSet("list", true) ? CmsField.array(one) : one;
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
