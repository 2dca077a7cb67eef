package org.mageos.content.document.asciidoc;

import java.util.Optional;

/** Finds {@code name:target[text]} in a text, front to back, in time linear in its length. */
final class MacroFinder {

    private final String text;
    private final NextPlaces opening;
    private final NextPlaces closing;
    private final NextPlaces lineEnd;

    /** The last blank or bracket that was looked for. */
    private int stop = -1;

    MacroFinder(String text) {
        this.text = text;
        this.opening = NextPlaces.of(text, "[");
        this.closing = NextPlaces.unescaped(text, "]");
        this.lineEnd = NextPlaces.of(text, "\n");
    }

    /**
     * A macro.
     *
     * @param target where its target begins; it ends before the bracket
     * @param bracket where the bracket opens
     * @param close where it closes
     */
    record Macro(int target, int bracket, int close) {

        int end() {
            return close + 1;
        }

        boolean hasTarget() {
            return bracket > target;
        }

        boolean hasText() {
            return close > bracket + 1;
        }
    }

    /** The macro whose target begins at an offset, and may have blanks but no line end. */
    Optional<Macro> inLine(int target) {
        int bracket = opening.from(target);
        int feed = lineEnd.from(target);
        return bracket < 0 || feed >= 0 && feed < bracket
                ? Optional.empty()
                : withClose(target, bracket);
    }

    /** The macro whose target begins at an offset, and may go over lines. */
    Optional<Macro> overLines(int target) {
        int bracket = opening.from(target);
        return bracket < 0 ? Optional.empty() : withClose(target, bracket);
    }

    /** The macro whose target begins at an offset, and has no blanks. */
    Optional<Macro> withoutBlanks(int target) {
        if (stop < target) {
            stop = target;
            while (stop < text.length()
                    && !MarkupSigns.isSpace(text.charAt(stop))
                    && text.charAt(stop) != '[') {
                stop++;
            }
        }
        return stop < text.length() && text.charAt(stop) == '['
                ? withClose(target, stop)
                : Optional.empty();
    }

    private Optional<Macro> withClose(int target, int bracket) {
        int close = closing.from(bracket + 1);
        return close < 0 ? Optional.empty() : Optional.of(new Macro(target, bracket, close));
    }

    String target(Macro macro) {
        return text.substring(macro.target(), macro.bracket());
    }

    String text(Macro macro) {
        return text.substring(macro.bracket() + 1, macro.close());
    }
}
