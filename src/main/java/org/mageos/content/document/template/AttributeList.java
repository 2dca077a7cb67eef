package org.mageos.content.document.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.document.source.Range;

/**
 * An attribute list in braces.
 *
 * @param colon whether a colon follows the brace
 * @param id where the id stands; null if it gives none
 * @param words where the words stand that are neither id nor class nor assignment
 * @param marked whether it starts with an id, a class or an assignment
 * @param start the offset of the opening brace
 * @param end the offset behind the closing one
 */
record AttributeList(
        boolean colon, @Nullable Range id, List<Range> words, boolean marked, int start, int end) {

    AttributeList {
        words = List.copyOf(words);
    }

    /** The list whose brace stands at an offset; null if there is none that ends on the line. */
    static @Nullable AttributeList at(String text, int start, int lineEnd) {
        return new Reader(text, start, lineEnd).read();
    }

    /** Reads a list, in time linear in the length of its line. */
    private static final class Reader {

        private final String text;
        private final int start;
        private final int limit;
        private final List<Range> words = new ArrayList<>(2);
        private @Nullable Range id;
        private boolean marked;

        Reader(String text, int start, int limit) {
            this.text = text;
            this.start = start;
            this.limit = limit;
        }

        @Nullable AttributeList read() {
            int i = start + 1;
            boolean colon = i < limit && text.charAt(i) == ':';
            i += colon ? 1 : 0;
            boolean first = true;
            while (i >= 0 && i < limit) {
                char c = text.charAt(i);
                if (c == '}') {
                    return first ? null : new AttributeList(colon, id, words, marked, start, i + 1);
                }
                if (MarkdownLine.isBlank(c)) {
                    i++;
                    continue;
                }
                int end = tokenEnd(i);
                if (end > i) {
                    token(i, end, first);
                }
                first = false;
                i = end;
            }
            return null;
        }

        private void token(int from, int to, boolean first) {
            char c = text.charAt(from);
            int equal = from;
            while (equal < to && text.charAt(equal) != '=') {
                equal++;
            }
            boolean assignment = equal > from && equal < to;
            if (c == '#') {
                id = new Range(from + 1, to);
            } else if (c != '.' && !assignment) {
                words.add(new Range(from, to));
            } else if (assignment && text.startsWith("id=", from)) {
                id = unquoted(equal + 1, to);
            }
            marked |= first && (c == '#' || c == '.' || assignment);
        }

        private Range unquoted(int from, int to) {
            boolean quoted = to - from > 1 && isQuote(text.charAt(from));
            return quoted ? new Range(from + 1, to - 1) : new Range(from, to);
        }

        /** The offset behind a token; -1 if it is not one. */
        private int tokenEnd(int from) {
            int i = from;
            boolean named = text.charAt(i) == '#' || text.charAt(i) == '.';
            i += named ? 1 : 0;
            int name = i;
            while (i < limit) {
                char c = text.charAt(i);
                if (c == '}' || MarkdownLine.isBlank(c)) {
                    break;
                }
                boolean value = c == '=' && !named && i > name;
                if (value && i + 1 < limit && isQuote(text.charAt(i + 1))) {
                    return behindString(i + 1);
                }
                if (c == '{' || isQuote(c) || c == '\n' || c == '\r') {
                    return -1;
                }
                i++;
            }
            return i > name ? i : -1;
        }

        private int behindString(int quote) {
            for (int i = quote + 1; i < limit; i++) {
                if (text.charAt(i) == text.charAt(quote)) {
                    return i + 1;
                }
            }
            return -1;
        }

        private static boolean isQuote(char c) {
            return c == '"' || c == '\'';
        }
    }
}
