package org.mageos.content.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.finding.Location;
import org.mageos.content.testing.CpuTime;
import org.mageos.content.tree.redirect.EarlierRedirects;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.tree.redirect.RedirectDialect;
import org.mageos.content.tree.redirect.RedirectPattern;
import org.mageos.content.tree.redirect.Redirects;
import org.mageos.content.tree.redirect.VercelSource;
import org.mageos.content.value.Position;

class AutomatonTest {

    private static final Location AT = new Location("vercel.json", Position.START);

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @DisplayName("path-to-regexp 6: what a source stands for, and the texts of its placeholders")
    @CsvSource(
            delimiter = ' ',
            value = {
                "/a /a []",
                "/a /b -",
                "/a /A -",
                "/:id /b [b]",
                "/:id /b/c -",
                "/a/:path* /a []",
                "/a/:path* /a/b [b]",
                "/a/:path* /a/b/c [b/c]",
                "/a/:path* /ab -",
                "/a/:path+ /a -",
                "/a/:path+ /a/b/c [b/c]",
                "/a/:x? /a []",
                "/a/:x? /a/b [b]",
                "/a/:x? /a/b/c -",
                "/a/(.*) /a/b/c [b/c]",
                "/a(.*) /abc [bc]",
                "/post/:id(\\d+) /post/12 [12]",
                "/post/:id(\\d+) /post/x -",
                "/post/:id(\\d{2,3}) /post/1 -",
                "/post/:id(\\d{2,3}) /post/123 [123]",
                "/:lang(en|de)/x /de/x [de]",
                "/:lang(en|de)/x /fr/x -",
                "/:a-:b /x-y [x,y]",
                "/:slug.html /a.html [a]",
                "/a{-:x}? /a []",
                "/a{-:x}? /a-b [b]",
                "/a{/b}? /a/b []",
                "/a{/b}? /a []",
                "/a\\:b /a:b []",
                "/:x([a-c]+) /abcabc [abcabc]",
                "/:x([^a-c]+) /abc -",
                "/:x((?:a|b)+) /abab [abab]",
                "/docs(/|) /docs []",
                "/docs(/|) /docs/ [/]",
                "/v(\\d+\\.\\d+)/:p* /v1.2/a/b [1.2,a/b]",
                "/caf%C3%A9/:x /café/y [y]",
            })
    void matchesSources(String source, String path, String texts) {
        Automaton program = VercelSource.parse(source).orElseThrow().pattern().paths();
        String found =
                program.match(path)
                        .map(list -> list.stream().filter(text -> !text.isEmpty()).toList())
                        .map(list -> list.toString().replace(" ", ""))
                        .orElse("-");
        assertThat(found).isEqualTo(texts);
    }

    @ParameterizedTest
    @DisplayName("Sources that Vercel does not deploy")
    @ValueSource(
            strings = {
                "/a*", "/a?b=1", "/:", "/a/:-", "/(a", "/(?:a)", "/((a))", "/()", "/{a", "/a}",
                "/a\\"
            })
    void refusesBadSources(String source) {
        assertThat(VercelSource.parse(source)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("What looks around or back is not read: the rule stands for some of its paths")
    @ValueSource(
            strings = {"/:x((?!uk/).*)", "/:x(\\bfoo)", "/:x(a{99})", "/:x((?:ab){2})", "/:x(^a$)"})
    void knowsWhatItDoesNotRead(String source) {
        VercelSource parsed = VercelSource.parse(source).orElseThrow();
        assertThat(parsed.isExact()).isFalse();
        assertThat(parsed.pattern().matches("/anything/at/all")).isTrue();
    }

    @Test
    @DisplayName("A pattern that keeps other engines busy forever takes no time")
    void takesLinearTime() {
        String path = "/" + "a".repeat(4_000);
        CpuTime.within(
                Duration.ofSeconds(10),
                () -> {
                    for (String source :
                            List.of(
                                    "/:x((?:a+)+)b",
                                    "/:x((?:a|a)*)b",
                                    "/" + "(a*)".repeat(500) + "b")) {
                        assertThat(VercelSource.parse(source).orElseThrow().pattern().matches(path))
                                .isFalse();
                    }
                    String stars = "/" + "*a".repeat(500) + "b";
                    assertThatCode(() -> RedirectPattern.of(stars).matches(path))
                            .doesNotThrowAnyException();
                });
    }

    @Test
    @DisplayName("Deep nesting and long paths are no error")
    void survivesExtremes() {
        String deep = "/:x(" + "(?:".repeat(1_300) + "a" + ")".repeat(1_300) + ")";
        assertThat(VercelSource.parse(deep).orElseThrow().isExact()).isFalse();
        assertThat(RedirectPattern.of("/*").matches("/" + "a".repeat(100_000))).isFalse();
    }

    @Property
    void neverThrows(@ForAll @From("sources") String source, @ForAll @From("sources") String path) {
        Redirect rule =
                new Redirect(source, path, 308, true, false, AT, AT, RedirectDialect.VERCEL);
        Redirects redirects = new Redirects(List.of(rule), List.of(), List.of());
        redirects.of(path).map(found -> Redirects.destination(found, path));
        EarlierRedirects earlier = new EarlierRedirects();
        earlier.add(rule);
        assertThat(earlier.instead(rule)).contains(rule);
        VercelSource.parse(source)
                .map(VercelSource::samples)
                .ifPresent(
                        samples ->
                                assertThat(rule.pattern().matchesAll(samples))
                                        .as("samples of %s", source)
                                        .isTrue());
    }

    @Provide
    Arbitrary<String> sources() {
        return Arbitraries.of(
                        "/", "a", ":x", ":y*", "+", "?", "(.*)", "(\\d+)", "(", ")", "{", "}",
                        "(?:", "|", "[", "]", "-", "\\", "$1", "%2F", "é", "😀", "(a|b)", "{1,2}",
                        "^", ".", "(?!a)", "*")
                .list()
                .ofMaxSize(10)
                .map(list -> String.join("", list));
    }
}
