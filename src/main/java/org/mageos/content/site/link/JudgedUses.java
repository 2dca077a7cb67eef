package org.mageos.content.site.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
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
        BitSet again = new BitSet(uses.size());
        @Nullable Document last = null;
        boolean beside = false;
        for (int i = 0; i < uses.size(); i++) {
            ResolvedUse use = uses.get(i);
            if (use.document() != last) {
                last = use.document();
                beside = isBeside.test(last);
            }
            again.set(i, beside && !hasHost(use));
        }
        if (again.isEmpty()) {
            return of(uses);
        }
        SelfExplained explained = new SelfExplained(those(again, uses), tree, documents);
        List<ResolvedUse> second = judged(again, uses, explained::judge);
        Plausibility plausibility = new Plausibility(those(again, second), tree);
        return new JudgedUses(judged(again, second, plausibility::judge), plausibility.found());
    }

    /** What a URL with a host means depends on the site alone. */
    private static boolean hasHost(ResolvedUse use) {
        return use.destination().contains("//")
                && Destination.parse(use.destination()).host().isPresent();
    }

    private static List<ResolvedUse> those(BitSet which, List<ResolvedUse> uses) {
        List<ResolvedUse> those = new ArrayList<>(which.cardinality());
        for (int i = which.nextSetBit(0); i >= 0; i = which.nextSetBit(i + 1)) {
            those.add(uses.get(i));
        }
        return those;
    }

    private static List<ResolvedUse> judged(
            BitSet which, List<ResolvedUse> uses, UnaryOperator<ResolvedUse> judge) {
        List<ResolvedUse> judged = new ArrayList<>(uses);
        for (int i = which.nextSetBit(0); i >= 0; i = which.nextSetBit(i + 1)) {
            judged.set(i, judge.apply(uses.get(i)));
        }
        return judged;
    }
}
