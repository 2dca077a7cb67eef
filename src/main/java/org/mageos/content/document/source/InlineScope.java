package org.mageos.content.document.source;

/**
 * The stretches of projected MDX beyond which no inline construct reaches: paragraphs, list items,
 * headings, rows of tables, quotes.
 */
public final class InlineScope {

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

    /**
     * Whether a stretch surely ends where the next one starts. What looks like a row of a table, a
     * heading or a numbered item may be the next line of a paragraph.
     */
    public static boolean isBorder(String text, int start, int next) {
        if (next == text.length() || text.charAt(start) == '\n') {
            return true;
        }
        return switch (text.charAt(next)) {
            case '\n', '>' -> true;
            case '|' -> text.charAt(start) == '|';
            case '#' -> isHeading(text, next);
            default ->
                    isListItem(text, next)
                            ? isListItem(text, start) || interruptsParagraph(text, next)
                            : isHeading(text, start);
        };
    }

    /** Of numbered items only the first interrupts a paragraph. */
    private static boolean interruptsParagraph(String text, int item) {
        return !Character.isDigit(text.charAt(item))
                || text.startsWith("1.", item)
                || text.startsWith("1)", item);
    }

    private static boolean isHeading(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) == '#') {
            i++;
        }
        boolean ended = i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\n';
        return i > start && i - start <= 6 && ended;
    }

    /** Whether a list item with text starts here; an empty one ends no paragraph. */
    public static boolean isListItem(String text, int start) {
        int i = start;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        String marks = i > start ? ".)" : "-*+";
        if (i + 1 >= text.length()
                || marks.indexOf(text.charAt(i)) < 0
                || text.charAt(i + 1) != ' ') {
            return false;
        }
        int content = i + 1;
        while (content < text.length() && text.charAt(content) == ' ') {
            content++;
        }
        return content < text.length() && text.charAt(content) != '\n';
    }
}
