package org.mageos.content.slug;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mageos.content.document.Footnote;
import org.mageos.content.url.Paths;

/** How the Markdown of a site generator makes ids of footnotes and of the references to them. */
public enum FootnoteIds {
    /** It has no footnotes. */
    NONE {
        @Override
        void add(int number, Footnote note, Set<String> ids) {}
    },

    /** kramdown: {@code fn:label}; {@code fnref:label}, {@code fnref:label:1}. */
    KRAMDOWN {
        @Override
        void add(int number, Footnote note, Set<String> ids) {
            ids.add("fn:" + note.label());
            for (int i = 0; i < note.references(); i++) {
                ids.add("fnref:" + note.label() + (i == 0 ? "" : ":" + i));
            }
        }
    },

    /** Goldmark: {@code fn:1}; {@code fnref:1}, {@code fnref1:1}. */
    GOLDMARK {
        @Override
        void add(int number, Footnote note, Set<String> ids) {
            ids.add("fn:" + number);
            for (int i = 0; i < note.references(); i++) {
                ids.add("fnref" + (i == 0 ? "" : i) + ":" + number);
            }
        }
    },

    /**
     * Zola: the label, or with {@code bottom_footnotes}, which newer versions always have, {@code
     * fn-label}; {@code fr-label-1}, {@code fr-label-2}.
     */
    ZOLA {
        @Override
        void add(int number, Footnote note, Set<String> ids) {
            ids.add(note.label());
            ids.add("fn-" + note.label());
            for (int i = 1; i <= note.references(); i++) {
                ids.add("fr-" + note.label() + "-" + i);
            }
        }
    },

    /**
     * remark-rehype, which Astro, Docusaurus and all else that compiles MDX use: {@code
     * user-content-fn-label}; {@code user-content-fnref-label}, {@code user-content-fnref-label-2};
     * and the heading above them.
     */
    REMARK {
        @Override
        void add(int number, Footnote note, Set<String> ids) {
            String label = Paths.encode(note.label().toLowerCase(Locale.ROOT));
            ids.add("footnote-label");
            ids.add("user-content-fn-" + label);
            for (int i = 1; i <= note.references(); i++) {
                ids.add("user-content-fnref-" + label + (i == 1 ? "" : "-" + i));
            }
        }
    },

    /** markdown-it-footnote: {@code fn1}; {@code fnref1}, {@code fnref1:1}. */
    MARKDOWN_IT {
        @Override
        void add(int number, Footnote note, Set<String> ids) {
            ids.add("fn" + number);
            for (int i = 0; i < note.references(); i++) {
                ids.add("fnref" + number + (i == 0 ? "" : ":" + i));
            }
        }
    },

    /** Python-Markdown: {@code fn:label}; {@code fnref:label}, {@code fnref2:label}. */
    PYTHON_MARKDOWN {
        @Override
        void add(int number, Footnote note, Set<String> ids) {
            ids.add("fn:" + note.label());
            for (int i = 1; i <= note.references(); i++) {
                ids.add("fnref" + (i == 1 ? "" : i) + ":" + note.label());
            }
        }
    };

    /** The ids of a page's footnotes, which stand in the order of the first references to them. */
    public Set<String> of(List<Footnote> footnotes) {
        Set<String> ids = new LinkedHashSet<>();
        int number = 0;
        for (Footnote note : footnotes) {
            add(++number, note, ids);
        }
        return ids;
    }

    /**
     * @param number the footnote's number, 1-based
     */
    abstract void add(int number, Footnote note, Set<String> ids);
}
