package org.mageos.content.generator.hugo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mageos.content.document.Document;
import org.mageos.content.generator.NamedDate;
import org.mageos.content.value.Value;

/**
 * The sections that Hugo takes for what a site is about: those of the setting {@code mainSections},
 * or else the one with most pages. Their pages that have a date are the site's posts, where the
 * home page has a feed.
 *
 * @see <a href="https://gohugo.io/methods/site/mainsections/">mainSections</a>
 */
final class MainSections {

    private static final List<String> DATES =
            List.of("date", "publishdate", "pubdate", "published");

    private final HugoSettings settings;
    private final ContentIndex index;

    MainSections(HugoSettings settings, ContentIndex index) {
        this.settings = settings;
        this.index = index;
    }

    /** The posts among the documents. */
    List<Document> posts(Collection<Document> documents) {
        if (!hasFeed()) {
            return List.of();
        }
        Map<String, Document> pages = new TreeMap<>();
        documents.forEach(document -> pages.put(document.file(), document));
        Set<String> sections = sections();
        List<Document> posts = new ArrayList<>();
        for (ContentFile page : pagesInSections()) {
            Document document = pages.get(page.file());
            if (document != null && sections.contains(page.section()) && isDated(document)) {
                posts.add(document);
            }
        }
        return posts;
    }

    private boolean hasFeed() {
        List<String> outputs = settings.config().mapping("outputs").texts("home");
        return !settings.isDisabled("rss")
                && !settings.isDisabled("home")
                && (outputs.isEmpty() || outputs.stream().anyMatch("rss"::equalsIgnoreCase));
    }

    private List<ContentFile> pagesInSections() {
        return index.pages(settings.mainLanguage().key()).stream()
                .filter(page -> page.type() != ContentFile.Type.BRANCH)
                .filter(page -> !page.section().isEmpty())
                .toList();
    }

    private Set<String> sections() {
        Set<String> named = new HashSet<>();
        List<String> written = new ArrayList<>(settings.config().texts("mainsections"));
        written.addAll(settings.config().mapping("params").texts("mainsections"));
        written.forEach(section -> named.add(section.toLowerCase(Locale.ROOT)));
        if (!named.isEmpty()) {
            return named;
        }
        Map<String, Integer> counts = new TreeMap<>();
        pagesInSections().forEach(page -> counts.merge(page.section(), 1, Integer::sum));
        Optional<String> largest =
                counts.entrySet().stream()
                        .max(Comparator.comparingInt(Map.Entry::getValue))
                        .map(Map.Entry::getKey);
        return largest.map(Set::of).orElse(Set.of());
    }

    private boolean isDated(Document document) {
        Value.Mapping data = document.frontMatter().data();
        if (DATES.stream().anyMatch(key -> LowerCaseKeys.get(data, key).isPresent())) {
            return true;
        }
        return new PageDates(settings).named(NamedDate.nameOf(document.file())).isPresent();
    }
}
