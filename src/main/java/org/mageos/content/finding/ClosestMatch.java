package org.mageos.content.finding;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
 */
public final class ClosestMatch {

    private static final int MAX_EDITS = 8;

    private final String folded;
    private final long letters;
    private int limit;
    private @Nullable String best;
    private boolean bestByCase;

    /** Three rows of the table of edits, reused for every candidate. */
    private int[][] rows = new int[3][];

    private ClosestMatch(String folded, int limit) {
        this.folded = folded;
        this.letters = letters(folded);
        this.limit = limit;
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new int[folded.length() + 1];
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
        String folded = fold(word);
        int most = Math.min(MAX_EDITS, word.length() / 3);
        // Few edits are the rule and cheap to look for, since most candidates drop out at once.
        for (int limit = Math.min(1, most); limit < most; limit *= 2) {
            Optional<String> close = new ClosestMatch(folded, limit).among(word, candidates);
            if (close.isPresent()) {
                return close;
            }
        }
        return new ClosestMatch(folded, most).among(word, candidates);
    }

    private Optional<String> among(String word, Collection<String> candidates) {
        for (String candidate : candidates) {
            if (!candidate.equals(word)) {
                consider(candidate);
            }
        }
        return Optional.ofNullable(best);
    }

    private void consider(String candidate) {
        if (Math.abs(candidate.length() - folded.length()) > limit) {
            return;
        }
        String other = fold(candidate);
        if (other.equals(folded)) {
            take(candidate, 0, !bestByCase);
            bestByCase = true;
        } else if (!bestByCase && mayBeWithinLimit(other)) {
            int edits = edits(other);
            if (edits <= limit && edits > 0) {
                take(candidate, edits, best == null || edits < limit);
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
    private boolean mayBeWithinLimit(String other) {
        long otherLetters = letters(other);
        return Math.abs(other.length() - folded.length()) <= limit
                && Long.bitCount(letters & ~otherLetters) <= limit
                && Long.bitCount(otherLetters & ~letters) <= limit;
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
            int to = Math.min(folded.length(), i + limit);
            for (int j = Math.max(1, i - limit); j <= to; j++) {
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

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
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
