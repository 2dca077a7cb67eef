package org.mageos.content.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for one word among candidates, with a limit to the edits. */
final class WordSearch {

    private final String word;
    private final String folded;
    private final long letters;
    private final ComparisonBudget budget;
    private int limit;
    private @Nullable String best;
    private boolean bestByCase;

    /** Three rows of the table of edits, reused for every candidate. */
    private int[][] rows = new int[3][];

    /**
     * A candidate.
     *
     * @param word as it is written
     * @param folded without its letter case
     * @param letters the set of the letters of {@code folded}
     */
    record Candidate(String word, String folded, long letters) {

        static Candidate of(String word) {
            String folded = ClosestMatch.fold(word);
            return new Candidate(word, folded, WordSearch.letters(folded));
        }
    }

    WordSearch(String word, int limit, ComparisonBudget budget) {
        this.word = word;
        this.folded = ClosestMatch.fold(word);
        this.letters = letters(folded);
        this.limit = limit;
        this.budget = budget;
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new int[folded.length() + 1];
        }
    }

    /** The closest candidate; empty if none is close enough, or the budget is used up. */
    Optional<String> among(Map<Integer, List<Candidate>> byLength) {
        int least = Math.max(0, folded.length() - limit);
        int most = folded.length() + limit;
        for (int length = least; length <= most; length++) {
            for (Candidate candidate : byLength.getOrDefault(length, List.of())) {
                if (!budget.spend(1)) {
                    return Optional.empty();
                }
                if (!candidate.word().equals(word)) {
                    consider(candidate);
                }
            }
        }
        return budget.spend(0) ? Optional.ofNullable(best) : Optional.empty();
    }

    private void consider(Candidate candidate) {
        if (candidate.letters() == letters && candidate.folded().equals(folded)) {
            take(candidate.word(), 0, !bestByCase);
            bestByCase = true;
        } else if (!bestByCase && mayBeWithinLimit(candidate)) {
            int edits = edits(candidate.folded());
            if (edits <= limit && edits > 0) {
                take(candidate.word(), edits, best == null || edits < limit);
            }
        }
    }

    private void take(String candidate, int edits, boolean closer) {
        if (closer || best == null || candidate.compareTo(best) < 0) {
            best = candidate;
        }
        // From now on only what is as close is of interest.
        limit = edits;
    }

    /** An edit adds at most one letter to the set of letters and takes away at most one. */
    private boolean mayBeWithinLimit(Candidate other) {
        return Math.abs(other.folded().length() - folded.length()) <= limit
                && Long.bitCount(letters & ~other.letters()) <= limit
                && Long.bitCount(other.letters() & ~letters) <= limit;
    }

    /** The number of edits, or some number above the limit as soon as it must be above. */
    private int edits(String other) {
        int far = limit + 1;
        initializeRows(far);
        for (int i = 1; i <= other.length(); i++) {
            int[] beforeLast = rows[0];
            int[] last = rows[1];
            int[] row = rows[2];
            Arrays.fill(row, far);
            row[0] = Math.min(i, far);
            int least = row[0];
            int from = Math.max(1, i - limit);
            int to = Math.min(folded.length(), i + limit);
            if (!budget.spend(Math.max(1, to - from + 1))) {
                return far;
            }
            for (int j = from; j <= to; j++) {
                char a = other.charAt(i - 1);
                char b = folded.charAt(j - 1);
                int edits =
                        Math.min(last[j - 1] + (a == b ? 0 : 1), 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a == folded.charAt(j - 2) && b == other.charAt(i - 2)) {
                    edits = Math.min(edits, beforeLast[j - 2] + 1);
                }
                row[j] = Math.min(edits, far);
                least = Math.min(least, row[j]);
            }
            // A swap reaches back two rows, so one row beyond the limit is not yet the end.
            if (least == far && Arrays.stream(last).allMatch(edits -> edits >= far)) {
                return far;
            }
            rows = new int[][] {last, row, beforeLast};
        }
        return rows[1][folded.length()];
    }

    private void initializeRows(int far) {
        Arrays.fill(rows[0], far);
        for (int j = 0; j < rows[1].length; j++) {
            rows[1][j] = Math.min(j, far);
        }
    }

    /** The set of letters, of which those with the same last six bits share a place. */
    private static long letters(String word) {
        long set = 0;
        for (int i = 0; i < word.length(); i++) {
            set |= 1L << (word.charAt(i) & 63);
        }
        return set;
    }
}
