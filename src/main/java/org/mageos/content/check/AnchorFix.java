package org.mageos.content.check;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mageos.content.document.Document;
import org.mageos.content.document.Heading;
import org.mageos.content.finding.Fix;
import org.mageos.content.generator.Anchoring;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.Fragment;
import org.mageos.content.site.link.ResolvedUse;

/**
 * The repair of a link to an anchor that its page has not: one heading alone has the same words, or
 * git shows what the heading is called today.
 */
final class AnchorFix {

    private final Site site;
    private final ResolvedUse link;
    private final Document document;

    /**
     * @param document the document whose page the link leads to
     */
    AnchorFix(Site site, ResolvedUse link, Document document) {
        this.site = site;
        this.link = link;
        this.document = document;
    }

    Optional<Fix> of(Fragment fragment) {
        int start = link.destination().indexOf('#');
        if (start < 0 || site.files().isEarlier()) {
            return Optional.empty();
        }
        return fix(start, sameWords(fragment.id()), "one heading alone has these words")
                .or(
                        () ->
                                fix(
                                        start,
                                        renamed(fragment.id()),
                                        "git shows that the heading was renamed"));
    }

    private Optional<Fix> fix(int start, Stream<String> ids, String why) {
        Replacements replacements = new Replacements(site, link);
        return DestinationFix.of(
                link,
                ids.map(id -> link.destination().substring(0, start + 1) + id)
                        .flatMap(text -> replacements.fine(text).stream())
                        .findFirst(),
                why);
    }

    private Stream<Anchoring> anchorings() {
        return Stream.of(site.generator().anchoring(), Anchoring.ON_GIT_HOST);
    }

    private Stream<String> sameWords(String wanted) {
        String words = words(wanted);
        if (words.isEmpty()) {
            return Stream.empty();
        }
        return anchorings()
                .map(anchoring -> sameWords(anchoring, words))
                .filter(found -> found.size() == 1)
                .flatMap(Set::stream);
    }

    private Set<String> sameWords(Anchoring anchoring, String words) {
        SectionIds ids = new SectionIds(anchoring.slugs());
        List<Heading> headings = document.headings();
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < headings.size(); i++) {
            if (haveWords(headings.get(i).text(), words)) {
                // Of one without an id nobody knows whether it is the only one.
                found.add(ids.id(headings, i).orElse(""));
            }
        }
        anchoring.ids(document).stream().filter(id -> haveWords(id, words)).forEach(found::add);
        document.ids().stream()
                .map(element -> element.id())
                .filter(id -> haveWords(id, words))
                .forEach(found::add);
        return found;
    }

    private static boolean haveWords(String text, String words) {
        return mayBegin(text, words.charAt(0)) && words(text).equals(words);
    }

    /** Whether a glance at a text does not tell that its letters begin with another one. */
    private static boolean mayBegin(String text, char first) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127) {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                return Character.toLowerCase(c) == first;
            }
        }
        return false;
    }

    /** The letters and digits of a text; what stands between two digits counts. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        boolean apart = false;
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0, c; i < lower.length(); i += Character.charCount(c)) {
            c = lower.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                int last = words.length() - 1;
                if (apart
                        && Character.isDigit(c)
                        && last >= 0
                        && Character.isDigit(words.charAt(last))) {
                    words.append('.');
                }
                words.appendCodePoint(c);
                apart = false;
            } else {
                apart = true;
            }
        }
        return words.toString();
    }

    private Stream<String> renamed(String wanted) {
        return text().stream()
                .flatMap(
                        text ->
                                anchorings()
                                        .flatMap(
                                                anchoring ->
                                                        renamed(anchoring, wanted, text).stream()));
    }

    private Optional<String> renamed(Anchoring anchoring, String wanted, String text) {
        SectionIds ids = new SectionIds(anchoring.slugs());
        return new RenamedHeading(site.history().headings().of(document.file(), text), ids)
                .of(wanted)
                .flatMap(heading -> ids.id(document.headings(), heading));
    }

    private Optional<String> text() {
        try {
            return Optional.of(site.text(document.file()));
        } catch (IOException e) {
            // It was readable before; nothing is repaired by what nobody can look up.
            return Optional.empty();
        }
    }
}
