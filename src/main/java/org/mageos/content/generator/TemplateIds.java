package org.mageos.content.generator;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * The ids that a template gives to elements, which the pages made with it have, too.
 *
 * @param literal those that stand in it as they are, in lower case
 * @param areComputed whether it writes others, of which only a run would tell
 */
public record TemplateIds(Set<String> literal, boolean areComputed) {

    private static final List<String> ATTRIBUTES = List.of("id=", "name=");

    /** Nobody writes longer ones. */
    private static final int MAX_LENGTH = 200;

    public TemplateIds {
        literal = Set.copyOf(literal);
    }

    /** The ids of one template. */
    public static TemplateIds of(String template) {
        Objects.requireNonNull(template, "template");
        Set<String> ids = new HashSet<>();
        boolean computed = template.contains("\"#{{");
        for (String attribute : ATTRIBUTES) {
            int at = template.indexOf(attribute);
            for (; at >= 0; at = template.indexOf(attribute, at + 1)) {
                if (at > 0 && Character.isWhitespace(template.charAt(at - 1))) {
                    String id = value(template, at + attribute.length());
                    boolean own = id.indexOf('{') >= 0 || id.indexOf('\0') >= 0;
                    computed |= own && attribute.equals("id=");
                    if (!own && !id.isEmpty() && id.length() <= MAX_LENGTH) {
                        ids.add(id.toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return new TemplateIds(ids, computed);
    }

    private static String value(String text, int start) {
        char quote = start < text.length() ? text.charAt(start) : ' ';
        boolean quoted = quote == '"' || quote == '\'';
        int from = quoted ? start + 1 : start;
        int end = from;
        while (end < text.length() && !ends(text.charAt(end), quoted ? quote : ' ')) {
            end++;
        }
        return text.substring(from, end);
    }

    private static boolean ends(char c, char quote) {
        return c == quote || c == '\n' || c == '>' || quote == ' ' && c == '/';
    }

    /**
     * Collects the ids of templates that are literals, in lower case.
     *
     * @param folders names of folders in the content tree
     * @param extensions those of templates
     */
    public static Set<String> in(SiteFiles files, List<String> folders, Set<String> extensions) {
        Set<String> ids = new HashSet<>();
        for (String file : files.tree().files()) {
            if (folders.stream().anyMatch(folder -> file.startsWith(folder + "/"))
                    && extensions.contains(Paths.extension(file).toLowerCase(Locale.ROOT))) {
                files.text(file).ifPresent(text -> ids.addAll(of(text).literal()));
            }
        }
        return ids;
    }
}
