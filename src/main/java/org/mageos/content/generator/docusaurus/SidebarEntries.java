package org.mageos.content.generator.docusaurus;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mageos.content.value.Value;

/**
 * What the items of sidebars lead to, as far as they are literal.
 *
 * @param file the file that names them
 * @param documents the ids of documents
 * @param links the URLs of links
 * @see <a href="https://docusaurus.io/docs/sidebar/items">Docusaurus, Sidebar items</a>
 */
record SidebarEntries(String file, List<Value.Scalar> documents, List<Value.Scalar> links) {

    static final SidebarEntries NONE = new SidebarEntries("", List.of(), List.of());

    SidebarEntries {
        Objects.requireNonNull(file, "file");
        documents = List.copyOf(documents);
        links = List.copyOf(links);
    }

    /**
     * The entries of a file of sidebars.
     *
     * @param sidebars the sidebars by their names
     */
    static SidebarEntries of(String file, Value.Mapping sidebars) {
        Reader reader = new Reader();
        sidebars.entries().forEach(sidebar -> reader.sidebar(sidebar.value()));
        return new SidebarEntries(file, reader.documents, reader.links);
    }

    /** Walks the items. */
    private static final class Reader {

        private final List<Value.Scalar> documents = new ArrayList<>();
        private final List<Value.Scalar> links = new ArrayList<>();

        void sidebar(Value sidebar) {
            if (sidebar instanceof Value.Sequence list) {
                list.items().forEach(this::item);
            } else {
                item(sidebar);
            }
        }

        private void item(Value item) {
            if (item instanceof Value.Scalar id) {
                add(id, documents);
            } else if (item instanceof Value.Mapping mapping) {
                switch (mapping.text("type").orElse("")) {
                    case "doc", "ref" -> add(mapping, "id", documents);
                    case "link" -> add(mapping, "href", links);
                    case "category" -> category(mapping);
                    // Categories by their labels.
                    case "" -> mapping.entries().forEach(entry -> sidebar(entry.value()));
                    default -> {
                        // It has no link, or one that only a plugin knows.
                    }
                }
            }
        }

        private void category(Value.Mapping category) {
            Value.Mapping link = category.mapping("link");
            if (link.text("type").filter("doc"::equals).isPresent()) {
                add(link, "id", documents);
            }
            category.get("items").ifPresent(this::sidebar);
        }

        private static void add(Value.Mapping item, String key, List<Value.Scalar> into) {
            item.get(key)
                    .filter(Value.Scalar.class::isInstance)
                    .ifPresent(value -> add((Value.Scalar) value, into));
        }

        private static void add(Value.Scalar value, List<Value.Scalar> into) {
            if (value.value() instanceof String) {
                into.add(value);
            }
        }
    }
}
