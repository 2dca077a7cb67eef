package org.mageos.content.document.parser;

import java.util.ArrayList;
import java.util.List;
import org.mageos.content.document.Typography;
import org.mageos.content.document.Use;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.CodeSpans;
import org.mageos.content.document.source.Filler;
import org.mageos.content.document.source.InlineScope;
import org.mageos.content.document.source.Projection;

/**
 * Reads a paragraph, list item or heading that leaves nothing to interpret. What is read here need
 * not be read by the Markdown library, which takes most of the time of a run.
 *
 * <p>Simple is: inline links and images without title, nesting or escapes, code spans, prose.
 * Whatever else occurs, the whole segment is left. So this class must only know what it is sure of,
 * and what it reads is the same as what the library would read.
 */
final class SimpleSegment {

    private static final String UNSURE_IN_HEADING = "\\&*_~[]!{<";

    private final Projection source;
    private final String text;
    private final BodyBuilder body;
    private final Typography typography;
    private final String unsure;
    private final boolean hasDefinitions;
    private final List<Item> items = new ArrayList<>();

    /** A link or image found in a segment that may yet turn out not to be simple. */
    private record Item(boolean image, boolean bare, int offset, int start, int end) {}

    /**
     * @param unsure characters that make a segment not simple, beside the backslash
     */
    SimpleSegment(Projection source, BodyBuilder body, Typography typography, String unsure) {
        this.source = source;
        this.text = source.text();
        this.body = body;
        this.typography = typography;
        this.unsure = unsure;
        this.hasDefinitions = text.contains("]:");
    }

    /**
     * Reads the segment at a stretch of whole lines.
     *
     * @return false if it is not simple; then nothing of it is read
     */
    boolean read(int start, int end) {
        int content = behindMarkers(start, end);
        if (content < end && text.charAt(content) == '#') {
            return content == start && heading(start, end);
        }
        items.clear();
        if (!scan(start, end)) {
            return false;
        }
        report();
        return true;
    }

    /** Forgets what {@link #scan} has found. */
    void restart() {
        items.clear();
    }

    /**
     * Looks for links in a stretch of whole lines that is no heading, and keeps them until {@link
     * #report}.
     *
     * @return false if it is not simple
     */
    boolean scan(int start, int end) {
        if (text.charAt(start) == '|' || !linesAreProse(start, end)) {
            return false;
        }
        int i = behindMarkers(start, end);
        while (i >= 0 && i < end) {
            i = next(i, end);
        }
        return i >= 0;
    }

    /** How many links and images {@link #scan} has found. */
    int found() {
        return items.size();
    }

    /** The offset behind what stands at an offset, or -1 if it is not simple. */
    private int next(int i, int end) {
        return switch (text.charAt(i)) {
            case '\\' -> -1;
            case '`' -> CodeSpans.end(text, i, end);
            case '[' -> behindLink(i, i, end, false);
            case '!' -> text.startsWith("![", i) ? behindLink(i, i + 1, end, true) : i + 1;
            case 'h', 'H', 'w', 'W' -> mayBeUrl(i) ? -1 : i + 1;
            default -> unsure.indexOf(text.charAt(i)) < 0 ? i + 1 : -1;
        };
    }

    private boolean mayBeUrl(int i) {
        return text.regionMatches(true, i, "http", 0, 4)
                || text.regionMatches(true, i, "www.", 0, 4);
    }

    private int run(int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == '`') {
            i++;
        }
        return i - start;
    }

    /**
     * {@code [text](destination)}: no brackets in the text, no title. Where nothing is defined, a
     * lone {@code [text]} is text.
     */
    private int behindLink(int offset, int bracket, int end, boolean image) {
        int i = bracket + 1;
        boolean blank = true;
        while (i >= 0 && i < end && text.charAt(i) != ']') {
            char c = text.charAt(i);
            if (c == '['
                    || c == '\\'
                    || unsure.indexOf(c) >= 0
                    || image && (c == '`' || Filler.isFiller(c))) {
                return -1;
            }
            blank &= c <= ' ';
            i = c == '`' ? CodeSpans.end(text, i, end) : i + 1;
        }
        if (i < 0 || i >= end) {
            return -1;
        }
        char behind = i + 1 < end ? text.charAt(i + 1) : '\n';
        if (behind != '(') {
            return behind != '[' && !hasDefinitions ? bracket + 1 : -1;
        }
        int start = i + 2;
        int close = start;
        while (close < end && isPlainInDestination(text.charAt(close))) {
            close++;
        }
        if (close == start || close >= end || text.charAt(close) != ')') {
            return -1;
        }
        items.add(new Item(image, image && blank, offset, start, close));
        return close + 1;
    }

    private static boolean isPlainInDestination(char c) {
        return c > ' '
                && c != '('
                && c != ')'
                && c != '<'
                && c != '\\'
                && c != '&'
                && c != '\u007f'
                && (c == Filler.OUTPUT || !Filler.isFiller(c));
    }

    /** Puts what {@link #scan} has found into the body. */
    void report() {
        for (Item item : items) {
            String destination = text.substring(item.start(), item.end());
            int start = source.origin(item.start());
            int end = source.originEnd(item.start(), item.end());
            if (item.image()) {
                List<Integer> bare =
                        item.bare() ? List.of(source.origin(item.offset())) : List.of();
                body.image(Use.Syntax.INLINE, destination, start, end, bare);
            } else {
                body.link(Use.Syntax.INLINE, destination, start, end);
            }
        }
    }

    /** No line makes something else of the segment: an underline, a table, a fence, a footnote. */
    private boolean linesAreProse(int start, int end) {
        int line = start;
        while (line < end) {
            int content = behindMarkers(line, end);
            char first = content < end ? text.charAt(content) : '\n';
            if (first == '=' || first == '-' || first == '#' || first == '|' || first == ':') {
                return false;
            }
            if (text.startsWith("```", content)
                    || text.startsWith("~~~", content)
                    || text.startsWith("[^", content)) {
                return false;
            }
            line = InlineScope.nextLine(text, line);
        }
        return true;
    }

    /** The offset behind the markers of quotes and list items at the start of a line. */
    private int behindMarkers(int start, int end) {
        int i = start;
        while (i < end) {
            if (text.charAt(i) == '>' || text.charAt(i) == ' ') {
                i++;
            } else if (InlineScope.isListItem(text, i)) {
                i = text.indexOf(' ', i);
            } else {
                break;
            }
        }
        return i;
    }

    /** {@code ## text} with letters and code only. */
    private boolean heading(int start, int end) {
        int level = 0;
        while (start + level < end && text.charAt(start + level) == '#') {
            level++;
        }
        int from = start + level;
        int to = end;
        while (to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        if (level > 6 || from >= to || text.charAt(from) != ' ' || text.charAt(to - 1) == '#') {
            return false;
        }
        while (text.charAt(from) == ' ') {
            from++;
        }
        if (isStrong(from, to)) {
            if (typography.nested() != Typography.Nested.WHOLE) {
                return false;
            }
            from += 2;
            to -= 2;
        }
        StringBuilder plain = new StringBuilder(to - from);
        int i = from;
        while (i >= 0 && i < to) {
            i = text.charAt(i) == '`' ? code(i, to, plain) : prose(i, plain);
        }
        if (i < 0) {
            return false;
        }
        body.heading(level, plain.toString(), source.origin(start), source.originEnd(start, end));
        return true;
    }

    /** {@code **text**}, and no other asterisk will be taken for simple. */
    private boolean isStrong(int from, int to) {
        return to - from > 4
                && text.startsWith("**", from)
                && text.startsWith("**", to - 2)
                && Character.isLetterOrDigit(text.charAt(from + 2))
                && Character.isLetterOrDigit(text.charAt(to - 3));
    }

    private int code(int start, int end, StringBuilder plain) {
        int length = run(start, end);
        int behind = CodeSpans.end(text, start, end);
        if (behind < 0
                || text.charAt(start + length) == ' '
                || text.charAt(behind - length - 1) == ' ') {
            return -1;
        }
        for (int i = start + length; i < behind - length; i++) {
            if (Filler.isFiller(text.charAt(i))) {
                return -1;
            }
        }
        plain.append(text, start + length, behind - length);
        return behind;
    }

    private int prose(int i, StringBuilder plain) {
        char c = text.charAt(i);
        boolean dash = !typography.keepsHyphens() && text.startsWith("--", i);
        if (dash
                || c < ' '
                || UNSURE_IN_HEADING.indexOf(c) >= 0
                || Filler.isFiller(c)
                || mayBeUrl(i)) {
            return -1;
        }
        plain.append(c);
        return i + 1;
    }
}
