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

    private final Map<String, String> values;
    private final Set<String> unset = new HashSet<>();

    /** Those that are set, but whose values are not known. */
    private final Set<String> varying = new HashSet<>(KnownAttributes.VARYING);

    /** Those that are set in a part of the text which may not count. */
    private final Set<String> uncertain = new HashSet<>();

    /** Those that the document cannot change. */
    private final Set<String> locked = new HashSet<>();

    private final boolean complete;

    AttributeTable(String file, AsciidocOptions options) {
        values = KnownAttributes.of(file);
        complete = options.complete();
        options.attributes().forEach(this::setFromOutside);
    }

    /** A table of what another one holds, for a cell that is a document of its own. */
    AttributeTable(AttributeTable outer) {
        values = new HashMap<>(outer.values);
        unset.addAll(outer.unset);
        varying.addAll(outer.varying);
        uncertain.addAll(outer.uncertain);
        locked.addAll(outer.locked);
        locked.addAll(outer.values.keySet());
        locked.removeAll(Set.of("leveloffset", "sectids"));
        complete = outer.complete;
    }

    private void setFromOutside(String name, Setting setting) {
        varying.remove(name);
        if (setting.value().isPresent()) {
            values.put(name, setting.value().get());
        } else {
            values.remove(name);
            unset.add(name);
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
                .or(() -> Optional.ofNullable(KnownAttributes.CHARACTERS.get(key)));
    }

    /** Whether an attribute is set to a value that is not known, or may be. */
    boolean isUncertain(String name) {
        return uncertain.contains(name) || varying.contains(name);
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
        if (locked.contains(key)) {
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
        if (!locked.contains(key)) {
            uncertain.add(key);
        }
    }

    void unset(String name, boolean certain) {
        String key = name.toLowerCase(Locale.ROOT);
        if (locked.contains(key)) {
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
