package org.mageos.content.init;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mageos.content.init.ValueShape.Seen;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.LinkTarget.Verdict;

/** The keys of front matter whose values are links. */
final class LinkFields {

    private final Site site;

    LinkFields(Site site) {
        this.site = site;
    }

    /**
     * Those of a collection.
     *
     * @param images the paths of keys that are images
     */
    List<String> of(Group group, Set<String> images) {
        List<String> links = new ArrayList<>();
        group.shape()
                .leaves(
                        (path, seen) -> {
                            boolean isKnown =
                                    site.generator().format().frontMatterLinks().contains(path);
                            if (!images.contains(path)
                                    && !isKnown
                                    && !KeyNames.isOwnAddress(path)
                                    && areLinks(path, seen)) {
                                links.add(path);
                            }
                        });
        return links;
    }

    private boolean areLinks(String path, List<Seen> seen) {
        List<String> texts =
                seen.stream()
                        .filter(Seen::isText)
                        .map(Seen::text)
                        .filter(t -> !t.isBlank())
                        .toList();
        if (texts.isEmpty() || texts.size() < 2 && !KeyNames.isLink(path)) {
            return false;
        }
        int inside = 0;
        int broken = 0;
        for (String text : texts) {
            boolean isWeb = text.startsWith("https://") || text.startsWith("http://");
            // Without a host it says where the document itself is.
            boolean isPath =
                    text.startsWith("/")
                            && !text.startsWith("//")
                            && !KeyNames.last(path).equals("url");
            if (!isWeb && !isPath || text.indexOf(' ') >= 0 || text.contains("{{")) {
                return false;
            }
            if (isPath) {
                Verdict verdict =
                        site.paths().at(text).map(LinkTarget::verdict).orElse(Verdict.UNDECIDED);
                inside++;
                broken += verdict == Verdict.BROKEN ? 1 : 0;
            }
        }
        // Paths that mostly lead nowhere are no links of this site.
        return broken * 2 <= inside && (inside == 0 || KeyNames.isLink(path) || inside > broken);
    }
}
