package org.mageos.content.generator.script;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
