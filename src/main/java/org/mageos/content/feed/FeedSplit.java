package org.mageos.content.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mageos.content.generator.Slug;
import org.mageos.content.pattern.PathPattern.Part;
import org.mageos.content.settings.FeedSettings;

/**
 * The one feed that a path without fields stands for, or those of all values of its fields.
 *
 * @param values what articles say
 */
record FeedSplit(ArticleValues values) {

    /**
     * A path with the articles that belong there.
     *
     * @param placeholders the values that stand for the placeholders, without markup, by
     *     placeholder with its braces
     * @param others other values that have the same path
     */
    record Share(Map<String, String> placeholders, List<Article> articles, Set<String> others) {

        Share(Map<String, String> placeholders) {
            this(placeholders, new ArrayList<>(), new TreeSet<>());
        }

        private void add(Article article, Map<String, String> values) {
            articles.add(article);
            values.forEach(
                    (placeholder, value) -> {
                        if (!value.equalsIgnoreCase(placeholders.get(placeholder))) {
                            others.add(value);
                        }
                    });
        }

        /** A text with the placeholders filled in. */
        String fill(String text) {
            String filled = text;
            for (Map.Entry<String, String> placeholder : placeholders.entrySet()) {
                filled = filled.replace(placeholder.getKey(), placeholder.getValue());
            }
            return filled;
        }
    }

    /** The shares by path, sorted; the articles keep their order. */
    Map<String, Share> shares(FeedSettings feed, List<Article> articles) {
        Map<String, Share> shares = new TreeMap<>();
        if (feed.path().value().isLiteral()) {
            shares.put(feed.path().value().text(), new Share(Map.of()));
        }
        for (Article article : articles) {
            placeholders(feed, article)
                    .forEach(
                            (path, placeholders) ->
                                    shares.computeIfAbsent(path, key -> new Share(placeholders))
                                            .add(article, placeholders));
        }
        return shares;
    }

    /** The placeholders of each path that a combination of an article's values makes. */
    private Map<String, Map<String, String>> placeholders(FeedSettings feed, Article article) {
        Map<String, Map<String, String>> places = Map.of("", Map.of());
        for (Part part : feed.path().value().parts()) {
            Map<String, Map<String, String>> longer = new LinkedHashMap<>();
            places.forEach(
                    (path, placeholders) -> {
                        if (part instanceof Part.Literal literal) {
                            longer.put(path + literal.text(), placeholders);
                        } else if (part instanceof Part.Field field) {
                            for (String value : values.of(article, field.field())) {
                                String slug = Slug.of(value);
                                // Punctuation alone has no slug, so it can have no feed.
                                if (!slug.isEmpty()) {
                                    // Two values may have one slug: the first names the feed.
                                    longer.putIfAbsent(
                                            path + slug, with(placeholders, field, value));
                                }
                            }
                        }
                    });
            places = longer;
        }
        return places;
    }

    private static Map<String, String> with(
            Map<String, String> placeholders, Part.Field field, String value) {
        Map<String, String> more = new LinkedHashMap<>(placeholders);
        more.put(
                "{" + field.collection().orElse("") + "." + field.field() + "}",
                PlainText.of(value).text());
        return more;
    }
}
