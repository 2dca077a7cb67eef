package org.mageos.content.site.link;

import java.io.IOException;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.tree.ReadableFiles;

/**
 * Documents with conditions and loops of a template, {@code <% if (x) { %>} or {@code {{#if x}}}:
 * a program fills them in and puts them elsewhere, and only there their links lead somewhere. A
 * document is only read when it has a link that leads nowhere.
 */
final class FilledTexts {

    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:>\\s?)*\\s{0,9}(?:```|~~~)");

    private static final Pattern CONTROL =
            Pattern.compile(
                    "\\s{0,20}(?:<%[-_]?\\s*(?:if|for|\\}|[\\w.]{1,60}\\s*\\()"
                            + "|\\{%-?\\s*(?:if|for|unless)\\s"
                            + "|\\{\\{~?[#^]\\s*(?:if|each|unless|with)\\s)");

    private final ReadableFiles files;

    FilledTexts(ReadableFiles files) {
        this.files = files;
    }

    /** How much is known of what a document's links mean. */
    Extent extent(Document document) {
        return !ShownByHost.test(document) && isFilled(document.file())
                ? Extent.open(TemplateCopies.REASON)
                : Extent.CLOSED;
    }

    private boolean isFilled(String file) {
        String text;
        try {
            text = files.text(file);
        } catch (IOException e) {
            return false;
        }
        boolean code = false;
        for (String line : text.split("\\R", -1)) {
            if (FENCE.matcher(line).lookingAt()) {
                code = !code;
            } else if (!code && CONTROL.matcher(line).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
