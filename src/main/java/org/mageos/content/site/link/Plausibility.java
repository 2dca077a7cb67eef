package org.mageos.content.site.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mageos.content.document.FileKind;
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

    private static final String URLS = "public and collections.*.permalink";

    /**
     * A class of links that are misunderstood together, or not at all.
     *
     * @param shapes what its links look like
     * @param fewest how many different targets there must be
     * @param share how many of a hundred must be broken
     * @param isNamed whether half of them must have the name of a document
     */
    private record Group(
            String kind,
            Set<LinkShape> shapes,
            int fewest,
            int share,
            boolean isNamed,
            String setting) {}

    private static final List<Group> GROUPS =
            List.of(
                    new Group(
                            "links from the root",
                            EnumSet.of(LinkShape.ROOT_PAGE, LinkShape.ROOT_FILE),
                            10,
                            80,
                            false,
                            URLS),
                    new Group(
                            "links to pages from the root",
                            EnumSet.of(LinkShape.ROOT_PAGE),
                            10,
                            80,
                            false,
                            "collections.*.permalink"),
                    new Group(
                            "links that begin with '~/'",
                            EnumSet.of(LinkShape.TILDE),
                            10,
                            80,
                            false,
                            "aliases"),
                    new Group(
                            "links that begin with '@'",
                            EnumSet.of(LinkShape.AT),
                            10,
                            80,
                            false,
                            "aliases"),
                    new Group(
                            "relative links to '.html' files",
                            EnumSet.of(LinkShape.HTML),
                            10,
                            80,
                            true,
                            "collections.*.permalink"),
                    new Group(
                            "relative links without an extension",
                            EnumSet.of(LinkShape.BARE),
                            10,
                            80,
                            true,
                            "collections.*.permalink"),
                    new Group(
                            "anchors of the page itself",
                            EnumSet.of(LinkShape.FRAGMENT),
                            20,
                            90,
                            false,
                            "generator"));

    private final Map<LinkShape, Misunderstanding> byShape = new HashMap<>();
    private final List<Misunderstanding> found = new ArrayList<>();
    private final Set<String> names;
    private final Set<String> pages;
    private final FileTree tree;
    private final MisunderstoodPages around;

    /**
     * @param uses the links and images of documents of no known site
     */
    Plausibility(Collection<ResolvedUse> uses, FileTree tree) {
        this.names =
                tree.keptFiles().stream()
                        .filter(FileKind::isMarkdown)
                        .flatMap(file -> Stream.of(name(file), nameOfFolder(file)))
                        .collect(Collectors.toSet());
        this.tree = tree;
        Map<LinkShape, List<ResolvedUse>> judged =
                uses.stream()
                        .filter(Plausibility::isJudged)
                        .collect(Collectors.groupingBy(this::shape));
        for (Group group : GROUPS) {
            if (group.shapes().stream().noneMatch(byShape::containsKey)) {
                misunderstanding(group, judged)
                        .ifPresent(
                                one -> {
                                    found.add(one);
                                    group.shapes().forEach(shape -> byShape.put(shape, one));
                                });
            }
        }
        this.pages =
                pages(
                        uses,
                        use ->
                                use.target().verdict() == Verdict.BROKEN
                                        && shape(use) != LinkShape.FRAGMENT
                                        && byShape.containsKey(shape(use)));
        this.around = new MisunderstoodPages(uses, pages, tree);
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

    private Optional<Misunderstanding> misunderstanding(
            Group group, Map<LinkShape, List<ResolvedUse>> judged) {
        Map<String, ResolvedUse> targets = new HashMap<>();
        Map<String, ResolvedUse> broken = new HashMap<>();
        group.shapes().stream()
                .flatMap(shape -> judged.getOrDefault(shape, List.of()).stream())
                .forEach(
                        use -> {
                            targets.putIfAbsent(key(use), use);
                            if (use.target().verdict() == Verdict.BROKEN) {
                                broken.merge(key(use), use, Plausibility::first);
                            }
                        });
        boolean usual = group.isNamed() && areWithoutEnding(group, judged);
        if (!usual && targets.size() < group.fewest()
                || broken.size() * 100L < (long) targets.size() * group.share()
                || group.isNamed() && !areNamed(broken.keySet())) {
            return Optional.empty();
        }
        return broken.values().stream()
                .reduce(Plausibility::first)
                .map(
                        example ->
                                new Misunderstanding(
                                        group.kind(),
                                        targets.size(),
                                        broken.size(),
                                        example,
                                        group.setting()));
    }

    /** Whether it is the rule to leave out the ending of a page's file, however few pages it is. */
    private boolean areWithoutEnding(Group group, Map<LinkShape, List<ResolvedUse>> judged) {
        List<ResolvedUse> uses =
                group.shapes().stream()
                        .flatMap(shape -> judged.getOrDefault(shape, List.of()).stream())
                        .toList();
        long exact = uses.stream().filter(this::isWithoutEnding).count();
        return exact >= MOST_BY_MISTAKE && exact * 100 >= uses.size() * ENOUGH;
    }

    private boolean isWithoutEnding(ResolvedUse use) {
        return use.target().verdict() == Verdict.BROKEN && names.contains(name(key(use)));
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

    private boolean areNamed(Set<String> targets) {
        return targets.stream().filter(target -> names.contains(name(target))).count() * 2L
                >= targets.size();
    }

    /** The name of a folder whose number says that it is a page's: {@code 02.install/page.md}. */
    private static String nameOfFolder(String file) {
        String folder = Paths.lastSegment(Paths.folder(file));
        String name = SelfExplained.withoutNumbers(folder);
        return name.equals(folder) ? name(file) : FileTree.fold(name);
    }

    private static String name(String path) {
        String last = Paths.lastSegment(SelfExplained.withoutNumbers(path));
        boolean page = FileKind.isMarkdown(last) || last.endsWith(".html");
        return FileTree.fold(page ? Paths.withoutExtension(last) : last);
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
        if (use.target() instanceof LinkTarget.Page page
                && page.route().document().filter(d -> pages.contains(d.file())).isPresent()) {
            return with(use, IDS);
        }
        Misunderstanding one = byShape.get(shape(use));
        if (one == null) {
            return around.doubt(use).map(reason -> with(use, reason)).orElse(use);
        }
        String reason = one.kind() + ", most of which lead nowhere (set " + one.setting() + ")";
        return with(use, reason);
    }

    private static ResolvedUse with(ResolvedUse use, String reason) {
        return use.with(Extent.open(reason).confirm(use.target()));
    }
}
