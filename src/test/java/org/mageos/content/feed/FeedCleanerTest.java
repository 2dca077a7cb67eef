package org.mageos.content.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedCleanerTest {

    @Test
    @DisplayName("FM69: no blank element")
    void leavesOutWhatIsBlank() {
        FeedEntry entry =
                cleaned(
                        new EntryBuilder("one")
                                .title("\u0001 \u00a0")
                                .summary("\n")
                                .content("\u0007")
                                .categories(" ", "a\nb", "a b")
                                .authors(Author.named("\u0000"), Author.named(" Jane "))
                                .build());

        assertThat(entry.title()).isEqualTo("https://example.org/one/");
        assertThat(entry.summary()).isEmpty();
        assertThat(entry.content()).isEmpty();
        assertThat(entry.categories()).containsExactly("a b");
        assertThat(entry.authors()).containsExactly(Author.named("Jane"));
    }

    @Test
    void namesAnAuthorByThePageIfThereIsNoName() {
        Optional<URI> page = Optional.of(URI.create("https://example.org/jane"));
        FeedEntry entry =
                cleaned(
                        new EntryBuilder("one")
                                .authors(new Author(" ", page, Optional.empty()))
                                .build());

        assertThat(entry.authors())
                .containsExactly(new Author("https://example.org/jane", page, Optional.empty()));
    }

    @Test
    @DisplayName("FM77: every entry has the authors of the feed if it has none")
    void givesEntriesTheAuthorsOfTheFeed() {
        FeedCleaner cleaner = new FeedCleaner(Feeds.full());

        assertThat(cleaner.entry(new EntryBuilder("one").build()).authors())
                .containsExactly(Feeds.JANE);
    }

    @Test
    @DisplayName("FM15: published is never later than updated")
    void neverUpdatesBeforePublishing() {
        FeedEntry entry =
                cleaned(
                        new EntryBuilder("one")
                                .published("2026-11-03T08:00:00Z")
                                .updated("2026-11-01T08:00:00Z")
                                .build());

        assertThat(entry.updated()).isEqualTo(Instant.parse("2026-11-03T08:00:00Z"));
    }

    @Test
    @DisplayName("FM16, FM17: the feed is never older than its newest entry")
    void refusesEntriesThatAreNewerThanTheFeed() {
        FeedEntry newer = new EntryBuilder("one").updated("2026-11-07T09:05:04Z").build();

        assertThatIllegalArgumentException().isThrownBy(() -> cleaned(newer));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new FeedCleaner(Feeds.empty())
                                        .entry(new EntryBuilder("one").build()));
    }

    @ParameterizedTest
    @DisplayName("FM73: no en_US")
    @CsvSource({
        "en, en",
        "en_US, en-US",
        "' zh-Hant-TW ', zh-Hant-TW",
        "english language, ",
        "'', ",
        "x, ",
        "-, "
    })
    void writesLanguagesAsTags(String language, String tag) {
        Feed bare = Feeds.bare();
        Feed feed =
                new Feed(
                        bare.self(),
                        bare.home(),
                        bare.title(),
                        Optional.empty(),
                        Optional.of(language),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        bare.updated());

        assertThat(new FeedCleaner(feed).feed().language()).isEqualTo(Optional.ofNullable(tag));
    }

    @ParameterizedTest
    @DisplayName("FM34, FM36, FM44: no relative link, no host beyond ASCII")
    @ValueSource(
            strings = {
                "/one/",
                "//example.org/one/",
                "one",
                "mailto:a@example.org",
                "https://münchen.example/",
                "https:a"
            })
    void refusesUrlsThatAreNotAbsolute(String url) {
        FeedEntry entry = new EntryBuilder("one").url(url).build();
        FeedEntry.Image image = new FeedEntry.Image(URI.create(url), Optional.empty());
        FeedEntry pictured = new EntryBuilder("one").image(image).build();
        Author author = new Author("Jane", Optional.of(URI.create(url)), Optional.empty());
        FeedEntry signed = new EntryBuilder("one").authors(author).build();

        assertThatIllegalArgumentException().isThrownBy(() -> cleaned(entry));
        assertThatIllegalArgumentException().isThrownBy(() -> cleaned(pictured));
        assertThatIllegalArgumentException().isThrownBy(() -> cleaned(signed));
    }

    @Test
    @DisplayName("FM36: no IRI")
    void encodesPathsThatAreNotAscii() {
        FeedEntry entry =
                cleaned(
                        new EntryBuilder("one")
                                .id("https://example.org/grüße/")
                                .url("https://example.org/grüße/")
                                .build());

        assertThat(entry.url()).hasToString("https://example.org/gr%C3%BC%C3%9Fe/");
        assertThat(entry.isIdOfPage()).isTrue();
    }

    @ParameterizedTest
    @DisplayName("FM24, FM26, FM28, FM30: ids are absolute URIs")
    @ValueSource(strings = {"", "12", "post", "/one/", " tag:example.org,2026:a", "a b:c"})
    void refusesIdsThatAreNoUri(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cleaned(new EntryBuilder("one").id(id).build()));
    }

    @ParameterizedTest
    @DisplayName("FM78: no enclosure with a wrong length or type")
    @CsvSource({"-1, image/png", "1, ''", "1, image", "1, 'image/png; a=b'", "1, a/b/c"})
    void takesAFileForUnknownIfItsSizeOrTypeIsWrong(long length, String type) {
        FeedEntry.Image image =
                new FeedEntry.Image(
                        Feeds.COVER.url(), Optional.of(new FeedEntry.MediaFile(length, type)));

        assertThat(cleaned(new EntryBuilder("one").image(image).build()).image())
                .contains(new FeedEntry.Image(Feeds.COVER.url(), Optional.empty()));
    }

    private static FeedEntry cleaned(FeedEntry entry) {
        return new FeedCleaner(Feeds.bare()).entry(entry);
    }
}
