package org.mageos.content.generator.script;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.value.Value;

/**
 * A call of a method: {@code config.addPlugin(plugin, { a: 1 })}.
 *
 * @param receiver the name before the dot; empty if that is no name
 * @param method the name of the method
 * @param arguments its arguments
 * @param isConditional whether it runs only if a condition holds
 */
public record ScriptCall(
        String receiver, String method, List<Argument> arguments, boolean isConditional) {

    /**
     * An argument.
     *
     * @param name its first name, such as that of the variable that it is; empty if it has none
     * @param value its value if that is all literal
     */
    public record Argument(String name, Optional<Value> value) {
        public Argument {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }
    }

    public ScriptCall {
        Objects.requireNonNull(receiver, "receiver");
        Objects.requireNonNull(method, "method");
        arguments = List.copyOf(arguments);
    }

    /** The text of an argument that is a literal. */
    public Optional<String> text(int argument) {
        return value(argument)
                .filter(Value.Scalar.class::isInstance)
                .map(value -> ((Value.Scalar) value).text());
    }

    /** The value of an argument that is a literal. */
    public Optional<Value> value(int argument) {
        return argument < arguments.size() ? arguments.get(argument).value() : Optional.empty();
    }

    /** The name of an argument that is a variable; empty if it has none. */
    public String name(int argument) {
        return argument < arguments.size() ? arguments.get(argument).name() : "";
    }
}
