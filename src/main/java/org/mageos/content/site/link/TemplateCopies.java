package org.mageos.content.site.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/**
 * Where a program puts the copies that it makes of a folder of templates, as the copies show that
 * lie there: the links of a template start from there. Thread-safe.
 */
final class TemplateCopies {

    static final String REASON = "a link of a template, whose text is to stand elsewhere";

    /** A folder of templates, up to the one below it, in which a copy has the same folders. */
    private static final Pattern IN_TEMPLATES = Pattern.compile("(?:^|/)[^/]*templates/(?=[^/]+/)");

    private final FileTree tree;

    /** The folders that hold copies, by the folder of their templates; each with its slash. */
    private final Map<String, Set<String>> placesByTemplates = new HashMap<>();

    TemplateCopies(FileTree tree) {
        this.tree = tree;
    }

    /** Whether a path may lead to a file from a copy of a document. */
    Extent extent(Document from, String path) {
        Matcher below = IN_TEMPLATES.matcher(from.file());
        if (!below.find()) {
            return Extent.CLOSED;
        }
        String folder = Paths.folder(from.file().substring(below.end()));
        return places(from.file().substring(0, below.end())).stream()
                        .flatMap(place -> Paths.normalize(place + folder + "/" + path).stream())
                        .anyMatch(tree::has)
                ? Extent.open(REASON)
                : Extent.CLOSED;
    }

    private synchronized Set<String> places(String templates) {
        return placesByTemplates.computeIfAbsent(templates, this::search);
    }

    /** Where documents lie that have the names of templates, the folders around them included. */
    private Set<String> search(String templates) {
        Set<String> names = new HashSet<>();
        for (String file : tree.keptFiles()) {
            if (FileKind.isMarkdown(file) && file.startsWith(templates)) {
                names.add(file.substring(templates.length()));
            }
        }
        names.removeIf(name -> name.indexOf('/') < 0);
        Set<String> places = new HashSet<>();
        for (String file : tree.keptFiles()) {
            if (FileKind.isMarkdown(file) && !file.startsWith(templates)) {
                for (int slash = file.indexOf('/');
                        slash >= 0;
                        slash = file.indexOf('/', slash + 1)) {
                    if (names.contains(file.substring(slash + 1))) {
                        places.add(file.substring(0, slash + 1));
                    }
                }
            }
        }
        return places;
    }
}
