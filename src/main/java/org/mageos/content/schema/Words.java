package org.mageos.content.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.mageos.content.finding.Wording;
import org.mageos.content.value.Value;

/** Turns values and types of JSON into words that need no knowledge of JSON. */
final class Words {

    private static final int LONGEST_NUMBER = 60;
    private static final int MOST_CHOICES = 10;

    private Words() {}

    /** A value in quotes, on one line, shortened if it is long; without quotes if it is no text. */
    static String show(Value value) {
        if (value instanceof Value.Scalar scalar) {
            return scalar.value() == null ? "empty" : quote(scalar.text());
        }
        return value instanceof Value.Mapping ? "keys with values" : "a list";
    }

    /** What a value is, with its type where the text alone does not tell. */
    static String describe(Value value) {
        if (value instanceof Value.Scalar scalar && scalar.value() instanceof Number) {
            return "the number " + show(value);
        }
        if (value instanceof Value.Scalar scalar && scalar.value() instanceof Boolean) {
            return "the yes-or-no value " + show(value);
        }
        return show(value);
    }

    private static String quote(String text) {
        return Wording.quote(text.strip().replaceAll("\\s+", " "));
    }

    /** What a value of one of these types is called: "a text or a list". */
    static String types(Collection<Value> types) {
        List<String> names = new ArrayList<>();
        for (Value type : types) {
            String keyword = type instanceof Value.Scalar scalar ? scalar.text() : "";
            String name = type(keyword);
            // Empty is rarely what the writer of a wrong value wanted to write.
            if (!names.contains(name) && (types.size() == 1 || !keyword.equals("null"))) {
                names.add(name);
            }
        }
        return Wording.choice(names);
    }

    private static String type(String keyword) {
        return switch (keyword) {
            case "string" -> "a text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "null" -> "empty";
            default -> "keys with values";
        };
    }

    /** "'a'", or "one of 'a', 'b' and 'c'", shortened if there are many. */
    static String choices(Collection<Value> values) {
        List<String> names = values.stream().map(Words::show).distinct().toList();
        if (names.size() <= 2) {
            return Wording.choice(names);
        }
        String shown = names.stream().limit(MOST_CHOICES).collect(Collectors.joining(", "));
        return names.size() <= MOST_CHOICES
                ? "one of " + shown
                : "one of " + shown + ", … (" + names.size() + " in all)";
    }

    /** A count with its unit: "1 item", "3 items". */
    static String count(Value number, String unit) {
        String count = number(number);
        return count + " " + unit + (count.equals("1") ? "" : "s");
    }

    /** A number as it would be written by hand. */
    static String number(Value value) {
        if (!(value instanceof Value.Scalar scalar)) {
            return show(value);
        }
        boolean plain =
                scalar.value() instanceof BigDecimal decimal
                        && Math.abs((long) decimal.scale()) < LONGEST_NUMBER;
        return plain ? ((BigDecimal) scalar.value()).toPlainString() : scalar.text();
    }

    /** The text of a single value; empty for a list or keys with values. */
    static String text(Value value) {
        return value instanceof Value.Scalar scalar ? scalar.text() : "";
    }
}
