package org.mageos.content.slug;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mageos.content.document.Heading;

/**
 * The ids of Docusaurus: those of github-slugger. A heading with an explicit id has only that, and
 * takes no part in the numbering, so that another heading may get the same id.
 *
 * <p>The source: {@code remark/headings} of {@code @docusaurus/mdx-loader}.
 */
public final class DocusaurusSlugs implements SlugDialect {

    private final boolean maintainCase;

    /**
     * @param maintainCase the setting {@code markdown.anchors.maintainCase}: letters keep their
     *     case
     */
    public DocusaurusSlugs(boolean maintainCase) {
        this.maintainCase = maintainCase;
    }

    @Override
    public Set<String> ids(List<Heading> headings) {
        GithubNumbers numbers = new GithubNumbers();
        Set<String> ids = new LinkedHashSet<>();
        for (Heading heading : headings) {
            ids.add(heading.id().orElseGet(() -> numbers.unique(slug(heading.text()))));
        }
        ids.remove("");
        return ids;
    }

    private String slug(String text) {
        return maintainCase ? GithubSlugs.withLetterCase(text) : GithubSlugs.slug(text);
    }
}
