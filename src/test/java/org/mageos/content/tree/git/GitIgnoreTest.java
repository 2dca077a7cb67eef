package org.mageos.content.tree.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.CpuTime;

/** B41: the patterns of one file. A name with a slash at its end is a folder's. */
class GitIgnoreTest {

    @ParameterizedTest(name = "{0} ignores {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a.md | a.md",
                "a.md | docs/a.md",
                "/a.md | a.md",
                "docs/a.md | docs/a.md",
                "build/ | build/",
                "build/ | docs/build/",
                "/build | build",
                "*.log | a.log",
                "*.log | docs/.log",
                "a?c | abc",
                "?? | é",
                "[a-c]x | bx",
                "[!a-c]x | dx",
                "[]-]x | ]x",
                "[]-]x | -x",
                "[[:digit:]] | 7",
                "[\\]] | ]",
                "**/a | a",
                "**/a | x/y/a",
                "a/** | a/b/c",
                "a/**/b | a/b",
                "a/**/b | a/x/y/b",
                "c**/b | c/x/b",
                "docs/*.md | docs/a.md",
                "\\#a | #a",
                "\\!a | !a",
                "a\\*b | a*b",
                "'a\\ ' | 'a '",
                "'a  ' | a",
                "größe.md | docs/größe.md",
            })
    void ignores(String pattern, String name) {
        assertThat(ignored(pattern, name)).isTrue();
    }

    @ParameterizedTest(name = "{0} does not ignore {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/a.md | docs/a.md",
                "docs/a.md | x/docs/a.md",
                "build/ | build",
                "*.log | a.log.md",
                "a/* | a/b/c",
                "a/** | a/",
                "a**b/c | ax/b/c",
                "x?**/c | xa/b/c",
                "a?c | a/c",
                "x[/]y | x/y",
                "[ab | [ab",
                "[[:none:]] | n",
                "a\\ | a\\",
                "#a | #a",
                "!a | a",
                "'' | a",
                "/ | a",
                "A.md | a.md",
                "{a,b} | a",
            })
    void leaves(String pattern, String name) {
        assertThat(ignored(pattern, name)).isFalse();
    }

    @Test
    @DisplayName("B41 the last match counts")
    void theLastMatchCounts() {
        GitIgnore patterns = GitIgnore.of("\uFEFF*.md\r\n\r\n# kept:\r\n!a.md\r\n");
        assertThat(patterns.ignores("b.md", false)).contains(true);
        assertThat(patterns.ignores("a.md", false)).contains(false);
        assertThat(patterns.ignores("a.txt", false)).isEmpty();
    }

    @Test
    @DisplayName("B41 no pattern makes a build hang")
    void takesLinearTime() {
        String pattern = "a*".repeat(500) + "/" + "**/a*".repeat(100) + "b";
        String name = "a".repeat(2_000) + "/a".repeat(500);
        CpuTime.within(Duration.ofSeconds(5), () -> assertThat(ignored(pattern, name)).isFalse());
    }

    private static boolean ignored(String patterns, String name) {
        boolean folder = name.endsWith("/");
        String plain = folder ? name.substring(0, name.length() - 1) : name;
        return GitIgnore.of(patterns).ignores(GitIgnore.bytes(plain), folder).orElse(false);
    }
}
