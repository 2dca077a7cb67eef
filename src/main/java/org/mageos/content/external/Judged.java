package org.mageos.content.external;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A URL, the links to it, and what was found out about it.
 *
 * @param answer what asking it came to; empty if it was not asked
 * @param isRemembered whether an earlier run asked it
 */
public record Judged(
        URI url,
        List<ExternalLink> links,
        Verdict verdict,
        Optional<Answer> answer,
        boolean isRemembered) {

    public Judged {
        Objects.requireNonNull(url, "url");
        links = List.copyOf(links);
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(answer, "answer");
    }

    /** How many of the links lead to an anchor that the page does not have. */
    public int missingAnchors() {
        return (int) links.stream().filter(this::isWithoutAnchor).count();
    }

    private boolean isWithoutAnchor(ExternalLink link) {
        return link.fragment().isPresent()
                && answer.filter(a -> a.missingAnchors().contains(link.fragment().get()))
                        .isPresent();
    }
}
