package org.mageos.content.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/**
 * Where the content lies in its repository: findings name files relative to the content root, hosts
 * such as GitHub and GitLab want them relative to the repository's.
 *
 * @param prefix the content root's name in the repository, with {@code /}; empty if it is the
 *     repository's root
 */
public record RepositoryPaths(String prefix) {

    /** The content root is the root of the repository. */
    public static final RepositoryPaths ROOT = new RepositoryPaths("");

    public RepositoryPaths {
        Objects.requireNonNull(prefix, "prefix");
    }

    /** A file's name in the repository; one that lies outside of it keeps its {@code ..}. */
    public String of(String file) {
        if (prefix.isEmpty() && !file.contains("./")) {
            return file;
        }
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : (prefix + "/" + file).split("/")) {
            boolean isUp = segment.equals("..");
            if (isUp && !segments.isEmpty() && !segments.getLast().equals("..")) {
                segments.removeLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }
}
