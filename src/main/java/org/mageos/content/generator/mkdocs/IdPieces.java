package org.mageos.content.generator.mkdocs;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What ids are made of that nobody has seen yet: each word of one is part of one of some words, or
 * begins as the end of one of them and ends as the start of another. Numbers may be anywhere.
 *
 * @param texts the words, folded, of letters and digits only
 */
record IdPieces(Set<String> texts) {

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}*");

    /** A shorter part of a word says nothing. */
    private static final int MIN_PART = 2;

    IdPieces {
        texts = Set.copyOf(texts);
    }

    static IdPieces of(Collection<String> texts) {
        return new IdPieces(Set.of()).with(texts);
    }

    /** These and the pieces of more texts: their words, and the parts of words with signs in it. */
    IdPieces with(Collection<String> more) {
        Set<String> pieces = new HashSet<>(texts);
        for (String text : more) {
            for (String word : BLANK.split(folded(text))) {
                pieces.add(BETWEEN.matcher(word).replaceAll(""));
                pieces.addAll(List.of(BETWEEN.split(word)));
            }
        }
        pieces.remove("");
        return new IdPieces(pieces);
    }

    /** Functions that make ids may take the accents off. */
    private static String folded(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARK.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Whether an id may be made of the texts. */
    boolean mayMake(String id) {
        for (String word : BETWEEN.split(folded(id))) {
            if (!NUMBER.matcher(word).matches() && !isMade(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean isMade(String word) {
        for (String text : texts) {
            if (text.contains(word)) {
                return true;
            }
        }
        for (int i = 1; i < word.length(); i++) {
            if (ends(word.substring(0, i)) && starts(word.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(String piece) {
        return piece.length() < MIN_PART
                ? texts.contains(piece)
                : texts.stream().anyMatch(text -> text.endsWith(piece));
    }

    private boolean starts(String piece) {
        return piece.length() < MIN_PART
                ? texts.contains(piece)
                : texts.stream().anyMatch(text -> text.startsWith(piece));
    }
}
