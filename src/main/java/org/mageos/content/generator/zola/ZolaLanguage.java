package org.mageos.content.generator.zola;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The options of one language.
 *
 * @param feeds the names of its feeds
 * @param hasFeed whether there is one of the whole language
 * @param search whether it has an index for the search
 * @param taxonomies its taxonomies
 */
record ZolaLanguage(
        List<String> feeds, boolean hasFeed, boolean search, List<Taxonomy> taxonomies) {

    /**
     * A taxonomy.
     *
     * @param render whether it has pages
     * @param perPage how many pages a list shows; 0: all
     * @param paginatePath what stands before the number of a list's page
     * @param feed whether each term has a feed
     */
    record Taxonomy(String name, boolean render, int perPage, String paginatePath, boolean feed) {}

    ZolaLanguage {
        feeds = List.copyOf(feeds);
        taxonomies = List.copyOf(taxonomies);
    }

    /** The default language has its options at the top, in its own table, or in both. */
    static ZolaLanguage ofDefault(Value.Mapping top, String code) {
        Value.Mapping own = top.mapping("languages").mapping(code);
        List<Taxonomy> taxonomies =
                new ArrayList<>(
                        taxonomies(
                                top, t -> t.text("lang").filter(l -> !l.equals(code)).isEmpty()));
        taxonomies.addAll(taxonomies(own, t -> true));
        return new ZolaLanguage(
                feeds(hasFeeds(own) ? own : top),
                hasFeeds(top) || hasFeeds(own),
                top.isSet("build_search_index", true) || own.isSet("build_search_index", true),
                taxonomies);
    }

    /** Another language; before Zola 0.16 its taxonomies stood with all others. */
    static ZolaLanguage of(Value.Mapping options, Value.Mapping top, String code) {
        List<Taxonomy> taxonomies = new ArrayList<>(taxonomies(options, t -> true));
        taxonomies.addAll(taxonomies(top, t -> t.text("lang").filter(code::equals).isPresent()));
        return new ZolaLanguage(
                feeds(options),
                hasFeeds(options),
                options.isSet("build_search_index", true),
                taxonomies);
    }

    /** Whether the settings, or the front matter of a section, ask for feeds. */
    static boolean hasFeeds(Value.Mapping options) {
        return options.isSet("generate_feeds", true)
                || options.isSet("generate_feed", true)
                || options.isSet("generate_rss", true);
    }

    private static List<String> feeds(Value.Mapping options) {
        List<String> feeds = new ArrayList<>(options.texts("feed_filenames"));
        feeds.addAll(options.texts("feed_filename"));
        if (feeds.isEmpty()) {
            feeds.add(options.isSet("generate_rss", true) ? "rss.xml" : "atom.xml");
        }
        return feeds;
    }

    private static List<Taxonomy> taxonomies(
            Value.Mapping options, Predicate<Value.Mapping> filter) {
        List<Taxonomy> taxonomies = new ArrayList<>();
        for (Value value : options.get("taxonomies").map(Value::items).orElse(List.of())) {
            if (value instanceof Value.Mapping taxonomy && filter.test(taxonomy)) {
                taxonomy(taxonomy).ifPresent(taxonomies::add);
            }
        }
        return taxonomies;
    }

    private static Optional<Taxonomy> taxonomy(Value.Mapping taxonomy) {
        return taxonomy.text("name")
                .map(
                        name ->
                                new Taxonomy(
                                        name,
                                        !taxonomy.isSet("render", false),
                                        number(taxonomy, "paginate_by"),
                                        paginatePath(taxonomy),
                                        taxonomy.isSet("feed", true)
                                                || taxonomy.isSet("rss", true)));
    }

    /** What stands before the number of a list's page. */
    static String paginatePath(Value.Mapping data) {
        return Paths.trimSlashes(data.text("paginate_path").orElse("page"));
    }

    /** A number of things on a page; 0 if there is none. */
    static int number(Value.Mapping data, String key) {
        return data.text(key)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .orElse(0);
    }
}
