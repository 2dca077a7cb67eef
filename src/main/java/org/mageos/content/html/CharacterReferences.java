package org.mageos.content.html;

import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Replaces {@code &amp;}, {@code &#38;} and their like as the <a
 * href="https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state">HTML
 * standard</a> does: of the named ones some need no semicolon, but in an attribute's value such a
 * one stays as it is before a letter, a digit or an equals sign, for it is the name of a parameter
 * in a query.
 */
public final class CharacterReferences {

    private static final char REPLACEMENT = '\uFFFD';

    /** The longest name that needs no semicolon. */
    private static final int LONGEST_LEGACY = 6;

    private static final int LONGEST = 40;

    /** What the numbers 0x80 to 0x9F stand for, which are no characters: windows-1252. */
    private static final String WINDOWS_1252 =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D"
                    + "\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122"
                    + "\u0161\u203A\u0153\u009D\u017E\u0178";

    private final String text;
    private final boolean isAttribute;
    private final StringBuilder decoded;
    private int at;

    private CharacterReferences(String text, boolean isAttribute) {
        this.text = text;
        this.isAttribute = isAttribute;
        this.decoded = new StringBuilder(text.length());
    }

    static String decode(String text, boolean isAttribute) {
        return text.indexOf('&') < 0 ? text : new CharacterReferences(text, isAttribute).decode();
    }

    /** The first reference of a text that is not HTML, as an attribute's value would have it. */
    static Optional<String> first(String text) {
        CharacterReferences references = new CharacterReferences(text, true);
        for (int next = text.indexOf('&'); next >= 0; next = text.indexOf('&', next + 1)) {
            references.at = next;
            if (references.read()) {
                return Optional.of(text.substring(next, references.at));
            }
        }
        return Optional.empty();
    }

    private boolean read() {
        return isAt(at + 1, '#') ? readNumber() : readName();
    }

    private String decode() {
        for (int next = text.indexOf('&'); next >= 0; next = text.indexOf('&', at)) {
            decoded.append(text, at, next);
            at = next;
            if (!read()) {
                decoded.append('&');
                at++;
            }
        }
        return decoded.append(text, at, text.length()).toString();
    }

    private boolean isAt(int index, char wanted) {
        return index < text.length() && text.charAt(index) == wanted;
    }

    private boolean readNumber() {
        boolean isHex = isAt(at + 2, 'x') || isAt(at + 2, 'X');
        int start = at + (isHex ? 3 : 2);
        int end = start;
        int number = 0;
        int digit;
        while (end < text.length()
                && text.charAt(end) < 128
                && (digit = Character.digit(text.charAt(end), isHex ? 16 : 10)) >= 0) {
            number = Math.min(number * (isHex ? 16 : 10) + digit, Character.MAX_CODE_POINT + 1);
            end++;
        }
        if (end == start) {
            return false;
        }
        append(number);
        at = isAt(end, ';') ? end + 1 : end;
        return true;
    }

    private void append(int number) {
        if (number >= 0x80 && number <= 0x9F) {
            decoded.append(WINDOWS_1252.charAt(number - 0x80));
        } else if (number == 0
                || number > Character.MAX_CODE_POINT
                || number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE) {
            decoded.append(REPLACEMENT);
        } else {
            decoded.appendCodePoint(number);
        }
    }

    private boolean readName() {
        int start = at + 1;
        int end = start;
        while (end < text.length() && end - start < LONGEST && isAlphanumeric(text.charAt(end))) {
            end++;
        }
        if (isAt(end, ';')) {
            String character = named(text.substring(start, end));
            if (character != null) {
                decoded.append(character);
                at = end + 1;
                return true;
            }
        }
        return readLegacyName(start, end);
    }

    private boolean readLegacyName(int start, int end) {
        for (int length = Math.min(LONGEST_LEGACY, end - start); length >= 2; length--) {
            String name = text.substring(start, start + length);
            if (isLegacy(name)) {
                int behind = start + length;
                if (isAttribute
                        && behind < text.length()
                        && (text.charAt(behind) == '=' || isAlphanumeric(text.charAt(behind)))) {
                    return false;
                }
                decoded.append(named(name));
                at = behind;
                return true;
            }
        }
        return false;
    }

    /**
     * The character that a name stands for; null if it is not one. The common ones are here, so
     * that most sites need no table of all.
     */
    public static @Nullable String named(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> "\u00A0";
            default -> Entities.isNamedEntity(name) ? Entities.getByName(name) : null;
        };
    }

    private static boolean isLegacy(String name) {
        return name.equals("amp") || Entities.isBaseNamedEntity(name);
    }

    private static boolean isAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
