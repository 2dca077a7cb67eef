package org.mageos.content.external.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The headers of a response, in their order.
 *
 * @param lines the headers
 */
public record Headers(List<Line> lines) {

    static final Headers NONE = new Headers(List.of());

    /** A header; its name in any case, its value without blanks around it. */
    record Line(String name, String value) {
        Line {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }
    }

    public Headers {
        lines = List.copyOf(lines);
    }

    /** Names and values in turn. */
    public static Headers of(String... namesAndValues) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            lines.add(new Line(namesAndValues[i], namesAndValues[i + 1]));
        }
        return new Headers(lines);
    }

    /** The first value of a header. */
    public Optional<String> first(String name) {
        for (Line line : lines) {
            if (line.name().equalsIgnoreCase(name)) {
                return Optional.of(line.value());
            }
        }
        return Optional.empty();
    }

    public boolean has(String name) {
        return first(name).isPresent();
    }
}
