package org.mageos.content.html;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.value.SyntaxProblem;

/**
 * The links of a sitemap or a feed.
 *
 * @param format what the file is; {@link XmlFormat#OTHER} also if its first element cannot be read
 * @param references the links up to where the file cannot be read any more
 * @param problem why the file is no XML, if it is not one
 */
public record XmlLinks(
        XmlFormat format, List<WebReference> references, Optional<SyntaxProblem> problem) {

    public XmlLinks {
        Objects.requireNonNull(format, "format");
        references = List.copyOf(references);
        Objects.requireNonNull(problem, "problem");
    }
}
