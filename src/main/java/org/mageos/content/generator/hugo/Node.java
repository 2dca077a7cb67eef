package org.mageos.content.generator.hugo;

import java.util.Objects;
import java.util.Optional;

/**
 * A page of the site, whether a file makes it or not.
 *
 * @param language its language
 * @param kind {@code home}, {@code section}, {@code page}, {@code taxonomy} or {@code term}
 * @param key its logical path
 * @param path the same as it is written
 * @param file the file that makes it
 * @param data its front matter
 */
record Node(
        Language language,
        String kind,
        String key,
        String path,
        Optional<ContentFile> file,
        PageData data) {

    Node {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(data, "data");
    }

    boolean isPage() {
        return kind.equals("page");
    }

    /** The first segment of its logical path, if it lies in a folder or is one. */
    String section() {
        if (file.isPresent()) {
            return file.get().section();
        }
        int end = key.indexOf('/', 1);
        return end < 0 ? key.substring(1) : key.substring(1, end);
    }

    /** The last segment of its path as written. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
