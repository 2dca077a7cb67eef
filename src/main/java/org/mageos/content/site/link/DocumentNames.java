package org.mageos.content.site.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mageos.content.document.FileKind;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/**
 * The names that documents have in links which leave out what only a file's name has: the ending,
 * and a number in front.
 */
final class DocumentNames {

    private final Set<String> names;

    /** The names of the documents of a folder that have a number in front. */
    private final Map<String, Set<String>> numbered = new HashMap<>();

    DocumentNames(FileTree tree) {
        this.names =
                tree.keptFiles().stream()
                        .filter(FileKind::isMarkdown)
                        .flatMap(file -> Stream.of(of(file), ofFolder(file)))
                        .collect(Collectors.toSet());
        for (String file : tree.keptFiles()) {
            String last = Paths.lastSegment(file);
            if (FileKind.isMarkdown(file) && !SelfExplained.withoutNumbers(last).equals(last)) {
                numbered.computeIfAbsent(Paths.folder(file), folder -> new HashSet<>())
                        .add(of(file));
            }
        }
    }

    /** The name by which a path would be linked to, in a form to compare. */
    private static String of(String path) {
        String last = Paths.lastSegment(SelfExplained.withoutNumbers(path));
        boolean page = FileKind.isMarkdown(last) || last.endsWith(".html");
        return FileTree.fold(page ? Paths.withoutExtension(last) : last);
    }

    /** The name of a folder whose number says that it is a page's: {@code 02.install/page.md}. */
    private static String ofFolder(String file) {
        String folder = Paths.lastSegment(Paths.folder(file));
        String name = SelfExplained.withoutNumbers(folder);
        return name.equals(folder) ? of(file) : FileTree.fold(name);
    }

    /** Whether a path ends in the name of a document. */
    boolean have(String path) {
        return names.contains(of(path));
    }

    /** How many of some paths end in the name of a document. */
    long count(Collection<String> paths) {
        return paths.stream().filter(this::have).count();
    }

    /** How many names of a folder's numbered documents some paths have, without the numbers. */
    long countNumbered(String folder, Collection<String> paths) {
        Set<String> own = numbered.getOrDefault(folder, Set.of());
        return paths.stream().map(DocumentNames::of).distinct().filter(own::contains).count();
    }
}
