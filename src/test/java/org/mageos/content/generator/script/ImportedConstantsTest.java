package org.mageos.content.generator.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.CpuTime;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/** Constants of the programs beside the program of settings, and constants that are spread. */
class ImportedConstantsTest {

    private static final Map<String, String> BESIDE =
            Map.of(
                    "./d", "export default { x: 1, y: f }",
                    "./n",
                            "export const n = { x: 1 } as const; export const l = ['a', g];"
                                    + " export const c = f({ x: 1 });",
                    "./again", "import { n } from './n'; export default n;",
                    "./loop", "import loop from './loop'; export default { a: loop };");

    private static Modules modules() {
        return name ->
                Optional.ofNullable(BESIDE.get(name))
                        .map(text -> new Modules.Module(text, modules()));
    }

    private static Script read(String imports, String settings) {
        return ScriptReader.read(imports + "\nexport default " + settings, modules());
    }

    @ParameterizedTest(name = "{0} {1}: {2} is {3}, computed: {4}")
    @DisplayName("An imported constant is read as one of the program itself")
    @CsvSource(
            delimiter = ';',
            value = {
                "import d from './d'; { r: d }; r.x; 1; false",
                "import d from './d'; { r: d }; r.y; ''; true",
                "import d from './d'; { r: d }; r.z; ''; false",
                "import { n } from './n'; { n }; n.x; 1; false",
                "import { n as m, l } from './n'; { r: m }; r.x; 1; false",
                "import a, { type T } from './again'; { r: { ...a, z: 2 } }; r.x; 1; false",
                "import a from './again'; { r: { ...a, x: 2 } }; r.x; 2; false",
                "import d from './d'; { r: { ...d } }; r.y; ''; true",
                "import d from './d'; { r: { ...d } }; r.z; ''; false",
                "import d from './d'; { ...d }; x; 1; false",
                "import d from './d'; { ...d }; z; ''; false",
                "import { l } from './n'; { r: [...l, 'b'] }; r; a b; true",
                "import { c } from './n'; { r: { ...c } }; r.x; ''; true",
                "import * as d from './d'; { r: { ...d } }; r.x; ''; true",
                "import d from './gone'; { r: { ...d } }; r.x; ''; true",
                "import d from 'd'; { r: { ...d } }; r.x; ''; true",
                "import d from './d'; { r: { ...d() } }; r.x; ''; true",
                "import d from './d'; { r: { ...d.e } }; r.x; ''; true",
                "const o = { x: 1 }; { r: { ...o } }; r.x; 1; false",
                "const o = ['x']; { r: [...o, 'y'] }; r; x y; false",
                "const o = { ...o, x: 1 }; { r: { ...o } }; r.z; ''; true",
                "const k = 'x'; { r: { [k]: 1 } }; r.x; 1; false",
                "const k = 'x'; { r: { [k]: 1 } }; r.z; ''; false",
                "const k = 'x'; { r: { [k]: f() } }; r.x.g; ''; true",
                "const k = 'x'; { r: { [k]() {} } }; r.x; ''; true",
                "const k = f(); { r: { [k]: 1 } }; r.x; ''; true",
                "const k = { x: 1 }; { r: { [k]: 1 } }; r.x; ''; true",
                "const k = 'x'; { r: { [k + 'y']: 1 } }; r.x; ''; true",
                "import { l } from './n'; { r: { [l]: 1 } }; r.a; ''; true",
                "const l = ['x', 'y']; { r: { [l[0]]: 1 } }; r.x; 1; false",
                "const l = ['x', 'y'], const k = l[1]; { r: { [k]: 1 } }; r.y; 1; false",
                "const l = ['x', 'y']; { r: l[1] }; r; y; false",
                "const l = ['x', 'y']; { r: l[2] }; r; ''; true",
                "const l = ['x', 'y']; { r: l[i] }; r; ''; true",
                "const l = ['x', 'y']; { r: l[0][1] }; r; ''; true",
                "const l = ['x', 'y']; { r: l[0] + l[1] }; r; ''; true",
                "const l = ['x', ...f()]; { r: l[0] }; r; ''; true",
                "const l = ['x', 'y', 'z']; { r: l.slice(1) }; r; y z; false",
                "const l = ['x', 'y', 'z']; { r: [...l.slice(0, 2), 'a'] }; r; x y a; false",
                "const l = ['x', 'y', 'z']; { r: l.slice(2, 9) }; r; z; false",
                "const l = ['x', 'y', 'z']; { r: l.slice(2, 1) }; r; ''; false",
                "const l = ['x', 'y', 'z']; { r: [...l.slice(-1)] }; r; ''; true",
                "const l = ['x', 'y', 'z']; { r: [...l.slice(i)] }; r; ''; true",
                "const l = ['x', 'y', 'z']; { r: l.slice(1).map(f) }; r; ''; true",
            })
    void readsThem(String imports, String settings, String path, String value, boolean computed) {
        Script script = read(imports, settings);
        assertThat(
                        script.value().select(path).stream()
                                .map(one -> ((Value.Scalar) one).text())
                                .toList())
                .isEqualTo(value.isEmpty() ? List.of() : List.of(value.split(" ")));
        assertThat(script.isComputed(path)).isEqualTo(computed);
    }

    @Test
    @DisplayName("What is imported stands where it is named")
    void standsWhereItIsNamed() {
        Value value =
                read("import d from './d'", "{\n  r: { ...d } }").value().select("r.x").get(0);
        assertThat(value.position()).isEqualTo(new Position(3, 11));
    }

    @Test
    @DisplayName("Programs that import each other, or spread without end, end")
    void ends() {
        assertThat(read("import l from './loop'", "{ l }").isComputed("l" + ".a".repeat(100)))
                .isTrue();
        StringBuilder program = new StringBuilder("const c0 = ['x', 'x'];\n");
        for (int i = 1; i < 60; i++) {
            program.append("const c%d = [...c%d, ...c%d];%n".formatted(i, i - 1, i - 1));
        }
        program.append("export default { base: '/b/', list: c59 };");
        Script script =
                CpuTime.within(Duration.ofSeconds(20), () -> ScriptReader.read(program.toString()));
        assertThat(script.value().text("base")).contains("/b/");
    }
}
