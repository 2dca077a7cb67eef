package org.mageos.content.site.link;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** An immutable set of texts in their natural order, which takes no more than an array. */
final class SortedTexts extends AbstractSet<String> {

    private final String[] texts;

    private SortedTexts(String[] texts) {
        this.texts = texts;
    }

    static SortedTexts of(Collection<String> texts) {
        return new SortedTexts(texts.stream().distinct().sorted().toArray(String[]::new));
    }

    @Override
    public boolean contains(Object text) {
        return text instanceof String && Arrays.binarySearch(texts, text) >= 0;
    }

    @Override
    public Iterator<String> iterator() {
        return List.of(texts).iterator();
    }

    @Override
    public int size() {
        return texts.length;
    }
}
