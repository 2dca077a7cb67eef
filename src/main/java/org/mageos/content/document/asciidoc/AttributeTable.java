package org.mageos.content.document.asciidoc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.asciidoc.AsciidocOptions.Setting;

/** The attributes of a document at the line that is read. */
final class AttributeTable {

    /** Longer values are not kept: a few that are made of each other double their lengths. */
    private static final int MAX_LENGTH = 16_384;

    /** What is known of an attribute. */
    enum State {
        SET,
        UNSET,
        /** It may be set or not, or its value is not known. */
        UNKNOWN
    }

    /** Set in a cell of its own only. */
    private static final Set<String> OF_CELL = Set.of("leveloffset", "sectids");

    /** The attributes around a cell. */
    private final Optional<AttributeTable> outer;

    private final Map<String, String> values;
    private final Set<String> unset = new HashSet<>();

    /** Those that are set, but whose values are not known. */
    private final Set<String> varying;

    /** Those that are set in a part of the text which may not count. */
    private final Set<String> uncertain = new HashSet<>();

    /** Those that the document cannot change. */
    private final Set<String> locked = new HashSet<>();

    private final boolean complete;

    AttributeTable(String file, AsciidocOptions options) {
        outer = Optional.empty();
        varying = new HashSet<>(KnownAttributes.VARYING);
        values = KnownAttributes.of(file);
        complete = options.complete();
        options.attributes().forEach(this::setFromOutside);
    }

    /** A table for a cell that is a document of its own: what is set around it stays as it is. */
    AttributeTable(AttributeTable outer) {
        this.outer = Optional.of(outer);
        values = new HashMap<>();
        varying = new HashSet<>();
        complete = outer.complete;
    }

    private void setFromOutside(String name, Setting setting) {
        varying.remove(name);
        values.remove(name);
        if (setting.value().isPresent()) {
            values.put(name, setting.value().get());
        } else if (setting.equals(Setting.UNKNOWN)) {
            uncertain.add(name);
        } else {
            (setting.isSet() ? varying : unset).add(name);
        }
        if (!setting.soft()) {
            locked.add(name);
        }
    }

    State state(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        if (uncertain.contains(key)) {
            return State.UNKNOWN;
        }
        if (values.containsKey(key)
                || varying.contains(key)
                || KnownAttributes.CHARACTERS.containsKey(key)) {
            return State.SET;
        }
        if (outer.isPresent() && !unset.contains(key)) {
            return outer.get().state(key);
        }
        boolean known = complete || unset.contains(key) || KnownAttributes.isOfOtherOutput(key);
        return known ? State.UNSET : State.UNKNOWN;
    }

    /** Whether whoever reads knows of all attributes that are set from outside. */
    boolean isComplete() {
        return complete;
    }

    /** The value of an attribute, where it is known. */
    Optional<String> value(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        if (uncertain.contains(key)) {
            return Optional.empty();
        }
        return Optional.ofNullable(values.get(key))
                .or(() -> Optional.ofNullable(KnownAttributes.CHARACTERS.get(key)))
                .or(
                        () ->
                                unset.contains(key)
                                        ? Optional.empty()
                                        : outer.flatMap(o -> o.value(key)));
    }

    /** Whether an attribute is set to a value that is not known, or may be. */
    boolean isUncertain(String name) {
        return uncertain.contains(name)
                || varying.contains(name)
                || outer.filter(around -> around.isUncertain(name)).isPresent();
    }

    /** Whether an attribute is known to be set. */
    boolean isSet(String name) {
        return state(name) == State.SET;
    }

    /**
     * Sets an attribute of the document.
     *
     * @param certain whether the entry counts for sure
     */
    void set(String name, String value, boolean certain) {
        String key = name.toLowerCase(Locale.ROOT);
        if (isLocked(key)) {
            return;
        }
        boolean known = certain && value.length() <= MAX_LENGTH;
        if (!known && !value.equals(values.get(key))) {
            uncertain.add(key);
        } else if (known) {
            uncertain.remove(key);
        }
        values.put(key, value.length() <= MAX_LENGTH ? value : "");
        unset.remove(key);
    }

    /** Sets an attribute of which only the name is known. */
    void setUnknown(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        if (!isLocked(key)) {
            uncertain.add(key);
        }
    }

    private boolean isLocked(String key) {
        return locked.contains(key)
                || !OF_CELL.contains(key)
                        && outer.filter(around -> around.state(key) == State.SET).isPresent();
    }

    void unset(String name, boolean certain) {
        String key = name.toLowerCase(Locale.ROOT);
        if (isLocked(key)) {
            return;
        }
        if (!certain) {
            uncertain.add(key);
            return;
        }
        uncertain.remove(key);
        varying.remove(key);
        values.remove(key);
        unset.add(key);
    }

    /** A number that an attribute holds; 0 if it holds none. */
    int number(String name) {
        return value(name).map(AttributeTable::number0).orElse(0);
    }

    private static int number0(String text) {
        try {
            return Integer.parseInt(text.startsWith("+") ? text.substring(1) : text.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
