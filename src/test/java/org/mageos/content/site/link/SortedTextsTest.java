package org.mageos.content.site.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SortedTextsTest {

    @Test
    void isTheSetOfItsTexts() {
        SortedTexts texts = SortedTexts.of(List.of("b", "a", "c", "a", "ä"));

        assertThat(texts).containsExactly("a", "b", "c", "ä").isEqualTo(Set.of("a", "b", "c", "ä"));
        assertThat(texts.contains("b")).isTrue();
        assertThat(texts.contains("d")).isFalse();
        assertThat(texts.contains(1)).isFalse();
    }

    @Test
    void mayBeEmpty() {
        assertThat(SortedTexts.of(List.of())).isEmpty();
    }
}
