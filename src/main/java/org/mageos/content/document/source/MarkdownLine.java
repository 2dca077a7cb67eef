package org.mageos.content.document.source;

/** What a line of Markdown looks like by itself. */
public final class MarkdownLine {

    private MarkdownLine() {}

    /** The offset behind the marks of quotes and list items at the start of a line. */
    public static int behindMarkers(String text, int start, int end) {
        int i = behindBlanks(text, start, end);
        while (i < end) {
            int marker = text.charAt(i) == '>' ? 1 : MdxLine.listMarker(text, i, end);
            if (marker == 0) {
                break;
            }
            i = behindBlanks(text, i + marker, end);
        }
        return i;
    }

    public static int behindBlanks(String text, int start, int end) {
        int i = start;
        while (i < end && MdxLine.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where a line's text ends; its start if it has none. */
    public static int trimmedEnd(String text, int start, int end) {
        int i = end;
        while (i > start && MdxLine.isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Whether a line's content is a heading with number signs. */
    public static boolean isHeading(String text, int content, int end) {
        int i = content;
        while (i < end && text.charAt(i) == '#') {
            i++;
        }
        int level = i - content;
        return level > 0 && level <= 6 && (i == end || MdxLine.isBlank(text.charAt(i)));
    }

    /** Whether a line makes a heading of the one before. */
    public static boolean isUnderline(String text, int start) {
        int end = MdxLine.lineEnd(text, start);
        int content = start;
        while (content < end
                && (MdxLine.isBlank(text.charAt(content)) || text.charAt(content) == '>')) {
            content++;
        }
        int last = trimmedEnd(text, content, end);
        char mark = content < last ? text.charAt(content) : ' ';
        if (mark != '=' && mark != '-') {
            return false;
        }
        int i = content;
        while (i < last && text.charAt(i) == mark) {
            i++;
        }
        return i == last;
    }

    /** The offset behind the code span at a backtick; behind the backticks if none starts there. */
    public static int behindCode(String text, int start, int end) {
        int behind = behindRun(text, start, end);
        int i = behind;
        while (i < end) {
            if (text.charAt(i) != '`') {
                i++;
                continue;
            }
            int run = behindRun(text, i, end);
            if (run - i == behind - start) {
                return run;
            }
            i = run;
        }
        return behind;
    }

    private static int behindRun(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == '`') {
            i++;
        }
        return i;
    }
}
