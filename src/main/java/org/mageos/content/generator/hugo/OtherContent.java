package org.mageos.content.generator.hugo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * The sections into whose pages templates put the content of other files, with the ids of these.
 *
 * @param sections those with such templates of their own, in lower case; {@code ""} where any page
 *     may be made with one
 */
record OtherContent(Set<String> sections) {

    private static final String ANY = "";

    /** Folders of templates that are for no section. */
    private static final Set<String> SHARED = Set.of("_default", "partials", "_partials");

    private static final Set<String> BLOCKS = Set.of("range", "if", "with", "define", "block");

    /** Functions that leave no headings of a text. */
    private static final Set<String> PLAIN =
            Set.of("plainify", "truncate", "jsonify", "countwords", "countrunes", "len", "in");

    OtherContent {
        sections = Set.copyOf(sections);
    }

    /** Collects what the templates of a site do. */
    static final class Collector {

        private final Set<String> sections = new HashSet<>();

        /**
         * @param target the path of a template below the folders of templates
         */
        void add(String target, String text) {
            int slash = target.indexOf('/');
            String folder = slash < 0 ? ANY : target.substring(0, slash).toLowerCase(Locale.ROOT);
            boolean shared = SHARED.contains(folder);
            // Most templates are not taken apart.
            if ((text.contains(".Content") || text.contains("eadFile"))
                    && !folder.endsWith("shortcodes")
                    && shows(GoTemplate.of(text))) {
                sections.add(shared ? ANY : folder);
            }
        }

        OtherContent collected() {
            return new OtherContent(sections);
        }
    }

    boolean isIn(String section) {
        Objects.requireNonNull(section, "section");
        return sections.contains(ANY) || sections.contains(section.toLowerCase(Locale.ROOT));
    }

    /** Whether a template shows files that it reads, or the content of the pages that it lists. */
    private static boolean shows(GoTemplate template) {
        Deque<String> blocks = new ArrayDeque<>();
        for (List<String> words : template.wordsOfActions()) {
            String first = words.isEmpty() ? "" : words.get(0);
            if (first.equals("end")) {
                blocks.poll();
            } else if (BLOCKS.contains(first)) {
                blocks.push(first);
            } else if (words.stream().noneMatch(PLAIN::contains)
                    && (words.contains("readfile")
                            || words.contains("os.readfile")
                            || blocks.contains("range") && words.contains(".content"))) {
                return true;
            }
        }
        return false;
    }
}
