package org.mageos.content.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WebUrlPropertiesTest {

    private static final URI PAGE = URI.create("https://example.org/docs/a/b?c");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(20),
                Arbitraries.strings()
                        .withChars("ab1./:?#%[]@\\ \u00fc\u3002\ud83d\ude00\u0001\"<>{}|^`&=+-_~")
                        .ofMaxLength(20),
                Arbitraries.of("..", ".", "a", "", "%2e", "%2F", "b c", "\u00e4", "x:1")
                        .list()
                        .ofMaxSize(6)
                        .map(parts -> String.join("/", parts)));
    }

    @Provide
    Arbitrary<String> urls() {
        return Combinators.combine(
                        Arbitraries.of("http:", "https:", "HTTPS:", "mailto:", "data:", "x-y:", ""),
                        Arbitraries.of(
                                "//example.org", "//EXAMPLE.org:80", "//\u00fc.de", "//", ""),
                        texts())
                .as((scheme, host, rest) -> scheme + host + rest);
    }

    @Property
    void makesNormalAsciiUrls(@ForAll("urls") String text) {
        Optional<URI> url = WebUrl.of(text);

        url.ifPresent(WebUrlPropertiesTest::assertNormal);
        WebUrl.on(PAGE, text).ifPresent(WebUrlPropertiesTest::assertNormal);
    }

    private static void assertNormal(URI url) {
        assertThat(url.toString()).isEqualTo(url.toASCIIString());
        assertThat(url.isAbsolute()).isTrue();
        assertThat(WebUrl.of(url.toString())).contains(url);
        assertThat(WebUrl.on(PAGE, url.toString())).contains(url);
    }

    @Property
    void resolvesAsUriDoes(@ForAll("paths") String path) {
        // Java leaves dots that lead above the root, and has an older rule for the empty text.
        Assume.that(!path.isEmpty());
        URI expected = PAGE.resolve(path).normalize();
        Assume.that(!expected.getPath().startsWith("/.."));

        assertThat(WebUrl.on(PAGE, path)).contains(expected);
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of("..", ".", "a", "bc", "%2e", "d;e")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("/", parts));
    }

    @Property
    void anEncodedPathComesBack(@ForAll("texts") String path) {
        Assume.that(StandardCharsets.UTF_8.newEncoder().canEncode(path));
        String encoded = WebUrl.encodedPath(path);

        assertThat(encoded).matches("[!-~]*").doesNotContain("?", "#");
        assertThat(URI.create("https://example.org/" + encoded).getPath()).isEqualTo("/" + path);
    }
}
