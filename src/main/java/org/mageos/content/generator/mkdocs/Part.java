package org.mageos.content.generator.mkdocs;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mageos.content.value.Value;

/**
 * An entry under {@code plugins} or {@code markdown_extensions}.
 *
 * @param name its name, without the package that all of its kind have
 * @param options its options; empty if there are none
 */
record Part(String name, Value.Mapping options) {

    Part {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(options, "options");
    }

    /**
     * Reads a list of names, some of them with options, or the options by name.
     *
     * @param home what may stand before each name
     */
    static List<Part> read(Value value, String home) {
        List<Part> parts = new ArrayList<>();
        for (Value item : value.items()) {
            if (item instanceof Value.Scalar scalar && scalar.value() != null) {
                parts.add(new Part(withoutHome(scalar.text(), home), Value.Mapping.EMPTY));
            } else if (item instanceof Value.Mapping mapping) {
                for (Value.Entry entry : mapping.entries()) {
                    Value.Mapping options =
                            entry.value() instanceof Value.Mapping keys
                                    ? keys
                                    : Value.Mapping.EMPTY;
                    parts.add(new Part(withoutHome(entry.key(), home), options));
                }
            }
        }
        return List.copyOf(parts);
    }

    private static String withoutHome(String name, String home) {
        return name.startsWith(home) ? name.substring(home.length()) : name;
    }

    /** Whether it is switched off. */
    boolean isOff() {
        return options.isSet("enabled", false);
    }
}
