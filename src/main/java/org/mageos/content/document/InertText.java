package org.mageos.content.document;

/** Tells text that holds no heading, link, image, definition or bare URL, whatever it is. */
final class InertText {

    private InertText() {}

    /**
     * Whether whole lines of text are inert; rows of tables are not, because they need each other.
     */
    static boolean is(String text, int start, int end) {
        if (text.charAt(start) == '|') {
            return false;
        }
        boolean underline = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '[', '#' -> {
                    return false;
                }
                case '\n' -> {
                    if (underline && i > start) {
                        return false;
                    }
                    underline = true;
                }
                case '=', '-', '>', ' ' -> {
                    // A line of nothing else may be the underline of a heading.
                }
                case ':' -> {
                    if (text.startsWith("//", i + 1)) {
                        return false;
                    }
                    underline = false;
                }
                case 'w', 'W' -> {
                    if (text.regionMatches(true, i, "www.", 0, 4)) {
                        return false;
                    }
                    underline = false;
                }
                default -> underline = false;
            }
        }
        return true;
    }
}
