package org.mageos.content.settings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mageos.content.finding.Wording;
import org.mageos.content.pattern.PathPattern;
import org.mageos.content.pattern.PathPattern.Part;
import org.mageos.content.settings.FeedSettings.Format;

/**
 * The path of a feed, and what follows from it for the feed's other settings.
 *
 * @param pattern the path; its only placeholders are fields of collections
 */
record FeedPath(PathPattern pattern) {

    /** What looks like a placeholder in a text. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\p{L}[^{}\\s]*\\}");

    /**
     * Reads a path.
     *
     * @param known the collections that there are
     * @param from the collections whose documents are the feed's entries; none: those of the path
     * @throws IllegalArgumentException if it is not one; the message is for users
     */
    static FeedPath of(String text, CollectionNames known, List<Sourced<String>> from) {
        FeedPath path = new FeedPath(known.known(OutputPath.pattern(text)));
        List<String> collections = path.collections();
        if (collections.size() > 1) {
            throw new IllegalArgumentException(
                    "%s has values of '%s' and of '%s', but an entry has those of one collection only"
                            .formatted(
                                    Wording.quote(text), collections.get(0), collections.get(1)));
        }
        for (String collection : collections) {
            if (!from.isEmpty() && from.stream().noneMatch(c -> c.value().equals(collection))) {
                throw new IllegalArgumentException(
                        "%s has values of '%s', which is not in 'from'"
                                .formatted(Wording.quote(text), collection));
            }
        }
        return path;
    }

    /** The collections whose values stand in the path, each once. */
    List<String> collections() {
        return fields().flatMap(field -> field.collection().stream()).distinct().toList();
    }

    private Stream<Part.Field> fields() {
        return pattern.parts().stream()
                .filter(Part.Field.class::isInstance)
                .map(Part.Field.class::cast);
    }

    /**
     * Returns a text that may have the placeholders of the path.
     *
     * @param key the key that has it, for messages
     * @throws IllegalArgumentException if it has another one; the message is for users
     */
    String checked(String key, String text) {
        Set<String> placeholders =
                fields().map(f -> "{" + f.collection().orElse("") + "." + f.field() + "}")
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> written = PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList();
        for (String placeholder : written) {
            // Without a dot and beside a path without placeholders, braces are just braces.
            boolean meant = placeholder.indexOf('.') >= 0 || !placeholders.isEmpty();
            if (meant && !placeholders.contains(placeholder)) {
                throw new IllegalArgumentException(
                        "'%s' has %s, which 'path' lacks%s"
                                .formatted(
                                        key,
                                        Wording.quote(placeholder),
                                        remedy(placeholder, placeholders)));
            }
        }
        return text;
    }

    private static String remedy(String placeholder, Set<String> placeholders) {
        String suggestion = Wording.didYouMean(placeholder, placeholders);
        return suggestion.isEmpty() && !placeholders.isEmpty()
                ? "; it has " + String.join(", ", placeholders)
                : suggestion;
    }

    /** The format that the file's name mostly stands for. */
    Format format() {
        String literals =
                pattern.parts().stream()
                        .map(part -> part instanceof Part.Literal literal ? literal.text() : "*")
                        .collect(Collectors.joining())
                        .toLowerCase(Locale.ROOT);
        String name = literals.substring(literals.lastIndexOf('/') + 1);
        if (name.endsWith(".json")) {
            return Format.JSON;
        }
        return name.contains("atom") ? Format.ATOM : Format.RSS;
    }
}
