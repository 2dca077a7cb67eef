package org.mageos.content.document.render;

import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Dialect.Extra;
import org.mageos.content.document.source.MarkdownLine;

/** Makes code of math, whose signs would be markup otherwise. */
final class InlineMath {

    /** Longer texts are not math, but two prices far from each other. */
    private static final int MAX_MATH = 10_000;

    private final String text;
    private final MarkFinder finder;
    private final boolean dollar;
    private final boolean doubleDollar;
    private final boolean backslash;

    InlineMath(String text, Dialect dialect) {
        this.text = text;
        this.finder = new MarkFinder(text);
        this.dollar = dialect.has(Extra.MATH);
        this.doubleDollar = dollar || dialect.has(Extra.DOUBLE_DOLLAR_MATH);
        this.backslash = dialect.has(Extra.BACKSLASH_MATH);
    }

    /**
     * Math in lines of its own: the marks at the start of the first and at the end of the last.
     *
     * @param start where the first line starts
     * @param content the offset behind its blanks
     * @param marks the offset behind the marks of quotes and lists, where the math begins
     */
    @Nullable Replacement block(int start, int content, int marks) {
        String closing = closing(marks);
        if (closing.length() != 2 || closing.equals("\\)")) {
            return null;
        }
        int close = finder.find(closing, marks + 2, text.length());
        if (close < 0 || close - marks > MAX_MATH) {
            return null;
        }
        int last = MarkdownLine.end(text, close);
        if (MarkdownLine.behindBlanks(text, close + 2, last) != last) {
            return null;
        }
        String indent = text.substring(start, content);
        boolean nested = marks > content;
        String lead = indent + text.substring(content, marks).replaceAll("[^>]", " ");
        StringBuilder fence = new StringBuilder(nested ? "" : "\n" + indent).append("```math\n");
        for (String line : text.substring(marks + 2, close).strip().split("\\R")) {
            String inner = line.startsWith(lead) ? line.substring(lead.length()) : line.strip();
            fence.append(lead).append(inner).append('\n');
        }
        fence.append(lead).append("```\n").append(nested ? "" : indent);
        return new Replacement(close + 2, fence.toString());
    }

    /** Math in a line; null if none begins at an offset. */
    @Nullable Replacement at(int start, int end) {
        String closing = closing(start);
        if (closing.isEmpty()) {
            return null;
        }
        int inner = start + closing.length();
        int close = finder.find(closing, inner, end);
        if (close <= inner || closing.equals("$") && !isWord(start, close)) {
            return null;
        }
        String math = text.substring(inner, close).strip();
        String ticks = "`".repeat(longestRun(math) + 1);
        return new Replacement(close + closing.length(), ticks + " " + math + " " + ticks);
    }

    /** What closes the math that an offset opens; empty if none is opened. */
    private String closing(int start) {
        if (text.startsWith("$$", start)) {
            return doubleDollar ? "$$" : "";
        }
        if (text.startsWith("$", start)) {
            return dollar ? "$" : "";
        }
        boolean bracket = text.startsWith("\\(", start) || text.startsWith("\\[", start);
        return !backslash || !bracket ? "" : text.charAt(start + 1) == '(' ? "\\)" : "\\]";
    }

    /** One dollar sign alone is one of money unless it clings to what it encloses. */
    private boolean isWord(int start, int close) {
        boolean before = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        boolean behind = close + 1 >= text.length() || !Character.isDigit(text.charAt(close + 1));
        return before
                && behind
                && !Character.isWhitespace(text.charAt(start + 1))
                && !Character.isWhitespace(text.charAt(close - 1));
    }

    private static int longestRun(String math) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < math.length(); i++) {
            run = math.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
