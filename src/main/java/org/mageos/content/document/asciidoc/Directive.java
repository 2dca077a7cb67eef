package org.mageos.content.document.asciidoc;

import java.util.List;
import java.util.Optional;

/**
 * A line for the preprocessor: {@code name::target[text]}.
 *
 * @param name {@code include}, {@code ifdef}, {@code ifndef}, {@code ifeval} or {@code endif}
 * @param target what stands before the bracket
 * @param text what stands in the brackets
 * @param textStart where that begins in the line
 */
record Directive(String name, String target, String text, int textStart) {

    private static final List<String> NAMES =
            List.of("include", "ifdef", "ifndef", "ifeval", "endif");

    /** Whether a line may be one, or a text that looks like one behind a backslash. */
    static boolean mayBe(String line) {
        if (line.isEmpty()) {
            return false;
        }
        char first = line.charAt(0);
        return (first == 'i' || first == 'e' || first == '\\') && line.endsWith("]");
    }

    /** The directive that a line is; empty if it is none. */
    static Optional<Directive> of(String line) {
        for (String name : NAMES) {
            if (line.startsWith(name + "::")) {
                return of(line, name);
            }
        }
        return Optional.empty();
    }

    private static Optional<Directive> of(String line, String name) {
        int start = name.length() + 2;
        int bracket = line.indexOf('[', start);
        if (bracket < 0) {
            return Optional.empty();
        }
        String target = line.substring(start, bracket);
        boolean fits =
                name.equals("include")
                        ? !target.isEmpty()
                                && !isBlank(target.charAt(0))
                                && !isBlank(target.charAt(target.length() - 1))
                        : target.chars().noneMatch(Character::isWhitespace);
        return fits
                ? Optional.of(
                        new Directive(
                                name,
                                target,
                                line.substring(bracket + 1, line.length() - 1),
                                bracket + 1))
                : Optional.empty();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c);
    }

    boolean isInclude() {
        return name.equals("include");
    }

    /** The attributes of an inclusion. */
    MacroAttributes attributes(AttributeTable table) {
        return MacroAttributes.of(AttributeText.resolve(text, table));
    }

    Optional<String> levelOffset(AttributeTable table) {
        return attributes(table).value("leveloffset");
    }
}
