package org.mageos.content.site.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Document;
import org.mageos.content.finding.ClosestMatch;
import org.mageos.content.finding.ComparisonBudget;
import org.mageos.content.url.Paths;

/** What was probably meant by an anchor that a document does not have. Thread-safe. */
final class NearAnchors {

    private final Collection<Document> documents;
    private final Function<Document, Set<String>> ids;
    private final UnaryOperator<String> folding;
    private final ComparisonBudget budget = ComparisonBudget.ofRun();
    private final Map<String, ClosestMatch> spellings = new HashMap<>();

    /** By the file and the id that it does not have. */
    private final Map<List<String>, Optional<String>> suggestions = new HashMap<>();

    private @Nullable Map<String, List<String>> filesById;

    /**
     * @param documents all whose anchors may be meant
     * @param ids the ids of a document, folded
     * @param folding makes ids alike in which letter case does not count
     */
    NearAnchors(
            Collection<Document> documents,
            Function<Document, Set<String>> ids,
            UnaryOperator<String> folding) {
        this.documents = documents;
        this.ids = ids;
        this.folding = folding;
    }

    /** What to say of an id that a document lacks. */
    synchronized Optional<String> suggestion(Document document, String id) {
        return suggestions.computeIfAbsent(
                List.of(document.file(), id),
                missing -> find(document.file(), id, ids.apply(document)));
    }

    private Optional<String> find(String file, String id, Set<String> known) {
        Optional<String> closest =
                spellings
                        .computeIfAbsent(file, name -> new ClosestMatch(known, budget))
                        .closest(id)
                        .or(() -> onlyLonger(folding.apply(id), known));
        if (closest.isPresent()) {
            return closest.map(near -> "did you mean '#" + Paths.encodeInvisible(near) + "'?");
        }
        List<String> others = filesWith(id);
        return others.size() == 1
                ? Optional.of("'" + others.get(0) + "' has this anchor")
                : Optional.empty();
    }

    /** The only id that has all words of another, in their order. */
    private Optional<String> onlyLonger(String id, Set<String> known) {
        if (!budget.spend((long) known.size() * id.length())) {
            return Optional.empty();
        }
        List<String> longer =
                known.stream().filter(one -> ("-" + one + "-").contains("-" + id + "-")).toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    private List<String> filesWith(String id) {
        if (filesById == null) {
            Map<String, List<String>> files = new HashMap<>();
            for (Document document : documents) {
                for (String known : ids.apply(document)) {
                    files.computeIfAbsent(known, key -> new ArrayList<>()).add(document.file());
                }
            }
            filesById = files;
        }
        return filesById.getOrDefault(folding.apply(id), List.of());
    }
}
