package org.mageos.content.document.doxia;

import java.util.List;
import java.util.Optional;
import org.mageos.content.document.Use;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.DoxiaMacro;
import org.mageos.content.document.source.MarkdownLine;

/**
 * Cuts APT into its blocks, which empty lines and comments part. What a block is, its indentation
 * and its first characters tell.
 */
final class AptBlocks {

    private static final String COMMENT = "~~";
    private static final String VERBATIM = "---";
    private static final String BOXED = "+--";

    private final String text;
    private final BodyBuilder body;
    private int at;

    /** Whether nothing but comments has been met, so that a header may follow. */
    private boolean isAtTop = true;

    AptBlocks(String text, int start, BodyBuilder body) {
        this.text = text;
        this.body = body;
        this.at = start;
    }

    void read() {
        while (at < text.length()) {
            int end = MarkdownLine.end(text, at);
            int first = behindSpaces(at, end);
            if (first == end) {
                at = next(end);
            } else if (text.startsWith(COMMENT, first)) {
                body.instructions().data(first + 1, end);
                at = next(end);
            } else {
                block(first);
            }
        }
    }

    /** The offset behind what ends a line. */
    private int next(int end) {
        return end < text.length() && text.startsWith("\r\n", end)
                ? end + 2
                : Math.min(end + 1, text.length());
    }

    private int behindSpaces(int start, int end) {
        int first = start;
        while (first < end && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
            first++;
        }
        return first;
    }

    private void block(int first) {
        int start = at;
        boolean isIndented = first > start;
        boolean mayBeHeader = isAtTop;
        isAtTop = false;
        if (!isIndented && text.startsWith(VERBATIM, first)) {
            verbatim(VERBATIM);
        } else if (!isIndented && text.startsWith(BOXED, first)) {
            verbatim(BOXED);
        } else if (!isIndented && text.startsWith("%{", first)) {
            at = next(MarkdownLine.end(text, first));
            DoxiaMacro.read(text, first + 1, at, body);
        } else {
            at = blockEnd(start);
            boolean isHeader = isIndented && mayBeHeader && text.startsWith(VERBATIM, first);
            if (!isHeader) {
                text(start, first, isIndented);
            }
        }
        body.instructions().block(first, at);
    }

    /** Where the lines end that neither an empty line nor a comment parts. */
    private int blockEnd(int start) {
        int line = start;
        while (line < text.length()) {
            int end = MarkdownLine.end(text, line);
            int first = behindSpaces(line, end);
            boolean isVerbatim =
                    line > start
                            && first == line
                            && (text.startsWith(VERBATIM, first) || text.startsWith(BOXED, first));
            if (first == end || text.startsWith(COMMENT, first) || isVerbatim) {
                return line;
            }
            line = next(end);
        }
        return line;
    }

    /** Passes over what stands as it is, up to a line that starts like its first one. */
    private void verbatim(String mark) {
        at = next(MarkdownLine.end(text, at));
        while (at < text.length()) {
            boolean isEnd = text.startsWith(mark, at);
            at = next(MarkdownLine.end(text, at));
            if (isEnd) {
                return;
            }
        }
    }

    private void text(int start, int first, boolean isIndented) {
        char mark = text.charAt(first);
        if (!isIndented && mark == '[') {
            figure(first);
        } else if (!isIndented && mark == '*' && !text.startsWith("*--", first)) {
            int title = first;
            while (title < at && text.charAt(title) == '*') {
                title++;
            }
            heading(title - first + 1, first, title);
        } else if (!isIndented && (mark == '=' || mark == '*' || mark == '|' || mark == '\f')) {
            inline(first);
        } else if (isIndented) {
            inline(start);
        } else {
            heading(1, first, first);
        }
    }

    private AptInline inline(int start) {
        AptInline inline = new AptInline(text, start, at, body);
        inline.read();
        return inline;
    }

    private void heading(int level, int start, int title) {
        AptInline inline = new AptInline(text, title, at, body);
        inline.readHeading();
        Optional<String> anchor = inline.anchor();
        anchor.ifPresent(id -> body.headingId(id, start));
        body.heading(Math.min(level, 6), inline.text(), start, at);
    }

    /** {@code [images/logo.png] Caption}. */
    private void figure(int start) {
        int close = start;
        while (close < at && text.charAt(close) != ']') {
            close++;
        }
        if (close == at) {
            inline(start);
            return;
        }
        String path = text.substring(start + 1, close);
        if (!path.isBlank()) {
            body.image(Use.Syntax.INLINE, AptInline.unescaped(path), start + 1, close, List.of());
        }
        inline(close + 1);
    }
}
