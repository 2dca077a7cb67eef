package org.mageos.content.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CssReferencesTest {

    private static List<String> found(String css) {
        return CssReferences.read(css).stream()
                .map(reference -> reference.kind() + " " + reference.value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a{b:url(x)}|IMAGE x",
                "a{b:URL( 'x' )}|IMAGE x",
                "a{b:url(\"x\")}|IMAGE x",
                "a{b:url('x')format('y')}|IMAGE x",
                "a{b:red url(x) c,d}|IMAGE x",
                "a{b:url(a\\)b\\28 c)}|IMAGE a)b(c",
                "a{b:url('a\\62 c')}|IMAGE abc",
                "a{b:image-set('x' type('image/png') 1x)}|IMAGE x",
                "a{b:-webkit-image-set(url(x) 1x)}|IMAGE x",
                "a{fill:url(#x)}|FRAGMENT #x",
                "a{b:url(x.svg#y)}|IMAGE x.svg#y",
                "@import 'x';|STYLE x",
                "@import url(x) screen;|STYLE x",
                "@IMPORT \"x\" layer(a);|STYLE x",
                "@font-face{src:url(x)}|FONT x",
                "@font-face{font-family:a;src:url(x)}|FONT x",
                "@font-face{}a{b:url(x)}|IMAGE x",
                "@media print{a{b:url(x)}}|IMAGE x",
            })
    void findsUrlsD24(String css, String reference) {
        assertThat(found(css)).containsExactly(reference);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/* url(x) */",
                "/* ' */ a{} /* url(x) */",
                "a{content:'url(x)'}",
                "a{b:url(data:image/png;base64,AA)}",
                "a{b:url('data:image/svg+xml,<svg fill=\"url(#x)\">')}",
                "@namespace svg url(http://www.w3.org/2000/svg);",
                "@charset \"utf-8\";",
                "a{b:my-url(x)}",
                "a{b:url()}",
                "a{b:url('')}",
                "a{b:url(a b)}",
                "a{b:format('x')}",
            })
    void passesOverWhatIsNoReferenceD24(String css) {
        assertThat(found(css)).isEmpty();
    }

    @Test
    void knowsPlaces() {
        String css = "\uFEFF@import 'é.css';\r\na{\r\n b:url( \"c\" )}";
        assertThat(CssReferences.read(css.getBytes(UTF_8)))
                .extracting(
                        found ->
                                found.value()
                                        + " "
                                        + found.position().line()
                                        + ":"
                                        + found.position().column())
                .containsExactly("é.css 1:10", "c 3:10");
    }
}
