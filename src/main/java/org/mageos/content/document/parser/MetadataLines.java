package org.mageos.content.document.parser;

import java.util.Set;
import org.mageos.content.document.source.MarkdownLine;

/**
 * Lines of {@code key: value} at the very start of a text, which Doxia takes for metadata if the
 * first key is one of these; an empty line ends them.
 */
final class MetadataLines {

    private static final Set<String> FIRST =
            Set.of(
                    "title",
                    "author",
                    "date",
                    "address",
                    "affiliation",
                    "copyright",
                    "email",
                    "keywords",
                    "language",
                    "phone",
                    "subtitle");

    private MetadataLines() {}

    /** Where they end; 0 if there are none. */
    static int end(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || !FIRST.contains(withoutBlanksBehind(text.substring(0, colon)))) {
            return 0;
        }
        int start = 0;
        while (start < text.length()) {
            int end = MarkdownLine.end(text, start);
            if (text.substring(start, end).isBlank()) {
                return start;
            }
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return 0;
    }

    private static String withoutBlanksBehind(String key) {
        int end = key.length();
        while (end > 0 && (key.charAt(end - 1) == ' ' || key.charAt(end - 1) == '\t')) {
            end--;
        }
        return key.substring(0, end);
    }
}
