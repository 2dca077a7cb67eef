package org.mageos.content.built;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mageos.content.html.Doctype;
import org.mageos.content.html.PageFacts;
import org.mageos.content.html.ReferenceKind;
import org.mageos.content.html.Refresh;
import org.mageos.content.html.WebReference;

/** A page of a built site. Immutable; its lists are made anew each time they are asked for. */
public final class BuiltPage {

    private static final int[] NO_NUMBERS = {};

    private final String file;
    private final ReferenceStore store;
    private final Optional<String> title;
    private final Optional<String> language;
    private final Doctype doctype;
    private final Optional<String> base;
    private final Optional<String> canonical;
    private final boolean isNoindex;
    private final Optional<Refresh> refresh;
    private final int[] anchors;
    private final int[] duplicates;
    private final int[] maps;
    private final int[] references;

    BuiltPage(String file, PageFacts page, ReferenceStore store) {
        this.file = file;
        this.store = store;
        this.title = page.title();
        this.language = page.language().map(String::intern);
        this.doctype = page.doctype();
        this.base = page.base().map(String::intern);
        this.canonical = page.canonical();
        this.isNoindex = page.isNoindex();
        this.refresh = page.refresh();
        Set<String> anchorTexts = new HashSet<>();
        Set<String> duplicateTexts = new HashSet<>();
        for (String id : page.ids()) {
            if (!anchorTexts.add(id)) {
                duplicateTexts.add(id);
            }
        }
        anchorTexts.addAll(page.names());
        this.anchors = numbers(anchorTexts);
        this.duplicates = numbers(duplicateTexts);
        this.maps = numbers(Set.copyOf(page.maps()));
        this.references = store.add(page.references());
    }

    private int[] numbers(Set<String> texts) {
        return texts.isEmpty() ? NO_NUMBERS : store.textSet(texts);
    }

    /** The file's name, relative to the site's folder, with {@code /}. */
    public String file() {
        return file;
    }

    public Optional<String> title() {
        return title;
    }

    public Optional<String> language() {
        return language;
    }

    public Doctype doctype() {
        return doctype;
    }

    /** The {@code <base href>} as written. */
    public Optional<String> base() {
        return base;
    }

    /** The canonical URL as written. */
    public Optional<String> canonical() {
        return canonical;
    }

    public boolean isNoindex() {
        return isNoindex;
    }

    public Optional<Refresh> refresh() {
        return refresh;
    }

    /** Where the page sends its readers at once, as written: then it is a redirect, no page. */
    public Optional<String> redirect() {
        return refresh.filter(sent -> sent.seconds() == 0 && !sent.url().isEmpty())
                .map(Refresh::url);
    }

    /** Whether a fragment, decoded, leads to a place in the page. */
    public boolean hasAnchor(String anchor) {
        return Arrays.binarySearch(anchors, store.find(anchor)) >= 0;
    }

    /** All ids, and the names of {@code a} elements, sorted. */
    public List<String> anchors() {
        return texts(anchors);
    }

    /** The ids that more than one element has, sorted. */
    public List<String> duplicateIds() {
        return texts(duplicates);
    }

    /** Whether there is a {@code map} with this name. */
    public boolean hasMap(String name) {
        return Arrays.binarySearch(maps, store.find(name)) >= 0;
    }

    private List<String> texts(int[] numbers) {
        return IntStream.of(numbers).mapToObj(store::text).sorted().toList();
    }

    /** What the page refers to, in order. */
    public List<WebReference> references() {
        return store.references(references);
    }

    /** The feeds that the page advertises. */
    public List<WebReference> feeds() {
        return references().stream()
                .filter(reference -> reference.kind() == ReferenceKind.ALTERNATE_FEED)
                .toList();
    }

    /** The references as numbers. */
    void visit(ReferenceStore.Visitor visitor) {
        store.visit(references, visitor);
    }

    @Override
    public String toString() {
        return file;
    }
}
