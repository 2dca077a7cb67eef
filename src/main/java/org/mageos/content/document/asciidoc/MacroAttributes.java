package org.mageos.content.document.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in the brackets of a block or a macro: positional and named attributes. */
final class MacroAttributes {

    /** No attributes. */
    static final MacroAttributes NONE = new MacroAttributes("");

    /**
     * An attribute.
     *
     * @param name its name; empty for a positional one
     * @param index the number of a positional one, from 1; 0 for a named one
     * @param value its value, quotes and escapes resolved
     * @param start the offset of the value in the list's text
     */
    record Entry(String name, int index, String value, int start) {}

    private final String text;
    private final List<Entry> entries = new ArrayList<>();
    private int at;

    private MacroAttributes(String text) {
        this.text = text;
    }

    static MacroAttributes of(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        MacroAttributes list = new MacroAttributes(text);
        list.parse();
        return list;
    }

    List<Entry> entries() {
        return entries;
    }

    /** The value of a named attribute; the last one counts. */
    Optional<String> value(String name) {
        return entry(name).map(Entry::value);
    }

    Optional<Entry> entry(String name) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).name().equals(name)) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }

    /** The value of a positional attribute, counted from 1. */
    Optional<String> positional(int index) {
        return entries.stream()
                .filter(entry -> entry.index() == index)
                .map(Entry::value)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Whether an option is set in words: {@code opts=optional}. */
    boolean hasOption(String option) {
        return value("opts")
                .or(() -> value("options"))
                .filter(
                        value -> {
                            for (String one : value.split(",")) {
                                if (one.strip().equals(option)) {
                                    return true;
                                }
                            }
                            return false;
                        })
                .isPresent();
    }

    private void parse() {
        int index = 1;
        while (true) {
            skipBlanks();
            if (!attribute(index)) {
                index++;
            }
            int comma = text.indexOf(',', at);
            if (comma < 0) {
                return;
            }
            at = comma + 1;
        }
    }

    /** Reads an attribute up to the comma behind it; tells whether it is a named one. */
    private boolean attribute(int index) {
        if (at >= text.length() || text.charAt(at) == ',') {
            return false;
        }
        int start = at;
        char first = text.charAt(at);
        if (first == '"' || first == '\'') {
            Entry quoted = quoted("", index);
            skipBlanks();
            if (at >= text.length() || text.charAt(at) == ',') {
                entries.add(quoted);
                return false;
            }
            if (text.charAt(at) != '=') {
                toComma();
                entries.add(new Entry("", index, text.substring(start, at).strip(), start));
                return false;
            }
        }
        int nameEnd = at > start ? at : name();
        String name = text.substring(start, nameEnd);
        skipBlanks();
        if (nameEnd > start && at < text.length() && text.charAt(at) == '=') {
            at++;
            readValue(name);
            return true;
        }
        toComma();
        entries.add(new Entry("", index, text.substring(start, at).strip(), start));
        return false;
    }

    private int name() {
        int i = at;
        while (i < text.length()
                && (AttributeText.isWord(text.charAt(i))
                        || i > at && (text.charAt(i) == '-' || text.charAt(i) == '.'))) {
            i++;
        }
        at = i;
        return i;
    }

    private void readValue(String name) {
        skipBlanks();
        if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
            entries.add(quoted(name, 0));
            return;
        }
        int start = at;
        toComma();
        entries.add(new Entry(name, 0, text.substring(start, at).strip(), start));
    }

    private Entry quoted(String name, int index) {
        char quote = text.charAt(at);
        int start = at + 1;
        StringBuilder value = new StringBuilder();
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == quote) {
                value.append(quote);
                i++;
            } else if (c == quote) {
                at = i + 1;
                return new Entry(name, index, value.toString(), start);
            } else {
                value.append(c);
            }
        }
        // A quote that nothing closes is text.
        toComma();
        return new Entry(name, index, text.substring(start - 1, at).strip(), start - 1);
    }

    private void toComma() {
        int comma = text.indexOf(',', at);
        at = comma < 0 ? text.length() : comma;
    }

    private void skipBlanks() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }
}
