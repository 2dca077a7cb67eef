package org.mageos.content.document.asciidoc;

import java.util.Optional;
import org.mageos.content.document.asciidoc.Conditions.Truth;

/** The expression of an {@code ifeval}: two values and an operator. */
final class EvaluatedCondition {

    private static final String[] OPERATORS = {"==", "!=", "<=", ">=", "<", ">"};

    private final String left;
    private final String operator;
    private final String right;

    private EvaluatedCondition(String left, String operator, String right) {
        this.left = left;
        this.operator = operator;
        this.right = right;
    }

    /** Whether a text is such an expression. */
    static boolean isOne(String text) {
        return of(text.strip()).isPresent();
    }

    /** Whether an expression holds; what is none does not. */
    static Truth judge(String text, AttributeTable attributes) {
        return of(text.strip()).map(one -> one.judge(attributes)).orElse(Truth.FALSE);
    }

    private static Optional<EvaluatedCondition> of(String text) {
        for (int i = 1; i < text.length(); i++) {
            for (String operator : OPERATORS) {
                if (text.startsWith(operator, i)) {
                    String right = text.substring(i + operator.length()).stripLeading();
                    return right.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new EvaluatedCondition(
                                            text.substring(0, i).stripTrailing(), operator, right));
                }
            }
        }
        return Optional.empty();
    }

    private Truth judge(AttributeTable attributes) {
        Side one = Side.of(left, attributes);
        Side other = Side.of(right, attributes);
        if (!one.known() || !other.known()) {
            return Truth.UNKNOWN;
        }
        return holds(one.value(), other.value()) ? Truth.TRUE : Truth.FALSE;
    }

    private boolean holds(Object one, Object other) {
        if (operator.equals("==")) {
            return one.equals(other);
        }
        if (operator.equals("!=")) {
            return !one.equals(other);
        }
        int order;
        if (one instanceof Double a && other instanceof Double b) {
            order = a.compareTo(b);
        } else if (one instanceof String a && other instanceof String b) {
            order = a.compareTo(b);
        } else {
            return false;
        }
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    /**
     * A value.
     *
     * @param value a text, a number, true or false; the empty list for what nothing sets
     */
    private record Side(boolean known, Object value) {

        private static final Object NOTHING = new Object();

        static Side of(String text, AttributeTable attributes) {
            boolean[] known = {true};
            boolean isQuoted =
                    text.length() > 1
                            && (text.startsWith("\"") && text.endsWith("\"")
                                    || text.startsWith("'") && text.endsWith("'"));
            String inner = isQuoted ? text.substring(1, text.length() - 1) : text;
            String value =
                    AttributeText.resolve(
                            inner,
                            attributes,
                            name ->
                                    known[0] &=
                                            attributes.state(name) == AttributeTable.State.UNSET);
            String dropped = known[0] ? withoutReferences(value, inner) : value;
            return new Side(known[0], isQuoted ? dropped : typed(dropped));
        }

        /** A reference to an attribute that is not set stands for nothing. */
        private static String withoutReferences(String value, String written) {
            if (written.indexOf('{') < 0) {
                return value;
            }
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < value.length(); i++) {
                Optional<AttributeText.Found> found =
                        value.charAt(i) == '{' ? AttributeText.at(value, i) : Optional.empty();
                if (found.isPresent()) {
                    i = found.get().end() - 1;
                } else {
                    text.append(value.charAt(i));
                }
            }
            return text.toString();
        }

        private static Object typed(String text) {
            if (text.isEmpty()) {
                return NOTHING;
            }
            if (text.equals("true") || text.equals("false")) {
                return Boolean.valueOf(text);
            }
            if (text.isBlank()) {
                return " ";
            }
            return leadingNumber(text);
        }

        private static Double leadingNumber(String text) {
            int i = text.startsWith("-") ? 1 : 0;
            boolean dot = false;
            while (i < text.length()
                    && (Character.isDigit(text.charAt(i)) || !dot && text.charAt(i) == '.')) {
                dot |= text.charAt(i) == '.';
                i++;
            }
            try {
                return Double.valueOf(text.substring(0, i));
            } catch (NumberFormatException e) {
                return 0.0;
            }
        }
    }
}
