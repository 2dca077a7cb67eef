package org.mageos.content.document.cache;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.Typography;
import org.mageos.content.value.Value;

/**
 * All that tells how Markdown is read, as one text that is the same in every JVM; but for the
 * question what is MDX, which each file answers for itself.
 */
final class OptionsText {

    private OptionsText() {}

    static String of(MarkdownOptions options) {
        StringBuilder text = new StringBuilder();
        Dialect dialect = options.dialect();
        addParts(text, dialect.typography());
        add(text, dialect.attributes());
        add(text, dialect.templates());
        add(text, dialect.indentedBlocks());
        add(text, dialect.definitionTerms());
        add(text, dialect.components());
        add(text, new TreeMap<>(dialect.tags()));
        add(text, dialect.yaml11());
        add(text, new TreeSet<>(dialect.extras()));
        add(text, dialect.values().page());
        add(text, written(dialect.values().site()));
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

    private static void addParts(StringBuilder text, Typography typography) {
        add(text, typography.two());
        add(text, typography.three());
        add(text, typography.nested());
        add(text, typography.writtenEntities());
    }

    private static String written(Value value) {
        ByteSink bytes = new ByteSink();
        ValueBytes.write(bytes, value);
        return new String(bytes.toBytes(), StandardCharsets.ISO_8859_1);
    }

    private static Collection<String> sorted(Collection<String> names) {
        return new TreeSet<>(names);
    }

    /**
     * With its length, so that no two lists of parts are one text. No part is a record, whose own
     * text the JVM first makes a program for.
     */
    private static void add(StringBuilder text, Object part) {
        String written = part.toString();
        text.append(written.length()).append(':').append(written).append('\n');
    }
}
