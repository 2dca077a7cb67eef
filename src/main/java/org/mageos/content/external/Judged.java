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

    /** Why the anchor that one of the links leads to is undecided; empty if it is not. */
    public Optional<String> openAnchor(ExternalLink link) {
        return anchors()
                .filter(search -> link.fragment().filter(search.open()::contains).isPresent())
                .map(AnchorSearch::why);
    }

    /** Whether one of the links leads to an anchor that the page does not have. */
    public boolean isWithoutAnchor(ExternalLink link) {
        return anchors()
                .filter(search -> link.fragment().filter(search.missing()::contains).isPresent())
                .isPresent();
    }

    private Optional<AnchorSearch> anchors() {
        return answer.map(Answer::anchors);
    }
}
