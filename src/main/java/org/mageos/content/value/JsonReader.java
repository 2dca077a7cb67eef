package org.mageos.content.value;

/** Reads JSON (RFC 8259), and what of YAML people write into JSON files. */
public final class JsonReader {

    private JsonReader() {}

    /**
     * Reads a whole file. In a line with an escaped slash, what follows is told a column too far to
     * the left.
     */
    public static Reading read(String text) {
        return YamlReader.read(asYaml(text));
    }

    /**
     * Reads a part of a file.
     *
     * @param text the whole file
     * @param start the offset of the part's first character
     * @param end the offset behind its last
     * @param lines the lines of the whole file
     */
    public static Reading read(String text, int start, int end, TextLines lines) {
        String json = asYaml(text.substring(start, end));
        String whole = text.substring(0, start) + json;
        return YamlReader.read(whole, start, whole.length(), lines);
    }

    /**
     * JSON may be indented by tabs and may escape a slash, as PHP does; YAML reads neither
     * everywhere. Within a text JSON has no tab as it is.
     */
    private static String asYaml(String text) {
        String json = text.replace('\t', ' ');
        if (!json.contains("\\/")) {
            return json;
        }
        StringBuilder plain = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean escape = c == '\\' && i + 1 < json.length();
            if (escape && json.charAt(i + 1) != '/') {
                plain.append(c);
            }
            plain.append(escape ? json.charAt(++i) : c);
        }
        return plain.toString();
    }
}
