package org.mageos.content.slug;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mageos.content.document.Heading;

/** Headings have the ids that the text gives them, and no others: so it is with Eleventy. */
public final class NoSlugs implements SlugDialect {

    @Override
    public Set<String> ids(List<Heading> headings) {
        return headings.stream()
                .map(Heading::id)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
