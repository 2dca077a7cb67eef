package org.mageos.content.generator.hugo;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paths from the root, as Go's {@code path.Join} makes them. */
final class Rooted {

    private Rooted() {}

    /** A path without {@code .} and {@code ..}; the latter leads from the root to the root. */
    static String path(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/")) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return "/" + String.join("/", segments);
    }
}
