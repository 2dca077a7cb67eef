package org.mageos.content.document.asciidoc;

import java.util.Optional;

/**
 * What begins an item of a list.
 *
 * @param kind the kind of the list
 * @param trait what all items of the list have in common
 * @param text where the text begins
 * @param termStart where a term begins that is described
 * @param termEnd where it ends
 */
record ItemMark(ListKind kind, String trait, int text, int termStart, int termEnd) {

    /** The mark of a line that begins an item. */
    static ItemMark of(ListKind kind, String line) {
        if (kind == ListKind.DESCRIPTIONS) {
            DescribedTerm term = DescribedTerm.of(line).orElseThrow();
            return new ItemMark(kind, term.marker(), term.text(), term.start(), term.end());
        }
        String marker = marker(kind, line).orElse("");
        int start = BlockLine.behindBlanks(line, 0);
        int text = BlockLine.behindBlanks(line, start + marker.length());
        return new ItemMark(kind, trait(kind, marker), text, 0, 0);
    }

    private static Optional<String> marker(ListKind kind, String line) {
        return switch (kind) {
            case BULLETS -> BlockLine.bullet(line);
            case NUMBERS -> BlockLine.number(line);
            case CALLOUTS ->
                    BlockLine.isCallout(line)
                            ? Optional.of(line.substring(0, line.indexOf('>') + 1))
                            : Optional.empty();
            case DESCRIPTIONS -> DescribedTerm.of(line).map(DescribedTerm::marker);
        };
    }

    private static String trait(ListKind kind, String marker) {
        if (kind == ListKind.CALLOUTS) {
            return "<1>";
        }
        if (kind == ListKind.BULLETS
                || kind == ListKind.DESCRIPTIONS
                || marker.isEmpty()
                || marker.charAt(0) == '.') {
            return marker;
        }
        char first = marker.charAt(0);
        if (Character.isDigit(first)) {
            return "1.";
        }
        boolean roman = marker.endsWith(")");
        if (Character.isUpperCase(first)) {
            return roman ? "I)" : "A.";
        }
        return roman ? "i)" : "a.";
    }

    /** Whether a line begins another item of the same list. */
    boolean isSibling(String line) {
        return marker(kind, line)
                .map(other -> trait(kind, other))
                .filter(trait::equals)
                .isPresent();
    }
}
