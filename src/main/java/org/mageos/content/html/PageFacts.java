package org.mageos.content.html;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.value.SyntaxProblem;

/**
 * What a page of a built site says of itself, and what it refers to.
 *
 * @param title the text of {@code title}, white space folded
 * @param language the {@code lang} of {@code html}
 * @param doctype what the page says it is
 * @param base the first {@code <base href>}, against which the other URLs are resolved
 * @param canonical the first {@code <link rel="canonical">}
 * @param isNoindex whether search engines are asked to leave the page out
 * @param refresh where the page sends its readers by itself
 * @param ids the {@code id} of all elements, in order; one that stands twice is there twice
 * @param names the {@code name} of {@code a} elements, which are anchors, too
 * @param maps the {@code name} of {@code map} elements
 * @param references the references in order of their elements, save for those that the page's
 *     author has said to leave alone: see {@link PageFactsReader#IGNORE}
 * @param problems what browsers cannot make sense of, such as a refresh without a number
 */
public record PageFacts(
        Optional<String> title,
        Optional<String> language,
        Doctype doctype,
        Optional<String> base,
        Optional<String> canonical,
        boolean isNoindex,
        Optional<Refresh> refresh,
        List<String> ids,
        List<String> names,
        List<String> maps,
        List<WebReference> references,
        List<SyntaxProblem> problems) {

    public PageFacts {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(doctype, "doctype");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(canonical, "canonical");
        Objects.requireNonNull(refresh, "refresh");
        ids = List.copyOf(ids);
        names = List.copyOf(names);
        maps = List.copyOf(maps);
        references = List.copyOf(references);
        problems = List.copyOf(problems);
    }
}
