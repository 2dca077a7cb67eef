package org.mageos.content.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mageos.content.url.Paths;

class LanguagesPropertiesTest {

    private static final Languages LANGUAGES =
            new Languages(List.of("de", "pt-br", "zh_tw"), Optional.of("en"));

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of("de", "DE", "pt-br", "zh_tw", "den", "", "a", "\u00e4", "en")
                .list()
                .ofMaxSize(4)
                .map(parts -> "/" + String.join("/", parts));
    }

    @Property
    void aPathIsOfOneLanguage(@ForAll("paths") String path) {
        assertThat(LANGUAGES.of(path))
                .hasValueSatisfying(tag -> assertThat(tag).isIn("de", "pt-BR", "zh-TW", "en"));
    }

    @Property
    void translationsShareTheirNeutralPath(@ForAll("paths") String path) {
        String neutral = LANGUAGES.neutral(path);

        assertThat(neutral).startsWith("/");
        assertThat(LANGUAGES.neutral("/de" + neutral)).isEqualTo("/" + Paths.trimSlashes(neutral));
        assertThat(LANGUAGES.of("/zh_tw" + neutral)).contains("zh-TW");
    }
}
