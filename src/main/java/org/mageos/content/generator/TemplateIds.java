package org.mageos.content.generator;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/** The ids that templates give to elements, which the pages made with them have, too. */
public final class TemplateIds {

    private static final String ATTRIBUTE = "id=";

    /** Nobody writes longer ones. */
    private static final int MAX_LENGTH = 200;

    private TemplateIds() {}

    /**
     * Collects ids that are literals, in lower case.
     *
     * @param folders names of folders in the content tree
     * @param extensions those of templates
     */
    public static Set<String> of(SiteFiles files, List<String> folders, Set<String> extensions) {
        Set<String> ids = new HashSet<>();
        for (String file : files.tree().files()) {
            if (folders.stream().anyMatch(folder -> file.startsWith(folder + "/"))
                    && extensions.contains(Paths.extension(file).toLowerCase(Locale.ROOT))) {
                files.text(file).ifPresent(text -> addAll(text, ids));
            }
        }
        return ids;
    }

    private static void addAll(String text, Set<String> ids) {
        for (int at = text.indexOf(ATTRIBUTE); at >= 0; at = text.indexOf(ATTRIBUTE, at + 1)) {
            int start = at + ATTRIBUTE.length();
            int end = start;
            if (start < text.length() && "\"'".indexOf(text.charAt(start)) >= 0) {
                end = text.indexOf(text.charAt(start), ++start);
            } else {
                while (end < text.length() && isUnquoted(text.charAt(end))) {
                    end++;
                }
            }
            if (end > start && end - start <= MAX_LENGTH) {
                ids.add(text.substring(start, end).toLowerCase(Locale.ROOT));
            }
        }
    }

    private static boolean isUnquoted(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}
