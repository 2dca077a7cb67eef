package org.mageos.content.tree.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.mageos.content.url.Paths;

/**
 * The patterns of one {@code .gitignore} or {@code .git/info/exclude}. Immutable.
 *
 * @see <a href="https://git-scm.com/docs/gitignore">gitignore</a>
 */
public final class GitIgnore {

    static final GitIgnore NONE = new GitIgnore(List.of());

    private static final String BYTE_ORDER_MARK = bytes("\uFEFF");

    /** The last line first, for it is the last match that counts. */
    private final List<GitIgnorePattern> patterns;

    private GitIgnore(List<GitIgnorePattern> patterns) {
        this.patterns = patterns;
    }

    /**
     * Reads a file; one that does not exist has no patterns, and git does not follow a symbolic
     * link either.
     *
     * @throws IOException if it cannot be read
     */
    static GitIgnore read(Path file) throws IOException {
        // Most folders have none, and this question throws nothing on the way to its answer.
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return NONE;
        }
        return ofBytes(Files.readString(file, StandardCharsets.ISO_8859_1));
    }

    /** The patterns of a file's text. */
    static GitIgnore of(String text) {
        return ofBytes(bytes(text));
    }

    private static GitIgnore ofBytes(String text) {
        String plain =
                text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        List<GitIgnorePattern> patterns = new ArrayList<>();
        for (String line : plain.split("\n")) {
            String content = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            Optional<GitIgnorePattern> pattern = GitIgnorePattern.of(content);
            if (pattern.isPresent()) {
                patterns.add(pattern.get());
            }
        }
        Collections.reverse(patterns);
        return new GitIgnore(List.copyOf(patterns));
    }

    /** The UTF-8 bytes of a name, each as one character: the form that patterns compare. */
    public static String bytes(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 0x7f) {
                return new String(
                        name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            }
        }
        return name;
    }

    /** The files and folders that a pattern names alone, relative to the folder of the file. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (GitIgnorePattern pattern : patterns) {
            if (pattern.onlyName().isPresent()) {
                byte[] bytes = pattern.onlyName().get().getBytes(StandardCharsets.ISO_8859_1);
                names.add(new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return names;
    }

    boolean isEmpty() {
        return patterns.isEmpty();
    }

    /**
     * Whether a file or folder is ignored; empty if no pattern is about it. What lies in an ignored
     * folder is ignored whatever the patterns say, which is for the caller to know.
     *
     * @param name the {@link #bytes} of its name, relative to the folder of the patterns
     */
    Optional<Boolean> ignores(String name, boolean isFolder) {
        String lastSegment = Paths.lastSegment(name);
        for (GitIgnorePattern pattern : patterns) {
            if (pattern.matches(name, lastSegment, isFolder)) {
                return Optional.of(!pattern.isNegated());
            }
        }
        return Optional.empty();
    }
}
