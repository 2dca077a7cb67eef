package org.mageos.content.generator.mavensite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Reference;
import org.mageos.content.slug.DoxiaIds;

/**
 * The macros that Doxia has, by their names. A dependency of the site plugin may bring others.
 *
 * @see <a href="https://maven.apache.org/doxia/macros/">Doxia, Macros</a>
 */
final class DoxiaMacros {

    /** Those that only the first generation has. */
    private static final Set<String> OLD = Set.of("ssi", "swf");

    private static final String BROUGHT =
            "a macro that a dependency of maven-site-plugin may bring along";
    private static final String GENERATION =
            "a macro that only Doxia 1 has (name the version of maven-site-plugin in the pom)";

    private DoxiaMacros() {}

    /** What the name of a macro means that not each generation has. */
    static Reference find(SourcePage page, Document from, String name) {
        List<DoxiaIds> generations = page.site().generations();
        if (OLD.contains(name) && generations.contains(DoxiaIds.FIRST)) {
            return generations.size() == 1
                    ? new Reference.File(from.file(), Optional.empty())
                    : new Reference.Unknown(GENERATION);
        }
        return page.site().module().mayHaveOtherParsers()
                ? new Reference.Unknown(BROUGHT)
                : new Reference.Nothing(
                        "Doxia has none of this name, so that the site is not built",
                        Optional.empty());
    }
}
