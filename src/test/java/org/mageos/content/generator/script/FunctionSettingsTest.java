package org.mageos.content.generator.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionSettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export default function (c) { c.a({ b: 1 }); return { dir: 'x' }; }",
                "export default async function name(c) { return { dir: 'x' } }",
                "module.exports = function (c) { if (c) { return { dir: 'y' } } return { dir: 'x' }"
                        + " }",
                "module.exports = (c) => { return { dir: 'x' } };",
                "module.exports = c => ({ dir: 'x' });",
                "const f = async (c) => { return { dir: 'x' } };\nexport default f;",
                "export default function (c) { }\nexport const config = { dir: 'x' };",
                "export const config = { dir: 'x' };",
            })
    void readsWhatAFunctionReturns(String text) {
        assertThat(ScriptReader.readReturned(text, "config").value().text("dir")).hasValue("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "export default function (c) {",
                "export default function",
                "export default (",
                "module.exports = c =>",
                "export default function (c) { c.a(); }",
            })
    void knowsNoSettingsWhereNothingIsReturned(String text) {
        assertThat(ScriptReader.readReturned(text, "config")).isEqualTo(Script.NONE);
    }

    @Test
    void readsCallsWithTheirArguments() {
        var calls = ScriptReader.calls("c.add('x', name, { a: [1] }, f(1), ...r); d.e.go(); g(");

        assertThat(calls).extracting(ScriptCall::method).containsExactly("add", "go");
        ScriptCall add = calls.get(0);
        assertThat(add.receiver()).isEqualTo("c");
        assertThat(add.text(0)).hasValue("x");
        assertThat(add.name(1)).isEqualTo("name");
        assertThat(add.value(2)).isPresent();
        assertThat(add.value(3)).isEmpty();
        assertThat(calls.get(1).receiver()).isEqualTo("e");
    }
}
