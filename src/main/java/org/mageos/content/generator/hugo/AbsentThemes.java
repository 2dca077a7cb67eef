package org.mageos.content.generator.hugo;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.mageos.content.generator.Extensions;
import org.mageos.content.generator.Opening;

/**
 * The themes and modules of a site that are not in the tree: submodules that are not checked out,
 * modules of Go and packages that the build fetches. The table of extensions has what some of them
 * bring.
 *
 * @param names their names in the table
 */
record AbsentThemes(Set<String> names) {

    private static final String THEME = "theme";

    AbsentThemes {
        names = Set.copyOf(names);
    }

    /** The name of a theme whose path the settings have. */
    static String name(String path) {
        String name = path;
        for (String part : path.split("/")) {
            // Parts of a repository, and the version of a module of Go.
            boolean below =
                    part.equals(THEME) || part.equals("dependencies") || part.matches("v\\d+");
            name = below ? name : part;
        }
        return name;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** The beginnings of the paths at which a theme may serve files of its own. */
    static Set<String> served(String path) {
        Extensions table = Extensions.of("hugo");
        String name = name(path);
        return table.opens(THEME, name, Opening.FILES) ? Set.of("") : table.places(THEME, name);
    }

    /** Whether one of them may bring a hook that leads links elsewhere. */
    boolean mayChangeLinks() {
        return !isEmpty() && Extensions.of("hugo").first(THEME, names, Opening.LINKS).isPresent();
    }

    /** The shortcodes that are known to put neither headings nor ids into a page. */
    Set<String> plainShortcodes() {
        Set<String> plain = new TreeSet<>();
        if (!isEmpty()) {
            Extensions table = Extensions.of("hugo");
            for (String theme : names) {
                Set<String> all = new HashSet<>(table.names(theme));
                all.removeIf(name -> table.opens(theme, name, Opening.ANCHORS));
                plain.addAll(all);
            }
        }
        return plain;
    }
}
