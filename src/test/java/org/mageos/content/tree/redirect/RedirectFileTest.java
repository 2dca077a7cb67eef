package org.mageos.content.tree.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RedirectFileTest {

    @Test
    @DisplayName("B48 comments, query parameters, status, '!' and conditions")
    void readsRules() {
        RedirectFile file =
                RedirectLines.parse(
                        "_redirects",
                        """
                        # a comment
                        /a /b

                          /c\t/d   302!   # why
                        /e id=:id page=:page /f/:id 200
                        /g https://x.example/?a=b Country=de
                        /h
                        /i /j Language=de
                        /k /l 999
                        """);
        assertThat(file.rules())
                .extracting(
                        r ->
                                String.join(
                                                " ",
                                                r.location().toString(),
                                                r.target().toString(),
                                                r.from(),
                                                r.to(),
                                                String.valueOf(r.status()),
                                                r.forced() ? "forced" : "",
                                                r.conditional() ? "conditional" : "")
                                        .strip())
                .containsExactly(
                        "_redirects:2:1 _redirects:2:4 /a /b 301",
                        "_redirects:4:3 _redirects:4:6 /c /d 302 forced",
                        "_redirects:5:1 _redirects:5:22 /e /f/:id 200  conditional",
                        "_redirects:6:1 _redirects:6:4 /g https://x.example/?a=b 301 forced"
                                + " conditional",
                        "_redirects:8:1 _redirects:8:4 /i /j 301 forced conditional",
                        "_redirects:9:1 _redirects:9:4 /k /l 301");
        assertThat(file.malformed())
                .extracting(problem -> problem.location().toString())
                .containsExactly("_redirects:7:1");
    }

    @Test
    @DisplayName("All line ends are read")
    void readsAllLineEnds() {
        assertThat(RedirectLines.parse("r", "/a /b\r\n/c /d\r/e /f\n").rules())
                .extracting(rule -> rule.location().line())
                .containsExactly(1, 2, 3);
    }

    @Property
    void neverThrows(@ForAll @From("files") String text, @ForAll @From("files") String path) {
        RedirectFile file = RedirectLines.parse("_redirects", text);
        Redirects redirects = new Redirects(file.rules(), file.malformed(), List.of());
        redirects.of(path).map(rule -> Redirects.destination(rule, path));
        EarlierRedirects earlier = new EarlierRedirects();
        file.rules()
                .forEach(
                        rule -> {
                            earlier.instead(rule);
                            earlier.add(rule);
                        });
        assertThat(redirects.rules()).hasSameSizeAs(file.rules());
    }

    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "/a",
                        "/*",
                        "/:x",
                        ":splat",
                        "/b/:x_1/*",
                        " ",
                        "\n",
                        "301",
                        "!",
                        "#",
                        "=",
                        "?",
                        "https://x",
                        "\\E",
                        "\\Q",
                        "$1",
                        "(",
                        "%",
                        "%2F",
                        "\r",
                        "\t",
                        "é",
                        "\uFEFF");
        return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
    }
}
