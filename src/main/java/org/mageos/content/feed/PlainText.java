package org.mageos.content.feed;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** The entities that come into titles from editors and converters, by name. */
    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("amp", "&"),
                    Map.entry("lt", "<"),
                    Map.entry("gt", ">"),
                    Map.entry("quot", "\""),
                    Map.entry("apos", "'"),
                    Map.entry("nbsp", "\u00a0"),
                    Map.entry("lsquo", "\u2018"),
                    Map.entry("rsquo", "\u2019"),
                    Map.entry("ldquo", "\u201c"),
                    Map.entry("rdquo", "\u201d"),
                    Map.entry("ndash", "\u2013"),
                    Map.entry("mdash", "\u2014"),
                    Map.entry("hellip", "\u2026"),
                    Map.entry("copy", "\u00a9"),
                    Map.entry("reg", "\u00ae"),
                    Map.entry("trade", "\u2122"),
                    Map.entry("eacute", "\u00e9"),
                    Map.entry("auml", "\u00e4"),
                    Map.entry("ouml", "\u00f6"),
                    Map.entry("uuml", "\u00fc"),
                    Map.entry("Auml", "\u00c4"),
                    Map.entry("Ouml", "\u00d6"),
                    Map.entry("Uuml", "\u00dc"),
                    Map.entry("szlig", "\u00df"));

    private static final Pattern ENTITY =
            Pattern.compile(
                    "&(?:("
                            + String.join("|", new TreeSet<>(NAMED.keySet()))
                            + ")|#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6}));");

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
        Matcher entity = ENTITY.matcher(text);
        return entity.find() ? Optional.of(entity.group()) : Optional.empty();
    }

    private static String withoutTags(String text) {
        return TAG.matcher(text)
                .replaceAll(tag -> isElement(tag) ? "" : Matcher.quoteReplacement(tag.group()));
    }

    private static String withoutEntities(String text) {
        return ENTITY.matcher(text)
                .replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
    }

    private static String character(MatchResult entity) {
        if (entity.group(1) != null) {
            return NAMED.get(entity.group(1));
        }
        int c =
                entity.group(2) != null
                        ? Integer.parseInt(entity.group(2))
                        : Integer.parseInt(entity.group(3), 16);
        return Character.isValidCodePoint(c) ? Character.toString(c) : entity.group();
    }

    private static boolean isElement(MatchResult tag) {
        return ELEMENTS.contains(tag.group(1).toLowerCase(Locale.ROOT));
    }
}
