package org.mageos.content.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.testing.CpuTime;

class GlobTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*.md | a.md",
                "*.md | .md",
                "./*.md | a.md",
                "docs/* | docs/a.md",
                "docs/** | docs/a/b/c.md",
                "docs/**/*.md | docs/a.md",
                "docs/**/*.md | docs/a/b/c.md",
                "**/*.md | a.md",
                "**/*.md | a/b/c.md",
                "**/b/** | a/b/c",
                "** | a/b/c",
                "a?.md | ab.md",
                "a?.md | a😀.md",
                "*.{md,mdx} | a.mdx",
                "{a,b{c,d{e,f}}}.md | bdf.md",
                "{a,b{c,d}}.md | a.md",
                "{docs,blog/**}/x.md | blog/a/x.md",
                "{**/x,y}.md | a/b/x.md",
                "a{,b}.md | a.md",
                "[ab].md | b.md",
                "[a-c].md | b.md",
                "[!a].md | b.md",
                "[^a].md | b.md",
                "[-a].md | -.md",
                "[a-].md | -.md",
                "[]a].md | ].md",
                "[{,}].md | {.md",
                "[[]...slug].md | [...slug].md",
                "a,b.md | a,b.md",
                "a}b].md | a}b].md",
                "a+(b)$.md | a+(b)$.md",
                "Über uns.md | Über uns.md",
            })
    void matches(String glob, String file) {
        assertThat(Glob.of(glob).matches(file)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*.md | a/b.md",
                "*.md | a.MD",
                "*.md | a.mdx",
                "docs/* | docs/a/b.md",
                "docs/**/*.md | docsy/a.md",
                "docs/**/*.md | x/docs/a.md",
                "docs/**/b.md | docs/ab.md",
                "a?b | a/b",
                "a[!x]b | a/b",
                "[a-c].md | d.md",
                "[!a].md | a.md",
                "{a,b}.md | ab.md",
                "a{b}c | ac",
                "a.md | axmd",
            })
    void doesNotMatch(String glob, String file) {
        assertThat(Glob.of(glob).matches(file)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a{b | a '{' is not closed",
                "{a,{b} | a '{' is not closed",
                "[ab | a '[' is not closed",
                "[] | a '[' is not closed",
                "a[!] | a '[' is not closed",
                "'' | it is empty",
                "./ | it is empty",
                "docs\\*.md | write '/' between folders, not '\\'",
                "/docs/*.md | write it relative to the content root, without '..'",
                "../docs/*.md | write it relative to the content root, without '..'",
                "docs/ | a folder is not a file; write 'docs/**' for all files in it",
            })
    void refusesWhatIsNoPattern(String glob, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Glob.of(glob))
                .withMessage("'%s' is not a file pattern: %s", glob, why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "src/data/post/*.md | src/data/post",
                "src/data/po*/x.md | src/data",
                "src/**/x.md | src",
                "src/{a,b}/x.md | src",
                "src/[ab]/x.md | src",
                "src/a?/x.md | src",
                "src/data/x.md | src/data",
                "./src/data/x.md | src/data",
                "*.md | ''",
                "**/*.md | ''",
                "README.md | ''",
            })
    void knowsTheFolderThatEveryMatchLiesIn(String glob, String folder) {
        assertThat(Glob.of(glob).folder()).isEqualTo(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a*a*a*a*a*a*a*a*a*a*a*a*b",
                "**/**/**/**/**/**/**/**/**/**/x",
                "**a**a**a**a**a**a**a**a**b",
                "{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}*b",
                "{**/,*}{**/,*}{**/,*}{**/,*}{**/,*}{**/,*}{**/,*}{**/,*}x"
            })
    void matchesHostilePatternsInReasonableTime(String glob) {
        String file = "a".repeat(200) + "/a".repeat(2_000) + "a".repeat(200);

        CpuTime.within(
                Duration.ofSeconds(5), () -> assertThat(Glob.of(glob).matches(file)).isFalse());
    }

    @Test
    void readsAnyDepthOfBraces() {
        Glob glob = Glob.of("{".repeat(50_000) + "a" + "}".repeat(50_000));

        assertThat(glob.matches("a")).isTrue();
        assertThat(glob.matches("b")).isFalse();
    }

    @Property
    void matchesANameWithoutSpecialCharactersAsItself(@ForAll("names") String name) {
        assertThat(Glob.of(name).matches(name)).isTrue();
        assertThat(Glob.of("**").matches(name)).isTrue();
        assertThat(Glob.of("**/*").matches(name)).isTrue();
        assertThat(Glob.of("{x," + name + "}").matches(name)).isTrue();
        assertThat(Glob.of(name).matches(name + "x")).isFalse();
    }

    @Property(tries = 2_000)
    void agreesWithTheRegularExpressionItStandsFor(
            @ForAll("globs") String glob, @ForAll("shortNames") String name) {
        boolean expected = Pattern.matches(regex(glob), name);

        assertThat(Glob.of(glob).matches(name)).as("%s against %s", glob, name).isEqualTo(expected);
    }

    @Property(tries = 2_000)
    void liesInItsFolder(@ForAll("globs") String glob, @ForAll("shortNames") String name) {
        Glob read = Glob.of(glob);

        if (read.matches(name) && !read.folder().isEmpty()) {
            assertThat(name).startsWith(read.folder() + "/");
        }
    }

    @Test
    void refusesInOneLine() {
        assertThatThrownBy(() -> Glob.of("a\n/"))
                .hasMessage(
                        "'a /' is not a file pattern: a folder is not a file; write 'a /**' for all files"
                                + " in it");
    }

    @Property
    void refusesOnlyByIllegalArgumentException(@ForAll String text, @ForAll String name) {
        assertThatNoException()
                .isThrownBy(
                        () -> {
                            try {
                                Glob.of(text).matches(name);
                            } catch (IllegalArgumentException e) {
                                assertThat(e.getMessage()).doesNotContain("\n").isNotBlank();
                            }
                        });
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars(".-_ äß")
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(segment -> !segment.matches("\\.+"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(segments -> String.join("/", segments));
    }

    @Provide
    Arbitrary<String> shortNames() {
        return Arbitraries.strings()
                .withChars("ab")
                .ofMinLength(1)
                .ofMaxLength(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(segments -> String.join("/", segments));
    }

    @Provide
    Arbitrary<String> globs() {
        return Arbitraries.of("a", "b", "*", "?", "{a,b}", "{a,b*}", "[ab]", "[!a]", "a/", "**/")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> String.join("", parts) + "b");
    }

    /** Only for {@link #globs()}: a '**' not at the start of a segment is '.*'. */
    private static String regex(String glob) {
        return glob.replaceAll("(?<![^/])\\*\\*/", "<folders>")
                .replace("**", "<any>")
                .replace("*", "[^/]*")
                .replace("?", "[^/]")
                .replace("[!a]", "[^a/]")
                .replaceAll("\\{(.*?),(.*?)}", "(?:$1|$2)")
                .replace("<any>", ".*")
                .replace("<folders>", "(?:[^/]+/)*");
    }
}
