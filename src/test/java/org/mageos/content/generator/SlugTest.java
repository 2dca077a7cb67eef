package org.mageos.content.generator;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Hello World, hello-world",
        "'  a -- b  ', a-b",
        "Élan & Ünder, elan-under",
        "don't don’t, dont-dont",
        "2026-01-31-news, 2026-01-31-news",
        "C++, c",
        "Привет мир, привет-мир",
        "你好, 你好",
        "ﬁn, fin",
        "'!?', ''",
        "'', ''",
    })
    void makesSlugs(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
    }

    @Property
    void theSlugOfASlugIsTheSlug(@ForAll String text) {
        assertThat(Slug.of(Slug.of(text))).isEqualTo(Slug.of(text));
    }

    @Property
    void slugsAreOneSegment(@ForAll String text) {
        assertThat(Slug.of(text)).doesNotContain("/", "--", " ").doesNotStartWith("-");
    }
}
