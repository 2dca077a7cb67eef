package org.mageos.content.init;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Slug;
import org.mageos.content.site.Site;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * Finds the URL pattern of a collection by the paths that are linked: those that end in the name of
 * an entry, and begin with values of it.
 */
final class PermalinkSearch {

    /** How many segments a path may have in front of the entry's name. */
    private static final int MOST_SEGMENTS = 4;

    /** So many different paths are no chance. */
    private static final int ENOUGH = 3;

    private static final int LONGEST_VALUE = 60;

    private final Group group;
    private final Map<String, List<Name>> names = new HashMap<>();
    private final Set<String> undatedNames = new HashSet<>();

    /** A way of naming an entry at the end of a path. */
    private record Name(Document document, String placeholder) {}

    /**
     * A pattern.
     *
     * @param explained the linked paths that it makes
     * @param fits how many there are, of those that end in the name of an entry
     */
    record Found(String pattern, Set<String> explained, Fraction fits) {

        /** Whether the links leave no doubt. */
        boolean isCertain() {
            return explained.size() >= ENOUGH && fits.isMost();
        }
    }

    PermalinkSearch(Group group) {
        this.group = group;
        for (Document document : group.documents()) {
            String slug = document.frontMatter().data().text("slug").orElse(document.baseName());
            name(Slug.of(slug), document, "{slug}");
            String path = path(document);
            name(path, document, "{path}");
            name(undated(path), document, "{path:undated}");
        }
    }

    private void name(String tail, Document document, String placeholder) {
        List<Name> known = names.computeIfAbsent(tail, key -> new ArrayList<>());
        if (!tail.isEmpty() && known.stream().noneMatch(n -> n.document().equals(document))) {
            known.add(new Name(document, placeholder));
            undatedNames.add(undated(tail));
        }
    }

    /** The path below the collection's folder, as {@code {path}} has it. */
    private String path(Document document) {
        String name = Paths.withoutExtension(document.file());
        String below =
                name.startsWith(group.folder() + "/")
                        ? name.substring(group.folder().length() + 1)
                        : name;
        return Paths.lastSegment(below).equals("index") ? Paths.folder(below) : below;
    }

    private static String undated(String path) {
        String name = Paths.lastSegment(path);
        return isDated(name) ? Paths.join(Paths.folder(path), name.substring(11)) : path;
    }

    private static boolean isDated(String name) {
        if (name.length() < 12 || name.charAt(10) != '-') {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = name.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether most documents have a page already. */
    static boolean hasPages(Group group, Site site) {
        long pages = group.documents().stream().filter(d -> site.page(d).isPresent()).count();
        return pages * 2 > group.size();
    }

    /** Whether a path ends in the name of an entry, with or without a date. */
    boolean isLikeEntry(String path) {
        String last = Paths.lastSegment(path);
        return names.containsKey(last) || undatedNames.contains(last);
    }

    /** The pattern that makes most of the paths. */
    Optional<Found> find(Set<String> paths) {
        Map<String, Set<String>> votes = new TreeMap<>();
        Set<String> touched = new TreeSet<>();
        for (String path : paths) {
            Set<String> patterns = patterns(LinkedPaths.segments(path));
            patterns.forEach(p -> votes.computeIfAbsent(p, key -> new TreeSet<>()).add(path));
            if (!patterns.isEmpty()) {
                touched.add(path);
            }
        }
        Optional<Map.Entry<String, Set<String>>> best = Optional.empty();
        for (Map.Entry<String, Set<String>> vote : votes.entrySet()) {
            if (best.isEmpty() || isBetter(vote, best.get())) {
                best = Optional.of(vote);
            }
        }
        return best.map(
                vote ->
                        new Found(
                                vote.getKey(),
                                vote.getValue(),
                                new Fraction(vote.getValue().size(), touched.size())));
    }

    private boolean isBetter(
            Map.Entry<String, Set<String>> vote, Map.Entry<String, Set<String>> other) {
        int difference = vote.getValue().size() - other.getValue().size();
        return difference > 0 || difference == 0 && rank(vote.getKey()) < rank(other.getKey());
    }

    /** Which of two patterns that make as many paths is the simpler one: the lower. */
    private int rank(String pattern) {
        int rank = pattern.contains("{path:undated}") ? 2 : pattern.contains("{path}") ? 1 : 0;
        for (String segment : LinkedPaths.segments(pattern.substring(1))) {
            boolean isField = segment.startsWith("{");
            String field = isField ? segment.substring(1, segment.length() - 1) : "";
            // A value that all have says no more than the text; of several it says where it is
            // from.
            boolean isNumber = segment.chars().allMatch(c -> c >= '0' && c <= '9');
            rank += isNumber ? 4 : 0;
            rank += isField && values(field) == 1 ? 8 : !isField && hasValue(segment) ? 4 : 0;
        }
        return rank;
    }

    private long values(String field) {
        ValueShape shape = group.shape().keys().get(field);
        return shape == null
                ? 0
                : shape.scalars().stream().map(ValueShape.Seen::text).distinct().count();
    }

    private boolean hasValue(String segment) {
        return group.shape().keys().entrySet().stream()
                .filter(entry -> values(entry.getKey()) > 1)
                .anyMatch(
                        entry ->
                                entry.getValue().scalars().stream()
                                        .anyMatch(seen -> Slug.of(seen.text()).equals(segment)));
    }

    /** The patterns that make a path of an entry. */
    private Set<String> patterns(List<String> segments) {
        Set<String> patterns = new HashSet<>();
        int most = Math.min(MOST_SEGMENTS, segments.size() - 1);
        for (int front = 0; front <= most; front++) {
            String tail = String.join("/", segments.subList(front, segments.size()));
            for (Name name : names.getOrDefault(tail, List.of())) {
                Set<String> beginnings = Set.of("");
                for (String segment : segments.subList(0, front)) {
                    Set<String> longer = new HashSet<>();
                    for (String part : parts(segment, name.document())) {
                        beginnings.forEach(beginning -> longer.add(beginning + "/" + part));
                    }
                    beginnings = longer;
                }
                beginnings.forEach(b -> patterns.add(b + "/" + name.placeholder()));
            }
        }
        return patterns;
    }

    /** What may make a segment: itself, or a value of the document. */
    private static Set<String> parts(String segment, Document document) {
        Set<String> parts = new HashSet<>();
        boolean isPlain = segment.indexOf('{') < 0 && segment.indexOf('}') < 0;
        if (isPlain) {
            parts.add(segment);
        }
        for (Value.Entry entry : document.frontMatter().data().entries()) {
            boolean isName = entry.key().chars().allMatch(c -> c == '_' || Character.isLetter(c));
            if (isName
                    && !KeyNames.isOwnAddress(entry.key())
                    && entry.value() instanceof Value.Scalar scalar
                    && scalar.value() instanceof String text
                    && text.length() <= LONGEST_VALUE
                    && Slug.of(text).equals(segment)) {
                parts.add("{" + entry.key() + "}");
            }
        }
        String name = document.baseName();
        if (isDated(name)) {
            List<String> date = List.of("{year}", "{month}", "{day}");
            List<String> written =
                    List.of(name.substring(0, 4), name.substring(5, 7), name.substring(8, 10));
            int at = written.indexOf(segment);
            if (at >= 0) {
                parts.add(date.get(at));
            }
        }
        return parts;
    }
}
