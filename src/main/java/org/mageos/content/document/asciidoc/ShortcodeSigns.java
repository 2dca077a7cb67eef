package org.mageos.content.document.asciidoc;

import java.util.Set;

/**
 * Hugo's shortcodes in a text: Asciidoctor gets signs in their places, which it takes for words.
 */
final class ShortcodeSigns {

    private static final String OPEN = "{{";

    /** Those that make a URL, and no text with ids. */
    private static final Set<String> OF_URLS = Set.of("ref", "relref");

    private final String text;
    private final NextPlaces angles;
    private final NextPlaces percents;

    private ShortcodeSigns(String text) {
        this.text = text;
        this.angles = NextPlaces.of(text, ">}}");
        this.percents = NextPlaces.of(text, "%}}");
    }

    /** Takes them out of a text that Hugo converts. */
    static void read(InlineContent inline) {
        boolean isOfHugo = inline.page().options().program() == AsciidocOptions.Program.HUGO;
        if (!isOfHugo || !inline.has('{', OPEN)) {
            return;
        }
        String text = inline.text();
        ShortcodeSigns shortcodes = new ShortcodeSigns(text);
        Rewriting out = new Rewriting(inline.projection());
        for (int at = text.indexOf(OPEN); at >= 0; at = text.indexOf(OPEN, at + 1)) {
            int end = at < out.done() ? -1 : shortcodes.end(at);
            if (end >= 0) {
                out.leaveOut(at, end).put(inline.pass(text.substring(at, end)), at);
            }
        }
        inline.become(out.result());
    }

    /** Where the shortcode ends whose braces stand at an offset; -1 if none does. */
    private int end(int start) {
        int content = start + OPEN.length() + 1;
        int close =
                text.startsWith("<", content - 1)
                        ? angles.from(content)
                        : text.startsWith("%", content - 1) ? percents.from(content) : -1;
        return close < 0 ? -1 : close + ">}}".length();
    }

    /** Whether one stands in a document that may bring text. */
    static boolean mayInsert(String text) {
        ShortcodeSigns shortcodes = new ShortcodeSigns(text);
        for (int at = text.indexOf(OPEN); at >= 0; at = text.indexOf(OPEN, at + 1)) {
            boolean isOne = shortcodes.end(at) >= 0;
            if (isOne && !OF_URLS.contains(name(text, at + OPEN.length() + 1))) {
                return true;
            }
        }
        return false;
    }

    private static String name(String text, int from) {
        int start = BlockLine.behindBlanks(text, from);
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
