package org.mageos.content.document.asciidoc;

/** The attribute {@code leveloffset}, which may be set relative to what it is. */
final class LevelOffset {

    private LevelOffset() {}

    static void set(AttributeTable attributes, String value, boolean certain) {
        boolean relative = value.startsWith("+") || value.startsWith("-");
        String sum =
                relative
                        ? Integer.toString(attributes.number("leveloffset") + number(value))
                        : value;
        attributes.set("leveloffset", sum, certain);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.startsWith("+") ? text.substring(1) : text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
