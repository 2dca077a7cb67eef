package org.mageos.content.generator.docusaurus;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.generator.script.Script;
import org.mageos.content.value.Value;

/**
 * Options of the site or of a plugin, as far as the program of settings has them as literals.
 *
 * @param values the literals
 * @param path the dotted path of the options in the program; empty for all of it
 * @param script the program
 */
record Options(Value.Mapping values, String path, Script script) {

    Options {
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(script, "script");
    }

    /** The options below a key. */
    Options below(String key) {
        return new Options(values.mapping(key), dotted(key), script);
    }

    private String dotted(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Whether the program computes what a key has, or may give it further values. */
    boolean isComputed(String key) {
        boolean literal = values.get(key).filter(Value.Scalar.class::isInstance).isPresent();
        return !literal && script.isComputed(dotted(key));
    }

    /** The literal text of a key, or the one that {@code require.resolve} is called with. */
    Optional<String> text(String key) {
        return values.get(key).flatMap(Options::textOf);
    }

    /** The literal text of a value, or the one that {@code require.resolve} is called with. */
    static Optional<String> textOf(Value value) {
        if (value instanceof Value.Scalar scalar && scalar.value() instanceof String text) {
            return Optional.of(text);
        }
        return value instanceof Value.Mapping mapping
                ? mapping.text("require.resolve")
                : Optional.empty();
    }

    /** The values of which a key that is computed has one, if they are known. */
    List<Value> choices(String key) {
        return script.choices().getOrDefault(dotted(key), List.of());
    }

    boolean isSet(String key, boolean wanted) {
        return values.isSet(key, wanted);
    }

    /** Whether a key has the value null. */
    boolean isNull(String key) {
        return values.get(key).orElse(Value.Mapping.EMPTY) instanceof Value.Scalar scalar
                && scalar.value() == null;
    }

    List<String> texts(String key) {
        return values.texts(key);
    }
}
