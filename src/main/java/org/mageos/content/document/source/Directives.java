package org.mageos.content.document.source;

/**
 * Takes the lines away that open and close a container in the <a
 * href="https://talk.commonmark.org/t/generic-directives-plugins-syntax/444">directive syntax</a>
 * of several site generators: {@code :::note[Label]} and {@code :::}. What is in the container
 * stays; a label becomes a paragraph of its own.
 */
public final class Directives {

    private final Projection source;
    private final String text;
    private final Projection.Builder out;
    private final FenceTracker fences;
    private int copied;

    private Directives(Projection source) {
        this.source = source;
        this.text = source.text();
        this.out = new Projection.Builder(source);
        this.fences = new FenceTracker(text);
    }

    /** The text without such lines. */
    public static Projection removed(Projection source) {
        return source.text().contains(":::") ? new Directives(source).removed() : source;
    }

    private Projection removed() {
        int start = 0;
        while (start < text.length()) {
            int end = MdxLine.lineEnd(text, start);
            int content = start;
            while (content < end && MdxLine.isBlank(text.charAt(content))) {
                content++;
            }
            if (!fences.isFenced(start, end) && isDirective(text, content, end)) {
                out.copy(copied, content);
                out.put(label(text, content, end), content);
                copied = end;
            }
            start = MdxLine.behindLineEnd(text, end);
        }
        out.copy(copied, text.length());
        return copied == 0 ? source : out.build();
    }

    /**
     * The text with blanks in the place of such lines from an offset on, and of the same length. A
     * line with a label stays: it is read as text.
     */
    public static String masked(String text, int from) {
        if (text.indexOf(":::", from) < 0) {
            return text;
        }
        Mask mask = new Mask(text);
        FenceTracker fences = new FenceTracker(text);
        int start = from;
        while (start < text.length()) {
            int end = MdxLine.lineEnd(text, start);
            int content = start;
            while (content < end && MdxLine.isBlank(text.charAt(content))) {
                content++;
            }
            boolean fenced = fences.isFenced(start, end);
            if (!fenced && isDirective(text, content, end) && !hasBracket(text, content, end)) {
                mask.blank(content, end);
            }
            start = MdxLine.behindLineEnd(text, end);
        }
        return mask.masked();
    }

    private static boolean hasBracket(String text, int content, int end) {
        int bracket = text.indexOf('[', content);
        return bracket >= 0 && bracket < end;
    }

    /** Whether a line opens or closes a container. */
    public static boolean isDirective(String text, int content, int end) {
        int i = content;
        while (i < end && text.charAt(i) == ':') {
            i++;
        }
        if (i - content < 3) {
            return false;
        }
        while (i < end && MdxLine.isBlank(text.charAt(i))) {
            i++;
        }
        return i == end || text.charAt(i) == '{' || Character.isLetter(text.charAt(i));
    }

    /** What a container's label says, as Markdown; empty if there is none. */
    public static String label(String text, int content, int end) {
        int open = text.indexOf('[', content);
        int close = open < 0 || open >= end ? -1 : text.lastIndexOf(']', end - 1);
        String label = close <= open ? "" : text.substring(open + 1, close).strip();
        return label.isEmpty() ? "" : "**" + label + "**\n";
    }
}
