package org.mageos.content.site.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.document.Heading;
import org.mageos.content.generator.Anchoring;

/**
 * Ids that stand at the ends of headings in forms which some generators read and Git hosts show as
 * text: {@code ## Lists {#list}}, {@code {:#list}}, and {@code [list]} of Elastic's.
 */
final class HeadingLists {

    private static final String LIST =
            "an anchor that stands at the end of a heading, as some site generators read it (set"
                    + " generator)";

    private static final Pattern END =
            Pattern.compile(
                    "\\{:?[^{}]{0,200}?#([^\\s{}#]{1,200})[^{}]{0,200}\\}$|\\[([\\w-]{1,200})\\]$");

    private HeadingLists() {}

    /** How much is known of an id that a document does not have. */
    static Extent extent(Document document, String id) {
        return !ShownByHost.test(document)
                        && document.headings().stream().anyMatch(heading -> ends(heading, id))
                ? Extent.open(LIST)
                : Extent.CLOSED;
    }

    private static boolean ends(Heading heading, String id) {
        String text = heading.text().strip();
        int start = Math.max(text.lastIndexOf('{'), text.lastIndexOf('['));
        if (start < 0) {
            return false;
        }
        Matcher end = END.matcher(text.substring(start));
        return end.lookingAt() && (id.equals(end.group(1)) || id.equals(end.group(2)))
                || text.endsWith("}") && ids(heading, text.substring(0, start)).contains(id);
    }

    /** The id of a heading of whose text the list is no part, as in {@code ## Lists {.no_toc}}. */
    private static Set<String> ids(Heading heading, String text) {
        return Anchoring.ON_GIT_HOST
                .slugs()
                .ids(
                        List.of(
                                new Heading(
                                        heading.level(),
                                        text.strip(),
                                        Optional.empty(),
                                        heading.position())));
    }
}
