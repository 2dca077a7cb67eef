package org.mageos.content.document.asciidoc;

import java.util.Optional;

/**
 * An item of a list of descriptions, {@code term:: text}.
 *
 * @param marker {@code ::}, {@code :::}, {@code ::::} or {@code ;;}
 * @param start where the term begins
 * @param end where it ends
 * @param text where the text begins; the line's length if there is none
 */
record DescribedTerm(String marker, int start, int end, int text) {

    /** The item that a line begins; empty if it begins none. */
    static Optional<DescribedTerm> of(String line) {
        int colons = line.indexOf("::");
        int semicolons = line.indexOf(";;");
        if (colons < 0 && semicolons < 0 || BlockLine.isComment(line)) {
            return Optional.empty();
        }
        int start = BlockLine.behindBlanks(line, 0);
        int first = colons < 0 || semicolons >= 0 && semicolons < colons ? semicolons : colons;
        for (int i = Math.max(start + 1, first); i + 1 < line.length(); i++) {
            Optional<DescribedTerm> found = at(line, start, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<DescribedTerm> at(String line, int start, int i) {
        char c = line.charAt(i);
        if (c != ':' && c != ';' || line.charAt(i + 1) != c) {
            return Optional.empty();
        }
        int most = c == ':' ? 4 : 2;
        int end = i;
        while (end < line.length() && end - i < most && line.charAt(end) == c) {
            end++;
        }
        boolean closed = end == line.length() || " \t".indexOf(line.charAt(end)) >= 0;
        return closed
                ? Optional.of(
                        new DescribedTerm(
                                line.substring(i, end),
                                start,
                                i,
                                BlockLine.behindBlanks(line, end)))
                : Optional.empty();
    }

    /** Whether a line begins an item of the same list. */
    boolean isSibling(String line) {
        return of(line).filter(other -> other.marker().equals(marker)).isPresent();
    }
}
