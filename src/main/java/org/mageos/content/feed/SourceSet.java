package org.mageos.content.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The candidates of a {@code srcset}, as the <a
 * href="https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute">HTML
 * standard</a> separates them.
 */
final class SourceSet {

    /** A URL, which may hold commas but neither begins nor ends with one, and a descriptor. */
    private static final Pattern CANDIDATE =
            Pattern.compile("[\\s,]*([^\\s,]\\S*)(?:\\s+([0-9.]{1,10}[wx])\\s*(?=,|$))?");

    private SourceSet() {}

    /** The candidates whose URL is known, with absolute URLs; empty if there are none. */
    static String absolute(String srcset, ContentUrls urls) {
        if (srcset.isBlank()) {
            return "";
        }
        List<String> candidates = new ArrayList<>();
        Matcher matcher = CANDIDATE.matcher(srcset);
        int from = 0;
        while (matcher.find(from)) {
            String url = matcher.group(1);
            String descriptor = matcher.group(2);
            from = matcher.end();
            if (url.endsWith(",")) {
                from = matcher.end(1);
                url = url.replaceAll(",+$", "");
                descriptor = null;
            }
            String suffix = descriptor == null ? "" : " " + descriptor;
            urls.file(url).ifPresent(known -> candidates.add(encoded(known) + suffix));
        }
        return String.join(", ", candidates);
    }

    /** A comma at either end of a URL would be taken for that between two candidates. */
    private static String encoded(String url) {
        return url.endsWith(",") ? url.substring(0, url.length() - 1) + "%2C" : url;
    }
}
