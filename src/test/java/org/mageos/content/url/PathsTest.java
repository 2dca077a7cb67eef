package org.mageos.content.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {

    @ParameterizedTest
    @CsvSource({
        "a/b, a/b",
        "/a/b/, a/b",
        "a//b, a/b",
        "./a/./b/., a/b",
        "a/../b, b",
        "a/b/.., a",
        "a/.., ''",
        "'', ''",
        "/, ''",
        "a/.b/..c/d., a/.b/..c/d.",
        "..., ...",
    })
    void normalizes(String path, String normalized) {
        assertThat(Paths.normalize(path)).contains(normalized);
    }

    @ParameterizedTest
    @CsvSource({"..", "../a", "a/../..", "/..", "a/../../a", "./.."})
    void knowsWhatLeadsAboveTheRoot(String path) {
        assertThat(Paths.normalize(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a%20b, a b",
        "%C3%A9, é",
        "é%C3%A9, éé",
        "%F0%9F%98%80, \uD83D\uDE00",
        "100%, 100%",
        "%zz, %zz",
        "%4, %4",
        "%C3, %C3",
        "%41%ff, %41%ff",
    })
    void decodes(String path, String decoded) {
        assertThat(Paths.decode(path)).isEqualTo(decoded);
    }

    @Property
    void normalizingTwiceChangesNothing(@ForAll @From("paths") String path) {
        Optional<String> once = Paths.normalize(path);
        assertThat(once.flatMap(Paths::normalize)).isEqualTo(once);
    }

    @Property
    void normalizedPathsHaveNoOddSegments(@ForAll @From("paths") String path) {
        Paths.normalize(path)
                .filter(normalized -> !normalized.isEmpty())
                .ifPresent(
                        normalized ->
                                assertThat(List.of(normalized.split("/", -1)))
                                        .doesNotContain("", ".", ".."));
    }

    @Property
    void theWayFromAFileToAnotherLeadsThere(
            @ForAll @From("files") String from, @ForAll @From("files") String to) {
        String way = Paths.relativize(from, to);
        assertThat(Paths.normalize(Paths.folder(from) + "/" + way)).contains(to);
    }

    @Property
    void decodingAsUrisDo(@ForAll String text) {
        // Half a surrogate pair has no UTF-8.
        String whole = text.codePoints().anyMatch(PathsTest::isSurrogate) ? "" : text;
        String encoded = URI.create("/" + encodeAll(whole)).getRawPath().substring(1);
        assertThat(Paths.decode(encoded)).isEqualTo(whole.indexOf('\uFFFD') < 0 ? whole : encoded);
    }

    @Property
    void decodingUndoesEncoding(@ForAll String text) {
        assertThat(Paths.decode(Paths.encode(text)))
                .isEqualTo(text.indexOf('\uFFFD') < 0 ? text : Paths.decode(Paths.encode(text)));
    }

    @Property
    void decodingNeverThrows(@ForAll @From("garbage") String text) {
        assertThat(Paths.decode(text)).isNotNull();
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static String encodeAll(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format("%%%02X", b));
        }
        return encoded.toString();
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of("a", "b.md", ".", "..", "", "...", ".x", "x.", "/")
                .list()
                .ofMaxSize(8)
                .map(segments -> String.join("/", segments));
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of("a", "b", "ab", "a.md")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(segments -> String.join("/", segments));
    }

    @Provide
    Arbitrary<String> garbage() {
        return Arbitraries.strings().withChars("%0fF9gG/\u00e9\uD83D\uDE00").ofMaxLength(20);
    }
}
