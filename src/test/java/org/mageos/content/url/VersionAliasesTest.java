package org.mageos.content.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionAliasesTest {

    private static final VersionAliases ALIASES =
            new VersionAliases(
                    List.of("/v1.2/a", "/v1.1/b", "/docs/3.0/c/d", "/docs/stable/c", "/blog/e"));

    @ParameterizedTest
    @CsvSource({
        "/latest/a, true",
        "/latest/b, true",
        "/stable/a, true",
        "/latest/c, false",
        "/latest, false",
        "/v1.3/a, false",
        "/newest/a, false",
        "/docs/latest/c/d, true",
        "/docs/latest/c, true",
        "/docs/stable/c/d, false",
        "/blog/latest/e, false",
    })
    void knowsWhatACopyOfAVersionWouldHave(String path, boolean expected) {
        assertThat(ALIASES.mayHave(path)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"latest/a.md, true", "b/latest/a.md, false"})
    void takesNamesOfFiles(String path, boolean expected) {
        assertThat(new VersionAliases(List.of("0.1/a.md", "b/c.md")).mayHave(path))
                .isEqualTo(expected);
    }
}
