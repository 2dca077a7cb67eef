package org.mageos.content.document.source;

/**
 * The stretches of projected MDX beyond which no inline construct reaches: paragraphs, list items,
 * headings, rows of tables, quotes.
 */
public final class InlineScope {

    /** A marker takes no more characters, the blank behind it included. */
    private static final int MAX_MARKER = 12;

    private InlineScope() {}

    /** Where the stretch that starts at a line ends. */
    public static int end(String text, int start) {
        char first = text.charAt(start);
        boolean quote = first == '>';
        int next = nextLine(text, start);
        while (next < text.length() && first != '#' && first != '|' && first != '\n') {
            char c = text.charAt(next);
            if (c == '\n' || c == '#' || c == '|' || c == '>' && !quote || isListItem(text, next)) {
                break;
            }
            next = nextLine(text, next);
        }
        return next;
    }

    public static int nextLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }

    /** Whether a list item with text starts here; an empty one ends no paragraph. */
    private static boolean isListItem(String text, int start) {
        int end = start;
        while (end < text.length() && end - start <= MAX_MARKER && text.charAt(end) != '\n') {
            end++;
        }
        int marker = MarkdownLine.listMarker(text, start, end);
        if (marker == 0 || !text.startsWith(" ", start + marker)) {
            return false;
        }
        int content = start + marker;
        while (content < text.length() && text.charAt(content) == ' ') {
            content++;
        }
        return content < text.length() && text.charAt(content) != '\n';
    }
}
