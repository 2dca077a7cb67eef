package org.mageos.content.document.asciidoc;

import java.util.Optional;

/**
 * What stands before the sign of a cell: {@code 2.3+^.>a}.
 *
 * @param columns over how many columns it goes
 * @param rows over how many rows
 * @param repeat how often it is there
 * @param style the letter of its style; a blank if it has none
 */
record CellSpec(int columns, int rows, int repeat, char style) {

    /** More is a mistake, and would only cost time. */
    private static final int MOST = 10_000;

    private static final String STYLES = "adehlmsv";

    static final CellSpec NONE = new CellSpec(1, 1, 1, ' ');

    /**
     * A text with the specification of the cell that follows it.
     *
     * @param textEnd where the text ends
     */
    record Ending(CellSpec spec, int textEnd) {}

    /** The specification that a whole text is; empty if it is none. */
    static Optional<CellSpec> atStart(String text) {
        return of(text.strip());
    }

    /** What stands behind the last blank of a text, if it is a specification. */
    static Ending atEnd(String text) {
        int end = text.length();
        int stripped = text.stripTrailing().length();
        if (stripped < end) {
            return new Ending(NONE, stripped);
        }
        int blank = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t'));
        Optional<CellSpec> spec = blank < 0 ? Optional.empty() : of(text.substring(blank + 1));
        return spec.map(one -> new Ending(one, text.substring(0, blank).stripTrailing().length()))
                .orElseGet(() -> new Ending(NONE, end));
    }

    private static Optional<CellSpec> of(String text) {
        int i = 0;
        while (i < text.length() && (Character.isDigit(text.charAt(i)) || text.charAt(i) == '.')) {
            i++;
        }
        int columns = 1;
        int rows = 1;
        int repeat = 1;
        boolean counted =
                i > 0
                        && i < text.length()
                        && (text.charAt(i) == '+' || text.charAt(i) == '*')
                        && text.chars().limit(i).anyMatch(Character::isDigit);
        if (counted) {
            int dot = text.substring(0, i).indexOf('.');
            columns = number(text.substring(0, dot < 0 ? i : dot));
            rows = dot < 0 ? 1 : number(text.substring(dot + 1, i));
            if (text.charAt(i) == '*') {
                repeat = columns;
                columns = 1;
                rows = 1;
            }
            i++;
        } else {
            i = 0;
        }
        while (i < text.length() && "<^>.".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        char style = ' ';
        if (i < text.length() && text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
            style = STYLES.indexOf(text.charAt(i)) >= 0 ? text.charAt(i) : ' ';
            i++;
        }
        return i == text.length()
                ? Optional.of(new CellSpec(columns, rows, repeat, style))
                : Optional.empty();
    }

    private static int number(String digits) {
        if (digits.isEmpty()) {
            return 1;
        }
        try {
            return Math.max(1, Math.min(MOST, Integer.parseInt(digits)));
        } catch (NumberFormatException e) {
            return digits.length() > 5 ? MOST : 1;
        }
    }
}
