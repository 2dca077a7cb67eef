package org.mageos.content.document.asciidoc;

import org.jspecify.annotations.Nullable;

/**
 * A line, or a part of one, and where it stands.
 *
 * @param text its text, without blanks at its end
 * @param file the file that it stands in
 * @param offset where the text begins in that file
 * @param doubt why it may not be there in the end; null if it is
 */
record SourceLine(String text, OriginFile file, int offset, @Nullable String doubt) {

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The line from an index on. */
    SourceLine from(int start) {
        return part(start, text.length());
    }

    SourceLine part(int start, int end) {
        return start == 0 && end == text.length()
                ? this
                : new SourceLine(text.substring(start, end), file, offset + start, doubt);
    }

    /** The line without blanks at its start. */
    SourceLine stripLeading() {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return from(start);
    }

    /** Another text at the same place. */
    SourceLine with(String other) {
        return new SourceLine(other, file, offset, doubt);
    }
}
