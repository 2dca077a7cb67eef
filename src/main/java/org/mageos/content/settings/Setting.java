package org.mageos.content.settings;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.mageos.content.finding.Wording;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/**
 * A key of the settings file with its value, read as the type that is wanted. A value that does not
 * fit is reported and then treated as absent, so that reading goes on and finds the next problem.
 */
final class Setting {

    private static final BigInteger LARGEST = BigInteger.valueOf(Integer.MAX_VALUE);

    private final String key;
    private final Position keyPosition;
    private final Value value;
    private final Problems problems;

    Setting(String key, Position keyPosition, Value value, Problems problems) {
        this.key = key;
        this.keyPosition = keyPosition;
        this.value = value;
        this.problems = problems;
    }

    String key() {
        return key;
    }

    Position keyPosition() {
        return keyPosition;
    }

    Value value() {
        return value;
    }

    boolean isMapping() {
        return value instanceof Value.Mapping;
    }

    /** A text that is not blank. */
    Optional<String> text() {
        if (value instanceof Value.Scalar scalar && scalar.value() instanceof String text) {
            if (text.isBlank()) {
                mustBe("a text");
                return Optional.empty();
            }
            return Optional.of(text);
        }
        boolean quotesWouldDo = value instanceof Value.Scalar scalar && scalar.value() != null;
        mustBe("a text", quotesWouldDo ? "; put it in quotes" : "");
        return Optional.empty();
    }

    /** The text of a single value, whatever its type. */
    Optional<String> scalarText() {
        if (value instanceof Value.Scalar scalar && scalar.value() != null) {
            return Optional.of(scalar.text());
        }
        mustBe("a text");
        return Optional.empty();
    }

    /** True or false. */
    Optional<Boolean> flag() {
        if (value instanceof Value.Scalar scalar && scalar.value() instanceof Boolean flag) {
            return Optional.of(flag);
        }
        mustBe("true or false");
        return Optional.empty();
    }

    /** A whole number, 1 or more. */
    Optional<Integer> count(int example) {
        if (value instanceof Value.Scalar scalar
                && scalar.value() instanceof BigInteger number
                && number.signum() > 0
                && number.compareTo(LARGEST) <= 0) {
            return Optional.of(number.intValue());
        }
        mustBe("a number such as " + example);
        return Optional.empty();
    }

    /**
     * One of a few values.
     *
     * @param written how a value is written: a text, true or false
     */
    <T> Optional<T> oneOf(List<T> values, Function<T, ?> written) {
        for (T candidate : values) {
            if (value instanceof Value.Scalar s && written.apply(candidate).equals(s.value())) {
                return Optional.of(candidate);
            }
        }
        String text = value instanceof Value.Scalar scalar ? scalar.text() : "";
        List<String> words = values.stream().map(written).map(String::valueOf).toList();
        mustBe(Wording.choice(words), Wording.didYouMean(text, words));
        return Optional.empty();
    }

    /** One of the constants of a type, which are written in lower case. */
    <E extends Enum<E>> Optional<E> oneOf(Class<E> type) {
        return oneOf(
                List.of(type.getEnumConstants()),
                constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    /**
     * A text with a syntax of its own.
     *
     * @param parser reads it; the message of its {@link IllegalArgumentException} is for users
     */
    <T> Optional<T> parsed(Function<String, T> parser) {
        Optional<String> text = text();
        try {
            return text.map(parser);
        } catch (IllegalArgumentException e) {
            report(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Like {@link #parsed}, with the value's place. */
    <T> Optional<Sourced<T>> sourced(Function<String, T> parser) {
        return parsed(parser).map(parsed -> new Sourced<>(parsed, value.position()));
    }

    /** The items of a list, or the single value that stands for a list of one. */
    List<Setting> items() {
        if (value.items().isEmpty()) {
            report("'%s' is an empty list; leave the key out instead".formatted(key));
        }
        return value.items().stream()
                .map(item -> new Setting(key, keyPosition, item, problems))
                .toList();
    }

    /** Keys with values: those that the reader does not ask for are reported as unknown. */
    <T> Optional<T> keys(Function<Keys, T> reader) {
        if (!(value instanceof Value.Mapping mapping)) {
            mustBe("keys with values");
            return Optional.empty();
        }
        Keys keys = new Keys(mapping, problems);
        T read = reader.apply(keys);
        keys.reportUnknown();
        return Optional.of(read);
    }

    private void mustBe(String expected) {
        mustBe(expected, "");
    }

    private void mustBe(String expected, String remedy) {
        report("'%s' must be %s, but is %s%s".formatted(key, expected, actual(), remedy));
    }

    /** Reports a problem at the key. */
    void reportKey(String message) {
        problems.report(keyPosition, message);
    }

    /** Reports a problem at the value. */
    void report(String message) {
        problems.report(value.position(), message);
    }

    private String actual() {
        if (!(value instanceof Value.Scalar scalar) || scalar.value() == null) {
            return value.typeName();
        }
        return scalar.value() instanceof String text
                ? text.isBlank() ? "empty" : Wording.quote(text)
                : scalar.text();
    }
}
