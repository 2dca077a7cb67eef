package org.mageos.content.site.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/**
 * Prefixes of the paths of images, such as {@code ~/}, whose meaning no settings tell, but the
 * files: nearly all paths with the prefix are those of files below one folder.
 */
public final class ExplainedAliases {

    private static final Pattern ALIASED = Pattern.compile("([~@#$][\\w-]{0,40})/([^?#]+)");

    /** So many different files do not lie there by chance. */
    private static final int FEWEST = 10;

    /** In hundredths. */
    private static final int ENOUGH = 80;

    private ExplainedAliases() {}

    /** The folders of such prefixes, both without a slash at the end. */
    public static Map<String, String> of(Collection<Document> documents, FileTree tree) {
        Map<String, Set<String>> paths = new TreeMap<>();
        documents.stream()
                .flatMap(document -> document.uses().stream())
                .filter(use -> use.kind() == Use.Kind.IMAGE)
                .map(use -> ALIASED.matcher(use.destination()))
                .filter(Matcher::lookingAt)
                .forEach(
                        path ->
                                paths.computeIfAbsent(path.group(1), key -> new HashSet<>())
                                        .add(Paths.decode(path.group(2))));
        Map<String, String> folders = new HashMap<>();
        paths.forEach(
                (prefix, files) ->
                        folder(files, tree).ifPresent(folder -> folders.put(prefix, folder)));
        return folders;
    }

    private static Optional<String> folder(Set<String> paths, FileTree tree) {
        Map<String, Integer> explained = new TreeMap<>();
        for (String path : paths) {
            for (String file : tree.named(Paths.lastSegment(path))) {
                if (file.endsWith("/" + path)) {
                    String folder = file.substring(0, file.length() - path.length() - 1);
                    explained.merge(folder, 1, Integer::sum);
                }
            }
        }
        return explained.entrySet().stream()
                .filter(folder -> folder.getValue() >= FEWEST)
                .filter(folder -> folder.getValue() * 100L >= (long) paths.size() * ENOUGH)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
