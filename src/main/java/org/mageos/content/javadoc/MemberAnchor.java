package org.mageos.content.javadoc;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The anchor of a member, whatever generation of Javadoc has spelt it.
 *
 * @param name the member's name; {@code <init>} or the class's own for a constructor
 * @param parameters the types of a method's or constructor's parameters; empty for a field
 * @param style how it is spelt
 */
public record MemberAnchor(String name, Optional<List<String>> parameters, Style style) {

    /** What stands for a constructor since Javadoc 10. */
    public static final String CONSTRUCTOR = "<init>";

    /** How a generation of Javadoc spells a method. */
    public enum Style {
        /** {@code m(int,int)}, since Javadoc 10. */
        PARENTHESES,
        /** {@code m-int-int-}, in Javadoc 8. */
        DASHES,
        /** {@code m(int, int)}, up to Javadoc 7. */
        BLANKS
    }

    public MemberAnchor {
        Objects.requireNonNull(name, "name");
        parameters = parameters.map(List::copyOf);
        Objects.requireNonNull(style, "style");
    }

    /**
     * Reads an anchor.
     *
     * @param anchor what stands behind {@code #}, decoded
     * @return empty if no member is spelt so
     */
    public static Optional<MemberAnchor> parse(String anchor) {
        int open = anchor.indexOf('(');
        if (open > 0 && anchor.endsWith(")")) {
            return withParentheses(anchor, open);
        }
        int dash = anchor.indexOf('-');
        if (dash > 0 && anchor.endsWith("-") && anchor.length() > dash + 1) {
            return withDashes(anchor, dash);
        }
        String name = unescaped(anchor);
        return JavadocPage.isIdentifier(name)
                ? Optional.of(new MemberAnchor(name, Optional.empty(), Style.PARENTHESES))
                : Optional.empty();
    }

    private static Optional<MemberAnchor> withParentheses(String anchor, int open) {
        String name = anchor.substring(0, open);
        if (!name.equals(CONSTRUCTOR) && !JavadocPage.isIdentifier(name)) {
            return Optional.empty();
        }
        String inside = anchor.substring(open + 1, anchor.length() - 1);
        boolean blanks = inside.indexOf(' ') >= 0;
        List<String> parameters =
                split(inside, ",").stream().map(blanks ? String::strip : one -> one).toList();
        return Optional.of(
                new MemberAnchor(
                        name, Optional.of(parameters), blanks ? Style.BLANKS : Style.PARENTHESES));
    }

    private static Optional<MemberAnchor> withDashes(String anchor, int dash) {
        String name = unescaped(anchor.substring(0, dash));
        if (!JavadocPage.isIdentifier(name)) {
            return Optional.empty();
        }
        String inside = anchor.substring(dash + 1, anchor.length() - 1);
        List<String> parameters =
                split(inside, "-").stream().map(one -> unescaped(one.replace(":A", "[]"))).toList();
        return Optional.of(new MemberAnchor(name, Optional.of(parameters), Style.DASHES));
    }

    private static List<String> split(String inside, String between) {
        return inside.isEmpty() ? List.of() : List.of(inside.split(between, -1));
    }

    /** Javadoc 8 escapes what HTML 4 does not allow in a name. */
    private static String unescaped(String text) {
        String dollars = text.replace(":D", "$");
        return dollars.startsWith("Z:Z") ? dollars.substring("Z:Z".length()) : dollars;
    }

    /** The member as Javadoc has spelt it since version 10. */
    String modern() {
        return parameters.map(types -> name + "(" + String.join(",", types) + ")").orElse(name);
    }
}
