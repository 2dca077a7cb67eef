package org.mageos.content.document.asciidoc;

import java.util.Optional;
import java.util.function.Consumer;

/** Text whose references to attributes are replaced by their values. */
final class AttributeText {

    /** A longer one is text. */
    private static final int LONGEST_DIRECTIVE = 1_000;

    private AttributeText() {}

    /**
     * A reference in a text.
     *
     * @param name the attribute's name; empty for a directive such as {@code counter:x}
     * @param end the offset behind the closing brace
     * @param escaped whether a backslash keeps it from being one
     */
    record Found(String name, String directive, int end, boolean escaped) {}

    /** The reference whose opening brace stands at an offset; empty if there is none. */
    static Optional<Found> at(String text, int brace) {
        int i = brace + 1;
        int length = text.length();
        if (i >= length || !isWord(text.codePointAt(i))) {
            return Optional.empty();
        }
        boolean before = brace > 0 && text.charAt(brace - 1) == '\\';
        while (i < length && (isWord(text.codePointAt(i)) || text.charAt(i) == '-')) {
            i += Character.charCount(text.codePointAt(i));
        }
        String name = text.substring(brace + 1, i);
        boolean behind = i < length && text.charAt(i) == '\\';
        int close = behind ? i + 1 : i;
        if (close < length && text.charAt(close) == '}') {
            return Optional.of(new Found(name, "", close + 1, before || behind));
        }
        return directive(text, brace, i, name, before);
    }

    private static Optional<Found> directive(
            String text, int brace, int colon, String name, boolean escaped) {
        boolean known = name.equals("set") || name.equals("counter") || name.equals("counter2");
        if (!known || colon >= text.length() || text.charAt(colon) != ':') {
            return Optional.empty();
        }
        int close = colon + 2;
        int limit = Math.min(text.length(), colon + LONGEST_DIRECTIVE);
        while (close < limit && text.charAt(close) != '}' && text.charAt(close) != '\n') {
            close++;
        }
        if (close >= limit || text.charAt(close) == '\n') {
            return Optional.empty();
        }
        return Optional.of(new Found("", text.substring(brace + 1, close), close + 1, escaped));
    }

    /**
     * Replaces the references whose values are known.
     *
     * @param missing takes the names of the others, which stay
     */
    static String resolve(String text, AttributeTable attributes, Consumer<String> missing) {
        int brace = text.indexOf('{');
        if (brace < 0) {
            return text;
        }
        StringBuilder resolved = new StringBuilder(text.length());
        int done = 0;
        while (brace >= 0) {
            Optional<Found> found = at(text, brace);
            if (found.isEmpty()) {
                brace = text.indexOf('{', brace + 1);
                continue;
            }
            int end = found.get().end();
            boolean escapedBefore = found.get().escaped() && text.charAt(end - 2) != '\\';
            resolved.append(text, done, escapedBefore ? brace - 1 : brace);
            resolved.append(replacement(text, brace, found.get(), attributes, missing));
            done = end;
            brace = text.indexOf('{', end);
        }
        return resolved.append(text, done, text.length()).toString();
    }

    private static String replacement(
            String text,
            int brace,
            Found found,
            AttributeTable attributes,
            Consumer<String> missing) {
        String written = text.substring(brace, found.end());
        if (found.escaped()) {
            return "{" + (found.name().isEmpty() ? found.directive() : found.name()) + "}";
        }
        if (found.name().isEmpty()) {
            missing.accept(found.directive());
            return written;
        }
        Optional<String> value = attributes.value(found.name());
        if (value.isEmpty()) {
            missing.accept(found.name());
        }
        return value.orElse(written);
    }

    /** The text with its references resolved, those left that are not known. */
    static String resolve(String text, AttributeTable attributes) {
        return resolve(text, attributes, name -> {});
    }

    /** A letter, mark, digit or connector, as Ruby's regular expressions have it. */
    static boolean isWord(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.CONNECTOR_PUNCTUATION ->
                    true;
            default -> Character.isAlphabetic(c);
        };
    }
}
