package org.mageos.content.site.link;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.document.Heading;
import org.mageos.content.generator.Anchoring;

/**
 * Headings with a variable of a template, {@code ## Run {{site.product}}}, whose ids depend on what
 * it stands for wherever a program reads the document.
 */
final class ComputedHeadings {

    private static final String REASON =
            "an anchor of a heading that a template computes (set generator)";

    private static final Pattern VARIABLE =
            Pattern.compile(
                    "\\{\\{.{1,200}?\\}\\}|\\{%.{1,200}?%\\}|<%.{1,200}?%>|\\$\\{[^}]{1,200}\\}");

    /** A word that takes the place of a variable. */
    private static final String MARK = "zzvariablezz";

    private ComputedHeadings() {}

    /** How much is known of an id that a document does not have. */
    static Extent extent(Document document, String id) {
        return !ShownByHost.test(document)
                        && document.headings().stream().anyMatch(heading -> mayBe(heading, id))
                ? Extent.open(REASON)
                : Extent.CLOSED;
    }

    private static boolean mayBe(Heading heading, String id) {
        String text = VARIABLE.matcher(heading.text()).replaceAll(MARK);
        if (text.equals(heading.text())) {
            return false;
        }
        Heading marked = new Heading(heading.level(), text, Optional.empty(), heading.position());
        return Anchoring.ON_GIT_HOST.slugs().ids(List.of(marked)).stream()
                .anyMatch(slug -> mayBe(slug.split(MARK, -1), id));
    }

    /** Whether an id has all parts, in their order. */
    private static boolean mayBe(String[] parts, String id) {
        String last = parts[parts.length - 1];
        if (!id.startsWith(parts[0]) || !id.endsWith(last)) {
            return false;
        }
        int end = parts[0].length();
        for (int i = 1; i < parts.length - 1; i++) {
            int start = id.indexOf(parts[i], end);
            if (start < 0) {
                return false;
            }
            end = start + parts[i].length();
        }
        return end + last.length() <= id.length();
    }
}
