package org.mageos.content.generator.hugo;

import java.util.Objects;

/**
 * A file of content with its logical path, by which Hugo looks pages up.
 *
 * @param file its name in the content tree
 * @param type what it is
 * @param language the key of its language
 * @param key its logical path, in lower case and with hyphens for spaces: {@code /posts/a} for
 *     {@code posts/A.md}, {@code posts/a/index.md} and {@code posts/a/_index.md}; {@code /} is home
 * @param path the same as it is written
 */
record ContentFile(String file, Type type, String language, String key, String path) {

    /** What a file of content is. */
    enum Type {
        /** {@code a.md}: a page. */
        SINGLE,
        /** {@code a/index.md}: a page with the files of its folder. */
        LEAF,
        /** {@code a/_index.md}: a list of what is below it. */
        BRANCH,
        /** {@code a/other.md} beside an {@code index.md}: a part of that page. */
        PART
    }

    ContentFile {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(path, "path");
    }

    boolean isList() {
        return type == Type.BRANCH;
    }

    /** The first segment of the path of what lies in a folder; empty for what does not. */
    String section() {
        int end = key.indexOf('/', 1);
        if (end < 0) {
            return type == Type.BRANCH ? key.substring(1) : "";
        }
        return key.substring(1, end);
    }

    /** The folder of its logical path that relative references start from. */
    String folder() {
        if (type == Type.BRANCH) {
            return key;
        }
        int slash = key.lastIndexOf('/');
        return slash <= 0 ? "/" : key.substring(0, slash);
    }
}
