package org.mageos.content.document.asciidoc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is known of a document while it is read. */
final class PageState {

    private final AsciidocOptions options;
    private final PageContent content;
    private final PageReferences references;
    private final AttributeTable attributes;
    private final TitleIds ids;
    private final Footnotes footnotes;

    /** The paths by which files that are a part of the page may be referred to. */
    private final Set<String> whole;

    private final boolean nested;

    private static final class Footnotes {
        private final Map<String, Integer> numbers = new HashMap<>();
        private int count;
    }

    PageState(AsciidocOptions options, AttributeTable attributes, PageContent content) {
        this(
                options,
                content,
                new PageReferences(),
                attributes,
                new TitleIds(attributes),
                new Footnotes(),
                new HashSet<>(),
                false);
    }

    private PageState(
            AsciidocOptions options,
            PageContent content,
            PageReferences references,
            AttributeTable attributes,
            TitleIds ids,
            Footnotes footnotes,
            Set<String> whole,
            boolean nested) {
        this.options = options;
        this.content = content;
        this.references = references;
        this.attributes = attributes;
        this.ids = ids;
        this.footnotes = footnotes;
        this.whole = whole;
        this.nested = nested;
    }

    /** Whether it is a cell of a table. */
    boolean isNested() {
        return nested;
    }

    /** The same with attributes of its own, for a cell that is a document. */
    PageState nested() {
        AttributeTable own = new AttributeTable(attributes);
        return new PageState(
                options, content, references, own, ids.nested(own), footnotes, whole, true);
    }

    AsciidocOptions options() {
        return options;
    }

    PageContent content() {
        return content;
    }

    PageReferences references() {
        return references;
    }

    AttributeTable attributes() {
        return attributes;
    }

    TitleIds ids() {
        return ids;
    }

    /** The page may be referred to as a file, since it is that, or has all of it. */
    void isWhole(String path) {
        whole.add(path);
    }

    /** Whether a path is that of a file which is a part of the page. */
    boolean includesWhole(String path) {
        return whole.contains(path);
    }

    /** The number of a footnote; 0 if it refers to one that is not there. */
    int footnote(String id, boolean hasText) {
        Integer known = id.isEmpty() ? null : footnotes.numbers.get(id);
        if (known != null) {
            return known;
        }
        if (!hasText) {
            return 0;
        }
        footnotes.count++;
        if (!id.isEmpty()) {
            footnotes.numbers.put(id, footnotes.count);
        }
        return footnotes.count;
    }
}
