package org.mageos.content.schema;

import org.mageos.content.value.Reading;
import org.mageos.content.value.TextLines;
import org.mageos.content.value.YamlReader;

/** Reads the text of a schema file, JSON or YAML. */
final class SchemaText {

    private SchemaText() {}

    static Reading read(String file, String text) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String yaml = file.endsWith(".json") ? withoutTabs(content) : content;
        return YamlReader.read(yaml, 0, yaml.length(), TextLines.of(yaml));
    }

    /**
     * JSON with blanks instead of tabs between its tokens: JSON may be indented by tabs, YAML may
     * not. Every token keeps its place.
     */
    private static String withoutTabs(String json) {
        if (json.indexOf('\t') < 0) {
            return json;
        }
        StringBuilder result = new StringBuilder(json);
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '"') {
                inString = !inString;
            } else if (c == '\\' && inString) {
                i++;
            } else if (c == '\t' && !inString) {
                result.setCharAt(i, ' ');
            }
        }
        return result.toString();
    }
}
