package org.mageos.content.generator.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Node 20 makes of the same texts: {@code node -e "console.log(slugify('…'))"}. */
class TextFunctionTest {

    private static final String OWN =
            """
            const rControl = /[\\u0000-\\u001f]/g
            const rSpecial = /[\\s~`!@#$%^&*()\\-_+=[\\]{}|\\\\;:"'“”‘’<>,.?/]+/g
            const rCombining = /[\\u0300-\\u036F]/g

            export const slugify = (str: string): string =>
              str
                .normalize('NFKD')
                // Remove accents
                .replace(rCombining, '')
                .replace(rControl, '')
                .replace(rSpecial, '-')
                .replace(/^(\\d)/, '_$1')

            export const shared = { markdown: { anchor: { slugify } } }
            """;

    @ParameterizedTest(name = "{0} becomes {1}")
    @DisplayName("A chain of string methods with literals is read")
    @CsvSource({
        "Über & [uns], Uber-uns-",
        "What''s new?, What-s-new-",
        "2. Stores, _2-Stores",
        "ﬁne \u00A0 x…, fine-x-",
        "defineStore(), defineStore-",
        "--a--, -a-",
    })
    void readsChain(String text, String made) {
        assertThat(TextFunction.named(OWN, "slugify").orElseThrow().apply(text)).contains(made);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A function may be written in any of the usual forms")
    @ValueSource(
            strings = {
                "const f = s => s.trim().toLowerCase().replace(/ +/g, '-').replace(/[^\\w-]/g, '')",
                "function f(s) { return s.trim().toLowerCase().replace(/\\s+/g, '-')"
                        + ".replace(/[^\\w-]/g, ''); }",
                "export default { anchor: { f: (s) => s.trim().toLowerCase().replaceAll(' ', '-')"
                        + ".replace(/[^\\w-]+/g, ``), x: 1 } }",
                "export default { f(s) { return s.trim().toLowerCase().replace(/[\\s]/g, '-')"
                        + ".replace(/[^a-z-]|_/gi, '') } }",
            })
    void readsForms(String program) {
        assertThat(TextFunction.named(program, "f").orElseThrow().apply("What's new"))
                .contains("whats-new");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("What does anything else is not read")
    @ValueSource(
            strings = {
                "const f = s => other(s)",
                "const f = s => s.toLowerCase() + x",
                "const f = s => s.replace(/(a+)+/g, '')",
                "const f = s => s.replace(/a(?=b)/g, '')",
                "const f = s => s.replace(/\\p{L}/gu, '')",
                "const f = s => s.replace(/./g, '')",
                "const f = s => s.replace(/a/g, x => '')",
                "const f = s => s.replace(/a/g, '$&')",
                "const f = s => s.split(' ').join('-')",
                "const f = (s, t) => s.trim()",
                "function f(s) { s = g(s); return s.trim() }",
                "const f = s => s.trim(); const o = { f: s => s }",
                "const g = s => s",
                "const f =",
            })
    void leavesOthers(String program) {
        assertThat(TextFunction.named(program, "f")).isEmpty();
    }

    @Test
    @DisplayName("What would become of a very long text is not known")
    void leavesLongTexts() {
        assertThat(
                        TextFunction.named("const f = s => s", "f")
                                .orElseThrow()
                                .apply("a".repeat(1_001)))
                .isEmpty();
    }
}
