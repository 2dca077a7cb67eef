package org.mageos.content.document.parser;

import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Typography;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.Fence;
import org.mageos.content.document.source.InlineScope;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.document.source.Projection;

/**
 * Reads the {@linkplain SimpleSegment simple segments} of Markdown that stand at the left margin
 * behind an empty line, and puts a paragraph of one letter in their place, as for fenced code.
 *
 * <p>At the left margin no list item and no footnote goes on, and behind an empty line no paragraph
 * and no HTML does: what starts there is a block of its own. The letter keeps it one, so that what
 * stands around it means what it meant. Wherever the end of a block is in doubt, the rest of the
 * text stays as it is.
 */
final class SimpleMarkdown {

    private static final String PLACEHOLDER = "x\n\n";

    /** HTML blocks that an empty line does not end: CommonMark 4.6, start conditions 1 to 5. */
    private static final String[] LONG_HTML = {
        "<script", "<pre", "<style", "<textarea", "<!", "<?"
    };

    private final Projection source;
    private final String text;
    private final SimpleSegment segment;
    private final Projection.Builder out;
    private boolean somethingLeft;
    private boolean behindEmptyLine = true;

    /** Whether the lines since the last empty one may be an HTML block. */
    private boolean mayBeHtml;

    SimpleMarkdown(Projection source, BodyBuilder body, Typography typography) {
        this.source = source;
        this.text = source.text();
        // Tags, math, and in lists of definitions of other dialects the colon are the library's.
        this.segment = new SimpleSegment(source, body, typography, "<$");
        this.out = new Projection.Builder(source);
    }

    /** What is left for the Markdown library. */
    Projection rest() {
        if (text.indexOf('\r') >= 0) {
            somethingLeft = true;
            return source;
        }
        int start = 0;
        while (start < text.length()) {
            start = block(start);
        }
        return out.build();
    }

    /** Whether there is anything left. */
    boolean isSomethingLeft() {
        return somethingLeft;
    }

    /** Reads or copies the block that starts at a line; returns the offset of the next line. */
    private int block(int start) {
        if (isBlank(start)) {
            return copyLine(start, true);
        }
        Fence fence = fenceAt(start);
        if (fence != null) {
            return mayBeHtml ? copyRest(start) : fence(start, fence);
        }
        if (behindEmptyLine && text.charAt(start) > ' ') {
            int end = simpleEnd(start);
            if (end > 0) {
                out.put(PLACEHOLDER, start);
                return end;
            }
        }
        return doubtful(start) ? copyRest(start) : copyLine(start, false);
    }

    /** Reads what starts at a line if it is simple; returns the offset behind it, or -1. */
    private int simpleEnd(int start) {
        if (InlineScope.isListItem(text, start)) {
            return list(start);
        }
        int end = text.charAt(start) == '#' ? nextLine(start) : paragraphEnd(start);
        return end > 0 && segment.read(start, end) ? end : -1;
    }

    /**
     * Reads lists up to the next line at the left margin that is none of theirs. Each line must be
     * simple by itself, so that it does not matter whether it goes on or starts an item; and behind
     * an empty line, where it may be code, an indented line must hold no link.
     */
    private int list(int start) {
        segment.restart();
        boolean mayBeCode = false;
        int line = start;
        while (line < text.length()) {
            int next = nextLine(line);
            if (isBlank(line)) {
                mayBeCode = true;
            } else if (mayBeCode
                    && text.charAt(line) > ' '
                    && !InlineScope.isListItem(text, line)) {
                break;
            } else {
                boolean indented = text.charAt(line) <= ' ';
                mayBeCode &= indented;
                int found = segment.found();
                if (!isListText(line) || !segment.scan(line, next)) {
                    return -1;
                }
                if (mayBeCode && segment.found() > found) {
                    return -1;
                }
            }
            line = next;
        }
        segment.report();
        return line;
    }

    /** Whether a line of a list is text, and its marker is not followed by code. */
    private boolean isListText(int start) {
        int content = behindBlanks(start);
        boolean tab = text.charAt(start) == '\t' || text.charAt(content) == '\t';
        return !tab && !isWide(content) && !doubtful(start);
    }

    /** Whether five or more blanks follow a list marker, or one that stands behind it. */
    private boolean isWide(int content) {
        int item = content;
        while (item < text.length() && InlineScope.isListItem(text, item)) {
            int blank = text.indexOf(' ', item);
            if (text.startsWith("     ", blank)) {
                return true;
            }
            item = behindBlanks(blank);
        }
        return false;
    }

    private int behindBlanks(int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Where a paragraph ends with an empty line or the text; -1 if another block may end it. */
    private int paragraphEnd(int start) {
        int line = start;
        do {
            if (!startsProse(line) || isFenceLike(line)) {
                return -1;
            }
            line = nextLine(line);
        } while (line < text.length() && !isBlank(line));
        return line;
    }

    /** Whether a line starts with text, not with the mark of another block. */
    private boolean startsProse(int line) {
        char c = text.charAt(line);
        int i = line;
        if (c == '*') {
            while (i < text.length() && text.charAt(i) == '*') {
                i++;
            }
            return i < text.length() && text.charAt(i) > ' ';
        }
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        boolean numbered = i > line && i < text.length() && ".)".indexOf(text.charAt(i)) >= 0;
        return c > ' ' && "#>|<+-=:".indexOf(c) < 0 && !numbered;
    }

    /** Code at the left margin is in no list: only its own fence ends it. */
    private int fence(int start, Fence fence) {
        int line = nextLine(start);
        while (line < text.length() && !closes(line, fence)) {
            line = nextLine(line);
        }
        out.put(behindEmptyLine ? PLACEHOLDER : "\n" + PLACEHOLDER, start);
        behindEmptyLine = true;
        mayBeHtml = false;
        return line < text.length() ? nextLine(line) : line;
    }

    private int behindMargin(int start) {
        int content = start;
        while (content + 1 < text.length() && text.charAt(content) == ' ') {
            content++;
        }
        return content;
    }

    /** Whether something starts in this line whose end is not easily known. */
    private boolean doubtful(int start) {
        int content = start;
        while (content < text.length()
                && " \t>-+*.)0123456789".indexOf(text.charAt(content)) >= 0) {
            content++;
        }
        if (isFenceLike(content)) {
            return true;
        }
        for (String html : LONG_HTML) {
            if (text.regionMatches(true, content, html, 0, html.length())) {
                return true;
            }
        }
        return false;
    }

    private int copyLine(int start, boolean blank) {
        int next = nextLine(start);
        out.copy(start, next);
        somethingLeft |= !blank;
        behindEmptyLine = blank;
        mayBeHtml = !blank && (mayBeHtml || text.charAt(behindMargin(start)) == '<');
        return next;
    }

    private int copyRest(int start) {
        out.copy(start, text.length());
        somethingLeft = true;
        return text.length();
    }

    /**
     * The fence that opens at a line; null if there is none. With a backtick behind it, it is a
     * code span; about tildes CommonMark and the library disagree.
     */
    private @Nullable Fence fenceAt(int start) {
        int end = MarkdownLine.end(text, start);
        Fence fence = Fence.at(text, start, end);
        boolean again =
                fence != null && text.lastIndexOf(fence.mark(), end - 1) >= start + fence.length();
        return again ? null : fence;
    }

    private boolean isFenceLike(int start) {
        return text.startsWith("```", start) || text.startsWith("~~~", start);
    }

    private boolean closes(int start, Fence fence) {
        int content = start;
        while (content < text.length() && content - start < 4 && text.charAt(content) == ' ') {
            content++;
        }
        int end = MarkdownLine.end(text, start);
        return content - start < 4 && fence.isClosedBy(text, content, end);
    }

    private boolean isBlank(int start) {
        int i = MarkdownLine.behindBlanks(text, start, text.length());
        return i == text.length() || text.charAt(i) == '\n';
    }

    private int nextLine(int start) {
        return InlineScope.nextLine(text, start);
    }
}
