package org.mageos.content.tree.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlierRedirectsTest {

    @ParameterizedTest(name = "{0} before {1}: {2}")
    @CsvSource({
        "/a, /a, true",
        "/a, /a/b, false",
        "/a/*, /a/b, true",
        "/a/*, /a/b/*, true",
        "/a/*, /a/:name, true",
        "/a/*, /*, false",
        "/a/*, /b, false",
        "/*, /a/:name/c, true",
        "/a/:name, /a/b, true",
        "/a/:name, /a/*, false",
        "/a/:name, /a/b/c, false",
        "/:lang/a, /en/a, true",
        "/:lang/a, /:locale/a, true",
        "/:lang/a, /en/b, false",
        "/*/a/*, /x/a/y, true",
        "/*/a/*, /x/b/y, false",
        "/a*a, /a, false",
        "/a/*, /a/*, true",
    })
    void findsARuleThatLeavesNothing(String earlier, String later, boolean nothing) {
        EarlierRedirects rules = new EarlierRedirects();
        rules(earlier + " /to").forEach(rules::add);
        assertThat(rules.instead(rules(later + " /to").get(0)).isPresent()).isEqualTo(nothing);
    }

    @Test
    void namesTheFirstOfSeveral() {
        EarlierRedirects rules = new EarlierRedirects();
        rules("/a/b/* /1\n/a/:x /2\n/* /3\n/a/* /4").forEach(rules::add);
        assertThat(rules.instead(rules("/a/c /to").get(0))).map(Redirect::to).contains("/2");
        assertThat(rules.instead(rules("/a/b/c /to").get(0))).map(Redirect::to).contains("/1");
        assertThat(rules.instead(rules("/c /to").get(0))).map(Redirect::to).contains("/3");
    }

    @Test
    void passesOverRulesWithConditions() {
        EarlierRedirects rules = new EarlierRedirects();
        rules("/a/* /1 302 Country=de").forEach(rules::add);
        assertThat(rules.instead(rules("/a/b /to").get(0))).isEmpty();
    }

    @Test
    void redirectsByTheFirstRuleThatMatches() {
        Redirects redirects =
                new Redirects(rules("/a/b/* /1\n/a/c /2\n/a/* /3\n/a/d /4"), List.of(), List.of());
        assertThat(to(redirects, "/a/b")).contains("/1");
        assertThat(to(redirects, "/a/c")).contains("/2");
        assertThat(to(redirects, "/a/d")).contains("/3");
        assertThat(to(redirects, "/a")).contains("/3");
        assertThat(to(redirects, "/b")).isEmpty();
    }

    private static Optional<String> to(Redirects redirects, String path) {
        return redirects.of(path).map(Redirect::to);
    }

    private static List<Redirect> rules(String text) {
        return RedirectLines.parse("_redirects", text).rules();
    }
}
