package org.mageos.content.generator.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

class ScriptReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export default { base: '/a', list: ['x', \"y\"] }",
                "export default defineConfig({ base: '/a', list: ['x', `y`], })",
                "module.exports = { base: '/a', list: ['x', 'y'] };",
                "const config = { base: '/a', list: ['x', 'y'] }\nexport default config",
                "const config: Config = { base: '/a', list: ['x', 'y'] };\n"
                        + "module.exports = config;",
                "export default { base: '/a', list: ['x', 'y'] } satisfies Config;",
                "export default withMermaid(defineConfig({ base: '/a', list: ['x', 'y'] }))",
                "export default defineConfigWithTheme<Theme>({ base: '/a', list: ['x', 'y'] })",
                "export default define<Theme<A & { b: C[] }, () => 'd'>>({ base: '/a', list: ['x',"
                        + " 'y'] } as const satisfies Config<Theme>)",
                "export default <Config>{ base: '/a', list: <const>['x', 'y'] }",
                "export default (<UserConfig<Theme>>{ base: '/a', list: ['x', 'y'] })",
                "const base = '/a'\nexport default { base, list: ['x', 'y'] }",
                "const b = '/a';\nexport default { base: b, list: ['x', 'y'] as const }",
                "/** @type {import('x').Config} */\nexport default /* c */ ({ 'base': '/a', // }\n"
                        + " list: ['x', 'y'] })",
                "export default { 'base': '/a', list: [ 'x', 'y', ], re: /['\"{]/, f() { return {}"
                        + " } }",
            })
    void readsLiterals(String program) {
        Value.Mapping value = ScriptReader.read(program).value();
        assertThat(value.text("base")).contains("/a");
        assertThat(value.texts("list")).containsExactly("x", "y");
    }

    @Test
    void saysWhatIsComputed() {
        Script script =
                ScriptReader.read(
                        """
                        import x from 'x'
                        const known = true
                        export default defineConfig({
                          base: process.env.BASE || '/',
                          title: `Docs of ${x}`,
                          flag: known,
                          unknown: x,
                          nested: { a: 1, ...x, b: x() ? 1 : 2 },
                          items: ['one', x, 'three'],
                          sum: 'a' + 'b',
                          async method() { return { base: '/no' } },
                          arrow: () => ({ base: '/no' }),
                          last: -1,
                          title2: 'kept',
                        })
                        """);
        assertThat(script.value().isSet("flag", true)).isTrue();
        assertThat(script.value().text("title2")).contains("kept");
        assertThat(script.value().texts("items")).containsExactly("one", "three");
        assertThat(script.computed())
                .containsExactlyInAnyOrder(
                        "base",
                        "title",
                        "unknown",
                        "nested.*",
                        "nested.b",
                        "items.*",
                        "sum",
                        "method",
                        "arrow",
                        "last");
        assertThat(script.isComputed("base")).isTrue();
        assertThat(script.isComputed("nested.a")).isFalse();
        assertThat(script.isComputed("nested.other")).isTrue();
        assertThat(script.isComputed("absent")).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1} is {2}, computed: {3}, one of {4}")
    @DisplayName("Of a condition, only that is open in which its values differ")
    @CsvSource(
            delimiter = ';',
            value = {
                "c ? 'x' : 'x'; r; x; false; ''",
                "c ? 'x' : 'y'; r; ''; true; x y",
                "(c() && d.e === 'f') ? 'x' : undefined; r; ''; true; x undefined",
                "!c ? 'x' : d ? 'y' : 'z'; r; ''; true; x y z",
                "c ? (d ? 'x' : 'y') : 'z'; r; ''; true; x y z",
                "c ? { a: 1, b: 2 } : { a: 1, b: 3 }; r.a; 1; false; ''",
                "c ? { a: 1, b: 2 } : { a: 1, b: 3 }; r.b; ''; true; 2 3",
                "c ? { a: 1, b: 2 } : { a: 1 }; r.b; ''; true; ''",
                "c ? { a: 1 } : { a: 1, b: 2 }; r.b; ''; true; ''",
                "c ? { a: 1, b: f() } : { a: 1, b: 2 }; r.a; 1; false; ''",
                "c ? { a: 1, b: f() } : { a: 1, b: 2 }; r.b; ''; true; ''",
                "c ? { a: 1 } : f; r.a; ''; true; ''",
                "c ? f() : f(); r; ''; true; ''",
                "c ? 'x' : y; r; ''; true; ''",
                "c ? 'x'; r; ''; true; ''",
                "c => c ? 'x' : 'x'; r; ''; true; ''",
                "c?.d ?? 'x'; r; ''; true; ''",
                "known; r; ''; true; x y",
            })
    void readsConditions(String value, String path, String text, boolean computed, String choices) {
        Script script =
                ScriptReader.read(
                        "const known = c ? 'x' : 'y'\nconst other = 1\nexport default { r: "
                                + value
                                + ", s: 'kept' }");
        assertThat(texts(script.value().select(path))).isEqualTo(text);
        assertThat(script.isComputed(path)).isEqualTo(computed);
        assertThat(texts(script.choices().getOrDefault(path, List.of()))).isEqualTo(choices);
        assertThat(script.value().text("s")).contains("kept");
    }

    private static String texts(List<Value> values) {
        return values.stream()
                .map(one -> ((Value.Scalar) one).text())
                .collect(Collectors.joining(" "));
    }

    @Test
    @DisplayName("What a condition decides is not known where the same path may have more values")
    void knowsNoChoicesBesideOtherPrograms() {
        Script script =
                ScriptReader.read("export default { l: [{ r: c ? 'x' : 'y' }, { r: f(d) + 1 }] }");
        assertThat(script.isComputed("l.r")).isTrue();
        assertThat(script.choices()).isEmpty();
    }

    @Test
    void takesACallForItsArgument() {
        Script script =
                ScriptReader.read(
                        """
                        export default defineConfig({
                          integrations: [starlight({ title: 'x', locales: { root: { lang: 'en' } } }),
                                         sitemap(), other(a, b)],
                        });
                        """);
        assertThat(script.value().select("integrations.starlight.locales.root.lang")).hasSize(1);
        assertThat(script.value().select("integrations.sitemap")).hasSize(1);
        assertThat(script.value().select("integrations.other")).hasSize(1);
        assertThat(script.isComputed("integrations")).isFalse();
        assertThat(script.isComputed("integrations.other.title")).isTrue();
        assertThat(ScriptReader.read("export default { a: f('x') }").isComputed("a")).isTrue();
    }

    @Test
    void takesTheFirstArgumentOfACallAndKeepsWhatIsBehind() {
        Script script = ScriptReader.read("export default { a: f({ b: 1 }, g(2, [3])), c: 'd' }");
        assertThat(script.value().select("a.f.b")).hasSize(1);
        assertThat(script.value().text("c")).contains("d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "export default",
                "export default async () => ({ base: '/a' })",
                "export default function config() { return { base: '/a' } }",
                "export default config",
                "const a = b; const b = a; export default a",
                "module.exports = require('./other')",
                "export default [1, 2]",
                "export default {",
                "export default { a: { b",
            })
    void knowsNothingOfAProgramThatIsNoLiteral(String program) {
        Script script = ScriptReader.read(program);
        assertThat(script.value().entries()).isEmpty();
        assertThat(script.isComputed("base")).isTrue();
    }

    @Test
    void keepsPositions() {
        Script script = ScriptReader.read("export default {\n  base: '/a'\n}");
        assertThat(script.value().entry("base").orElseThrow().value().position())
                .isEqualTo(new Position(2, 9));
    }

    @Test
    void goesNoDeeperThanItMust() {
        String deep = "[".repeat(100_000);
        assertThat(ScriptReader.read("export default { a: " + deep).value().entries()).isEmpty();
    }

    @Property
    void takesAnyText(@ForAll @StringLength(max = 200) String text) {
        assertThat(ScriptReader.read("export default {" + text)).isNotNull();
        assertThat(ScriptReader.read(text + "}").value()).isNotNull();
    }
}
