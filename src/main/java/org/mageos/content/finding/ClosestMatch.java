package org.mageos.content.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.finding.WordSearch.Candidate;

/**
 * Finds what a misspelt word was meant to be: a key, a value of an enumeration, a URL path.
 *
 * <p>A candidate that differs by letter case only comes first. Then the one with the fewest edits
 * counts, letter case ignored: a character inserted, left out, exchanged for another, or two
 * neighbours swapped (optimal string alignment). Up to a third of the word may be wrong, but never
 * more than {@value #MAX_EDITS} characters, and nothing of a word below three characters: what is
 * further away is another word, and a wrong suggestion is worse than none. Of equally close
 * candidates the first in the order of {@link String#compareTo} wins, whatever the order of the
 * collection.
 *
 * <p>The candidates are prepared once for many words, whose comparisons a budget limits: when it is
 * used up, nothing is found any more.
 */
public final class ClosestMatch {

    private static final int MAX_EDITS = 8;

    private final Map<Integer, List<Candidate>> byLength = new HashMap<>();
    private final ComparisonBudget budget;

    /** Prepares candidates for words to come. */
    public ClosestMatch(Collection<String> candidates, ComparisonBudget budget) {
        this.budget = Objects.requireNonNull(budget, "budget");
        for (String word : candidates) {
            Candidate candidate = Candidate.of(word);
            byLength.computeIfAbsent(candidate.folded().length(), length -> new ArrayList<>())
                    .add(candidate);
        }
    }

    /**
     * The candidate that a word was most likely meant to be.
     *
     * @param word the word as written
     * @param candidates the words that are known; the word itself is passed over
     * @return empty if no candidate is close enough
     */
    public static Optional<String> closest(String word, Collection<String> candidates) {
        Objects.requireNonNull(candidates, "candidates");
        return new ClosestMatch(candidates, ComparisonBudget.unlimited()).closest(word);
    }

    /** The prepared candidate that a word was most likely meant to be; empty if none is close. */
    public Optional<String> closest(String word) {
        int most = Math.min(MAX_EDITS, word.length() / 3);
        // Few edits are the rule and cheap to look for, since most candidates drop out at once.
        for (int limit = Math.min(1, most); limit < most; limit *= 2) {
            Optional<String> close = new WordSearch(word, limit, budget).among(byLength);
            if (close.isPresent()) {
                return close;
            }
        }
        return new WordSearch(word, most, budget).among(byLength);
    }

    static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
