package org.mageos.content.generator.script;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.value.Value;

/** An expression of a program, as far as it is made of literals, names and calls. */
public sealed interface Expression {

    /** A text, a number, true, false or null. */
    record Literal(Value value) implements Expression {
        public Literal {
            Objects.requireNonNull(value, "value");
        }
    }

    /** An object; keys that are computed are left out. */
    record Fields(Map<String, Expression> entries) implements Expression {
        public Fields {
            Objects.requireNonNull(entries, "entries");
        }
    }

    /** A list. */
    record Items(List<Expression> items) implements Expression {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A name with calls behind it: {@code z.string().min(1)} is the root {@code z} with the links
     * {@code string} and {@code min}; {@code image()} is a root that is called itself.
     *
     * @param links the members behind the root, the root itself first if it is called
     */
    record Chain(String root, List<Link> links) implements Expression {
        public Chain {
            Objects.requireNonNull(root, "root");
            links = List.copyOf(links);
        }
    }

    /**
     * A member, maybe called.
     *
     * @param arguments what it is called with; empty if it is not called
     */
    record Link(String name, Optional<List<Expression>> arguments) {
        public Link {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(arguments, "arguments");
        }

        /** An argument; nothing that is known if there are not so many. */
        public Expression argument(int index) {
            List<Expression> all = arguments.orElse(List.of());
            return index < all.size() ? all.get(index) : new Unknown();
        }
    }

    /** Anything else. */
    record Unknown() implements Expression {}
}
