package org.mageos.content.html;

/**
 * Finds the end of elements whose content is no markup: there a tag opens nothing, and only the
 * element's own end tag ends it.
 */
final class RawText {

    private RawText() {}

    /** Whether the content of an HTML element is no markup. */
    static boolean isHeldBy(String element) {
        return switch (element) {
            case "script",
                    "style",
                    "title",
                    "textarea",
                    "iframe",
                    "xmp",
                    "noembed",
                    "noframes",
                    "plaintext" ->
                    true;
            default -> false;
        };
    }

    /** The offset of the end tag, or the end of the page where there is none. */
    static int end(byte[] html, int start, int end, String element) {
        if (element.equals("plaintext")) {
            return end;
        }
        if (element.equals("script")) {
            return scriptEnd(html, start, end);
        }
        int at = Bytes.find(html, start, end, '<');
        while (at < end && !isEndTag(html, at, end, element)) {
            at = Bytes.find(html, at + 1, end, '<');
        }
        return at;
    }

    /**
     * A script that has opened a comment and in it another script goes on behind {@code </script>}:
     * the <a href="https://html.spec.whatwg.org/multipage/parsing.html#script-data-state">states of
     * script data</a>, escaped and double escaped.
     */
    private static int scriptEnd(byte[] html, int start, int end) {
        boolean isEscaped = false;
        boolean isDoubleEscaped = false;
        for (int at = start; at < end; at++) {
            byte letter = html[at];
            if (letter == '<') {
                if (isEndTag(html, at, end, "script")) {
                    if (!isDoubleEscaped) {
                        return at;
                    }
                    isDoubleEscaped = false;
                } else if (!isEscaped) {
                    isEscaped = Bytes.startsWith(html, at, end, "<!--");
                    // The dashes that open the comment may be those that end it.
                    at += isEscaped ? 1 : 0;
                } else if (!isDoubleEscaped) {
                    isDoubleEscaped = isTag(html, at + 1, end, "script");
                }
            } else if (letter == '-' && isEscaped && Bytes.startsWith(html, at, end, "-->")) {
                isEscaped = false;
                isDoubleEscaped = false;
            }
        }
        return end;
    }

    private static boolean isEndTag(byte[] html, int at, int end, String element) {
        return at + 1 < end && html[at + 1] == '/' && isTag(html, at + 2, end, element);
    }

    private static boolean isTag(byte[] html, int at, int end, String element) {
        int behind = at + element.length();
        return behind < end
                && Bytes.startsWith(html, at, end, element)
                && (Bytes.isSpace(html[behind]) || html[behind] == '/' || html[behind] == '>');
    }
}
