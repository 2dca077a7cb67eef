package org.mageos.content.generator.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.CpuTime;

/** Patterns of {@code include} and {@code exclude}. */
class FileNamePatternTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "a.md, a.md, true",
        "a.md, a.mdx, false",
        "*.md, a/b.md, true",
        "*.md, a.txt, false",
        "a/*/c, a/b/x/c, true",
        "a?c, abc, true",
        "a?c, ac, false",
        "[ab]x, bx, true",
        "[^ab]x, bx, false",
        "[a-c]x, bx, true",
        "[a-c]x, dx, false",
        "[ax, [ax, true",
        "a\\*, a*, true",
        "a\\*, ab, false",
        "'', '', true",
        "*, '', true",
    })
    void matchesAsRubyDoes(String pattern, String name, boolean expected) {
        assertThat(new FileNamePattern(pattern).matches(name)).isEqualTo(expected);
    }

    @Test
    void takesNoLongTimeForManyStars() {
        FileNamePattern pattern = new FileNamePattern("*a".repeat(50) + "b");

        boolean matches =
                CpuTime.within(Duration.ofSeconds(10), () -> pattern.matches("a".repeat(20_000)));

        assertThat(matches).isFalse();
    }
}
