package org.mageos.content.document.render;

import java.util.regex.Pattern;

/** The comments in code by which generators mark a line for their highlighter. */
final class CodeMarks {

    /** Longer lines are no code that somebody has marked. */
    private static final int MAX_LINE = 2_000;

    private static final Pattern MARK =
            Pattern.compile(
                    "[ \\t]*(?://|#|/\\*|<!--|\\{/\\*|--|;)[ \\t]*(?:highlight-(?:next-line|start|end)|\\[!code"
                            + " [^\\]]*])[ \\t]*(?:\\*/}?|-->)?[ \\t]*");

    private CodeMarks() {}

    /**
     * Where the code of a line ends, without the mark behind it.
     *
     * @return the end of the line if it has no mark, the start if it is only a mark
     */
    static int endOfCode(String text, int start, int end) {
        if (end - start > MAX_LINE) {
            return end;
        }
        String line = text.substring(start, end);
        int comment = Math.max(line.indexOf("highlight-"), line.indexOf("[!code"));
        if (comment < 0) {
            return end;
        }
        while (comment > 0 && Character.isWhitespace(line.charAt(comment - 1))) {
            comment--;
        }
        while (comment > 0 && "/#*!-<{;".indexOf(line.charAt(comment - 1)) >= 0) {
            comment--;
        }
        return MARK.matcher(line.substring(comment)).matches()
                ? start + line.substring(0, comment).stripTrailing().length()
                : end;
    }
}
