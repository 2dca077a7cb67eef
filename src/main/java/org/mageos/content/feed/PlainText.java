package org.mageos.content.feed;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.mageos.content.output.XmlText;

/**
 * A text of the front matter as readers shall see it.
 *
 * <p>Titles and descriptions are text, so that {@code List<String>} is just that. What can only be
 * HTML, an element's tag or an entity, would be shown as it is by some readers and not by others:
 * it is resolved here, and its writer is told.
 */
final class PlainText {

    /** Elements that people write into titles. */
    private static final Set<String> ELEMENTS =
            Set.of(
                    "a", "abbr", "b", "big", "br", "center", "cite", "code", "del", "div", "em",
                    "font", "h1", "h2", "h3", "h4", "h5", "h6", "i", "img", "ins", "kbd", "mark",
                    "p", "q", "s", "samp", "script", "small", "span", "strike", "strong", "style",
                    "sub", "sup", "svg", "tt", "u", "var", "wbr");

    /** No quantifier over a quantifier: a title may be long, and made to be slow. */
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*+)\\b[^<>]*+>");

    private static final Pattern ENTITY =
            Pattern.compile("&(?:([A-Za-z][A-Za-z0-9]{1,30})|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});");

    /** How often a text may be encoded over and over: {@code &amp;amp;} is twice. */
    private static final int MAX_ENCODED = 3;

    private PlainText() {}

    /** The text without markup, in one line. */
    static String of(String text) {
        String plain = text.indexOf('<') < 0 ? text : withoutTags(text);
        for (int i = 0; i < MAX_ENCODED && plain.indexOf('&') >= 0; i++) {
            plain = withoutEntities(plain);
        }
        return XmlText.line(plain);
    }

    /** The tag or entity that makes a text no plain one. */
    static Optional<String> markup(String text) {
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            if (isElement(tag)) {
                return Optional.of(tag.group());
            }
        }
        return ENTITY.matcher(text)
                .results()
                .filter(PlainText::isEntity)
                .map(MatchResult::group)
                .findFirst();
    }

    private static String withoutTags(String text) {
        return TAG.matcher(text)
                .replaceAll(tag -> isElement(tag) ? "" : Matcher.quoteReplacement(tag.group()));
    }

    private static String withoutEntities(String text) {
        // What is no entity spares loading the table of those that are.
        return ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, true) : text;
    }

    private static boolean isEntity(MatchResult found) {
        return found.group(1) == null || Entities.isNamedEntity(found.group(1));
    }

    private static boolean isElement(MatchResult tag) {
        return ELEMENTS.contains(tag.group(1).toLowerCase(Locale.ROOT));
    }
}
