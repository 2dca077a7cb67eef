package org.mageos.content.document;

import java.util.Objects;

/**
 * How the text of a heading is taken from its Markdown before an id is made of it.
 *
 * @param two what {@code --} becomes
 * @param three what {@code ---} becomes
 * @param nested what counts of emphasis, links and images
 * @param writtenEntities whether {@code &mdash;} stays as it is written where text stands beside it
 */
public record Typography(String two, String three, Nested nested, boolean writtenEntities) {

    /** What counts of a span that holds others. */
    public enum Nested {
        /** All of its text, and nothing of an image. */
        WHOLE,
        /**
         * The first part of its text: up to code, a link or other emphasis in it, as Hugo takes it
         * since 0.144. An image counts by its alternative text.
         */
        FIRST,
        /** As {@link #FIRST}, and up to a quote, an apostrophe, a dash or an ellipsis as well. */
        FIRST_BEFORE_SIGN
    }

    /** Hyphens stay. */
    public static final Typography PLAIN = new Typography("--", "---", Nested.WHOLE, false);

    /** Two hyphens are an en dash, three an em dash. */
    public static final Typography SMART = new Typography("\u2013", "\u2014", Nested.WHOLE, false);

    /** As {@link #PLAIN}, with entities as they are written. */
    public static final Typography WRITTEN_ENTITIES =
            new Typography("--", "---", Nested.WHOLE, true);

    public Typography {
        Objects.requireNonNull(two, "two");
        Objects.requireNonNull(three, "three");
        Objects.requireNonNull(nested, "nested");
    }

    public boolean keepsHyphens() {
        return two.equals("--") && three.equals("---");
    }

    /**
     * The text with its dashes. A run of more hyphens becomes several: Goldmark takes three of them
     * as long as it can, others leave no single one behind.
     */
    public String dashed(String text) {
        if (keepsHyphens() || !text.contains("--")) {
            return text;
        }
        StringBuilder dashed = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && text.charAt(end) == '-') {
                end++;
            }
            if (end > i) {
                dashes(end - i, dashed);
                i = end;
            } else {
                dashed.append(text.charAt(i++));
            }
        }
        return dashed.toString();
    }

    private void dashes(int hyphens, StringBuilder dashed) {
        int left = hyphens % 3;
        int threes = hyphens / 3;
        if (left == 1 && threes > 0 && nested == Nested.WHOLE) {
            threes--;
            left = 4;
        }
        dashed.append(three.repeat(threes))
                .append(two.repeat(left / 2))
                .append("-".repeat(left % 2));
    }
}
