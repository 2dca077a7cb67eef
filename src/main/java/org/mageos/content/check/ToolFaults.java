package org.mageos.content.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.mageos.content.built.BuiltSite;
import org.mageos.content.url.Paths;

/**
 * Broken links that Javadoc itself writes, whatever its sources say: nobody can repair them. A
 * folder of Javadoc is known by the list of packages that it has for other documentation.
 */
final class ToolFaults {

    private static final Set<String> LISTS = Set.of("element-list", "package-list");

    /** Its style sheet names fonts that some JDKs lack, its list of constants their packages. */
    private static final Set<String> FILES = Set.of("stylesheet.css", "constant-values.html");

    private final Set<String> folders;

    ToolFaults(BuiltSite site) {
        this.folders =
                site.files().stream()
                        .filter(file -> LISTS.contains(Paths.lastSegment(file)))
                        .map(Paths::folder)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether Javadoc has written the broken links of a file by itself. */
    boolean has(String file) {
        return FILES.contains(Paths.lastSegment(file)) && folders.contains(Paths.folder(file));
    }
}
