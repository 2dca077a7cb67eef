package org.mageos.content.generator.jekyll;

import java.util.Objects;

/**
 * A pattern as Ruby's {@code File.fnmatch?} reads it without flags: {@code *} stands for any text,
 * slashes too, {@code ?} for one character, {@code [a-z]} and {@code [^a-z]} for one of a set.
 * Matching takes time proportional to the product of both lengths at most.
 *
 * @param text the pattern
 */
record FileNamePattern(String text) {

    FileNamePattern {
        Objects.requireNonNull(text, "text");
    }

    boolean matches(String name) {
        int p = 0;
        int n = 0;
        int star = -1;
        int retry = 0;
        while (n < name.length()) {
            if (p < text.length() && text.charAt(p) == '*') {
                star = p++;
                retry = n;
                continue;
            }
            int next = p < text.length() ? one(p, name.charAt(n)) : -1;
            if (next >= 0) {
                p = next;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++retry;
            } else {
                return false;
            }
        }
        while (p < text.length() && text.charAt(p) == '*') {
            p++;
        }
        return p == text.length();
    }

    /** Where the pattern goes on behind one character; -1 if that is another one. */
    private int one(int p, char c) {
        char sign = text.charAt(p);
        if (sign == '?') {
            return p + 1;
        }
        if (sign == '\\' && p + 1 < text.length()) {
            return text.charAt(p + 1) == c ? p + 2 : -1;
        }
        int close = sign == '[' ? text.indexOf(']', p + 2) : -1;
        if (close < 0) {
            return sign == c ? p + 1 : -1;
        }
        return isInSet(p + 1, close, c) ? close + 1 : -1;
    }

    private boolean isInSet(int start, int end, char c) {
        boolean negated = text.charAt(start) == '^' || text.charAt(start) == '!';
        boolean found = false;
        int i = negated ? start + 1 : start;
        while (i < end) {
            boolean range = i + 2 < end && text.charAt(i + 1) == '-';
            char last = range ? text.charAt(i + 2) : text.charAt(i);
            found |= c >= text.charAt(i) && c <= last;
            i += range ? 3 : 1;
        }
        return found != negated;
    }
}
