package org.mageos.content.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The candidates of a {@code srcset}, as the <a
 * href="https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute">HTML
 * standard</a> separates them: a comma within a URL belongs to it.
 */
final class SourceSet {

    private static final Pattern DESCRIPTOR = Pattern.compile("[0-9.]{1,10}[wx]");

    private final String text;
    private int position;

    private SourceSet(String text) {
        this.text = text;
    }

    /** The candidates whose URL is known, with absolute URLs; empty if there are none. */
    static String absolute(String srcset, ContentUrls urls) {
        SourceSet source = new SourceSet(srcset);
        List<String> candidates = new ArrayList<>();
        while (source.skipTo(false, " ,\t\n\r\f")) {
            String url = source.url();
            String descriptor = url.endsWith(",") ? "" : source.descriptor();
            boolean plain = !DESCRIPTOR.matcher(descriptor).matches();
            urls.file(withoutCommas(url))
                    .ifPresent(
                            known ->
                                    candidates.add(
                                            encoded(known) + (plain ? "" : " " + descriptor)));
        }
        return String.join(", ", candidates);
    }

    /** Goes to the next character that is one of some or is not; false if there is none. */
    private boolean skipTo(boolean contained, String characters) {
        while (position < text.length()
                && characters.indexOf(text.charAt(position)) >= 0 != contained) {
            position++;
        }
        return position < text.length();
    }

    private String url() {
        int start = position;
        skipTo(true, " \t\n\r\f");
        return text.substring(start, position);
    }

    private String descriptor() {
        int start = position;
        skipTo(true, ",");
        return text.substring(start, position).strip();
    }

    private static String withoutCommas(String url) {
        int end = url.length();
        while (end > 0 && url.charAt(end - 1) == ',') {
            end--;
        }
        return url.substring(0, end);
    }

    /** A comma at the end of a URL would be taken for that between two candidates. */
    private static String encoded(String url) {
        return url.endsWith(",") ? url.substring(0, url.length() - 1) + "%2C" : url;
    }
}
