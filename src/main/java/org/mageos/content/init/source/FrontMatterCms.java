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
 * The folders of Front Matter CMS that have one type of content. A field is optional unless it says
 * otherwise.
 *
 * @see <a href="https://frontmatter.codes/docs/content-creation/fields">Fields</a>
 */
final class FrontMatterCms {

    private static final String FILE = "frontmatter.json";

    private static final String ROOT = "[[workspace]]";

    private FrontMatterCms() {}

    static List<NamedCollection> collections(SiteFiles files) {
        if (!files.tree().hasFile(FILE)) {
            return List.of();
        }
        Value.Mapping settings = files.toLookAt().data(FILE);
        Map<String, Value.Mapping> types = new LinkedHashMap<>();
        for (Value value :
                settings.get("frontMatter.taxonomy.contentTypes")
                        .map(Value::items)
                        .orElse(List.of())) {
            if (value instanceof Value.Mapping type) {
                type.text("name").ifPresent(name -> types.put(name, type));
            }
        }
        List<NamedCollection> collections = new ArrayList<>();
        for (Value value :
                settings.get("frontMatter.content.pageFolders")
                        .map(Value::items)
                        .orElse(List.of())) {
            if (value instanceof Value.Mapping folder) {
                collection(folder, types).ifPresent(collections::add);
            }
        }
        return collections;
    }

    private static Optional<NamedCollection> collection(
            Value.Mapping folder, Map<String, Value.Mapping> types) {
        Optional<String> path =
                folder.text("path").map(text -> text.replace(ROOT, "")).flatMap(Paths::normalize);
        List<String> names = folder.texts("contentTypes");
        Value.Mapping type =
                types.getOrDefault(
                        names.size() == 1 ? names.get(0) : "default", Value.Mapping.EMPTY);
        if (path.isEmpty() || path.get().isEmpty() || names.size() > 1) {
            return Optional.empty();
        }
        CmsSchema schema = new CmsSchema(FILE);
        for (Value value : type.select("fields")) {
            if (value instanceof Value.Mapping field) {
                field.text("name")
                        .ifPresent(
                                name ->
                                        schema.field(
                                                name, type(field), field.isSet("required", true)));
            }
        }
        return Optional.of(
                new NamedCollection(
                        Paths.lastSegment(path.get()),
                        List.of(Glob.literal(path.get()) + "/**/*.{md,mdx}"),
                        schema.schema()));
    }

    private static Value type(Value.Mapping field) {
        boolean isMultiple = field.isSet("multiple", true);
        return switch (field.text("type").orElse("")) {
            case "string", "slug" -> CmsField.type("string");
            case "image", "file" ->
                    isMultiple ? CmsField.array(CmsField.type("string")) : CmsField.type("string");
            case "number" -> CmsField.type("number");
            case "boolean", "draft" -> CmsField.type("boolean");
            case "datetime" -> CmsField.date();
            case "tags", "categories", "list" -> CmsField.any();
            case "choice" -> {
                List<Value> choices = field.get("choices").map(Value::items).orElse(List.of());
                Value choice = CmsField.choice(choices);
                yield isMultiple ? CmsField.array(choice) : choice;
            }
            default -> CmsField.any();
        };
    }
}
