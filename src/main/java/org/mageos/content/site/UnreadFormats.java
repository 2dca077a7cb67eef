package org.mageos.content.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mageos.content.url.Paths;

/**
 * The documents of a content tree in formats that are not read, so that nothing is said of their
 * links. Immutable.
 *
 * @param files their names by extension, in lower case and without the dot; sorted
 */
public record UnreadFormats(Map<String, List<String>> files) {

    /** Those that people write pages in; programs' files do not count, be they text or not. */
    private static final Set<String> EXTENSIONS =
            Set.of(
                    "rst",
                    "apt",
                    "fml",
                    "textile",
                    "confluence",
                    "twiki",
                    "org",
                    "mediawiki",
                    "creole",
                    "rdoc",
                    "livemd",
                    "njk");

    /** The folder in which a file of XML is a document, in the site of a Maven module. */
    private static final String DOCBOOK = "/src/site/docbook/";

    public UnreadFormats {
        files = Map.copyOf(files);
    }

    static UnreadFormats of(Iterable<String> names) {
        Map<String, List<String>> files = new TreeMap<>();
        for (String name : names) {
            String extension = Paths.extension(name).toLowerCase(Locale.ROOT);
            boolean isDocBook = extension.equals("xml") && ("/" + name).contains(DOCBOOK);
            if (isDocBook || EXTENSIONS.contains(extension)) {
                files.computeIfAbsent(extension, key -> new ArrayList<>()).add(name);
            }
        }
        return new UnreadFormats(files);
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** {@code 643 .adoc, 12 .rst}, the most frequent first. */
    @Override
    public String toString() {
        return files.entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<String, List<String>> one) ->
                                                -one.getValue().size())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(one -> one.getValue().size() + " ." + one.getKey())
                .collect(Collectors.joining(", "));
    }
}
