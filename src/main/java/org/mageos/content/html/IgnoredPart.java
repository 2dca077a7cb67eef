package org.mageos.content.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Knows whether the tokenizer is within an element that its author has said to leave alone. There
 * is no tree: while in such an element, the elements that it holds are noted, so that its end is
 * found where end tags are left out, too.
 */
final class IgnoredPart {

    /** Deeper ones are not told apart. */
    private static final int DEEPEST = 512;

    private final List<String> open = new ArrayList<>();

    /** Whether the next element lies in a part to leave alone. */
    boolean isWithin() {
        return !open.isEmpty();
    }

    /**
     * Notes a start tag.
     *
     * @param isIgnored whether the element itself is to be left alone
     * @return whether it is to be left alone, for itself or for what it lies in
     */
    boolean start(HtmlTokenizer tag, boolean isIgnored) {
        String element = tag.name();
        if (isWithin() && isEndedBy(element)) {
            open.clear();
        }
        boolean isEmpty = tag.isForeign() ? tag.isSelfClosing() : isVoid(element);
        if ((isWithin() || isIgnored) && !isEmpty && open.size() < DEEPEST) {
            open.add(element);
        }
        return isWithin() || isIgnored;
    }

    void end(String element) {
        if (!isWithin()) {
            return;
        }
        int last = open.lastIndexOf(element);
        if (last >= 0) {
            open.subList(last, open.size()).clear();
        } else if (!element.equals("p") && !element.equals("br")) {
            // It ends what the part lies in.
            open.clear();
        }
    }

    /** Whether a start tag ends the part, whose own end tag is left out. */
    private boolean isEndedBy(String element) {
        String part = open.get(0);
        return switch (part) {
            case "p" -> isBlock(element) && !open.contains("button");
            case "li" -> element.equals("li") && isInnermost("ul", "ol", "menu");
            case "dt", "dd" -> (element.equals("dt") || element.equals("dd")) && isInnermost("dl");
            case "td", "th" ->
                    (element.equals("td") || element.equals("th") || endsRow(element))
                            && isInnermost("table");
            case "tr" -> endsRow(element) && isInnermost("table");
            case "option" -> element.equals("option") || element.equals("optgroup");
            case "head" -> element.equals("body");
            default -> false;
        };
    }

    private boolean isInnermost(String... lists) {
        return List.of(lists).stream().noneMatch(open::contains);
    }

    private static boolean endsRow(String element) {
        return element.equals("tr")
                || element.equals("tbody")
                || element.equals("thead")
                || element.equals("tfoot");
    }

    private static boolean isBlock(String element) {
        return switch (element) {
            case "address", "article", "aside", "blockquote", "center", "details", "dialog" -> true;
            case "dir", "div", "dl", "fieldset", "figcaption", "figure", "footer", "form" -> true;
            case "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "main" -> true;
            case "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "ul" -> true;
            case "dd", "dt", "li", "listing", "search", "xmp", "plaintext" -> true;
            default -> false;
        };
    }

    private static boolean isVoid(String element) {
        return switch (element) {
            case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta" -> true;
            case "param", "source", "track", "wbr", "basefont", "bgsound", "frame" -> true;
            default -> false;
        };
    }
}
