package org.mageos.content.generator.docusaurus;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KebabTest {

    /** What lodash 4.17.21 gives. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Getting Started, getting-started",
        "annLee, ann-lee",
        "XMLHttpRequest, xml-http-request",
        "v1.0, v-1-0",
        "C++, c",
        "don't, dont",
        "Über uns, uber-uns",
        "a_b--c, a-b-c",
        "API, api",
        "中文, 中文",
        "'  a  ', a",
    })
    void writesWords(String text, String path) {
        assertThat(Kebab.of(text)).isEqualTo(path);
    }

    @Property
    void hasNoEmptyWord(@ForAll String text) {
        assertThat(Kebab.of(text)).doesNotStartWith("-").doesNotEndWith("-").doesNotContain("--");
    }
}
