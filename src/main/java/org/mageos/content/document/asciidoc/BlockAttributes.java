package org.mageos.content.document.asciidoc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the lines above a block say of it. */
final class BlockAttributes {

    private Map<String, String> named = Map.of();
    private Set<String> options = Set.of();
    private Optional<String> first = Optional.empty();
    private Optional<String> style = Optional.empty();
    private Optional<String> id = Optional.empty();
    private Optional<SourceLine> idLine = Optional.empty();
    private Optional<SourceLine> title = Optional.empty();

    /** The style as it is written, without id, roles and options. */
    Optional<String> style() {
        return style;
    }

    boolean isStyle(String wanted) {
        return style.isPresent() && style.get().equals(wanted);
    }

    Optional<String> id() {
        return id;
    }

    /** The line that gives the id. */
    Optional<SourceLine> idLine() {
        return idLine;
    }

    /** The title of the block, without its dot. */
    Optional<SourceLine> title() {
        return title;
    }

    void title(SourceLine line) {
        title = Optional.of(line);
    }

    Optional<String> named(String name) {
        return Optional.ofNullable(named.get(name));
    }

    /** The first of those without names. */
    Optional<String> first() {
        return first;
    }

    boolean hasOption(String option) {
        return options.contains(option);
    }

    void anchor(String newId, String reference, SourceLine line) {
        id(newId, line);
        if (!reference.isEmpty()) {
            name("reftext", reference);
        }
    }

    private void id(String newId, SourceLine line) {
        id = Optional.of(newId);
        idLine = Optional.of(line);
    }

    /** Few blocks have attributes, so that there is no collection before the first. */
    private void name(String key, String value) {
        named = named.isEmpty() ? new HashMap<>() : named;
        named.put(key, value);
    }

    private void option(String option) {
        options = options.isEmpty() ? new HashSet<>() : options;
        options.add(option);
    }

    /** Takes the attributes of a list in brackets. */
    void add(String text, SourceLine line) {
        MacroAttributes list = MacroAttributes.of(text);
        for (MacroAttributes.Entry entry : list.entries()) {
            if (entry.index() > 0) {
                if (entry.index() == 1) {
                    first = Optional.of(entry.value());
                    shorthand(entry.value(), line);
                }
            } else if (entry.name().equals("opts") || entry.name().equals("options")) {
                for (String option : entry.value().split(",")) {
                    option(option.strip());
                }
            } else if (entry.name().equals("id")) {
                id(entry.value(), line);
            } else {
                name(entry.name(), entry.value());
            }
        }
    }

    /** {@code style#id.role%option}. */
    private void shorthand(String text, SourceLine line) {
        if (text.indexOf(' ') >= 0) {
            style = Optional.of(text);
            return;
        }
        int start = 0;
        char kind = ' ';
        for (int i = 0; i <= text.length(); i++) {
            boolean ends = i == text.length() || ".#%".indexOf(text.charAt(i)) >= 0;
            if (ends) {
                take(kind, text.substring(start, i), line);
                kind = i < text.length() ? text.charAt(i) : ' ';
                start = i + 1;
            }
        }
    }

    private void take(char kind, String value, SourceLine line) {
        if (value.isEmpty()) {
            return;
        }
        switch (kind) {
            case '#' -> id(value, line);
            case '%' -> option(value);
            case '.' -> {}
            default -> style = Optional.of(value);
        }
    }

    /** The id and what it may be referred to by become known. */
    void tell(PageState page, String titleText) {
        if (id.isPresent() && idLine.isPresent()) {
            SourceLine line = idLine.get();
            page.content().id(id.get(), line.file(), line.offset());
            page.references().register(id.get(), named("reftext").orElse(titleText));
        }
    }
}
