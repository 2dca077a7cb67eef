package org.mageos.content.site;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mageos.content.tree.ExcludedFolders;
import org.mageos.content.tree.git.EarlierTree;
import org.mageos.content.url.Paths;

/**
 * The walk through the content tree as an earlier commit has it, made of the walk of today: without
 * the names that were added since, with those that are gone. Of another repository within this one
 * that has other commits today nothing is known.
 */
final class EarlierWalk {

    private final Walk today;
    private final EarlierTree commit;

    /** The content root's name in the repository, with a slash behind; empty if it is its top. */
    private final String prefix;

    private final ExcludedFolders excluded;

    EarlierWalk(Walk today, EarlierTree commit, String prefix, ExcludedFolders excluded) {
        this.today = today;
        this.commit = commit;
        this.prefix = prefix.isEmpty() ? "" : prefix + "/";
        this.excluded = excluded;
    }

    Walk walk() {
        Set<String> names = new TreeSet<>();
        today.tree().files().stream().filter(this::wasThere).forEach(names::add);
        commit.own().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .filter(this::isWalked)
                .flatMap(this::withLinked)
                .forEach(names::add);
        Set<String> unreadFolders = new HashSet<>(today.unreadFolders());
        commit.submodules().stream()
                .filter(name -> name.startsWith(prefix))
                .forEach(name -> unreadFolders.add(name.substring(prefix.length())));
        return new Walk(
                today.tree().with(names),
                today.unread(),
                unreadFolders,
                today.foldersOfUndecoded(),
                today.symlinks().stream().filter(one -> wasThere(one.file())).toList(),
                today.linked(),
                List.of(),
                today.fingerprint());
    }

    /** Whether a file of today holds what it held. */
    boolean isAsToday(String file) {
        return wasThere(file) && !commit.hasOwn(prefix + real(file));
    }

    private boolean wasThere(String file) {
        if (commit.lacks(prefix + real(file))) {
            return false;
        }
        for (String part = file; !part.isEmpty(); part = Paths.folder(part)) {
            if (today.linked().containsKey(part) && commit.lacks(prefix + part)
                    || commit.submodules().contains(prefix + part)) {
                return false;
            }
        }
        return true;
    }

    /** The name by which git knows a file. */
    private String real(String file) {
        String name = file;
        if (!today.linked().isEmpty()) {
            for (String part = file; !part.isEmpty(); part = Paths.folder(part)) {
                String target = today.linked().get(part);
                if (target != null) {
                    name = target + file.substring(part.length());
                    break;
                }
            }
        }
        return name;
    }

    private boolean isWalked(String file) {
        for (String part = Paths.folder(file); !part.isEmpty(); part = Paths.folder(part)) {
            if (FileWalker.SKIPPED.contains(Paths.lastSegment(part))
                    || excluded.notWalked().contains(part)) {
                return false;
            }
        }
        return true;
    }

    /** A file with the names that it has behind symbolic links. */
    private Stream<String> withLinked(String file) {
        return Stream.concat(
                Stream.of(file),
                today.linked().entrySet().stream()
                        .filter(link -> !commit.lacks(prefix + link.getKey()))
                        .filter(link -> (file + "/").startsWith(link.getValue() + "/"))
                        .map(link -> behind(link, file)));
    }

    private static String behind(Map.Entry<String, String> link, String file) {
        return link.getKey() + file.substring(link.getValue().length());
    }
}
