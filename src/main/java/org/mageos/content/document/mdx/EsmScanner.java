package org.mageos.content.document.mdx;

import org.mageos.content.document.source.MarkdownLine;

/** Reads a block of {@code import} and {@code export} statements in MDX. */
final class EsmScanner {

    /** So often a bracket may stay open before blocks simply end at the first blank line. */
    private static final int MAX_FAILURES = 32;

    private final String text;
    private int depth;
    private int failures;

    EsmScanner(String text) {
        this.text = text;
    }

    /** Whether a line that starts at an offset begins such a block. */
    boolean startsAt(int offset) {
        return text.startsWith("import ", offset) || text.startsWith("export ", offset);
    }

    /**
     * The offset where the block ends: at a blank line outside all brackets, or else at the first
     * blank line.
     */
    int end(int start) {
        int end = failures < MAX_FAILURES ? blockEnd(start) : -1;
        if (end < 0) {
            failures++;
            end = start;
            while (end < text.length() && !isBlankLine(end)) {
                end = MarkdownLine.next(text, MarkdownLine.end(text, end));
            }
        }
        return end;
    }

    /** Hands the specifiers of all imports in a block to the sink. */
    void imports(int start, int end, MdxSink sink) {
        int i = start;
        while (i >= 0 && i < end) {
            if (text.startsWith("import ", i)) {
                int open = i;
                while (open < end && text.charAt(open) != '"' && text.charAt(open) != '\'') {
                    open++;
                }
                int close = open < end ? text.indexOf(text.charAt(open), open + 1) : -1;
                if (close < 0 || close >= end) {
                    return;
                }
                // In a string of JavaScript "\_" is "_".
                String specifier = text.substring(open + 1, close).replace("\\", "");
                sink.imported(name(i, open), specifier);
                i = close;
            }
            int lineEnd = text.indexOf('\n', i);
            i = lineEnd < 0 ? -1 : lineEnd + 1;
        }
    }

    /** What stands between {@code import} and {@code from}. */
    private String name(int start, int open) {
        String between = text.substring(start + "import ".length(), open).strip();
        return between.endsWith("from")
                ? between.substring(0, between.length() - "from".length()).strip()
                : between;
    }

    private int blockEnd(int start) {
        depth = 0;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\n' && depth <= 0 && isBlankLine(i + 1)) {
                return i + 1;
            }
            i = behind(i, c);
        }
        return depth <= 0 ? text.length() : -1;
    }

    private int behind(int i, char c) {
        switch (c) {
            case '{', '(', '[' -> depth++;
            case '}', ')', ']' -> depth--;
            case '"', '\'' -> {
                return behindString(i, c);
            }
            case '`' -> {
                int close = text.indexOf('`', i + 1);
                return close < 0 ? failed() : close + 1;
            }
            case '/' -> {
                return behindComment(i);
            }
            default -> {
                // Nothing that hides or opens a bracket.
            }
        }
        return i + 1;
    }

    private int failed() {
        depth = Integer.MAX_VALUE;
        return text.length();
    }

    private int behindString(int start, char quote) {
        for (int i = start + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            if (c == quote) {
                return i + 1;
            }
            if (c == '\\') {
                i++;
            }
        }
        return start + 1;
    }

    private int behindComment(int start) {
        if (text.startsWith("//", start)) {
            int end = text.indexOf('\n', start);
            return end < 0 ? text.length() : end;
        }
        if (text.startsWith("/*", start)) {
            int end = text.indexOf("*/", start + 2);
            return end < 0 ? failed() : end + 2;
        }
        return start + 1;
    }

    private boolean isBlankLine(int start) {
        int i = start;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }
}
