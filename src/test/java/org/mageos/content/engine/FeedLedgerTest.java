package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.testing.ContentFolder;

/** The file that keeps the ids of feed entries. */
class FeedLedgerTest {

    private static final String SETTINGS =
            """
            site: { url: https://example.org, title: Example }
            collections:
              posts: { files: posts/*.md, permalink: "/blog/{slug}" }
            feedIds: feed-ids.yaml
            feeds: [{ path: rss.xml, from: posts }]
            """;

    private static final String FIRST = "tag:example.org,2026-01-01:posts/a.md";

    @TempDir private Path root;
    private ContentFolder content;

    @BeforeEach
    void folder() {
        content = new ContentFolder(root).settings(SETTINGS);
    }

    private void post(String name, String frontMatter) {
        content.file("posts/" + name, "---\n" + frontMatter + "\n---\n");
    }

    private String ledger() throws IOException {
        return Files.readString(root.resolve("feed-ids.yaml"));
    }

    @Test
    void keepsNewIds() throws IOException {
        post("a.md", "title: A\ndate: 2026-01-01");
        post("ü \"b\".md", "title: B\ndate: 2026-01-02");

        assertThat(Published.feeds(content).written())
                .containsExactly("rss.xml (2 entries)", "feed-ids.yaml (2 new ids)");
        assertThat(ledger().lines().filter(line -> !line.startsWith("#")))
                .containsExactly(
                        "\"posts/a.md\": \"" + FIRST + "\"",
                        "\"posts/ü \\\"b\\\".md\":"
                                + " \"tag:example.org,2026-01-02:posts/%C3%BC%20%22b%22.md\"");
    }

    @Test
    @DisplayName("FM33: the next run gives the ids that this one gave")
    void givesOneIdToAllFeeds() {
        content.settings(
                SETTINGS.replace(
                        "from: posts }",
                        "from: posts, idFrom: url }, { path: atom.xml, from: posts }"));
        post("a.md", "title: A\ndate: 2026-01-01");

        Published first = Published.feeds(content);
        String rss = first.file("rss.xml");
        String atom = first.file("atom.xml");
        Published second = Published.feeds(content);

        assertThat(rss).contains("https://example.org/blog/a</guid>");
        assertThat(second.file("rss.xml")).isEqualTo(rss);
        assertThat(second.file("atom.xml")).isEqualTo(atom);
    }

    @Test
    void leavesWhatTheFileHasAsItIs() throws IOException {
        content.file("feed-ids.yaml", "# Ours\nposts/z.md: 'urn:x:1' # moved\nposts/a.md: urn:x:2");
        post("a.md", "title: A\ndate: 2026-01-01");
        post("b.md", "title: B\ndate: 2026-01-02");
        post("z.md", "title: Z\ndate: 2026-01-02");

        Published.feeds(content);

        assertThat(ledger())
                .isEqualTo(
                        """
                        # Ours
                        posts/z.md: 'urn:x:1' # moved
                        posts/a.md: urn:x:2
                        "posts/b.md": "tag:example.org,2026-01-02:posts/b.md"
                        """);
    }

    @Test
    void givesTheIdThatItKeepsWhateverChanges() {
        content.file("feed-ids.yaml", "posts/a.md: urn:x:1\n");
        post("a.md", "title: A\ndate: 2026-03-01");

        Published published = Published.feeds(content);

        assertThat(published.file("rss.xml")).contains(">urn:x:1</guid>");
        assertThat(published.written()).containsExactly("rss.xml (1 entry)");
    }

    @Test
    void refusesAnIdThatChanged() {
        content.file("feed-ids.yaml", "posts/a.md: urn:x:1\n");
        post("a.md", "title: A\ndate: 2026-03-01\nid: urn:x:2");

        Published published = Published.feeds(content);

        assertThat(published.findings()).findings().containsExactly("posts/a.md:4:5 feed/id");
        assertThat(content.lint()).findings().contains("posts/a.md:4:5 feed/id");
    }

    @Test
    void refusesAnIdThatAnotherDocumentHad() {
        content.file("feed-ids.yaml", "posts/old.md: " + FIRST + "\n");
        post("a.md", "title: A\ndate: 2026-01-01");

        assertThat(Published.feeds(content).findings())
                .findings()
                .containsExactly("feed-ids.yaml:1:1 feed/ledger", "posts/a.md:1:1 feed/id");
    }

    @Test
    void findsOneIdOfTwoDocuments() {
        content.file("feed-ids.yaml", "posts/a.md: urn:x:1\nposts/b.md: urn:x:1\n");
        post("a.md", "title: A\ndate: 2026-01-01");
        post("b.md", "title: B\ndate: 2026-01-02");

        assertThat(Published.feeds(content).findings())
                .findings()
                .contains("feed-ids.yaml:2:1 feed/id");
    }

    @Test
    void saysWhereItCannotBeRead() throws IOException {
        content.file("feed-ids.yaml", "posts/a.md: urn:x:1\n- b\n");
        post("a.md", "title: A\ndate: 2026-01-01");

        assertThat(Published.feeds(content).errors())
                .isNotEmpty()
                .allMatch(error -> error.startsWith("feed-ids.yaml:"));
        assertThat(ledger()).isEqualTo("posts/a.md: urn:x:1\n- b\n");
    }

    @Test
    void refusesIdsThatAreNoUris() {
        content.file("feed-ids.yaml", "posts/a.md: one\nposts/b.md:\n");
        post("a.md", "title: A\ndate: 2026-01-01");

        assertThat(Published.feeds(content).errors())
                .containsExactly(
                        "feed-ids.yaml:1:1: error: The id of 'posts/a.md' is not a URI",
                        "feed-ids.yaml:2:1: error: The id of 'posts/b.md' is not a URI");
    }

    @Test
    void staysAsItIsWhereAFeedHasErrors() {
        post("a.md", "title: A\ndate: 2026-01-01");
        post("b.md", "title: A\ndate: never");

        Published.feeds(content);

        assertThat(root.resolve("feed-ids.yaml")).doesNotExist();
    }
}
