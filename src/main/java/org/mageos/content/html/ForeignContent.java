package org.mageos.content.html;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Whether the tokenizer is within SVG or MathML, where {@code style}, {@code title} and {@code
 * script} are elements like others, {@code <x/>} has no content, and there is CDATA.
 *
 * <p>The standard asks the tree. Here only those open elements are noted that change the answer;
 * for pages that a generator has written that is the same.
 */
final class ForeignContent {

    /** Deeper ones count as what they lie in. */
    private static final int DEEPEST = 256;

    private final Deque<String> open = new ArrayDeque<>();

    /** Whether the next tag is one of SVG or MathML. */
    boolean isForeign() {
        return !open.isEmpty() && !isIntegrationPoint(open.getLast());
    }

    /** Whether {@code <![CDATA[} opens a section rather than a comment. */
    boolean hasCdata() {
        return isForeign();
    }

    /**
     * Notes a start tag.
     *
     * @return whether the element is one of SVG or MathML
     */
    boolean start(String element, boolean isSelfClosing) {
        if (open.isEmpty() && !isRoot(element)) {
            return false;
        }
        if (isForeign() && breaksOut(element)) {
            while (isForeign()) {
                open.removeLast();
            }
        }
        boolean isForeign = isForeign() || isRoot(element);
        if (isForeign
                && !isSelfClosing
                && open.size() < DEEPEST
                && (isRoot(element) || isIntegrationPoint(element))) {
            open.addLast(element);
        }
        return isForeign;
    }

    void end(String element) {
        if (!open.isEmpty()
                && (isRoot(element) || isIntegrationPoint(element))
                && open.contains(element)) {
            while (!open.removeLast().equals(element)) {
                // What was left open inside ends with it.
            }
        }
    }

    private static boolean isRoot(String element) {
        return element.equals("svg") || element.equals("math");
    }

    /** Elements of SVG whose content is HTML; names are in lower case here. */
    private static boolean isIntegrationPoint(String element) {
        return element.equals("foreignobject") || element.equals("desc") || element.equals("title");
    }

    /** Tags that end SVG and MathML wherever they stand. */
    private static boolean breaksOut(String element) {
        return switch (element) {
            case "b", "big", "blockquote", "body", "br", "center", "code", "dd", "div", "dl" ->
                    true;
            case "dt", "em", "embed", "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr", "i" -> true;
            case "img", "li", "listing", "menu", "meta", "nobr", "ol", "p", "pre", "ruby" -> true;
            case "s", "small", "span", "strong", "strike", "sub", "sup", "table", "tt", "u" -> true;
            case "ul", "var" -> true;
            default -> false;
        };
    }
}
