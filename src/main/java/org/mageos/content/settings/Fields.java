package org.mageos.content.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Under which front-matter keys documents say what they are about. What a collection's {@code
 * fields} do not name goes by the usual names, of which the first that a document has counts.
 */
public final class Fields {

    /** What a document may say about itself. */
    public enum Field {
        TITLE("title", List.of("title")),
        DESCRIPTION("description", List.of("description", "excerpt", "summary")),
        UPDATED(
                "updated",
                List.of(
                        "updated",
                        "updateDate",
                        "updatedDate",
                        "updatedAt",
                        "date.updated",
                        "lastmod",
                        "lastUpdated",
                        "last_modified_at",
                        "modified")),
        AUTHOR("author", List.of("author", "authors")),
        CATEGORY("category", List.of("category", "categories")),
        TAGS("tags", List.of("tags")),
        IMAGE("image", List.of("image", "cover", "heroImage", "thumbnail")),
        LANGUAGE("language", List.of("language", "lang", "locale")),
        ID("id", List.of("id"));

        private final String word;
        private final List<String> usual;

        Field(String word, List<String> usual) {
            this.word = word;
            this.usual = usual;
        }

        /** The name in the settings. */
        public String word() {
            return word;
        }
    }

    /** The usual names. */
    public static final Fields USUAL = new Fields(Map.of());

    private static final List<String> DATES =
            List.of(
                    "date",
                    "date.created",
                    "publishDate",
                    "pubDate",
                    "published",
                    "publishedAt",
                    "publishedDate");

    private final Map<Field, List<String>> named;

    Fields(Map<Field, List<String>> named) {
        this.named = new EnumMap<>(Field.class);
        this.named.putAll(named);
    }

    /** The keys of a field; dots lead into mappings. */
    public List<String> keys(Field field) {
        return named.getOrDefault(field, field.usual);
    }

    /** The usual keys of the publication date, for collections without {@code date}. */
    public static List<String> dateKeys() {
        return DATES;
    }
}
