package org.mageos.content.init;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mageos.content.document.Document;
import org.mageos.content.init.ValueShape.Seen;

/** The keys of front matter whose values name an entry of another collection. */
final class ReferenceFields {

    /** Keys by which entries call themselves. */
    private static final List<String> OWN_KEYS = List.of("slug", "id", "key", "name");

    /** So many different names do not fit by chance. */
    private static final int MANY = 5;

    private final Map<Group, Map<String, Set<String>>> groups = new IdentityHashMap<>();
    private final List<Group> order;

    ReferenceFields(List<Group> groups) {
        this.order = List.copyOf(groups);
        order.forEach(group -> this.groups.put(group, names(group)));
    }

    /**
     * A reference.
     *
     * @param target the collection, or its key, as settings write it
     * @param found how many values name an entry
     * @param misfits the files of those that do not
     */
    record Found(String target, Fraction found, Set<String> misfits) {}

    /** Those of a collection, by the dotted paths of their keys. */
    Map<String, Found> of(Group group) {
        Map<String, Found> references = new LinkedHashMap<>();
        group.shape()
                .leaves(
                        (path, seen) ->
                                find(group, path, seen).ifPresent(f -> references.put(path, f)));
        return references;
    }

    private Optional<Found> find(Group group, String path, List<Seen> seen) {
        List<Seen> named = seen.stream().filter(one -> !one.text().isBlank()).toList();
        String said = group.source().references().getOrDefault(path, "");
        if (named.isEmpty() || named.stream().anyMatch(one -> one.text().length() > 80)) {
            return Optional.empty();
        }
        Optional<Found> best = Optional.empty();
        for (Group other : order) {
            boolean isSaid = said.equals(other.name());
            if (other != group && (isSaid || said.isEmpty())) {
                Map<String, Set<String>> all = groups.getOrDefault(other, Map.of());
                for (Map.Entry<String, Set<String>> names : all.entrySet()) {
                    Found found = found(named, names.getKey(), names.getValue());
                    boolean fits = isSaid || fits(path, named, other, found);
                    if (fits && (best.isEmpty() || isBetter(found, best.get()))) {
                        best = Optional.of(found);
                    }
                }
            }
        }
        return best;
    }

    private static boolean isBetter(Found found, Found other) {
        return found.found().part() > other.found().part();
    }

    /** Names the entries by each key that tells them apart, and by their files. */
    private static Map<String, Set<String>> names(Group group) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        for (String key : OWN_KEYS) {
            ValueShape shape = group.shape().keys().get(key);
            if (shape != null && shape.count() == group.size()) {
                Set<String> values = new HashSet<>();
                shape.scalars().forEach(seen -> values.add(seen.text()));
                if (values.size() == group.size()) {
                    names.put(group.name() + "." + key, values);
                }
            }
        }
        Set<String> files = new HashSet<>();
        group.documents().stream().map(Document::baseName).forEach(files::add);
        if (files.size() == group.size()) {
            names.put(group.name(), files);
        }
        return names;
    }

    private static Found found(List<Seen> named, String target, Set<String> names) {
        Set<String> misfits = new TreeSet<>();
        int found = 0;
        for (Seen one : named) {
            if (names.contains(one.text())) {
                found++;
            } else {
                misfits.add(one.file());
            }
        }
        return new Found(target, new Fraction(found, named.size()), misfits);
    }

    /** Whether the values fit, and not by chance. */
    private static boolean fits(String path, List<Seen> named, Group other, Found found) {
        if (!found.found().isMost()) {
            return false;
        }
        String key = KeyNames.stem(KeyNames.last(path));
        String name = KeyNames.stem(other.name());
        boolean isNamed = key.equals(name) || key.endsWith(name) || name.endsWith(key);
        Set<String> different = new HashSet<>();
        named.forEach(one -> different.add(one.text()));
        boolean isAddress =
                KeyNames.isOwnAddress(path) || key.equals("title") || key.equals("name");
        return isNamed && found.found().part() >= 2
                || !isAddress && different.size() >= MANY && found.found().isAll();
    }
}
