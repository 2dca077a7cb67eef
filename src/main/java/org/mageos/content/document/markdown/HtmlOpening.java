package org.mageos.content.document.markdown;

import java.util.Locale;
import java.util.Set;
import org.mageos.content.document.source.MarkdownLine;

/**
 * What begins a block of HTML, and what closes it: the seven conditions of <a
 * href="https://spec.commonmark.org/0.31.2/#html-blocks">CommonMark</a>.
 */
enum HtmlOpening {
    /** Nothing does. */
    NONE,
    RAW_TEXT("</script>", "</pre>", "</style>", "</textarea>"),
    COMMENT("-->"),
    INSTRUCTION("?>"),
    DECLARATION(">"),
    CDATA("]]>"),
    /** A tag of an element that is a block, or a whole tag by itself: up to an empty line. */
    TAG;

    private static final Set<String> RAW = Set.of("script", "pre", "style", "textarea");

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "base",
                    "basefont",
                    "blockquote",
                    "body",
                    "caption",
                    "center",
                    "col",
                    "colgroup",
                    "dd",
                    "details",
                    "dialog",
                    "dir",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "frame",
                    "frameset",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "head",
                    "header",
                    "hr",
                    "html",
                    "iframe",
                    "legend",
                    "li",
                    "link",
                    "main",
                    "math",
                    "menu",
                    "menuitem",
                    "meta",
                    "nav",
                    "noframes",
                    "ol",
                    "optgroup",
                    "option",
                    "p",
                    "param",
                    "search",
                    "section",
                    "source",
                    "summary",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "title",
                    "tr",
                    "track",
                    "ul");

    private final String[] closings;

    HtmlOpening(String... closings) {
        this.closings = closings;
    }

    boolean endsAtEmptyLine() {
        return closings.length == 0;
    }

    /** Whether a line closes it. */
    boolean isClosed(String text, int start, int end) {
        for (String closing : closings) {
            for (int i = start; i + closing.length() <= end; i++) {
                if (text.regionMatches(true, i, closing, 0, closing.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * What opens at a line's content.
     *
     * @param inParagraph whether a paragraph would be interrupted, which a tag by itself cannot
     */
    static HtmlOpening at(String text, int start, int end, boolean inParagraph) {
        if (start >= end || text.charAt(start) != '<') {
            return NONE;
        }
        HtmlOpening marked = marked(text, start);
        if (marked != NONE) {
            return marked;
        }
        boolean closing = text.startsWith("/", start + 1);
        int from = closing ? start + 2 : start + 1;
        String name = name(text, from, end);
        int behind = from + name.length();
        if (!closing && RAW.contains(name) && isBehindRaw(text, behind, end)) {
            return RAW_TEXT;
        }
        if (BLOCKS.contains(name) && isBehindBlock(text, behind, end)) {
            return TAG;
        }
        if (inParagraph) {
            return NONE;
        }
        int tag = InlineHtml.tagEnd(text, start, end);
        return tag > 0 && MarkdownLine.behindBlanks(text, tag, end) == end ? TAG : NONE;
    }

    private static HtmlOpening marked(String text, int start) {
        if (text.startsWith("<!--", start)) {
            return COMMENT;
        }
        if (text.startsWith("<?", start)) {
            return INSTRUCTION;
        }
        if (text.startsWith("<![CDATA[", start)) {
            return CDATA;
        }
        boolean declaration =
                text.startsWith("<!", start)
                        && start + 2 < text.length()
                        && InlineHtml.isLetter(text.charAt(start + 2));
        return declaration ? DECLARATION : NONE;
    }

    private static String name(String text, int start, int end) {
        int i = start;
        while (i < end && i - start < 12 && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return text.substring(start, i).toLowerCase(Locale.ROOT);
    }

    private static boolean isBehindRaw(String text, int behind, int end) {
        return behind == end
                || text.charAt(behind) == '>'
                || MarkdownLine.isBlank(text.charAt(behind));
    }

    private static boolean isBehindBlock(String text, int behind, int end) {
        return isBehindRaw(text, behind, end) || text.startsWith("/>", behind);
    }
}
