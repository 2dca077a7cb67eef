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
import org.junit.jupiter.api.Timeout;

/** B48: the kinds of files beside {@code _redirects}. */
class RedirectFormatTest {

    @Test
    @DisplayName("netlify.toml: old names of keys, force, query, conditions, forward rules")
    void readsNetlifyConfig() {
        RedirectFile file =
                RedirectFormat.read(
                        "netlify.toml",
                        """
                        [build]
                        publish = "dist"

                        [[redirects]]
                          from = "/a"
                          to = '/b'

                        [[redirects]]
                          origin = "/c/*"
                          destination = "/d/:splat"
                          status = "302!"
                          force = true
                        [redirects.headers]
                          X-From = "c"

                        [[redirects]]
                        from = "/e"
                        to = "/f/:id"
                        query = {id = ":id"}

                        [[redirects]]
                        from = "/g"
                        to = "/h"
                        conditions = {Language = ["de"]}

                        [[redirects]]
                        from = "/app/*"
                        status = 200
                        """);
        assertThat(lines(file))
                .containsExactly(
                        "5:11 6:9 /a /b 301",
                        "9:13 10:18 /c/* /d/:splat 302 forced",
                        "17:9 18:7 /e /f/:id 301 conditional",
                        "22:9 23:7 /g /h 301 forced conditional",
                        "27:9 27:9 /app/* /app/:splat 200");
        assertThat(problems(file)).isEmpty();
    }

    @Test
    void reportsNetlifyRulesThatAreNone() {
        RedirectFile file =
                RedirectFormat.read(
                        "sub/netlify.toml",
                        """
                        [[redirects]]
                        to = "/b"
                        [[redirects]]
                        from = "/a"
                        [[redirects]]
                        from = "/a"
                        to = "/b"
                        status = "moved"
                        """);
        assertThat(file.rules()).isEmpty();
        assertThat(problems(file))
                .containsExactly(
                        "1:1 No redirect: it has no 'from'",
                        "4:9 No redirect: it has no 'to'",
                        "8:10 No redirect: its 'status' is not an HTTP status");
        assertThat(problems(RedirectFormat.read("netlify.toml", "[redirects]\nfrom = '/a'\n")))
                .containsExactly("1:1 No redirect: each is a table of its own, '[[redirects]]'");
        assertThat(problems(RedirectFormat.read("netlify.toml", "\n[[redirects\n"))).hasSize(1);
        assertThat(problems(RedirectFormat.read("netlify.toml", "[\"\\[\"]\n"))).hasSize(1);
        assertThat(problems(RedirectFormat.read("netlify.toml", "[build]\n"))).isEmpty();
    }

    @Test
    @DisplayName("vercel.json: redirects before rewrites, status, conditions, tabs")
    void readsVercelConfig() {
        RedirectFile file =
                RedirectFormat.read(
                        "vercel.json",
                        """
                        {
                        \t"cleanUrls": true,
                        \t"rewrites": [{"source": "/r/:x*", "destination": "/api/:x*"}],
                        \t"redirects": [
                        \t\t{ "source": "/a", "destination": "/b" },
                        \t\t{ "source": "/c/:id(\\\\d+)", "destination": "/d/:id", "permanent": false },
                        \t\t{ "source": "/e", "destination": "/f", "statusCode": 301,
                        \t\t  "has": [{ "type": "host", "value": "x" }] },
                        \t\t{ "source": "/:path((?!uk/).*)", "destination": "/uk/:path*" },
                        \t\t{ "source": "/:path+/", "destination": "/:path+" }
                        \t]
                        }
                        """);
        assertThat(lines(file))
                .containsExactly(
                        "5:16 5:37 /a /b 308 forced",
                        "6:16 6:47 /c/:id(\\d+) /d/:id 307 forced",
                        "7:16 7:37 /e /f 301 forced conditional",
                        "9:16 9:52 /:path((?!uk/).*) /uk/:path* 308 forced conditional",
                        "10:16 10:43 /:path+/ /:path+ 308",
                        "3:27 3:52 /r/:x* /api/:x* 200");
        assertThat(problems(file)).isEmpty();
    }

    @Test
    void reportsVercelRulesThatAreNone() {
        RedirectFile file =
                RedirectFormat.read(
                        "vercel.json",
                        """
                        {"redirects": [
                          {"destination": "/b"},
                          {"source": "/a"},
                          {"source": "/a*", "destination": "/b"},
                          {"source": "/a", "destination": "/b", "statusCode": 7},
                          "/a /b"
                        ]}
                        """);
        assertThat(file.rules()).isEmpty();
        assertThat(problems(file))
                .extracting(problem -> problem.substring(0, problem.indexOf(' ')))
                .containsExactly("2:3", "3:15", "4:15", "5:55", "6:3");
        assertThat(problems(RedirectFormat.read("vercel.json", "{\"redirects\": [\n"))).hasSize(1);
        assertThat(RedirectFormat.read("vercel.json", "[]").rules()).isEmpty();
    }

    @Test
    @DisplayName("JSON may escape a slash, but not the backslash of an expression")
    void readsEscapedSlashes() {
        String json = "{\"redirects\":[{\"source\":\"\\/a(\\\\/|)\",\"destination\":\"\\/b\"}]}";
        RedirectFile file = RedirectFormat.read("vercel.json", json);
        assertThat(file.rules()).extracting(Redirect::from).containsExactly("/a(\\/|)");
        assertThat(file.rules()).extracting(Redirect::to).containsExactly("/b");
    }

    @Test
    @DisplayName("CSV: quotes, comments, empty lines, all line ends, no status")
    void readsTables() {
        RedirectFile file =
                RedirectFormat.read(
                        "old/Redirects.CSV",
                        "# by hand\r\n"
                                + "/a,/b\r\n\r\n"
                                + " \"/c,\"\"d\"\"\" , /e ,302\r"
                                + "/f,/g,\n"
                                + "/h,/i,308,x");
        assertThat(lines(file))
                .containsExactly(
                        "2:1 2:4 /a /b 301",
                        "4:3 4:15 /c,\"d\" /e 302",
                        "5:1 5:4 /f /g 301",
                        "6:1 6:4 /h /i 308");
        assertThat(problems(file)).isEmpty();
    }

    @Test
    @DisplayName("CSV: the first line may name the columns in another order")
    void readsNamedColumns() {
        RedirectFile file =
                RedirectFormat.read("r.csv", "Status Code,id,Target_URL,Source\n302,7,/b,/a\n");
        assertThat(lines(file)).containsExactly("2:10 2:7 /a /b 302");
    }

    @Test
    void reportsLinesThatAreNoRules() {
        RedirectFile file =
                RedirectFormat.read("r.csv", "/a\nb,/c\n/d,/e,moved\n/f,\n/g,/h\n/i,\"/j\n/k,/l\n");
        assertThat(lines(file)).containsExactly("5:1 5:4 /g /h 301");
        assertThat(problems(file))
                .containsExactly(
                        "1:1 No redirect: it has no destination, a line is 'from,to[,status]'",
                        "2:1 No redirect: its first path is neither one of the host nor a URL",
                        "3:7 No redirect: its status is not an HTTP status",
                        "4:1 No redirect: it has no destination, a line is 'from,to[,status]'",
                        "6:5 No redirect: a quote is not closed");
    }

    @Test
    @Timeout(900)
    @DisplayName("Thousands of patterns with the same beginning are compared in time")
    void readsHugeFiles() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append("/:lang/page-").append(i).append(",/new\n");
        }
        RedirectFile file = RedirectFormat.read("r.csv", text.toString());
        EarlierRedirects earlier = new EarlierRedirects();
        for (Redirect rule : file.rules()) {
            assertThat(earlier.instead(rule)).isEmpty();
            earlier.add(rule);
        }
        assertThat(file.rules()).hasSize(5_000);
    }

    @Property
    void neverThrows(@ForAll @From("kinds") String kind, @ForAll @From("texts") String text) {
        RedirectFile file = RedirectFormat.read(kind, text);
        Redirects redirects = new Redirects(file.rules(), file.malformed(), List.of());
        assertThat(redirects.malformed()).isEqualTo(file.malformed());
        for (Redirect rule : file.rules()) {
            assertThat(rule.location().file()).isEqualTo(kind);
            redirects.of(rule.from()).map(found -> Redirects.destination(found, rule.from()));
        }
    }

    @Provide
    Arbitrary<String> kinds() {
        return Arbitraries.of("netlify.toml", "vercel.json", "a.csv", "_redirects");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "[[redirects]]\n",
                        "from=",
                        "to=",
                        "status=",
                        "\"/a\"",
                        "\"/:x*\"",
                        "\n",
                        "{\"redirects\":[",
                        "{\"source\":",
                        ",\"destination\":",
                        "}",
                        "]}",
                        "301",
                        ",",
                        "\"",
                        "#",
                        "/a",
                        "/*",
                        "\\",
                        "'",
                        "null",
                        "[",
                        "{",
                        "\t",
                        "é",
                        "😀")
                .list()
                .ofMaxSize(16)
                .map(list -> String.join("", list));
    }

    private static List<String> lines(RedirectFile file) {
        return file.rules().stream()
                .map(
                        rule ->
                                rule.location().line()
                                        + ":"
                                        + rule.location().column()
                                        + " "
                                        + rule.target().line()
                                        + ":"
                                        + rule.target().column()
                                        + " "
                                        + String.join(" ", rule.from(), rule.to())
                                        + " "
                                        + rule.status()
                                        + (rule.forced() ? " forced" : "")
                                        + (rule.conditional() ? " conditional" : ""))
                .toList();
    }

    private static List<String> problems(RedirectFile file) {
        return file.malformed().stream()
                .map(p -> p.location().line() + ":" + p.location().column() + " " + p.message())
                .toList();
    }
}
