package org.mageos.content.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * The core schema of YAML 1.2 (section 10.3.2), with the timestamps that the site generators' YAML
 * libraries read beside it.
 */
final class CoreSchema {

    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern FLOAT =
            Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern TIMESTAMP =
            Pattern.compile(
                    "\\d{4}-\\d{1,2}-\\d{1,2}"
                            + "(?:(?:[Tt]|[ \\t]+)\\d{1,2}:\\d{2}:\\d{2}(?:\\.\\d*)?"
                            + "(?:[ \\t]*(?:Z|[-+]\\d{1,2}(?::?\\d{2})?))?)?");

    /** Beyond this no number of a schema is meant, and reading it takes quadratic time. */
    private static final int MAX_DIGITS = 1_000;

    private CoreSchema() {}

    /** What a text without quotes and tag means. */
    static Value.Scalar resolve(String text, Position position, int length) {
        switch (text) {
            case "", "~", "null", "Null", "NULL" -> {
                return new Value.Scalar(null, text, false, position, length);
            }
            case "true", "True", "TRUE" -> {
                return new Value.Scalar(Boolean.TRUE, text, false, position, length);
            }
            case "false", "False", "FALSE" -> {
                return new Value.Scalar(Boolean.FALSE, text, false, position, length);
            }
            default -> {
                boolean timestamp = startsLikeNumber(text) && TIMESTAMP.matcher(text).matches();
                Object value = timestamp ? text : numberOrText(text);
                return new Value.Scalar(value, text, timestamp, position, length);
            }
        }
    }

    private static boolean startsLikeNumber(String text) {
        char first = text.charAt(0);
        return first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.';
    }

    /** {@code 12e34567890123} has the form of a number, but is more likely the hash of a commit. */
    private static Object decimalOrText(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private static Object numberOrText(String text) {
        if (!startsLikeNumber(text) || text.length() > MAX_DIGITS) {
            return text;
        }
        if (INTEGER.matcher(text).matches()) {
            return new BigInteger(text.startsWith("+") ? text.substring(1) : text);
        }
        if (OCTAL.matcher(text).matches()) {
            return new BigInteger(text.substring(2), 8);
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return new BigInteger(text.substring(2), 16);
        }
        if (FLOAT.matcher(text).matches()) {
            return decimalOrText(text);
        }
        return switch (text) {
            case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF" -> Double.POSITIVE_INFINITY;
            case "-.inf", "-.Inf", "-.INF" -> Double.NEGATIVE_INFINITY;
            case ".nan", ".NaN", ".NAN" -> Double.NaN;
            default -> text;
        };
    }
}
