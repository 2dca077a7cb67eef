package org.mageos.content.generator.hugo;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * What the templates of a site and its themes tell without being run.
 *
 * @param ids the ids that stand in them as they are, in lower case
 * @param names the names of those that make pages, without extensions, in lower case
 * @param areOpen whether they may write ids of which only a run would tell
 * @param areComplete whether all of them are in the tree
 */
record Layouts(Set<String> ids, Set<String> names, boolean areOpen, boolean areComplete) {

    private static final List<String> ATTRIBUTES = List.of(" id=", " name=", "\tid=", "\nid=");

    /** Folders of templates that make parts of pages. */
    private static final Set<String> PARTS =
            Set.of("partials", "_partials", "shortcodes", "_shortcodes", "_markup");

    /** The names of templates that make a list of a kind, beside its own. */
    private static final Map<String, Set<String>> LISTS =
            Map.of(
                    "section", Set.of("section", "list", "all"),
                    "taxonomy", Set.of("taxonomy", "terms", "list", "all"),
                    "term", Set.of("term", "taxonomy", "list", "all"));

    Layouts {
        ids = Set.copyOf(ids);
        names = Set.copyOf(names);
    }

    static Layouts read(SiteFiles files, Mounts mounts) {
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        boolean open = mounts.hasForeign();
        for (String file : files.tree().files()) {
            String target = target(file, mounts.layouts());
            if (target.endsWith(".html")) {
                String text = files.text(file).orElse("");
                collect(text, ids);
                open |= isOpen(text);
                if (Arrays.stream(target.split("/")).noneMatch(PARTS::contains)) {
                    names.add(name(target));
                }
            }
        }
        return new Layouts(ids, names, open, !mounts.hasForeign());
    }

    private static String target(String file, List<Mount> layouts) {
        return layouts.stream()
                .flatMap(mount -> mount.targetOf(file).stream())
                .findFirst()
                .orElse("");
    }

    private static String name(String target) {
        String name = Paths.lastSegment(target);
        return name.substring(0, name.indexOf('.')).toLowerCase(Locale.ROOT);
    }

    private static boolean isOpen(String text) {
        return text.contains(" id={{") || text.contains(" id=\"{{") || text.contains("\"#{{");
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

    /** Whether a list that no file makes gets a page: without a template it gets none. */
    boolean make(Node list) {
        Objects.requireNonNull(list, "list");
        Set<String> wanted = LISTS.get(list.kind());
        return !areComplete
                || names.isEmpty()
                || wanted == null
                || wanted.stream().anyMatch(names::contains)
                || names.contains(list.section());
    }
}
