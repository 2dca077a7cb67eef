package org.mageos.content.generator.mavensite;

import java.util.List;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Reference;
import org.mageos.content.url.Destination;

/** The links of APT that name an anchor of their page, as those do that do not look like a path. */
final class AptLinks {

    /** The beginnings of others that are no web addresses. */
    private static final List<String> OTHERS =
            List.of("#", "/", "./", "../", "http:/", "https:/", "ftp:/", "mailto:", "file:/");

    private AptLinks() {}

    static boolean isAnchor(String text) {
        return !text.contains("://") && OTHERS.stream().noneMatch(text::startsWith);
    }

    static Reference anchor(Document from, SourcePage page, String text) {
        boolean isThere =
                page.site().generations().stream()
                        .anyMatch(
                                one ->
                                        new DoxiaPage(page.format(), one)
                                                .ids(from)
                                                .contains(one.fragment(text)));
        boolean isPath = text.contains("/") || text.contains(".html");
        if (!isThere && isPath && Destination.parse(text).scheme().isEmpty()) {
            return new Reference.Nothing(
                    "APT takes a link that does not start with './' for an anchor of its page",
                    Optional.of("./" + text));
        }
        return DoxiaLinks.byAll(page, one -> "#" + one.fragment(text));
    }
}
