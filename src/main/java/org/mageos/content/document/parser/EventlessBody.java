package org.mageos.content.document.parser;

import org.mageos.content.document.Instruction;
import org.mageos.content.document.markdown.MarkdownBlocks;

/**
 * Tells a body of Markdown of which it is certain, without reading it, that it has no comment for
 * this plugin and nothing that is over a limit. Whoever asks for the front matter only need not
 * read it.
 */
final class EventlessBody {

    /**
     * So much stands before the text of a line that is too deeply nested, and more: each quote and
     * each list takes a column at least, and a tab is as wide as two lists are indented.
     */
    private static final int DEEP = MarkdownBlocks.MAX_NESTING * 2 / 5;

    /** Far fewer than emphasis needs to be nested too deeply. */
    private static final int MANY = 2_000;

    private final String text;
    private int signs;

    /** The markers of quotes and list items that may stand behind what a generator takes away. */
    private int behindTags;

    private EventlessBody(String text) {
        this.text = text;
    }

    /**
     * @param start where the body begins
     */
    static boolean isAt(String text, int start) {
        return !text.contains(Instruction.NAME) && new EventlessBody(text).isFlat(start);
    }

    private boolean isFlat(int start) {
        int line = start;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            if (end - line > DEEP && isDeep(line, end)) {
                return false;
            }
            line = end + 1;
        }
        return true;
    }

    private boolean isDeep(int line, int end) {
        int i = line;
        while (i < end && isOfMarkers(text.charAt(i))) {
            i++;
        }
        boolean isTag = i < end && (text.charAt(i) == '<' || text.charAt(i) == '{');
        for (int at = i; at < end; at++) {
            char c = text.charAt(at);
            signs += c == '*' || c == '_' || c == '~' || c == '[' ? 1 : 0;
            behindTags += isTag && isMarker(c) && isBehindTag(at) ? 1 : 0;
        }
        return i - line > DEEP || signs > MANY || behindTags > MarkdownBlocks.MAX_NESTING;
    }

    private boolean isBehindTag(int at) {
        char before = text.charAt(at - 1);
        return isOfMarkers(before) || before == '}';
    }

    private static boolean isMarker(char c) {
        return c == '>' || c == '-' || c == '+' || c == '*' || c >= '0' && c <= '9';
    }

    private static boolean isOfMarkers(char c) {
        return c == ' ' || c == '\t' || c == '.' || c == ')' || isMarker(c);
    }
}
