package org.mageos.content.generator.jekyll;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.site.Paths;
import org.mageos.content.site.SiteFiles;

/** The ids that layouts and includes give to elements, which pages around them have, too. */
final class LayoutIds {

    private static final List<String> FOLDERS = List.of("_layouts/", "_includes/");
    private static final Set<String> EXTENSIONS = Set.of("html", "htm", "md", "markdown");

    /** Nobody writes longer ones. */
    private static final int MAX_LENGTH = 200;

    private LayoutIds() {}

    static Set<String> of(SiteFiles files, SiteFolder source) {
        Set<String> ids = new HashSet<>(Set.of("top"));
        for (String file : files.tree().keptFiles()) {
            boolean layout =
                    FOLDERS.stream().anyMatch(folder -> file.startsWith(source.name(folder)));
            if (layout && EXTENSIONS.contains(Paths.extension(file).toLowerCase(Locale.ROOT))) {
                files.text(file).ifPresent(text -> addAll(text, ids));
            }
        }
        return ids;
    }

    private static void addAll(String text, Set<String> ids) {
        int at = text.indexOf("id=");
        while (at >= 0) {
            int start = at + 4;
            char quote =
                    start <= text.length() && start > 0 && at + 3 < text.length()
                            ? text.charAt(at + 3)
                            : ' ';
            int end = quote == '"' || quote == '\'' ? text.indexOf(quote, start) : -1;
            if (end > start && end - start <= MAX_LENGTH) {
                // They are compared without letter case.
                ids.add(text.substring(start, end).toLowerCase(Locale.ROOT));
            }
            at = text.indexOf("id=", at + 3);
        }
    }
}
