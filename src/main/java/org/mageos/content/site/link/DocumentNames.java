package org.mageos.content.site.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.FileKind;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/**
 * The names that documents have in links which leave out what only a file's name has: the ending,
 * and a number in front.
 */
final class DocumentNames {

    private final FileTree tree;

    // Only a broken link asks for these, so they are made when the first one does.
    private @Nullable Set<String> names;

    /** The names of the documents of a folder that have a number in front. */
    private @Nullable Map<String, Set<String>> numbered;

    DocumentNames(FileTree tree) {
        this.tree = tree;
    }

    private Set<String> names() {
        if (names == null) {
            names =
                    tree.keptFiles().stream()
                            .filter(FileKind::isMarkdown)
                            .flatMap(file -> Stream.of(of(file), ofFolder(file)))
                            .collect(Collectors.toSet());
        }
        return names;
    }

    private Set<String> numbered(String folder) {
        if (numbered == null) {
            Map<String, Set<String>> byFolder = new HashMap<>();
            for (String file : tree.keptFiles()) {
                String last = Paths.lastSegment(file);
                if (FileKind.isMarkdown(file) && !SelfExplained.withoutNumbers(last).equals(last)) {
                    byFolder.computeIfAbsent(Paths.folder(file), key -> new HashSet<>())
                            .add(of(file));
                }
            }
            numbered = byFolder;
        }
        return numbered.getOrDefault(folder, Set.of());
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
        return names().contains(of(path));
    }

    /** How many of some paths end in the name of a document. */
    long count(Collection<String> paths) {
        return paths.stream().filter(this::have).count();
    }

    /** How many names of a folder's numbered documents some paths have, without the numbers. */
    long countNumbered(String folder, Collection<String> paths) {
        if (paths.isEmpty()) {
            return 0;
        }
        Set<String> own = numbered(folder);
        return paths.stream().map(DocumentNames::of).distinct().filter(own::contains).count();
    }

    /** How many of some paths are called as documents with a number in front, without that. */
    long countWithoutNumber(Collection<String> paths) {
        if (paths.isEmpty()) {
            return 0;
        }
        Set<String> numbered = new HashSet<>();
        for (String file : tree.keptFiles()) {
            if (FileKind.isMarkdown(file)) {
                for (String path : List.of(file, Paths.folder(file))) {
                    String last = Paths.lastSegment(path);
                    if (!SelfExplained.withoutNumbers(last).equals(last)) {
                        numbered.add(of(path));
                    }
                }
            }
        }
        return paths.stream()
                .map(path -> FileTree.fold(Paths.lastSegment(path)))
                .filter(numbered::contains)
                .count();
    }
}
