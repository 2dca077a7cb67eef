package org.mageos.content.settings;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.mageos.content.finding.Wording;

/** Names of files and folders in the content tree, as the settings write them. */
final class ContentPath {

    private static final Pattern ABSOLUTE = Pattern.compile("(?:/|[A-Za-z]:).*", Pattern.DOTALL);

    private ContentPath() {}

    /**
     * Reads the name of a file or folder, relative to the content root.
     *
     * @return the name without {@code .} segments and without a slash at the end; the root itself
     *     is empty
     * @throws IllegalArgumentException if it leaves the root; the message is for users
     */
    static String of(String text) {
        if (text.indexOf('\\') >= 0) {
            throw new IllegalArgumentException(
                    Wording.quote(text) + " is not a path: write '/' between folders, not '\\'");
        }
        List<String> segments = Arrays.asList(text.split("/"));
        if (ABSOLUTE.matcher(text).matches() || segments.contains("..")) {
            throw new IllegalArgumentException(
                    Wording.quote(text)
                            + " leaves the content root: write a path relative to it, without"
                            + " '..'");
        }
        return String.join(
                "/",
                segments.stream().filter(part -> !part.isEmpty() && !part.equals(".")).toList());
    }
}
