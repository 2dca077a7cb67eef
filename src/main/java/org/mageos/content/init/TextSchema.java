package org.mageos.content.init;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.mageos.content.init.ValueShape.Seen;
import org.mageos.content.output.JsonObject;
import org.mageos.content.schema.Format;

/**
 * The schema of texts.
 *
 * @param shape what stands there
 * @param key the last key
 * @param mayBeClosed whether the values may be all that there can be: names of other entries are
 *     not
 */
record TextSchema(ValueShape shape, String key, boolean mayBeClosed) {

    /** Of fewer values nobody knows whether there are others. */
    private static final int MANY = 30;

    private static final int MOST_VALUES = 12;
    private static final int LEAST_USES = 3;
    private static final int LONGEST_VALUE = 40;

    /** Of fewer URLs nobody knows whether there may be paths, too. */
    private static final int SOME = 5;

    TextSchema {
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(key, "key");
    }

    /**
     * @param comments takes what the schema cannot say
     */
    JsonObject write(List<String> comments) {
        JsonObject schema = new JsonObject().with("type", "string");
        List<Seen> texts = shape.scalars().stream().filter(Seen::isText).toList();
        if (all(texts, Format.DATE)) {
            return schema.with("format", "date");
        }
        if (texts.stream().allMatch(TextSchema::isMoment)) {
            return schema.with(
                    "anyOf",
                    List.of(
                            new JsonObject().with("format", "date"),
                            new JsonObject().with("format", "date-time")));
        }
        if (texts.size() >= SOME && texts.stream().allMatch(TextSchema::isUrl)) {
            return schema.with("format", "uri");
        }
        return closed(schema, texts, comments);
    }

    private static boolean all(List<Seen> texts, Format format) {
        return texts.stream().allMatch(seen -> format.accepts(seen.scalar()));
    }

    private static boolean isMoment(Seen seen) {
        return Format.DATE.accepts(seen.scalar()) || Format.DATE_TIME.accepts(seen.scalar());
    }

    private static boolean isUrl(Seen seen) {
        return (seen.text().startsWith("https://") || seen.text().startsWith("http://"))
                && Format.URI_.accepts(seen.scalar());
    }

    private JsonObject closed(JsonObject schema, List<Seen> texts, List<String> comments) {
        if (!mayBeClosed || !KeyNames.isClosed(key) || KeyNames.isPersonal(key)) {
            return schema;
        }
        Map<String, Integer> uses = new TreeMap<>();
        texts.forEach(seen -> uses.merge(seen.text(), 1, Integer::sum));
        boolean isSafe =
                uses.size() <= MOST_VALUES && uses.keySet().stream().allMatch(TextSchema::isWord);
        if (!isSafe) {
            return schema;
        }
        List<String> values = new ArrayList<>(uses.keySet());
        boolean isSettled =
                texts.size() >= MANY && uses.values().stream().allMatch(n -> n >= LEAST_USES);
        if (isSettled) {
            return schema.withTexts("enum", values);
        }
        if (texts.size() >= LEAST_USES && uses.size() * 2 <= texts.size()) {
            comments.add(
                    "So far only "
                            + String.join(", ", values)
                            + ": make it an enum if there are no others.");
        }
        return schema;
    }

    /** Whether a text may be told: no address, no token, no sentence. */
    private static boolean isWord(String text) {
        return !text.isBlank() && text.length() <= LONGEST_VALUE && text.indexOf('@') < 0;
    }
}
