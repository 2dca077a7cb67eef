package org.mageos.content.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mageos.content.document.Heading;
import org.mageos.content.slug.SlugDialect;

/** Which id each heading of a document gets. */
record SectionIds(SlugDialect slugs) {

    SectionIds {
        Objects.requireNonNull(slugs, "slugs");
    }

    /** The id of a heading, which depends on those above it. */
    Optional<String> id(List<Heading> headings, int heading) {
        Set<String> with = new LinkedHashSet<>(slugs.ids(headings.subList(0, heading + 1)));
        with.removeAll(slugs.ids(headings.subList(0, heading)));
        return with.size() == 1 ? with.stream().findFirst() : Optional.empty();
    }

    /** The heading that gets an id. */
    Optional<Integer> heading(List<Heading> headings, String id) {
        if (!slugs.ids(headings).contains(id)) {
            return Optional.empty();
        }
        return IntStream.range(0, headings.size())
                .filter(i -> id(headings, i).filter(id::equals).isPresent())
                .boxed()
                .findFirst();
    }
}
