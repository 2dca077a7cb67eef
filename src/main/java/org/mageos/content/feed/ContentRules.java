package org.mageos.content.feed;

import java.util.Map;
import java.util.Set;

/**
 * Which elements and attributes content may have. All of them pass the W3C's feed validator.
 *
 * @see <a href="https://validator.w3.org/feed/docs/warning/SecurityRisk.html">SecurityRisk</a>
 */
final class ContentRules {

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "details",
                    "div",
                    "dl",
                    "figcaption",
                    "figure",
                    "footer",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hr",
                    "main",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "summary",
                    "table",
                    "ul");

    /** Parts of other elements. */
    private static final Set<String> PARTS =
            Set.of(
                    "caption",
                    "col",
                    "colgroup",
                    "dd",
                    "dt",
                    "li",
                    "rp",
                    "rt",
                    "source",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr");

    private static final Set<String> INLINES =
            Set.of(
                    "a", "abbr", "audio", "b", "bdi", "br", "cite", "code", "del", "dfn", "em", "i",
                    "img", "ins", "kbd", "mark", "picture", "q", "ruby", "s", "samp", "small",
                    "span", "strong", "sub", "sup", "time", "u", "var", "video", "wbr");

    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "source", "wbr");

    /** What goes with all that is in it. */
    private static final Set<String> DROPPED =
            Set.of(
                    "applet",
                    "area",
                    "base",
                    "button",
                    "datalist",
                    "embed",
                    "frame",
                    "frameset",
                    "head",
                    "link",
                    "map",
                    "meta",
                    "meter",
                    "noembed",
                    "noframes",
                    "param",
                    "plaintext",
                    "progress",
                    "script",
                    "select",
                    "style",
                    "template",
                    "textarea",
                    "title",
                    "track",
                    "xmp");

    /** What is nothing when it is empty. */
    private static final Set<String> PRUNED =
            Set.of(
                    "a",
                    "abbr",
                    "address",
                    "article",
                    "aside",
                    "b",
                    "bdi",
                    "blockquote",
                    "cite",
                    "code",
                    "del",
                    "details",
                    "dfn",
                    "div",
                    "dl",
                    "em",
                    "figcaption",
                    "figure",
                    "footer",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "i",
                    "ins",
                    "kbd",
                    "main",
                    "mark",
                    "nav",
                    "ol",
                    "p",
                    "picture",
                    "q",
                    "ruby",
                    "s",
                    "samp",
                    "section",
                    "small",
                    "span",
                    "strong",
                    "sub",
                    "summary",
                    "sup",
                    "table",
                    "time",
                    "u",
                    "ul",
                    "var");

    private static final Set<String> GLOBAL_ATTRIBUTES = Set.of("dir", "lang", "title");

    private static final Set<String> ALIGNED =
            Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "tr", "img");

    private static final Map<String, Set<String>> ATTRIBUTES =
            Map.ofEntries(
                    Map.entry("img", Set.of("alt", "width", "height", "sizes")),
                    Map.entry("source", Set.of("type", "media", "sizes")),
                    Map.entry("video", Set.of("width", "height")),
                    Map.entry("ol", Set.of("start", "reversed", "type")),
                    Map.entry("li", Set.of("value")),
                    Map.entry("td", Set.of("colspan", "rowspan")),
                    Map.entry("th", Set.of("colspan", "rowspan", "scope")),
                    Map.entry("col", Set.of("span")),
                    Map.entry("colgroup", Set.of("span")),
                    Map.entry("details", Set.of("open")),
                    Map.entry("time", Set.of("datetime")),
                    Map.entry("del", Set.of("datetime")),
                    Map.entry("ins", Set.of("datetime")));

    private static final Set<String> NUMBERS =
            Set.of("width", "height", "start", "value", "colspan", "rowspan", "span");

    private static final Set<String> FLAGS = Set.of("open", "reversed");

    private ContentRules() {}

    /**
     * Whether an element is kept; all others that are not dropped leave what is in them. Parsers
     * disagree about items outside their lists.
     *
     * @param parent the element it would be in; empty if there is none
     */
    static boolean isKept(String element, String parent) {
        return switch (element) {
            case "li" -> parent.equals("ul") || parent.equals("ol");
            case "dt", "dd" -> parent.equals("dl");
            case "rt", "rp" -> parent.equals("ruby");
            case "div" -> !parent.equals("dl");
            default ->
                    INLINES.contains(element)
                            || BLOCKS.contains(element)
                            || PARTS.contains(element);
        };
    }

    static boolean isDropped(String element) {
        return DROPPED.contains(element);
    }

    static boolean isVoid(String element) {
        return VOID.contains(element);
    }

    static boolean isBlock(String element) {
        return BLOCKS.contains(element) || PARTS.contains(element);
    }

    static boolean isHeading(String element) {
        return element.length() == 2
                && element.charAt(0) == 'h'
                && Character.isDigit(element.charAt(1));
    }

    /** Whether an element is nothing when it is empty. */
    static boolean isPruned(String element) {
        return PRUNED.contains(element);
    }

    /** Whether an attribute that holds no URL, class or id is kept with its value. */
    static boolean isKept(String element, String attribute, String value) {
        if (attribute.equals("align")) {
            return ALIGNED.contains(element) && isAlignment(value);
        }
        if (!GLOBAL_ATTRIBUTES.contains(attribute)
                && !ATTRIBUTES.getOrDefault(element, Set.of()).contains(attribute)) {
            return false;
        }
        if (NUMBERS.contains(attribute)) {
            return isNumber(value);
        }
        return !attribute.equals("dir") || value.equals("ltr") || value.equals("rtl");
    }

    /** Whether an attribute's value says nothing. */
    static boolean isFlag(String attribute) {
        return FLAGS.contains(attribute);
    }

    private static boolean isAlignment(String value) {
        return value.equals("left") || value.equals("right") || value.equals("center");
    }

    private static boolean isNumber(String value) {
        return !value.isEmpty()
                && value.length() <= 6
                && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
