package org.mageos.content.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.settings.FeedSettings.Content;
import org.mageos.content.settings.FeedSettings.Format;
import org.mageos.content.settings.FeedSettings.IdSource;
import org.mageos.content.settings.Fields.Field;
import org.mageos.content.testing.ReadSettings;
import org.mageos.content.value.Position;

/** The settings {@code feeds}, {@code feedIds} and {@code collections.*.fields}. */
class FeedSettingsTest {

    private static final String COLLECTIONS =
            """
            collections:
              posts: { files: posts/*.md }
              events: { files: events/*.md }
            """;

    @Test
    void readsAllThatIsSaidOfAFeed() {
        FeedSettings feed =
                feed(
                        """
                        feeds:
                          - path: /news/{posts.category}/feed.xml
                            format: atom
                            from: [posts, events]
                            filter: { featured: true, year: [2025, 2026], lang: en }
                            limit: 20
                            content: full
                            title: "News: {posts.category}"
                            description: All about {posts.category}
                            author: The Team
                            image: /logo.png
                            language: de
                            hub: ['https://hub.example.org/?topic=1', http://hub.example.com]
                            idFrom: url
                        """);

        assertThat(feed.path().value().text()).isEqualTo("/news/{posts.category}/feed.xml");
        assertThat(feed.path().position()).isEqualTo(new Position(5, 11));
        assertThat(feed.format()).isEqualTo(Format.ATOM);
        assertThat(feed.from()).extracting(Sourced::value).containsExactly("posts", "events");
        assertThat(feed.filter())
                .isEqualTo(
                        Map.of(
                                "featured", List.of("true"),
                                "year", List.of("2025", "2026"),
                                "lang", List.of("en")));
        assertThat(feed.limit()).contains(20);
        assertThat(feed.content()).isEqualTo(Content.FULL);
        assertThat(feed.title()).contains("News: {posts.category}");
        assertThat(feed.description()).contains("All about {posts.category}");
        assertThat(feed.author()).contains("The Team");
        assertThat(feed.image().map(Sourced::value)).contains("/logo.png");
        assertThat(feed.language()).contains("de");
        assertThat(feed.hubs())
                .containsExactly(
                        URI.create("https://hub.example.org/?topic=1"),
                        URI.create("http://hub.example.com"));
        assertThat(feed.idFrom()).isEqualTo(IdSource.URL);
    }

    @Test
    void needsNoMoreThanPathAndCollection() {
        FeedSettings feed = feed("feeds: { path: rss.xml, from: posts }");

        assertThat(feed.path().value().text()).isEqualTo("/rss.xml");
        assertThat(feed.format()).isEqualTo(Format.RSS);
        assertThat(feed.filter()).isEmpty();
        assertThat(feed.limit()).isEmpty();
        assertThat(feed.content()).isEqualTo(Content.EXCERPT);
        assertThat(feed.title()).isEmpty();
        assertThat(feed.hubs()).isEmpty();
        assertThat(feed.idFrom()).isEqualTo(IdSource.TAG);
    }

    @ParameterizedTest
    @CsvSource({
        "feed.json, JSON",
        "a/Feed.JSON, JSON",
        "json.xml, RSS",
        "atom.xml, ATOM",
        "a/my-Atom-feed, ATOM",
        "atom/feed.xml, RSS",
        "rss.xml, RSS",
        "a/{posts.anatomy}.xml, RSS",
        "a/{posts.x}.json, JSON",
        "atom-{posts.x}.xml, ATOM",
    })
    void knowsTheFormatByTheNameOfTheFile(String path, Format format) {
        assertThat(feed("feeds: [{ path: '" + path + "', from: posts }]").format())
                .isEqualTo(format);
    }

    @Test
    void takesTheCollectionOfThePath() {
        FeedSettings feed = feed("feeds: [{ path: 'a/{posts.x}/{posts.y.z}.xml' }]");

        assertThat(feed.from()).containsExactly(new Sourced<>("posts", new Position(4, 17)));
    }

    @Test
    void readsUnderWhichKeysDocumentsSayWhatTheyAreAbout() {
        Settings settings =
                ReadSettings.of(
                        """
                        collections:
                          posts:
                            files: a/*.md
                            fields: { title: headline, tags: [tags, meta.topics] }
                        """);
        Fields fields = settings.collections().get(0).fields();

        assertThat(fields.keys(Field.TITLE)).containsExactly("headline");
        assertThat(fields.keys(Field.TAGS)).containsExactly("tags", "meta.topics");
        assertThat(fields.keys(Field.AUTHOR)).containsExactly("author", "authors");
    }

    @Test
    void reportsFieldsThatThereAreNot() {
        assertThat(
                        ReadSettings.errors(
                                """
                                collections:
                                  a: { files: a/*.md, fields: { titel: x, title: 1, tags: [] } }
                                  b: { files: a/*.md, fields: [title] }
                                """))
                .containsExactly(
                        "2:33: Unknown key 'titel'; did you mean 'title'?",
                        "2:50: 'title' must be a text, but is 1; put it in quotes",
                        "2:59: 'tags' is an empty list; leave the key out instead",
                        "3:31: 'fields' must be keys with values, but is a list");
    }

    @Test
    void reportsWhatIsMissing() {
        assertThat(errors("feeds: [{ path: rss.xml }, { from: posts }, rss.xml]"))
                .containsExactly(
                        "4:9: The key 'from' is missing: the collections whose documents are the"
                                + " feed's entries",
                        "4:28: The key 'path' is missing: where the feed is on the site, such as"
                                + " rss.xml",
                        "4:45: 'feeds' must be keys with values, but is 'rss.xml'");
    }

    @Test
    void reportsValuesThatAreNotAllowed() {
        assertThat(
                        errors(
                                """
                                feeds:
                                  - path: rss.xml
                                    from: [post, events, news, events]
                                    format: json-feed
                                    filter: { category: , tags: [[a]], x: [] }
                                    limit: 0
                                    content: fulll
                                    title: ''
                                    language: en_US
                                    hub: [hub.example.org, 'ftp://example.org/', 'https://a.org/#b']
                                    idFrom: guid
                                    limits: 3
                                """))
                .containsExactly(
                        "6:12: Unknown collection 'post'; did you mean 'posts'?",
                        "6:26: Unknown collection 'news'; known here: posts, events",
                        "6:32: 'events' stands in 'from' twice",
                        "7:13: 'format' must be rss, atom or json, but is 'json-feed'",
                        "8:24: 'category' must be a text, but is empty",
                        "8:34: 'tags' must be a text, but is a list",
                        "8:43: 'x' is an empty list; leave the key out instead",
                        "9:12: 'limit' must be a number such as 20, but is 0",
                        "10:14: 'content' must be full or excerpt, but is 'fulll'; did you mean"
                                + " 'full'?",
                        "11:12: 'title' must be a text, but is empty",
                        "12:15: 'en_US' is not a language tag such as en or pt-BR",
                        "13:11: 'hub' must be an absolute URL such as https://hub.example.org,"
                                + " without '#', but is 'hub.example.org'",
                        "13:28: 'hub' must be an absolute URL such as https://hub.example.org,"
                                + " without '#', but is 'ftp://example.org/'",
                        "13:50: 'hub' must be an absolute URL such as https://hub.example.org,"
                                + " without '#', but is 'https://a.org/#b'",
                        "14:13: 'idFrom' must be tag or url, but is 'guid'",
                        "15:5: Unknown key 'limits'; did you mean 'limit'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss.xml", "/rss.xml", "a/b c/ü.xml", "feed", ".well-known/rss.xml"})
    void takesPathsBelowTheRootOfTheSite(String path) {
        assertThat(errors(feedAt(path))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../rss.xml",
                "a/../../rss.xml",
                "/..",
                "..\\rss.xml",
                "C:\\rss.xml",
                "C:rss.xml",
                "c:/rss.xml"
            })
    void reportsPathsThatLeaveTheOutputFolder(String path) {
        assertThat(errors(feedAt(path)))
                .containsExactly(
                        "4:17: '"
                                + path
                                + "' leaves the output folder: write a path below the site's root,"
                                + " such as blog/rss.xml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/              | a folder or file has no name",
                "//rss.xml      | a folder or file has no name",
                "a//b.xml       | a folder or file has no name",
                "a/             | a folder or file has no name",
                ".              | '.' is a folder",
                "./rss.xml      | '.' is a folder",
                "a/./rss.xml    | '.' is a folder",
                "a\\rss.xml     | write '/' between folders, not '\\'",
                "a /rss.xml     | 'a ' begins or ends with a space, or ends with a dot",
                "'  '           | '  ' begins or ends with a space, or ends with a dot",
                "rss.           | 'rss.' begins or ends with a space, or ends with a dot",
                "rss.xml?x=1    | not every system allows '?' in it",
                "rss.xml#x      | not every system allows '#' in it",
                "https://a/b    | not every system allows ':' in it",
                "ab:c           | not every system allows ':' in it",
                "a%20b          | not every system allows '%' in it",
                "a<b            | not every system allows '<' in it",
                "a}b            | not every system allows '}' in it",
                "con            | not every system allows 'con' as a name",
                "a/NUL.xml      | not every system allows 'NUL.xml' as a name",
                "Com1/rss.xml   | not every system allows 'Com1' as a name",
            })
    void reportsPathsThatAreNone(String path, String why) {
        String message = "4:17: '%s' is not a file path, such as blog/rss.xml: %s";

        assertThat(errors(feedAt(path)))
                .containsExactly(
                        path.isBlank()
                                ? "4:17: 'path' must be a text, but is empty"
                                : message.formatted(path, why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\0", "\\n", "\\t", "\\e", "\\x7f", "\\x85", "\\u2028", "\\ud800"})
    void reportsPathsWithControlCharacters(String escape) {
        assertThat(errors("feeds: [{ path: \"a" + escape + "b.xml\", from: posts }]"))
                .singleElement()
                .asString()
                .endsWith(
                        "is not a file path, such as blog/rss.xml: a control character stands"
                                + " in it");
    }

    @Test
    void reportsPlaceholdersThatDoNotNameFeeds() {
        assertThat(
                        errors(
                                """
                                feeds:
                                  - { path: "a/{category}/rss.xml", from: posts }
                                  - { path: "b/{year:[0-9]{4}}.xml", from: posts }
                                  - { path: "c/{post.category}.xml", from: posts }
                                  - { path: "d/{posts.category.xml", from: posts }
                                  - { path: "../{posts.category}.xml", from: posts }
                                  - { path: "e/{posts.category}.xml?", from: posts }
                                  - { path: "e/{posts.category}<", from: posts }
                                """))
                .containsExactly(
                        "5:13: 'a/{category}/rss.xml' does not say whose 'category' makes the"
                                + " feeds: write the collection in front, such as"
                                + " {posts.category}",
                        "6:13: 'b/{year:[0-9]{4}}.xml' has a regular expression, which only a"
                                + " route can have: write what makes the feeds, such as"
                                + " {posts.year}",
                        "7:13: Unknown collection 'post'; did you mean 'posts'?",
                        "8:13: '/d/{posts.category.xml' is not a URL path: a '{' is not closed",
                        "9:13: '/../{posts.category}.xml' is not a URL path: a segment is '.' or '..'",
                        "10:13: '/e/{posts.category}.xml?' is not a URL path: a path has no '?' and"
                                + " no '#'",
                        "11:13: 'e/{posts.category}<' is not a file path, such as blog/rss.xml:"
                                + " not every system allows '<' in it");
    }

    @Test
    void reportsPlaceholdersOfOtherCollections() {
        assertThat(
                        errors(
                                """
                                feeds:
                                  - { path: "{posts.category}/{events.kind}.xml", from: posts }
                                  - { path: "{posts.category}/{events.kind}.rss" }
                                  - { path: "{posts.category}.xml", from: events }
                                """))
                .containsExactly(
                        "5:13: '{posts.category}/{events.kind}.xml' has values of 'posts' and of"
                                + " 'events', but an entry has those of one collection only",
                        "6:13: '{posts.category}/{events.kind}.rss' has values of 'posts' and of"
                                + " 'events', but an entry has those of one collection only",
                        "7:13: '{posts.category}.xml' has values of 'posts', which is not in"
                                + " 'from'");
    }

    @Test
    void reportsPlaceholdersThatThePathLacks() {
        assertThat(
                        errors(
                                """
                                feeds:
                                  - { path: a.xml, from: posts, title: "News: {posts.category}" }
                                  - path: "{posts.category}.xml"
                                    title: "{posts.categry}"
                                    description: "{category} {posts.category}"
                                """))
                .containsExactly(
                        "5:40: 'title' has '{posts.category}', which 'path' lacks",
                        "7:12: 'title' has '{posts.categry}', which 'path' lacks; did you mean"
                                + " '{posts.category}'?",
                        "8:18: 'description' has '{category}', which 'path' lacks; it has"
                                + " {posts.category}");
        assertThat(errors("feeds: [{ path: a.xml, from: posts, title: 'The {Code} {} { x }' }]"))
                .isEmpty();
    }

    @Test
    void reportsFeedsThatOverwriteEachOther() {
        assertThat(
                        errors(
                                """
                                feeds:
                                  - { path: rss.xml, from: posts }
                                  - { path: /RSS.xml, from: events }
                                  - { path: "{posts.x}.xml" }
                                  - { path: "{posts.x}.xml", format: atom }
                                  - { path: feed, from: posts }
                                  - { path: feed/atom.xml, from: posts }
                                  - { path: a/b.xml, from: posts }
                                  - { path: A, from: posts }
                                """))
                .containsExactly(
                        "6:13: 'RSS.xml' is the path of the feed in line 5, too",
                        "8:13: '{posts.x}.xml' is the path of the feed in line 7, too",
                        "10:13: 'feed/atom.xml' is below the path of the feed in line 9, which"
                                + " would be a file and a folder",
                        "12:13: 'A' is a folder in the path of the feed in line 11, so it can be"
                                + " no file");
    }

    @Test
    void reportsFeedsThatOverwriteWhatElseIsWritten() {
        String feeds =
                """
                feeds:
                  - { path: sitemap.xml, from: posts }
                  - { path: Robots.txt, from: posts }
                  - { path: llms.txt, from: posts }
                  - { path: llms-full.txt, from: posts }
                """;

        assertThat(errors(feeds))
                .containsExactly(
                        "5:13: 'sitemap.xml' is the path of the sitemap, too",
                        "6:13: 'Robots.txt' is the path of robots.txt, too",
                        "7:13: 'llms.txt' is the path of llms.txt, too",
                        "8:13: 'llms-full.txt' is the path of llms-full.txt, too");
        assertThat(errors(feeds + "llms: false\nsitemap: { path: sitemap-index.xml }"))
                .containsExactly("6:13: 'Robots.txt' is the path of robots.txt, too");
        assertThat(errors(feeds + "llms: { full: false }\nsitemap: { path: a/sitemap.xml }"))
                .containsExactly(
                        "6:13: 'Robots.txt' is the path of robots.txt, too",
                        "7:13: 'llms.txt' is the path of llms.txt, too");
    }

    @Test
    void reportsFeedsThatOverwriteAPartOfTheSitemap() {
        assertThat(
                        errors(
                                """
                                feeds:
                                  - { path: map-0.xml, from: posts }
                                  - { path: map-12.xml.gz, from: posts }
                                  - { path: map-x.xml, from: posts }
                                  - { path: news.xml, from: posts }
                                  - { path: news-1.xml, from: posts }
                                  - { path: news.xml.gz, from: posts }
                                sitemap: { path: map-index.xml, news: { from: posts, path: news.xml } }
                                """))
                .containsExactly(
                        "5:13: 'map-0.xml' is the path of a part of the sitemap, too",
                        "6:13: 'map-12.xml.gz' is the path of a part of the sitemap, too",
                        "8:13: 'news.xml' is the path of the news sitemap, too",
                        "9:13: 'news-1.xml' is the path of a part of the news sitemap, too",
                        "10:13: 'news.xml.gz' is the path of the news sitemap, too");
    }

    @Test
    void readsTheFileOfIds() {
        assertThat(ReadSettings.of("feedIds: ./data/feed-ids.yaml").feedIds())
                .contains(new Sourced<>("data/feed-ids.yaml", new Position(1, 10)));
        assertThat(ReadSettings.of("").feedIds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../ids.yaml | '../ids.yaml' leaves the content root: write a path relative to it,"
                        + " without '..'",
                "/ids.yaml   | '/ids.yaml' leaves the content root: write a path relative to it,"
                        + " without '..'",
                "ids.json    | 'ids.json' is not the name of a YAML file, such as feed-ids.yaml",
                "[a.yaml]    | 'feedIds' must be a text, but is a list",
                "./mageos-content.yaml | './mageos-content.yaml' holds these settings: name another"
                        + " file, such as feed-ids.yaml",
            })
    void reportsFilesThatCannotKeepIds(String file, String message) {
        assertThat(ReadSettings.errors("feedIds: " + file)).containsExactly("1:10: " + message);
    }

    @Test
    void leavesOutFeedsWithoutAPlace() {
        Optional<FeedSettings> feed =
                SettingsReader.read(
                                COLLECTIONS + "feeds: [{ path: .., from: posts }]",
                                "s.yaml",
                                Set.of())
                        .settings()
                        .feeds()
                        .stream()
                        .findFirst();

        assertThat(feed).isEmpty();
    }

    @Test
    void keepsTheOrderOfTheFile() {
        Settings settings =
                ReadSettings.of(
                        COLLECTIONS
                                + "feeds: [{ path: b.xml, from: posts }, { path: a.xml, from:"
                                + " [events, posts] }]");

        assertThat(settings.feeds())
                .extracting(
                        feed -> feed.path().value().text(),
                        feed -> feed.from().stream().map(Sourced::value).toList())
                .containsExactly(
                        tuple("/b.xml", List.of("posts")),
                        tuple("/a.xml", List.of("events", "posts")));
    }

    private static String feedAt(String path) {
        return "feeds: [{ path: '" + path + "', from: posts }]";
    }

    private static FeedSettings feed(String yaml) {
        return ReadSettings.of(COLLECTIONS + yaml).feeds().get(0);
    }

    private static List<String> errors(String yaml) {
        return ReadSettings.errors(COLLECTIONS + yaml);
    }
}
