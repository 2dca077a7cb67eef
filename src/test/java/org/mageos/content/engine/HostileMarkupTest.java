package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.testing.ContentFolder;

/**
 * Posts that say hostile markup wherever they can, in four forms each, bring none of it into a
 * feed, for readers that decode a text once too often as well.
 */
class HostileMarkupTest {

    private static final Path MARKUP = Path.of("src/test/resources/feed/hostile-markup.txt");

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private static final Set<String> URLS = Set.of("href", "src", "poster", "cite");

    private static final Set<String> ELEMENTS =
            Set.of(
                    ("a abbr address article aside audio b bdi bdo blockquote br caption cite code"
                                    + " col colgroup dd del details dfn div dl dt em figcaption"
                                    + " figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li"
                                    + " main mark nav ol p picture pre q rp rt ruby s samp section"
                                    + " small source span strong sub summary sup table tbody td"
                                    + " tfoot th thead time tr u ul var video wbr")
                            .split(" "));

    @TempDir private static Path root;
    private static Published published;

    @BeforeAll
    static void render() throws IOException {
        ContentFolder content = new ContentFolder(root);
        content.settings(
                """
                site: { url: https://example.org, title: Example, language: en }
                collections:
                  posts: { files: posts/*.md, permalink: "/blog/{slug}" }
                feeds:
                  - { path: rss.xml, from: posts, content: full }
                  - { path: atom.xml, from: posts, content: full }
                  - { path: feed.json, from: posts, content: full }
                """);
        List<String> texts = texts();
        assertThat(texts).hasSizeGreaterThan(439);
        for (int i = 0; i < texts.size(); i++) {
            content.file("posts/p" + i + ".md", post(texts.get(i), i));
        }
        published = Published.feeds(content);
        assertThat(published.errors()).isEmpty();
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(MARKUP)) {
            if (!line.startsWith("#")) {
                String encoded = line.replace("&", "&amp;").replace("<", "&lt;");
                texts.add(line);
                texts.add(encoded);
                texts.add(encoded.replace("&", "&#38;").replace(">", "&#x3e;"));
                texts.add(line + "<img src=x onerror=run()");
            }
        }
        return texts;
    }

    /** Every other post has no description, so that its text stands for it. */
    private static String post(String text, int i) {
        String quoted = "'" + text.replace("'", "''") + "'";
        String description = i % 2 == 0 ? "description: " + quoted + "\n" : "";
        return """
                ---
                title: %s
                author: %s
                tags: [%s]
                date: 2026-01-01
                %s---

                %s

                Text `%s` %s
                """
                .formatted(quoted, quoted, quoted, description, text, text, text);
    }

    private static Document xml(String file) {
        return Jsoup.parse(published.file(file), "", Parser.xmlParser());
    }

    @Test
    void rssHoldsNone() {
        Document rss = xml("rss.xml");

        assertThat(rss.select("item")).hasSizeGreaterThan(439);
        rss.select("item > title, item > dc|creator, item > category, item > description")
                .forEach(element -> isText(element.wholeText()));
        rss.select("item > content|encoded").forEach(element -> isClean(element.wholeText()));
    }

    @Test
    void atomHoldsNone() {
        Document atom = xml("atom.xml");

        assertThat(atom.select("entry")).hasSizeGreaterThan(439);
        atom.select("entry > title, entry > author > name, entry > summary")
                .forEach(element -> isText(element.wholeText()));
        atom.select("entry > category").forEach(element -> isText(element.attr("term")));
        atom.select("entry > content").forEach(element -> isClean(element.wholeText()));
    }

    @Test
    void jsonHoldsNone() throws IOException {
        JsonNode items = new ObjectMapper().readTree(published.file("feed.json")).get("items");

        assertThat(items).hasSizeGreaterThan(439);
        for (JsonNode item : items) {
            Stream.of("title", "summary", "content_text")
                    .forEach(name -> isText(item.path(name).asText()));
            item.path("authors").forEach(author -> isText(author.path("name").asText()));
            item.path("tags").forEach(tag -> isText(tag.asText()));
            isClean(item.path("content_html").asText());
        }
    }

    @Test
    void tellsEachTitle() throws IOException {
        assertThat(
                        published.result().findings().stream()
                                .filter(finding -> finding.message().startsWith("The title holds"))
                                .map(finding -> finding.location().file()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, texts().size())
                                .mapToObj(i -> "posts/p" + i + ".md")
                                .toList());
    }

    /** A text is one however often it is decoded. */
    private static void isText(String text) {
        String decoded = text;
        for (int i = 0; i < 3; i++) {
            assertThat(Jsoup.parseBodyFragment(decoded).body().children()).as(text).isEmpty();
            decoded = Jsoup.parseBodyFragment(decoded).body().wholeText();
        }
    }

    /** HTML is clean as it stands, and as a browser writes it after it has read it. */
    private static void isClean(String html) {
        Document once = Jsoup.parseBodyFragment(html);
        Document twice = Jsoup.parseBodyFragment(once.body().html());
        for (Document parsed : List.of(once, twice)) {
            for (Element element : parsed.body().getAllElements().not("body")) {
                assertThat(element.normalName()).as(html).isIn(ELEMENTS);
                element.attributes().forEach(attribute -> isHarmless(attribute, html));
            }
        }
    }

    private static void isHarmless(Attribute attribute, String html) {
        assertThat(attribute.getKey()).as(html).doesNotStartWith("on").isNotEqualTo("style");
        if (URLS.contains(attribute.getKey())) {
            assertThat(attribute.getValue().split(":")[0]).as(html).isIn(SCHEMES);
        }
    }
}
