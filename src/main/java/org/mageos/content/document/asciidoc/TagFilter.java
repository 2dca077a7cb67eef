package org.mageos.content.document.asciidoc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of a file between the tags that an inclusion names. */
final class TagFilter {

    private static final String SELECTED_BY_NAME = "*";
    private static final String ALL_LINES = "**";

    /** For each tag whether its lines are taken or left. */
    private final Map<String, Boolean> tags = new LinkedHashMap<>();

    private final Set<String> selected = new HashSet<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final boolean base;
    private Optional<Boolean> wildcard = Optional.empty();
    private boolean select;

    /** A tag whose end did not come yet. */
    private record Open(String tag, boolean select) {}

    private TagFilter(Map<String, Boolean> wanted) {
        tags.putAll(wanted);
        boolean first = tags.values().iterator().next();
        String firstName = tags.keySet().iterator().next();
        if (tags.containsKey(ALL_LINES)) {
            base = tags.remove(ALL_LINES);
            if (tags.containsKey(SELECTED_BY_NAME)) {
                wildcard = Optional.of(tags.remove(SELECTED_BY_NAME));
            } else if (!base && !first) {
                wildcard = Optional.of(true);
            }
        } else if (tags.containsKey(SELECTED_BY_NAME)) {
            boolean any = tags.remove(SELECTED_BY_NAME);
            wildcard = Optional.of(any);
            base = firstName.equals(SELECTED_BY_NAME) && !any;
        } else {
            base = !tags.containsValue(true);
        }
        select = base;
    }

    /** The filter that the attributes of an inclusion ask for; empty if they name no tags. */
    static Optional<TagFilter> of(MacroAttributes attributes) {
        Map<String, Boolean> wanted = new LinkedHashMap<>();
        Optional<String> one = attributes.value("tag");
        if (one.isPresent()) {
            add(wanted, one.get());
        } else {
            String several = attributes.value("tags").orElse("");
            for (String tag : several.split(several.indexOf(',') >= 0 ? "," : ";")) {
                add(wanted, tag.strip());
            }
        }
        return wanted.isEmpty() ? Optional.empty() : Optional.of(new TagFilter(wanted));
    }

    private static void add(Map<String, Boolean> wanted, String tag) {
        if (!tag.isEmpty() && !tag.equals("!")) {
            boolean taken = !tag.startsWith("!");
            wanted.put(taken ? tag : tag.substring(1), taken);
        }
    }

    /** The lines that are taken. */
    List<SourceLine> of(List<SourceLine> lines) {
        List<SourceLine> taken = new ArrayList<>();
        for (SourceLine line : lines) {
            Optional<Mark> mark = Mark.in(line.text());
            if (mark.isPresent()) {
                take(mark.get());
            } else if (select) {
                taken.add(line);
            }
        }
        return taken;
    }

    /** The tags that were asked for and did not come. */
    List<String> missing() {
        return tags.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .filter(tag -> !selected.contains(tag))
                .toList();
    }

    private void take(Mark mark) {
        String tag = mark.tag();
        Open last = open.peekFirst();
        if (mark.isEnd()) {
            if (last != null && last.tag().equals(tag)) {
                open.removeFirst();
                select = open.isEmpty() ? base : open.getFirst().select();
            } else if (tags.containsKey(tag)) {
                removeLast(tag);
            }
        } else if (tags.containsKey(tag)) {
            select = tags.get(tag);
            if (select) {
                selected.add(tag);
            }
            open.addFirst(new Open(tag, select));
        } else if (wildcard.isPresent()) {
            select = (last == null || select) && wildcard.get();
            open.addFirst(new Open(tag, select));
        }
    }

    private void removeLast(String tag) {
        for (Iterator<Open> all = open.iterator(); all.hasNext(); ) {
            if (all.next().tag().equals(tag)) {
                all.remove();
                return;
            }
        }
    }

    /** {@code tag::name[]} or {@code end::name[]} in a line. */
    private record Mark(String tag, boolean isEnd) {

        static Optional<Mark> in(String line) {
            if (!line.contains("[]")) {
                return Optional.empty();
            }
            for (int i = line.indexOf("::"); i >= 0; i = line.indexOf("::", i + 1)) {
                Optional<Mark> mark = at(line, i);
                if (mark.isPresent()) {
                    return mark;
                }
            }
            return Optional.empty();
        }

        private static Optional<Mark> at(String line, int colons) {
            boolean end = line.startsWith("end", colons - 3);
            int start = colons - 3;
            if (start < 0
                    || !end && !line.startsWith("tag", start)
                    || start > 0 && AttributeText.isWord(line.codePointBefore(start))) {
                return Optional.empty();
            }
            int brackets = line.indexOf("[]", colons + 2);
            String tag = brackets < 0 ? "" : line.substring(colons + 2, brackets);
            boolean closed =
                    brackets >= 0
                            && (brackets + 2 == line.length() || line.charAt(brackets + 2) == ' ');
            return !tag.isEmpty() && tag.chars().noneMatch(Character::isWhitespace) && closed
                    ? Optional.of(new Mark(tag, end))
                    : Optional.empty();
        }
    }
}
