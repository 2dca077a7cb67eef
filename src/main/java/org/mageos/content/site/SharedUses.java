package org.mageos.content.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.document.IncludedPart;
import org.mageos.content.document.Use;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.value.Position;

/**
 * The links and images of files that documents include: each stands in one place, and means
 * something in each of these documents. It is told once.
 */
final class SharedUses {

    private final PageIndex map;

    /** The files that documents include. */
    private final Set<String> included = new HashSet<>();

    private final Map<Place, List<ResolvedUse>> uses = new LinkedHashMap<>();

    private record Place(String file, Position position, Use.Kind kind) {}

    SharedUses(Collection<Document> documents, PageIndex map) {
        this.map = map;
        for (Document document : documents) {
            for (IncludedPart part : document.parts()) {
                if (!part.file().equals(document.file())) {
                    included.add(part.file());
                }
            }
        }
    }

    /** Whether a document includes a file. */
    boolean isIncluded(String file) {
        return included.contains(file);
    }

    void add(ResolvedUse use) {
        Place place = new Place(use.file(), use.use().position(), use.use().kind());
        uses.computeIfAbsent(place, key -> new ArrayList<>()).add(use);
    }

    /** What is to be said of each. */
    List<ResolvedUse> judged() {
        return uses.values().stream().map(this::judged).toList();
    }

    private ResolvedUse judged(List<ResolvedUse> all) {
        // What is wrong in a page of the site is, whatever else the text is put into.
        List<ResolvedUse> ofSite = all.stream().filter(use -> isPage(use.document())).toList();
        if (!ofSite.isEmpty()) {
            return with(ofSite, Verdict.BROKEN, ofSite.get(0));
        }
        // A file by itself, and one that is included in turn, say less than a page.
        List<ResolvedUse> pages =
                all.stream().filter(use -> !isIncluded(use.document().file())).toList();
        List<ResolvedUse> counting = pages.isEmpty() ? all : pages;
        ResolvedUse first = counting.get(0);
        boolean strict = map.role(first.document()).isContent();
        if (strict) {
            return with(counting, Verdict.BROKEN, first);
        }
        ResolvedUse best = with(counting, Verdict.UNDECIDED, first);
        return with(all, Verdict.OK, with(all, Verdict.OUTSIDE, best));
    }

    private boolean isPage(Document document) {
        return map.role(document).isContent() && map.page(document).isPresent();
    }

    private static ResolvedUse with(List<ResolvedUse> uses, Verdict verdict, ResolvedUse other) {
        return uses.stream()
                .filter(use -> use.target().verdict() == verdict)
                .findFirst()
                .orElse(other);
    }
}
