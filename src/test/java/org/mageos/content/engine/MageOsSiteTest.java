package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.finding.Severity;
import org.mageos.content.testing.ContentFolder;

/** The Mage-OS site: what its own generator makes is read here from the sources in another way. */
class MageOsSiteTest {

    private static final Path CORPUS = Path.of("../shared/corpora/mage-os-site");
    private static final Path PROJECT = Path.of("src/it/mage-os-site");

    private static final Pattern LOC = Pattern.compile("<loc>https://mage-os\\.org([^<]*)</loc>");

    @TempDir private Path root;
    private ContentFolder content;

    private record Post(String url, String title, Instant date) {}

    @BeforeEach
    void copy() throws IOException {
        assumeThat(CORPUS).as("the corpus lies beside the repository on CI only").isDirectory();
        copy(CORPUS);
        copy(PROJECT);
        content = new ContentFolder(root).now("2026-11-22T00:00:00Z");
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content = new ContentFolder(root);
                content.bytes(from.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
    }

    private List<Post> posts() throws IOException {
        List<Post> posts = new ArrayList<>();
        try (Stream<Path> files = Files.list(root.resolve("src/data/post"))) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                String name = file.getFileName().toString().replaceFirst("\\.mdx?$", "");
                String category =
                        value(text, "category").toLowerCase(Locale.ROOT).replace(' ', '-');
                posts.add(
                        new Post(
                                "https://mage-os.org/" + category + "/" + name,
                                // One title has an entity by mistake, which the feed resolves.
                                value(text, "title")
                                        .replace("&amp;", "&")
                                        .replace("\\\"", "\"")
                                        .replace("\\_", "\u00a0"),
                                Instant.parse(
                                        value(text, "publishDate")
                                                .replaceFirst("(:\\d\\d)$", "$1Z"))));
            }
        }
        posts.sort(Comparator.comparing(Post::date).reversed());
        return posts;
    }

    private static String value(String text, String key) {
        Matcher line = Pattern.compile("(?m)^" + key + ": *(.*?) *$").matcher(text);
        assertThat(line.find()).as(key + " in " + text).isTrue();
        return line.group(1).replaceAll("^[\"']|[\"']$", "").replace("''", "'");
    }

    @Test
    void hasTheFeedThatItsGeneratorMakes() throws IOException, FeedException {
        Published published = Published.feeds(content);

        List<SyndEntry> entries =
                new SyndFeedInput().build(new StringReader(published.file("rss.xml"))).getEntries();
        assertThat(
                        entries.stream()
                                .map(
                                        e ->
                                                new Post(
                                                        e.getLink(),
                                                        e.getTitle(),
                                                        e.getPublishedDate().toInstant()))
                                .toList())
                .hasSize(97)
                .containsExactlyElementsOf(posts());
        assertThat(published.findings().result().count(Severity.ERROR)).isZero();
    }

    @Test
    void hasTheSitemapOfItsPagesThatMayBeIndexed() throws IOException {
        Published published = Published.sitemap(content);

        List<String> paths =
                LOC.matcher(published.file("sitemap-0.xml"))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        // 97 posts; /blog without its noindex pages; 19 pages of 6 categories; 30 pages of their
        // own.
        assertThat(paths).doesNotHaveDuplicates().hasSize(97 + 1 + 19 + 30);
        assertThat(paths)
                .contains("/", "/blog", "/category/updates/11", "/about/statutes", "/imprint")
                .doesNotContain("/404", "/rss.xml", "/blog/2", "/tag/updates")
                .containsAll(posts().stream().map(post -> post.url().substring(19)).toList());
    }
}
