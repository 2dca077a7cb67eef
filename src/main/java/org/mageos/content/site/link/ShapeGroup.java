package org.mageos.content.site.link;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A class of links that are misunderstood together, or not at all.
 *
 * @param shapes what its links look like
 * @param fewest how many different targets there must be
 * @param share how many of a hundred must be broken
 * @param isNamed whether half of them must have the name of a document
 */
record ShapeGroup(
        String kind,
        Set<LinkShape> shapes,
        int fewest,
        int share,
        boolean isNamed,
        String setting) {

    private static final String URLS = "public and collections.*.permalink";

    /** All of them, the wider ones first. */
    static final List<ShapeGroup> ALL =
            List.of(
                    new ShapeGroup(
                            "links from the root",
                            EnumSet.of(LinkShape.ROOT_PAGE, LinkShape.ROOT_FILE),
                            10,
                            80,
                            false,
                            URLS),
                    new ShapeGroup(
                            "links to pages from the root",
                            EnumSet.of(LinkShape.ROOT_PAGE),
                            10,
                            80,
                            false,
                            "collections.*.permalink"),
                    new ShapeGroup(
                            "links that begin with '~/'",
                            EnumSet.of(LinkShape.TILDE),
                            10,
                            80,
                            false,
                            "aliases"),
                    new ShapeGroup(
                            "links that begin with '@'",
                            EnumSet.of(LinkShape.AT),
                            10,
                            80,
                            false,
                            "aliases"),
                    new ShapeGroup(
                            "relative links to '.html' files",
                            EnumSet.of(LinkShape.HTML),
                            10,
                            80,
                            true,
                            "collections.*.permalink"),
                    new ShapeGroup(
                            "relative links without an extension",
                            EnumSet.of(LinkShape.BARE),
                            10,
                            80,
                            true,
                            "collections.*.permalink"),
                    new ShapeGroup(
                            "anchors of the page itself",
                            EnumSet.of(LinkShape.FRAGMENT),
                            20,
                            90,
                            false,
                            "generator"));

    ShapeGroup {
        Objects.requireNonNull(kind, "kind");
        shapes = Set.copyOf(shapes);
        Objects.requireNonNull(setting, "setting");
    }
}
