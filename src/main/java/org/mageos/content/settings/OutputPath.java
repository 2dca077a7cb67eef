package org.mageos.content.settings;

import java.util.Arrays;
import java.util.List;

/** Names of files that are written, relative to the output folder, as the settings write them. */
final class OutputPath {

    private OutputPath() {}

    /**
     * Reads the name of a file, which is its path on the site, too. A slash in front changes
     * nothing.
     *
     * @throws IllegalArgumentException if it is none; the message is for users
     */
    static String of(String text) {
        String path = text.startsWith("/") ? text.substring(1) : text;
        List<String> segments = Arrays.asList(path.split("/", -1));
        if (segments.contains("..") || path.indexOf('\\') >= 0 || path.indexOf(':') >= 0) {
            throw new IllegalArgumentException(
                    Wording.quote(text)
                            + " leaves the output folder: write a path below the site's root, such"
                            + " as blog/rss.xml");
        }
        boolean file =
                segments.stream().noneMatch(segment -> segment.isBlank() || segment.equals("."));
        boolean plain = path.chars().noneMatch(c -> c < ' ' || "?#*\"<>|%".indexOf(c) >= 0);
        if (!file || !plain) {
            throw new IllegalArgumentException(
                    Wording.quote(text) + " is no name of a file, such as blog/rss.xml");
        }
        return path;
    }

    /**
     * Reads the name of a file with {@code {collection.field}} in it.
     *
     * @throws IllegalArgumentException if it is none; the message is for users
     */
    static PathPattern pattern(String text) {
        String path = of(text);
        PathPattern pattern = PathPattern.route("/" + path);
        if (pattern.parts().stream().anyMatch(PathPattern.Part.Matching.class::isInstance)) {
            throw new IllegalArgumentException(
                    Wording.quote(text)
                            + " must name what makes its feeds, such as {posts.category}");
        }
        return pattern;
    }
}
