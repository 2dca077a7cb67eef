package org.mageos.content.generator.hugo;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.url.Paths;

/**
 * A folder or file of the content tree that stands in one of Hugo's own folders.
 *
 * @param source its name in the content tree
 * @param target its path in Hugo's folder, without slashes around it; empty: it is that folder
 * @param languages patterns for the keys of the languages of what names none; empty: the default
 *     language
 */
record Mount(String source, String target, List<String> languages) {

    Mount {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
        languages = List.copyOf(languages);
    }

    /** Where a file is in Hugo's folder; empty if it is not part of this mount. */
    Optional<String> targetOf(String file) {
        if (file.equals(source)) {
            return Optional.of(target);
        }
        if (!source.isEmpty() && !file.startsWith(source + "/")) {
            return Optional.empty();
        }
        String below = source.isEmpty() ? file : file.substring(source.length() + 1);
        return Optional.of(Paths.join(target, below));
    }
}
