package org.mageos.content.finding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Tells what a misspelt word was meant to be where no other word comes into question. */
public final class Misspelling {

    /** Of shorter words every letter makes another one. */
    private static final int SHORTEST = 5;

    private Misspelling() {}

    /**
     * The only candidate for a value that differs by letter case, or by one character that is left
     * out, too many, another one, or swapped with its neighbour.
     *
     * @return empty if there is none or another one, and for what is no plain word: numbers,
     *     versions and language tags are never misspelt
     */
    public static Optional<String> meant(String word, Collection<String> candidates) {
        return isWord(word) ? only(word, candidates).filter(Misspelling::isWord) : Optional.empty();
    }

    /** The same for a key, which may be of several words. */
    public static Optional<String> meantKey(String key, Collection<String> candidates) {
        return isWord(key.replace("-", "").replace("_", ""))
                ? only(key, candidates)
                : Optional.empty();
    }

    private static Optional<String> only(String word, Collection<String> candidates) {
        List<String> close =
                word.length() < SHORTEST - 1
                        ? List.of()
                        : candidates.stream().filter(other -> isClose(word, other)).toList();
        return close.size() == 1 ? Optional.of(close.get(0)) : Optional.empty();
    }

    private static boolean isWord(String text) {
        return text.chars().allMatch(Character::isLetter);
    }

    private static boolean isClose(String word, String candidate) {
        String one = ClosestMatch.fold(word);
        String other = ClosestMatch.fold(candidate);
        return one.equals(other)
                || Math.min(one.length(), other.length()) >= SHORTEST - 1
                        && Math.max(one.length(), other.length()) >= SHORTEST
                        && isOneEditApart(one, other);
    }

    private static boolean isOneEditApart(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String restOfOne = one.substring(start, one.length() - end);
        String restOfOther = other.substring(start, other.length() - end);
        boolean isSwapped =
                restOfOne.length() == 2
                        && new StringBuilder(restOfOne).reverse().toString().equals(restOfOther);
        return isSwapped || Math.max(restOfOne.length(), restOfOther.length()) == 1;
    }
}
