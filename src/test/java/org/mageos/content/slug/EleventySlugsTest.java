package org.mageos.content.slug;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code @sindresorhus/slugify} makes of texts, as Eleventy calls it. */
class EleventySlugsTest {

    @ParameterizedTest
    @CsvSource({
        "'Hello, World!', hello-world",
        "'Über uns', ueber-uns",
        "'C++ & C#', c-and-c",
        "'Snake_case a.b.c', snake-case-a-b-c",
        "'With id {#custom}', with-id-custom",
        "'Don''t panic', dont-panic",
    })
    void writesTextsAsEleventyDoes(String text, String slug) {
        assertThat(EleventySlugs.slug(text)).hasValue(slug);
    }

    @ParameterizedTest
    @CsvSource({"東京", "Łódź"})
    void doesNotKnowLettersOfOtherAlphabets(String text) {
        assertThat(EleventySlugs.slug(text)).isEmpty();
    }
}
