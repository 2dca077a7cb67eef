package org.mageos.content.generator.mavensite;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mageos.content.document.Document;
import org.mageos.content.document.ElementId;
import org.mageos.content.document.Heading;
import org.mageos.content.slug.DoxiaIds;

/**
 * The ids of a page that one generation of Doxia makes of a document.
 *
 * @param format the format of the document
 * @param doxia the generation
 */
record DoxiaPage(SiteFormat format, DoxiaIds doxia) {

    private boolean isFirst() {
        return doxia == DoxiaIds.FIRST;
    }

    Set<String> ids(Document document) {
        Set<String> ids = new LinkedHashSet<>();
        addHeadings(document, ids);
        document.ids().forEach(one -> addWritten(one, ids));
        if (format == SiteFormat.MARKDOWN && !isFirst()) {
            for (int number = 1; number <= document.footnotes().size(); number++) {
                ids.add("fn-" + number);
                ids.add("fnref-" + number);
            }
        }
        ids.remove("");
        return ids;
    }

    private void addHeadings(Document document, Set<String> ids) {
        Set<Integer> anchored = linesOfAnchors(document);
        Map<String, Integer> counts = new HashMap<>();
        for (Heading heading : document.headings()) {
            if (format == SiteFormat.FML && heading.id().isPresent()) {
                addPart(heading, ids);
            } else if (!isWithoutId(heading) && !anchored.contains(heading.position().line())) {
                texts(heading).forEach(text -> ids.add(counted(doxia.id(text), counts)));
            }
            if (format != SiteFormat.FML) {
                heading.id().ifPresent(id -> addAnchor(id, ids));
            }
        }
    }

    /** The id of an anchor in APT is made like any other; HTML has those that are written. */
    private void addAnchor(String id, Set<String> ids) {
        ids.add(format == SiteFormat.APT ? doxia.id(id) : id);
    }

    /** The first generation takes the title of a part for its id, but not that of a question. */
    private void addPart(Heading heading, Set<String> ids) {
        boolean byTitle = isFirst() && heading.level() == 1;
        ids.add(doxia.id(byTitle ? heading.text() : heading.id().orElse("")));
    }

    /** In the second generation an anchor within a heading stands in the place of its id. */
    private Set<Integer> linesOfAnchors(Document document) {
        return document.ids().stream()
                .filter(this::standsForHeading)
                .map(one -> one.position().line())
                .collect(Collectors.toSet());
    }

    private boolean standsForHeading(ElementId one) {
        return !isFirst()
                && format == SiteFormat.MARKDOWN
                && (one.form() == ElementId.Form.ANCHOR
                        || one.form() == ElementId.Form.NAME && doxia.keepsNames());
    }

    /** Whether no id is made of the text of a heading. */
    private boolean isWithoutId(Heading heading) {
        if (isFirst()) {
            boolean isHtml = heading.id().isPresent() && format != SiteFormat.APT;
            return isHtml
                    || format == SiteFormat.MARKDOWN && heading.level() == 1
                    || format == SiteFormat.XHTML;
        }
        return heading.id().isPresent() && format == SiteFormat.APT
                || format == SiteFormat.FML && heading.level() == 1;
    }

    /**
     * The text that an id is made of. In Markdown quotes and ellipses are typographic ones, but in
     * code they are not, which the text does not tell, so that it may be either.
     */
    private Set<String> texts(Heading heading) {
        Set<String> texts = new LinkedHashSet<>();
        if (format == SiteFormat.MARKDOWN) {
            texts.add(Typographer.of(heading.text()));
        }
        texts.add(heading.text());
        return texts;
    }

    /** The second generation counts on, whatever else has the number. */
    private String counted(String id, Map<String, Integer> counts) {
        int earlier = counts.merge(id, 1, Integer::sum) - 1;
        return earlier == 0 || isFirst() ? id : id + "_" + earlier;
    }

    private void addWritten(ElementId one, Set<String> ids) {
        if (one.form() == ElementId.Form.NAME && isFirst() || format == SiteFormat.APT) {
            ids.add(doxia.id(one.id()));
        } else if (one.form() != ElementId.Form.NAME
                || format == SiteFormat.XDOC
                || doxia.keepsNames()) {
            ids.add(one.id());
        }
        if (isFirst() || one.form() == ElementId.Form.SECTION) {
            ids.add(doxia.id(one.id()));
        }
    }

    /** What the Markdown of Doxia makes of plain signs in a text. */
    private static final class Typographer {

        private Typographer() {}

        static String of(String text) {
            String result = paired(text.replace("...", "\u2026"), '"', '\u201C', '\u201D');
            return paired(result, '\'', '\u2018', '\u2019');
        }

        /** A quote opens behind a space or at the start, and closes before one or at the end. */
        private static String paired(String text, char quote, char open, char close) {
            Optional<int[]> pair = pair(text, quote, 0);
            StringBuilder result = new StringBuilder(text);
            while (pair.isPresent()) {
                result.setCharAt(pair.get()[0], open);
                result.setCharAt(pair.get()[1], close);
                pair = pair(text, quote, pair.get()[1] + 1);
            }
            return result.toString();
        }

        private static Optional<int[]> pair(String text, char quote, int from) {
            int start = text.indexOf(quote, from);
            while (start >= 0 && start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
                start = text.indexOf(quote, start + 1);
            }
            int end = start < 0 ? -1 : text.indexOf(quote, start + 1);
            while (end >= 0
                    && end + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(end + 1))) {
                end = text.indexOf(quote, end + 1);
            }
            return end < 0 ? Optional.empty() : Optional.of(new int[] {start, end});
        }
    }
}
