package org.mageos.content.init.source;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.init.source.SourceSchema.Trust;
import org.mageos.content.site.Site;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The keys of Hugo's archetypes, from which new documents are made. They are templates, so that
 * only what is no template says of which type a value is.
 *
 * @see <a href="https://gohugo.io/content-management/archetypes/">Archetypes</a>
 */
public final class Archetype {

    private Archetype() {}

    /**
     * What the archetype of a section says.
     *
     * @param folder the folder of the section
     */
    public static SourceSchema of(Site site, String folder) {
        if (!site.generator().name().equals("hugo")) {
            return SourceSchema.NONE;
        }
        String section = Paths.lastSegment(folder);
        SiteFiles files = SiteFiles.of(site.files().root(), site.tree());
        int content = ("/" + folder + "/").indexOf("/content/");
        String place = content <= 0 ? "" : folder.substring(0, content);
        for (String name : List.of(section + ".md", section + "/index.md", "default.md")) {
            String file = Paths.join(Paths.trimSlashes(place), "archetypes/" + name);
            Optional<String> text = site.tree().hasFile(file) ? files.text(file) : Optional.empty();
            if (text.isPresent()) {
                return schema(file, text.get());
            }
        }
        return SourceSchema.NONE;
    }

    private static SourceSchema schema(String file, String text) {
        Map<String, Value> properties = new LinkedHashMap<>();
        String fence = "";
        for (String line : text.lines().toList()) {
            if (fence.isEmpty()) {
                fence =
                        line.strip().equals("---") || line.strip().equals("+++")
                                ? line.strip()
                                : "-";
            } else if (line.strip().equals(fence)) {
                break;
            } else if (fence.equals("-")) {
                return SourceSchema.NONE;
            } else {
                key(line, fence.equals("+++") ? '=' : ':', properties);
            }
        }
        return new SourceSchema(file, Trust.HINT, properties, List.of(), Map.of(), new HashMap<>());
    }

    private static void key(String line, char sign, Map<String, Value> properties) {
        int end = line.indexOf(sign);
        String key = end < 0 ? "" : line.substring(0, end).strip();
        boolean isKey =
                !key.isEmpty()
                        && line.charAt(0) == key.charAt(0)
                        && key.chars()
                                .allMatch(
                                        c -> c == '_' || c == '-' || Character.isLetterOrDigit(c));
        if (isKey) {
            properties.put(key, type(line.substring(end + 1).strip()));
        }
    }

    private static Value type(String value) {
        if (value.equals("true") || value.equals("false")) {
            return CmsField.type("boolean");
        }
        return value.startsWith("[") ? CmsField.type("array") : CmsField.any();
    }
}
