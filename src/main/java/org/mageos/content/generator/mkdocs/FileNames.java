package org.mageos.content.generator.mkdocs;

import java.util.List;
import java.util.Objects;
import org.mageos.content.value.Value;

/**
 * Patterns of file names as Python's fnmatch has them: {@code *} is any text, slashes too, and
 * {@code ?} one character. Sets in brackets are taken for any one character.
 *
 * @param patterns the patterns, any of which may match
 */
record FileNames(List<String> patterns) {

    FileNames {
        patterns = List.copyOf(Objects.requireNonNull(patterns, "patterns"));
    }

    /**
     * What the plugin exclude takes away. Its regular expressions are not run: their files are
     * taken for ones of the site, where a link to them is no mistake.
     */
    static FileNames ofExcludePlugin(MkDocsConfig config) {
        return new FileNames(config.plugin("exclude").orElse(Value.Mapping.EMPTY).texts("glob"));
    }

    boolean matches(String name) {
        return patterns.stream().anyMatch(pattern -> matches(pattern, name));
    }

    /** Goes back to the last star only, which takes as long as pattern times name at most. */
    private static boolean matches(String pattern, String name) {
        int p = 0;
        int n = 0;
        int star = -1;
        int mark = 0;
        while (n < name.length()) {
            int end = p < pattern.length() ? behindOne(pattern, p) : p;
            boolean any = p < pattern.length() && pattern.charAt(p) == '*';
            if (any) {
                star = p++;
                mark = n;
            } else if (p < pattern.length()
                    && (end > p + 1
                            || pattern.charAt(p) == '?'
                            || pattern.charAt(p) == name.charAt(n))) {
                p = end;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++mark;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /** The place behind what stands for one character. */
    private static int behindOne(String pattern, int at) {
        int close = pattern.charAt(at) == '[' ? pattern.indexOf(']', at + 2) : -1;
        return close < 0 ? at + 1 : close + 1;
    }
}
