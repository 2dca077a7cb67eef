package org.mageos.content.maven;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;
import org.mageos.content.finding.Wording;
import org.mageos.content.settings.SettingsLayer;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/**
 * Settings in the form of a pom, as the same data that the settings file would hold. XML has no
 * lists and no names with a slash: a list is an element of elements, and a rule an element with
 * {@code <id>} and {@code <severity>}.
 */
final class PomSettings {

    private final String source;
    private final Optional<Position> place;
    private final Position position;
    private final Map<String, Value> settings = new LinkedHashMap<>();

    private PomSettings(String source, Optional<Position> place) {
        this.source = source;
        this.place = place;
        this.position = place.orElse(Position.START);
    }

    /** Settings of the pom. */
    static PomSettings at(Optional<PomPlace> place) {
        return place.isPresent()
                ? new PomSettings(place.get().file(), Optional.of(place.get().position()))
                : new PomSettings("pom.xml", Optional.empty());
    }

    /**
     * Settings of the command line.
     *
     * @param source how they begin there
     */
    static PomSettings called(String source) {
        return new PomSettings(source, Optional.empty());
    }

    /**
     * Adds a parameter, if it is there.
     *
     * @param key its name in the settings file
     * @throws IllegalArgumentException if it has not the form of a pom, with a message for the user
     */
    PomSettings with(String key, @Nullable PlexusConfiguration configuration) {
        return configuration == null ? this : with(key, value(key, configuration));
    }

    /** Adds a list of texts, unless it is empty. */
    PomSettings with(String key, List<String> texts) {
        return texts.isEmpty() ? this : with(key, list(texts, this::text));
    }

    /** Adds severities by rule id, unless there are none. */
    PomSettings withRules(Map<String, String> severities) {
        Map<String, Value> rules = new LinkedHashMap<>();
        for (Map.Entry<String, String> rule : severities.entrySet()) {
            rules.put(rule.getKey(), text(rule.getValue()));
        }
        return rules.isEmpty() ? this : with("rules", mapping(rules));
    }

    private PomSettings with(String key, Value value) {
        settings.put(key, value);
        return this;
    }

    /** What is added; empty if nothing is. */
    Optional<SettingsLayer> layer() {
        return settings.isEmpty()
                ? Optional.empty()
                : Optional.of(new SettingsLayer(source, place.isPresent(), mapping(settings)));
    }

    private Value value(String key, PlexusConfiguration element) {
        List<PlexusConfiguration> children = List.of(element.getChildren());
        return switch (key) {
            case "rules" -> rules(children);
            case "ignore", "overrides" -> list(children, child -> value("", child));
            default ->
                    children.isEmpty()
                            ? text(element.getValue(""))
                            : isList(element.getName(), children)
                                    ? list(children, child -> value("", child))
                                    : mapping(children);
        };
    }

    /** Elements of one name that is the singular of the outer one, such as {@code file}. */
    private static boolean isList(String name, List<PlexusConfiguration> children) {
        return children.stream().allMatch(child -> name.equals(child.getName() + "s"));
    }

    private Value.Mapping mapping(List<PlexusConfiguration> children) {
        Map<String, Value> values = new LinkedHashMap<>();
        children.forEach(child -> values.put(child.getName(), value(child.getName(), child)));
        return mapping(values);
    }

    private Value.Mapping rules(List<PlexusConfiguration> children) {
        Map<String, Value> rules = new LinkedHashMap<>();
        for (PlexusConfiguration child : children) {
            Optional<String> id = childText(child, "id");
            Optional<String> severity = childText(child, "severity");
            if (id.isEmpty() || severity.isEmpty() || child.getChildCount() != 2) {
                throw new IllegalArgumentException(
                        Wording.quote("<" + child.getName() + ">")
                                + " in <rules> must hold <id> and <severity>, such as"
                                + " <rule><id>link/broken</id><severity>warning</severity></rule>");
            }
            rules.put(id.get(), text(severity.get()));
        }
        return mapping(rules);
    }

    private static Optional<String> childText(PlexusConfiguration element, String name) {
        return Stream.of(element.getChildren())
                .filter(child -> child.getName().equals(name))
                .findFirst()
                .map(child -> child.getValue("").strip());
    }

    private <T> Value.Sequence list(List<T> items, Function<T, Value> value) {
        return new Value.Sequence(items.stream().map(value).toList(), position);
    }

    private Value.Mapping mapping(Map<String, Value> values) {
        List<Value.Entry> entries = new ArrayList<>();
        values.forEach((key, value) -> entries.add(new Value.Entry(key, position, value)));
        return new Value.Mapping(entries, position);
    }

    private Value.Scalar text(String written) {
        String text = written.strip();
        boolean isFlag = text.equals("true") || text.equals("false");
        return new Value.Scalar(
                isFlag ? Boolean.valueOf(text) : text, text, false, position, text.length());
    }
}
