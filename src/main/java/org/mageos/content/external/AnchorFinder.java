package org.mageos.content.external;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mageos.content.external.http.Reply.Response;

/** Looks for anchors in a page, and misses only what is surely not there. */
final class AnchorFinder {

    /** What programs of the page make: lines of source texts, routes, parts of a text. */
    private static final Pattern MADE =
            Pattern.compile("(?i)top|L[0-9]+.*|[/!:].*|.*:~:.*|.*[/=].*", Pattern.DOTALL);

    /** GitHub puts it in front of the ids of headings, and its program takes it off. */
    private static final String GITHUB = "user-content-";

    private final URI url;
    private final Response response;

    /**
     * @param url where the page is
     */
    AnchorFinder(URI url, Response response) {
        this.url = url;
        this.response = response;
    }

    /** Looks for some fragments, encoded. */
    AnchorSearch search(Set<String> fragments) {
        Set<String> judged =
                fragments.stream()
                        .filter(fragment -> !MADE.matcher(fragment).matches())
                        .collect(Collectors.toSet());
        if (judged.isEmpty()) {
            return AnchorSearch.DONE;
        }
        if (!isHtml()) {
            return AnchorSearch.open(judged, "an anchor in what is no HTML");
        }
        Set<String> ids = ids();
        Set<String> absent =
                judged.stream()
                        .filter(fragment -> !isIn(ids, fragment))
                        .collect(Collectors.toSet());
        if (!response.body().whole()) {
            return AnchorSearch.open(absent, "an anchor in a page that cannot be read to its end");
        }
        // A page without any is made by a program that did not run here.
        return ids.isEmpty()
                ? AnchorSearch.open(absent, "an anchor in a page that a program makes")
                : AnchorSearch.missing(absent);
    }

    private boolean isHtml() {
        return response.headers()
                .first("Content-Type")
                .map(type -> type.toLowerCase(Locale.ROOT))
                .filter(type -> type.contains("html"))
                .isPresent();
    }

    private static boolean isIn(Set<String> ids, String fragment) {
        String decoded = decoded(fragment);
        return ids.contains(fragment)
                || ids.contains(decoded)
                || ids.contains(GITHUB + decoded)
                || ids.contains(GITHUB + decoded.toLowerCase(Locale.ROOT));
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // Nothing is encoded in it then.
            return fragment;
        }
    }

    private Set<String> ids() {
        Set<String> ids = new HashSet<>();
        try {
            Document page =
                    Jsoup.parse(
                            new ByteArrayInputStream(response.body().bytes()),
                            null,
                            url.toString());
            for (Element element : page.select("[id]")) {
                ids.add(element.id());
            }
            for (Element element : page.select("a[name]")) {
                ids.add(element.attr("name"));
            }
            return ids;
        } catch (IOException e) {
            // Not even as HTML can it be read: as if it had none.
            return ids;
        }
    }
}
