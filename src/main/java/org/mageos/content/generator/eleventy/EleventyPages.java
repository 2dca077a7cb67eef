package org.mageos.content.generator.eleventy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.slug.EleventySlugs;
import org.mageos.content.value.Value;

/**
 * The pages that {@code pagination} makes of one template, where the list is literal in its front
 * matter.
 *
 * @see <a href="https://www.11ty.dev/docs/pagination/">Eleventy, Pagination</a>
 */
final class EleventyPages {

    private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,5}");

    /** A variable, with or without a filter for slugs. */
    private static final Pattern OUTPUT =
            Pattern.compile(
                    "\\{\\{-?\\s*([\\w.\\[\\]]{1,80})\\s*(\\|\\s*(?:slug|slugify)\\s*)?-?}}");

    private EleventyPages() {}

    /**
     * How many pages there are; empty if only a run tells.
     *
     * @param own the data of the front matter
     */
    static Optional<Integer> count(Value.Mapping own) {
        int size = size(own);
        return size == 0 || own.get("permalink").isPresent()
                ? Optional.empty()
                : items(own).map(items -> (items.size() + size - 1) / size);
    }

    /**
     * The permalink of each page, where each shows one item of a list of texts that the permalink
     * names; empty if only a run tells.
     *
     * @param permalink a template
     * @param own the data of the front matter
     */
    static Optional<List<String>> paths(String permalink, Value.Mapping own) {
        Optional<List<Value>> items = items(own).filter(list -> size(own) == 1);
        if (items.isEmpty()) {
            return Optional.empty();
        }
        String alias = own.mapping("pagination").text("alias").orElse("pagination.items[0]");
        List<String> paths = new ArrayList<>();
        for (Value item : items.get()) {
            String path =
                    item instanceof Value.Scalar scalar && scalar.value() instanceof String
                            ? filled(permalink, alias, scalar.text())
                            : permalink;
            if (path.indexOf('{') >= 0) {
                return Optional.empty();
            }
            paths.add(path);
        }
        return Optional.of(paths);
    }

    private static String filled(String permalink, String alias, String item) {
        Matcher output = OUTPUT.matcher(permalink);
        StringBuilder filled = new StringBuilder();
        while (output.find()) {
            Optional<String> value =
                    output.group(2) == null ? Optional.of(item) : EleventySlugs.slug(item);
            String text =
                    output.group(1).equals(alias) ? value.orElse(output.group()) : output.group();
            output.appendReplacement(filled, Matcher.quoteReplacement(text));
        }
        return output.appendTail(filled).toString();
    }

    /** How many items a page shows; 0 if only a run tells what is left of the list. */
    private static int size(Value.Mapping own) {
        Value.Mapping paging = own.mapping("pagination");
        boolean changed = paging.get("filter").isPresent() || paging.get("before").isPresent();
        return paging.text("size")
                .filter(size -> !changed && SIZE.matcher(size).matches())
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static Optional<List<Value>> items(Value.Mapping own) {
        return own.mapping("pagination")
                .text("data")
                .flatMap(own::get)
                .filter(Value.Sequence.class::isInstance)
                .map(Value::items);
    }
}
