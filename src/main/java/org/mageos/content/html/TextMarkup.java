package org.mageos.content.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a browser would make of a plain text that somebody shows as HTML: its character references
 * and tags, in linear time whatever the text is.
 */
public final class TextMarkup {

    /** Nobody encodes a text over and over but who wants to get past a filter. */
    private static final int MAX_ENCODED = 8;

    private TextMarkup() {}

    /**
     * A part that a browser does not show.
     *
     * @param start the offset of its {@code <}
     * @param end the offset behind it
     * @param isMention whether it is a start tag that says nothing but its name, is not void, and
     *     is not followed by its end tag: {@code <picture>} in a title about that element, or the
     *     parameters of a type as in {@code List<String>}
     */
    public record Tag(int start, int end, boolean isMention) {}

    /**
     * The text with its character references replaced, however often it was encoded.
     *
     * @param leniently whether to replace those, too, that lack their semicolon before a letter or
     *     an equals sign, where they may be the parameter of a query
     */
    public static String decoded(String text, boolean leniently) {
        String decoded = text;
        for (int i = 0; i < MAX_ENCODED; i++) {
            String next = CharacterReferences.decode(decoded, !leniently);
            if (next.equals(decoded)) {
                return decoded;
            }
            decoded = next;
        }
        return decoded.replace("&", "");
    }

    /** The first character reference of a text. */
    public static Optional<String> firstReference(String text) {
        return CharacterReferences.first(text);
    }

    /** Whether a browser would leave the state of text: the beginnings of tags and comments. */
    public static boolean isTagStart(String text, int at) {
        if (text.charAt(at) != '<' || at + 1 == text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        return next >= 'A' && next <= 'Z'
                || next >= 'a' && next <= 'z'
                || next == '/'
                || next == '!'
                || next == '?';
    }

    /** Whether there is the beginning of a tag or of a comment, whether it ends or not. */
    public static boolean hasTagStart(String text) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (isTagStart(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** The tags and comments of a text, in its order; one that never ends is not among them. */
    public static List<Tag> tags(String text) {
        HtmlTokenizer tokenizer = new HtmlTokenizer(ascii(text), new Names());
        List<Tag> tags = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
            if (!isTagStart(text, at)) {
                at++;
                continue;
            }
            int end = tokenizer.markupEnd(at);
            if (end < 0) {
                break;
            }
            boolean isNamed = isOnlyNamed(text, at + 1, end - 1);
            tags.add(new Tag(at, end, isNamed));
            names.add((text.charAt(at + 1) == '/' ? "/" : "") + tokenizer.name());
            at = end;
        }
        return withoutEnded(tags, names);
    }

    /** A start tag that is followed by its end tag is one, whatever it says. */
    private static List<Tag> withoutEnded(List<Tag> tags, List<String> names) {
        Set<String> ended = new HashSet<>();
        for (int i = tags.size() - 1; i >= 0; i--) {
            String name = names.get(i);
            if (name.startsWith("/")) {
                ended.add(name.substring(1));
            } else if (tags.get(i).isMention() && (ended.contains(name) || isVoid(name))) {
                tags.set(i, new Tag(tags.get(i).start(), tags.get(i).end(), false));
            }
        }
        return tags;
    }

    private static boolean isOnlyNamed(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && " ,.?&<[]_-".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVoid(String name) {
        return switch (name) {
            case "area",
                    "base",
                    "br",
                    "col",
                    "embed",
                    "hr",
                    "img",
                    "input",
                    "link",
                    "meta",
                    "source",
                    "track",
                    "wbr" ->
                    true;
            default -> false;
        };
    }

    /** A byte for each character, so that offsets are the same: only ASCII makes markup. */
    private static byte[] ascii(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            bytes[i] = c < 128 ? (byte) c : (byte) 0x80;
        }
        return bytes;
    }
}
