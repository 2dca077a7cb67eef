package org.mageos.content.generator.hugo;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mageos.content.site.Paths;
import org.mageos.content.site.SiteFiles;

/** The ids that the templates of a site and its themes write themselves. */
final class LayoutIds {

    private static final List<String> ATTRIBUTES = List.of(" id=", " name=", "\tid=", "\nid=");

    private LayoutIds() {}

    /** All ids that stand in the templates as they are, in lower case. */
    static Set<String> of(SiteFiles files, List<Mount> layouts) {
        Set<String> ids = new HashSet<>();
        for (String file : files.tree().files()) {
            if (Paths.extension(file).equals("html")
                    && layouts.stream().anyMatch(mount -> mount.targetOf(file).isPresent())) {
                files.text(file).ifPresent(text -> collect(text, ids));
            }
        }
        return ids;
    }

    private static void collect(String text, Set<String> ids) {
        for (String attribute : ATTRIBUTES) {
            int at = text.indexOf(attribute);
            while (at >= 0) {
                int start = at + attribute.length();
                String id = value(text, start);
                if (!id.isEmpty() && id.indexOf('{') < 0) {
                    ids.add(id.toLowerCase(Locale.ROOT));
                }
                at = text.indexOf(attribute, start);
            }
        }
    }

    private static String value(String text, int start) {
        char quote = start < text.length() ? text.charAt(start) : ' ';
        boolean quoted = quote == '"' || quote == '\'';
        int from = quoted ? start + 1 : start;
        int end = from;
        while (end < text.length() && !isEnd(text.charAt(end), quoted ? quote : ' ')) {
            end++;
        }
        return text.substring(from, end);
    }

    private static boolean isEnd(char c, char quote) {
        return c == quote || c == '\n' || c == '>' || quote == ' ' && c == '/';
    }
}
