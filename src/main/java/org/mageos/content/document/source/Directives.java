package org.mageos.content.document.source;

import java.util.Optional;

/**
 * Finds the lines that open and close a container in the <a
 * href="https://talk.commonmark.org/t/generic-directives-plugins-syntax/444">directive syntax</a>
 * of several site generators: {@code :::note[Label]} and {@code :::}.
 */
public final class Directives {

    private Directives() {}

    /**
     * The text with blanks in the place of such lines from an offset on, and of the same length. A
     * line with a label stays: it is read as text.
     *
     * @param ids takes the ids of the containers; absent where something else reads them
     */
    public static String masked(String text, int from, Optional<BodyBuilder> ids) {
        if (text.indexOf(":::", from) < 0) {
            return text;
        }
        Mask mask = new Mask(text);
        FenceTracker fences = new FenceTracker(text);
        LineReader lines = new LineReader(text, from);
        while (lines.read()) {
            int content = lines.content();
            int end = lines.end();
            if (fences.isFenced(lines.start(), end) || !isDirective(text, content, end)) {
                continue;
            }
            ids.ifPresent(body -> id(text, content, end, body));
            if (!hasBracket(text, content, end)) {
                mask.blank(content, end);
            }
        }
        return mask.masked();
    }

    /** Notes the id that a directive gives its container, as in {@code :::note[Label]{#id}}. */
    public static void id(String text, int content, int end, BodyBuilder body) {
        int brace = content;
        while (brace < end && !text.startsWith("{#", brace)) {
            brace++;
        }
        int start = brace + 2;
        int i = start;
        while (i < end && "}. \t".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        if (i > start && i < end) {
            body.id(text.substring(start, i), start);
        }
    }

    private static boolean hasBracket(String text, int content, int end) {
        return bracket(text, content, end) < end;
    }

    private static int bracket(String text, int content, int end) {
        int i = content;
        while (i < end && text.charAt(i) != '[') {
            i++;
        }
        return i;
    }

    /** Whether a line opens or closes a container. */
    public static boolean isDirective(String text, int content, int end) {
        int name = MarkdownLine.behind(':', text, content, end);
        if (name - content < 3) {
            return false;
        }
        int i = MarkdownLine.behindBlanks(text, name, end);
        return i == end || text.charAt(i) == '{' || Character.isLetter(text.charAt(i));
    }

    /** Whether a line is a directive without a container: <code>::name[Label]{a=b}</code>. */
    public static boolean isLeaf(String text, int content, int end) {
        int name = MarkdownLine.behind(':', text, content, end);
        if (name - content != 2) {
            return false;
        }
        int i = name;
        while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '-')) {
            i++;
        }
        return i > name && (i == end || text.charAt(i) == '[' || text.charAt(i) == '{');
    }

    /** Where a directive's label stands, as Markdown; empty if there is none. */
    public static Range label(String text, int content, int end) {
        int open = bracket(text, content, end);
        int depth = 0;
        for (int i = open; i < end; i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth == 0) {
                return new Range(open + 1, i).trimmed(text);
            }
        }
        return new Range(end, end);
    }
}
