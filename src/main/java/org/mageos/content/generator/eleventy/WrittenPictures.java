package org.mageos.content.generator.eleventy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/**
 * Which pictures a program of the build may write, although it is not known what it does: it makes
 * those of a folder of pictures of the pictures there, in other sizes and formats. Thread-safe.
 */
final class WrittenPictures {

    private static final Set<String> EXTENSIONS =
            Set.of("avif", "gif", "jpeg", "jpg", "png", "svg", "webp");

    /** What says a size, at the end of a name. */
    private static final Pattern SIZE =
            Pattern.compile("(?:[-_@.](?:\\d{1,5}[a-z]{0,2}|min|thumb|small|medium|large)){1,4}$");

    private final FileTree tree;

    /** The folder that the paths of the site have as their root, with a slash at its end. */
    private final String input;

    private @Nullable Set<String> names;
    private @Nullable Set<String> folders;

    WrittenPictures(FileTree tree, String input) {
        this.tree = tree;
        this.input = input.isEmpty() ? "" : input + "/";
    }

    /**
     * Whether a program may write a file.
     *
     * @param path a path of the site, with a slash at its start
     */
    synchronized boolean mayHold(String path) {
        if (!isPicture(path)) {
            return true;
        }
        Set<String> known = names;
        Set<String> kept = folders;
        if (known == null || kept == null) {
            known = new HashSet<>();
            kept = new HashSet<>();
            for (String file : tree.files()) {
                known.add(stem(file));
                if (isPicture(file) && file.startsWith(input)) {
                    kept.add(Paths.folder(file.substring(input.length())));
                }
            }
            names = known;
            folders = kept;
        }
        String stem = stem(path);
        return !kept.contains(Paths.folder(path.substring(1)))
                || known.contains(stem)
                || known.contains(SIZE.matcher(stem).replaceFirst(""));
    }

    private static boolean isPicture(String file) {
        return EXTENSIONS.contains(Paths.extension(file).toLowerCase(Locale.ROOT));
    }

    private static String stem(String file) {
        return Paths.withoutExtension(Paths.lastSegment(file)).toLowerCase(Locale.ROOT);
    }
}
