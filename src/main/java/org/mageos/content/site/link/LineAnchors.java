package org.mageos.content.site.link;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.url.Paths;

/**
 * Anchors in files that are no pages: {@code #L10} and {@code #L10-L20}, as Git hosts have them.
 */
public final class LineAnchors {

    private static final Pattern LINES =
            Pattern.compile("L(\\d{1,9})(?:C\\d+)?(?:-L?(\\d{1,9})(?:C\\d+)?)?");

    /** Gives a file's number of lines, or nothing if it is not text or cannot be read. */
    interface LineCounter {
        Optional<Integer> lines(String file);
    }

    private final LineCounter counter;
    private final Map<String, Optional<Integer>> counted = new ConcurrentHashMap<>();

    public LineAnchors(LineCounter counter) {
        this.counter = counter;
    }

    Fragment in(String file, Optional<String> written) {
        String id = written.map(Paths::decode).orElse("");
        Matcher lines = LINES.matcher(id);
        if (!lines.matches()) {
            return Fragment.elsewhere(written, Fragment.NOT_TEXT);
        }
        Optional<Integer> count = counted.computeIfAbsent(file, counter::lines);
        int last = Integer.parseInt(lines.group(2) == null ? lines.group(1) : lines.group(2));
        return count.filter(c -> last > c)
                .map(
                        c ->
                                Extent.CLOSED.missId(
                                        id, () -> Optional.of("the file ends with line " + c)))
                .orElseGet(() -> Fragment.ok(id));
    }

    /** Counts the lines of files. */
    public static LineCounter of(ReadableFiles files) {
        return file -> {
            try {
                return Optional.of((int) files.text(file).lines().count());
            } catch (IOException e) {
                // No text whose lines a host would number: nothing to hold against it.
                return Optional.empty();
            }
        };
    }
}
