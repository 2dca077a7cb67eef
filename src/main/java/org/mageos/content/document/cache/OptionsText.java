package org.mageos.content.document.cache;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.MarkdownOptions;

/**
 * All that tells how Markdown is read, as one text that is the same in every JVM; but for the
 * question what is MDX, which each file answers for itself.
 */
final class OptionsText {

    private OptionsText() {}

    static String of(MarkdownOptions options) {
        StringBuilder text = new StringBuilder();
        Dialect dialect = options.dialect();
        add(text, dialect.typography());
        add(text, dialect.attributes());
        add(text, dialect.templates());
        add(text, dialect.indentedBlocks());
        add(text, dialect.definitionTerms());
        add(text, dialect.components());
        add(text, new TreeMap<>(dialect.tags()));
        add(text, dialect.yaml11());
        add(text, new TreeSet<>(dialect.extras()));
        add(text, dialect.values().page());
        add(text, dialect.values().site());
        add(text, options.wikiLinks());
        for (Map.Entry<String, MarkdownOptions.Component> component :
                new TreeMap<>(options.components()).entrySet()) {
            add(text, component.getKey());
            add(text, sorted(component.getValue().links()));
            add(text, sorted(component.getValue().images()));
        }
        add(text, options.htmlInMdx());
        return text.toString();
    }

    private static Collection<String> sorted(Collection<String> names) {
        return new TreeSet<>(names);
    }

    /** With its length, so that no two lists of parts are one text. */
    private static void add(StringBuilder text, Object part) {
        String written = part.toString();
        text.append(written.length()).append(':').append(written).append('\n');
    }
}
