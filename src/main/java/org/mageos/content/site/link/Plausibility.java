package org.mageos.content.site.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Document;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * The last question before links are called broken: whether so many of one shape lead nowhere that
 * the site must work in another way than was thought. A link of such a shape can never have led to
 * a file, before or after a move, so a folder that was moved does not look so. It concerns only
 * documents that no known site has.
 */
final class Plausibility {

    private static final List<String> PAGE_ENDINGS = List.of(".md", ".mdx", ".markdown");

    private static final String IDS =
            "an anchor in a page of a site that is not understood (set generator)";

    /** So many links without an ending to files that have one are no slip. */
    private static final int MOST_BY_MISTAKE = 10;

    /** In hundredths. */
    private static final int ENOUGH = 80;

    /** So many documents are not called by their names without the number by chance. */
    private static final int FEWEST_NUMBERED = 3;

    /** The links of one shape in the documents of a folder. */
    private record InFolder(LinkShape shape, String folder) {}

    private final Map<LinkShape, Misunderstanding> byShape = new HashMap<>();
    private final List<Misunderstanding> found = new ArrayList<>();

    /** Those of one folder, where the rest of the tree follows another rule. */
    private final Map<InFolder, Misunderstanding> byFolder = new HashMap<>();

    private final DocumentNames names;
    private final Set<String> pages;
    private final FileTree tree;
    private final MisunderstoodPages around;
    private final PrefixedIds prefixes;

    /**
     * @param uses the links and images of documents of no known site
     */
    Plausibility(Collection<ResolvedUse> uses, FileTree tree) {
        this.names = new DocumentNames(tree);
        this.tree = tree;
        Map<LinkShape, List<ResolvedUse>> judged =
                uses.stream()
                        .filter(Plausibility::isJudged)
                        .collect(Collectors.groupingBy(this::shape));
        for (ShapeGroup group : ShapeGroup.ALL) {
            if (group.shapes().stream().anyMatch(byShape::containsKey)) {
                continue;
            }
            List<ResolvedUse> own =
                    group.shapes().stream()
                            .flatMap(shape -> judged.getOrDefault(shape, List.of()).stream())
                            .toList();
            Optional<Misunderstanding> whole = misunderstanding(group, own);
            if (whole.isPresent()) {
                found.add(whole.get());
                group.shapes().forEach(shape -> byShape.put(shape, whole.get()));
            } else if (group.isNamed()) {
                misunderstandFolders(group, own);
            }
        }
        this.pages =
                pages(
                        uses,
                        use ->
                                use.target().verdict() == Verdict.BROKEN
                                        && shape(use) != LinkShape.FRAGMENT
                                        && of(use) != null);
        this.around = new MisunderstoodPages(uses, pages, tree, names);
        this.prefixes = new PrefixedIds(uses);
    }

    private static boolean isJudged(ResolvedUse use) {
        Verdict verdict = use.target().verdict();
        return verdict == Verdict.OK || verdict == Verdict.BROKEN;
    }

    /** A name with a dot, such as {@code next.config.js}, may be that of a page, too. */
    private LinkShape shape(ResolvedUse use) {
        LinkShape shape = LinkShape.of(Destination.parse(use.destination()));
        boolean page =
                shape == LinkShape.FILE
                        && PAGE_ENDINGS.stream().anyMatch(end -> tree.hasFile(key(use) + end));
        return page ? LinkShape.BARE : shape;
    }

    private Optional<Misunderstanding> misunderstanding(ShapeGroup group, List<ResolvedUse> uses) {
        Map<String, ResolvedUse> targets = new HashMap<>();
        uses.forEach(use -> targets.putIfAbsent(key(use), use));
        Map<String, ResolvedUse> broken = broken(uses);
        boolean usual =
                group.isNamed() ? areWithoutEnding(uses) : areWithoutNumber(group, broken.keySet());
        if (!usual && targets.size() < group.fewest()
                || broken.size() * 100L < (long) targets.size() * group.share()
                || group.isNamed()
                        && !areOfBuild(group, targets.size(), broken.size())
                        && names.count(broken.keySet()) * 2 < broken.size()) {
            return Optional.empty();
        }
        return misunderstanding(group, targets.size(), broken);
    }

    /** Nobody writes so many links to {@code .html} files of which none has ever worked. */
    private static boolean areOfBuild(ShapeGroup group, int targets, int broken) {
        return group.shapes().contains(LinkShape.HTML)
                && broken == targets
                && targets >= 2 * group.fewest();
    }

    private static Map<String, ResolvedUse> broken(List<ResolvedUse> uses) {
        Map<String, ResolvedUse> broken = new HashMap<>();
        for (ResolvedUse use : uses) {
            if (use.target().verdict() == Verdict.BROKEN) {
                broken.merge(key(use), use, Plausibility::first);
            }
        }
        return broken;
    }

    private static Optional<Misunderstanding> misunderstanding(
            ShapeGroup group, int targets, Map<String, ResolvedUse> broken) {
        return broken.values().stream()
                .reduce(Plausibility::first)
                .map(
                        example ->
                                new Misunderstanding(
                                        group.kind(),
                                        targets,
                                        broken.size(),
                                        example,
                                        group.setting()));
    }

    /** Looks at each folder by itself: whether its links leave out endings or numbers. */
    private void misunderstandFolders(ShapeGroup group, List<ResolvedUse> uses) {
        Map<String, List<ResolvedUse>> byName =
                uses.stream()
                        .collect(
                                Collectors.groupingBy(
                                        use -> use.document().folder(),
                                        TreeMap::new,
                                        Collectors.toList()));
        byName.forEach(
                (folder, own) -> {
                    Map<String, ResolvedUse> broken = broken(own);
                    long numbered = names.countNumbered(folder, broken.keySet());
                    if (areWithoutEnding(own)
                            || numbered >= FEWEST_NUMBERED && numbered * 2 >= broken.size()) {
                        int targets = (int) own.stream().map(Plausibility::key).distinct().count();
                        misunderstanding(group, targets, broken)
                                .ifPresent(
                                        one -> {
                                            found.add(one);
                                            group.shapes()
                                                    .forEach(
                                                            shape ->
                                                                    byFolder.put(
                                                                            new InFolder(
                                                                                    shape, folder),
                                                                            one));
                                        });
                    }
                });
    }

    /** The misunderstanding that a use is part of; null if none. */
    private @Nullable Misunderstanding of(ResolvedUse use) {
        LinkShape shape = shape(use);
        Misunderstanding one = byShape.get(shape);
        return one == null ? byFolder.get(new InFolder(shape, use.document().folder())) : one;
    }

    /** Whether it is the rule to leave out the ending of a page's file, however few pages it is. */
    private boolean areWithoutEnding(List<ResolvedUse> uses) {
        long exact = uses.stream().filter(this::isWithoutEnding).count();
        return exact >= MOST_BY_MISTAKE && exact * 100 >= uses.size() * ENOUGH;
    }

    /** Whether links to pages leave out the numbers by which a program puts these into order. */
    private boolean areWithoutNumber(ShapeGroup group, Set<String> broken) {
        if (!group.shapes().contains(LinkShape.ROOT_PAGE)) {
            return false;
        }
        long numbered = names.countWithoutNumber(broken);
        return numbered >= FEWEST_NUMBERED && numbered * 2 >= broken.size();
    }

    private boolean isWithoutEnding(ResolvedUse use) {
        return use.target().verdict() == Verdict.BROKEN && names.have(key(use));
    }

    private static ResolvedUse first(ResolvedUse one, ResolvedUse other) {
        return one.location().compareTo(other.location()) <= 0 ? one : other;
    }

    /** What tells one target from another: two ways to write it are one. */
    private static String key(ResolvedUse use) {
        Destination destination = Destination.parse(use.destination());
        String path = Paths.decode(destination.path());
        if (path.isEmpty()) {
            return use.document().file() + "#" + destination.fragment().orElse("");
        }
        boolean absolute = "/~@".indexOf(path.charAt(0)) >= 0;
        return Paths.trimSlashes(
                absolute ? path : Paths.normalizeBelowRoot(use.document().folder() + "/" + path));
    }

    /** The classes that are misunderstood. */
    List<Misunderstanding> found() {
        return List.copyOf(found);
    }

    /**
     * The documents that have links which are misunderstood: pages of a site, not of a Git host.
     */
    private static Set<String> pages(
            Collection<ResolvedUse> uses, Predicate<ResolvedUse> isMisunderstood) {
        return uses.stream()
                .filter(isMisunderstood)
                .map(use -> use.document().file())
                .collect(Collectors.toSet());
    }

    /** Withdraws the verdict on a use that is misunderstood. */
    ResolvedUse judge(ResolvedUse use) {
        if (use.target().verdict() != Verdict.BROKEN) {
            return use;
        }
        Optional<String> prefixed = prefixes.doubt(use);
        if (prefixed.isPresent()) {
            return with(use, prefixed.get());
        }
        if (use.target() instanceof LinkTarget.Page page
                && page.route().document().filter(this::isMisunderstood).isPresent()) {
            return with(use, IDS);
        }
        Misunderstanding one = of(use);
        if (one == null && shape(use) == LinkShape.ROOT_PAGE && isMisunderstood(use.document())) {
            return with(use, MisunderstoodPages.OTHER_RULE);
        }
        if (one == null) {
            return around.doubt(use)
                    .or(() -> PublishedDocuments.doubt(use))
                    .map(reason -> with(use, reason))
                    .orElse(use);
        }
        String reason = one.kind() + ", most of which lead nowhere (set " + one.setting() + ")";
        return with(use, reason);
    }

    /** Whether the ids of a document are made in a way that is not understood. */
    private boolean isMisunderstood(Document document) {
        return pages.contains(document.file())
                || byShape.containsKey(LinkShape.FRAGMENT) && !ShownByHost.test(document);
    }

    private static ResolvedUse with(ResolvedUse use, String reason) {
        return use.with(Extent.open(reason).confirm(use.target()));
    }
}
