package org.mageos.content.site.link;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mageos.content.document.Document;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Destination;

/**
 * The links and images of all documents, judged for good.
 *
 * @param uses all of them
 * @param misunderstandings the classes of them that the site is not understood by
 */
public record JudgedUses(List<ResolvedUse> uses, List<Misunderstanding> misunderstandings) {

    public JudgedUses {
        uses = List.copyOf(uses);
        misunderstandings = List.copyOf(misunderstandings);
    }

    /** Uses that need no second look. */
    public static JudgedUses of(List<ResolvedUse> uses) {
        return new JudgedUses(uses, List.of());
    }

    /**
     * Looks again at documents that no known site has, now that all their links are known.
     *
     * @param isBeside whether a document is one of them
     */
    public static JudgedUses withSecondLook(
            List<ResolvedUse> uses,
            Predicate<Document> isBeside,
            FileTree tree,
            Map<String, Document> documents) {
        // What a URL with a host means depends on the site alone.
        Predicate<ResolvedUse> again =
                use ->
                        isBeside.test(use.document())
                                && Destination.parse(use.destination()).host().isEmpty();
        SelfExplained explained =
                new SelfExplained(uses.stream().filter(again).toList(), tree, documents);
        List<ResolvedUse> second =
                uses.stream().map(use -> again.test(use) ? explained.judge(use) : use).toList();
        Plausibility last = new Plausibility(second.stream().filter(again).toList(), tree);
        return new JudgedUses(
                second.stream().map(use -> again.test(use) ? last.judge(use) : use).toList(),
                last.found());
    }
}
