package org.mageos.content.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.pattern.PathPattern.Part;

class PathPatternTest {

    @Test
    void readsAPermalink() {
        assertThat(PathPattern.permalink("/{category}/{metadata.area}-{slug}.html").parts())
                .containsExactly(
                        new Part.Literal("/"),
                        new Part.Field(Optional.empty(), "category"),
                        new Part.Literal("/"),
                        new Part.Field(Optional.empty(), "metadata.area"),
                        new Part.Literal("-"),
                        new Part.Field(Optional.empty(), "slug"),
                        new Part.Literal(".html"));
    }

    @Test
    void readsARouteOfACollectionsValues() {
        assertThat(PathPattern.route("/tag/{posts.metadata.tags}").parts())
                .containsExactly(
                        new Part.Literal("/tag/"),
                        new Part.Field(Optional.of("posts"), "metadata.tags"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/archive/{year:[0-9]{4}} | year | [0-9]{4}",
                "/archive/{year:\\{x} | year | \\{x",
                "/docs/{page} | page | [^/]+",
                "/docs/{page:[^/]+} | page | [^/]+",
            })
    void readsARouteWithARegularExpression(String text, String name, String regex) {
        assertThat(PathPattern.route(text).parts())
                .last()
                .isInstanceOfSatisfying(
                        Part.Matching.class,
                        matching -> {
                            assertThat(matching.name()).isEqualTo(name);
                            assertThat(matching.regex()).isEqualTo(regex);
                        });
    }

    @Test
    void knowsAPathWithoutPlaceholders() {
        assertThat(PathPattern.route("/").isLiteral()).isTrue();
        assertThat(PathPattern.route("/rss.xml").isLiteral()).isTrue();
        assertThat(PathPattern.route("/{x}").isLiteral()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "blog | it must start with '/'",
                "https://x.org/blog | it must start with '/'",
                "/blog/{slug | a '{' is not closed",
                "/blog/slug} | a '}' without '{'",
                "/blog/{} | a placeholder has no name",
                "/blog/{a b} | 'a b' is not a placeholder name",
                "/blog/{a..b} | 'a..b' is not a placeholder name",
                "/blog/{.a} | '.a' is not a placeholder name",
                "/blog/{{a}} | '{a}' is not a placeholder name",
                "/blog?page={n} | a path has no '?' and no '#'",
                "/blog#top | a path has no '?' and no '#'",
                "//blog | a '/' stands twice",
                "/a/../b | a segment is '.' or '..'",
            })
    void refusesWhatIsNoPath(String text, String why) {
        String message = "'%s' is not a URL path: %s".formatted(text, why);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathPattern.route(text))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathPattern.permalink(text))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/{:x} | a placeholder has no name",
                "/{x:} | a placeholder has a ':' but no regular expression",
                "/{x:[a} | the regular expression '[a' is wrong: unclosed character class",
                "/{x:*} | the regular expression '*' is wrong: dangling meta character '*'",
            })
    void refusesARouteWithAWrongExpression(String text, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathPattern.route(text))
                .withMessage("'%s' is not a URL path: %s", text, why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"(?!a)b", "\\bfoo", "(a)\\1", "[a-z]++", "(?i)a", "(?<n>a)", "a{65}"})
    void refusesWhatNoAutomatonReads(String regex) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathPattern.route("/{x:" + regex + "}"))
                .withMessageEndingWith(
                        "has more than texts, sets, groups, choices and repetitions");
    }

    @Test
    void refusesARegularExpressionInAPermalink() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathPattern.permalink("/{year:[0-9]+}"))
                .withMessage(
                        "'/{year:[0-9]+}' is not a URL path: '{year:[0-9]+}' has a regular"
                                + " expression, which only a route can have");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/docs/{rest*}x | '{rest*}' must be a segment of its own",
                "/docs-{rest*} | '{rest*}' must be a segment of its own",
                "/{a}{b?} | '{b?}' must be a segment of its own",
                "/{*} | a placeholder has no name",
                "/{a b?} | 'a b' is not a placeholder name",
            })
    void refusesPartsOfSegmentsThatMayBeMissing(String text, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathPattern.route(text))
                .withMessage("'%s' is not a URL path: %s", text, why);
    }

    @Test
    void refusesASignInAPermalink() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathPattern.permalink("/{lang?}/{path}"))
                .withMessage(
                        "'/{lang?}/{path}' is not a URL path: '{lang?}' has a sign behind its name,"
                                + " which only a route can have");
    }

    @Test
    void doesNotExhaustTheStack() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathPattern.route("/{x:" + "(".repeat(100_000) + "}"))
                .withMessageEndingWith("a regular expression is too long");
    }

    @Property
    void refusesOnlyByIllegalArgumentException(@ForAll String text) {
        String path = "/" + text;
        try {
            assertThat(PathPattern.route(path).text()).isEqualTo(path);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
