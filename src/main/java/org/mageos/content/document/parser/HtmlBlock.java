package org.mageos.content.document.parser;

import java.util.Locale;
import java.util.Set;
import org.mageos.content.document.source.MarkdownLine;

/**
 * Tells a block of HTML, which is no Markdown, from a paragraph that begins with a tag.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#html-blocks">CommonMark, 4.6 HTML blocks</a>
 */
final class HtmlBlock {

    /** The elements of the conditions 1 and 6. */
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
                    "menu",
                    "menuitem",
                    "nav",
                    "noframes",
                    "ol",
                    "optgroup",
                    "option",
                    "p",
                    "param",
                    "pre",
                    "script",
                    "search",
                    "section",
                    "style",
                    "summary",
                    "table",
                    "tbody",
                    "td",
                    "textarea",
                    "tfoot",
                    "th",
                    "thead",
                    "title",
                    "tr",
                    "track",
                    "ul");

    private HtmlBlock() {}

    /** Whether the block whose first line starts at an offset is one. */
    static boolean startsIn(String text, int line) {
        int end = MarkdownLine.end(text, line);
        int start = line;
        while (start < end && " \t>-*+".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        if (end - start < 2 || text.charAt(start) != '<') {
            return false;
        }
        char next = text.charAt(start + 1);
        if (next == '!' || next == '?') {
            return true;
        }
        int name = next == '/' ? start + 2 : start + 1;
        int behind = name;
        while (behind < end && Character.isLetterOrDigit(text.charAt(behind))) {
            behind++;
        }
        if (BLOCKS.contains(text.substring(name, behind).toLowerCase(Locale.ROOT))) {
            return true;
        }
        // Condition 7: the line has nothing but one whole tag.
        String rest = text.substring(start + 1, end).stripTrailing();
        return behind > name && rest.indexOf('<') < 0 && rest.indexOf('>') == rest.length() - 1;
    }
}
