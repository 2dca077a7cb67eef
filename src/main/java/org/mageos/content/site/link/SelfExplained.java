package org.mageos.content.site.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.generator.Anchoring;
import org.mageos.content.generator.Route;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * Content that explains its own URLs: where nearly all links from the root lead to files below one
 * folder, and nearly none to files of the repository, that folder is the root of a site.
 *
 * <p>A page is evidence only if its file has another ending than the link, or is the index of a
 * folder; a README or the very file could be a link on a Git host as well.
 */
final class SelfExplained {

    private static final String IDS =
            "an anchor in a page of a site that is not understood (set generator)";

    private static final int FEWEST_PAGES = 10;
    private static final int FEWEST_FILES = 5;

    /** In hundredths. */
    private static final int ENOUGH = 80;

    private static final int TOO_MANY_AS_WRITTEN = 20;

    private static final Set<String> WEB_ROOTS =
            Set.of(
                    "public",
                    "static",
                    "pages",
                    "pub",
                    "www",
                    "htdocs",
                    "html",
                    "resources",
                    "source",
                    "src",
                    "site",
                    "assets",
                    "web",
                    "docs",
                    "content");

    private final FileTree tree;

    // Few trees have so many links from the root that these are asked for.
    private @Nullable Map<String, String> fileByPage;
    private @Nullable Map<String, List<String>> pagesByName;

    private final Map<String, Document> documents;
    private final Optional<String> pageRoot;
    private final Optional<String> fileRoot;
    private final Optional<String> sourceRoot;

    /**
     * @param uses the links and images of documents of no known site, as they are judged so far
     */
    SelfExplained(Collection<ResolvedUse> uses, FileTree tree, Map<String, Document> documents) {
        this.tree = tree;
        this.documents = documents;
        List<ResolvedUse> fromRoot =
                uses.stream().filter(use -> LinkShape.mayBeFromRoot(use.destination())).toList();
        this.pageRoot = root(targets(fromRoot, LinkShape.ROOT_PAGE), FEWEST_PAGES, true);
        this.fileRoot = root(targets(fromRoot, LinkShape.ROOT_FILE), FEWEST_FILES, false);
        this.sourceRoot = root(targets(fromRoot, LinkShape.ROOT_MARKDOWN), FEWEST_PAGES, false);
    }

    private Map<String, String> fileByPage() {
        if (fileByPage == null) {
            Map<String, String> files = new HashMap<>();
            for (String file : tree.keptFiles()) {
                page(file).ifPresent(page -> files.putIfAbsent(page, file));
            }
            fileByPage = files;
        }
        return fileByPage;
    }

    private Map<String, List<String>> pagesByName() {
        if (pagesByName == null) {
            pagesByName =
                    fileByPage().keySet().stream()
                            .collect(Collectors.groupingBy(Paths::lastSegment));
        }
        return pagesByName;
    }

    /** The path of a page by its file: without ending, numbers in front of names, and index. */
    private static Optional<String> page(String file) {
        if (!FileKind.isMarkdown(file)) {
            return Optional.empty();
        }
        String name = withoutNumbers(Paths.withoutExtension(file));
        if (!Paths.lastSegment(name).equals("index")) {
            return Optional.of(name);
        }
        return Optional.of(Paths.folder(name)).filter(folder -> !folder.isEmpty());
    }

    /** {@code guide/install} for {@code 1.guide/20-install}. */
    static String withoutNumbers(String path) {
        StringBuilder result = new StringBuilder();
        for (String segment : path.split("/")) {
            int digits = 0;
            while (digits < segment.length() && Character.isDigit(segment.charAt(digits))) {
                digits++;
            }
            boolean numbered =
                    digits > 0
                            && digits < segment.length() - 1
                            && "-._".indexOf(segment.charAt(digits)) >= 0;
            result.append(result.isEmpty() ? "" : "/")
                    .append(numbered ? segment.substring(digits + 1) : segment);
        }
        return result.toString();
    }

    /** The distinct paths of a shape, and whether each is there as it is written. */
    private static Map<String, Boolean> targets(Collection<ResolvedUse> uses, LinkShape shape) {
        Map<String, Boolean> targets = new HashMap<>();
        for (ResolvedUse use : uses) {
            Destination destination = Destination.parse(use.destination());
            Verdict verdict = use.target().verdict();
            if (LinkShape.of(destination) == shape
                    && (verdict == Verdict.OK
                            || use.target() instanceof LinkTarget.Missing
                            || isOpen(use))) {
                targets.put(path(destination), verdict == Verdict.OK);
            }
        }
        targets.remove("");
        return targets;
    }

    /** Whether a use is only open because there is a site whose rules are not known. */
    private static boolean isOpen(ResolvedUse use) {
        return use.target() instanceof LinkTarget.Undecided
                && !Destination.hasVariable(use.destination());
    }

    private static String path(Destination destination) {
        String path = Paths.trimSlashes(Paths.decode(destination.path()));
        return path.endsWith(".html") ? path.substring(0, path.length() - ".html".length()) : path;
    }

    private Optional<String> root(Map<String, Boolean> targets, int fewest, boolean pages) {
        long asWritten = targets.values().stream().filter(ok -> ok).count();
        if (targets.size() < fewest
                || asWritten * 100 >= (long) targets.size() * TOO_MANY_AS_WRITTEN) {
            return Optional.empty();
        }
        Map<String, Integer> explained = new HashMap<>();
        for (String target : targets.keySet()) {
            roots(target, pages).forEach(root -> explained.merge(root, 1, Integer::sum));
        }
        return explained.entrySet().stream()
                .filter(root -> root.getValue() * 100L >= (long) targets.size() * ENOUGH)
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The folders below which a path leads to a page, or to a file of a web root. */
    private Set<String> roots(String target, boolean pages) {
        Set<String> roots = new HashSet<>();
        List<String> candidates =
                pages
                        ? pagesByName().getOrDefault(Paths.lastSegment(target), List.of())
                        : tree.named(Paths.lastSegment(target));
        for (String candidate : candidates) {
            if (pages && candidate.equals(target)) {
                roots.add("");
            } else if (candidate.endsWith("/" + target)) {
                String root = candidate.substring(0, candidate.length() - target.length() - 1);
                if (pages
                        || WEB_ROOTS.contains(Paths.lastSegment(root))
                        || pageRoot.filter(root::equals).isPresent()) {
                    roots.add(root);
                }
            }
        }
        return roots;
    }

    /** Judges a use as one of the site that the content explains. */
    ResolvedUse judge(ResolvedUse use) {
        if (!LinkShape.mayBeFromRoot(use.destination())) {
            return mayMakeAnchor(use) ? use.with(Extent.open(IDS).confirm(use.target())) : use;
        }
        Destination destination = Destination.parse(use.destination());
        LinkShape shape = LinkShape.of(destination);
        Optional<String> root =
                switch (shape) {
                    case ROOT_PAGE -> pageRoot;
                    case ROOT_FILE -> fileRoot.or(() -> pageRoot.filter(r -> holds(r, use)));
                    case ROOT_MARKDOWN -> sourceRoot;
                    default -> Optional.empty();
                };
        boolean open = isOpen(use);
        if (root.isEmpty() || !open && use.target().verdict() != Verdict.BROKEN) {
            return use;
        }
        String name = Paths.join(root.get(), path(destination));
        if (shape == LinkShape.ROOT_MARKDOWN) {
            // It may as well be a folder that was moved there, so that this is no proof.
            return tree.hasFile(name) && !open
                    ? use.with(Extent.open(reason(shape, root.get())).confirm(use.target()))
                    : use;
        }
        String file =
                shape == LinkShape.ROOT_FILE
                        ? name
                        : fileByPage().getOrDefault(withoutNumbers(name), "");
        if (open && !tree.hasFile(file)) {
            return use;
        }
        LinkTarget target =
                tree.hasFile(file)
                        ? found(file, destination)
                        : Extent.open(reason(shape, root.get())).confirm(use.target());
        return use.with(target);
    }

    private static boolean holds(String root, ResolvedUse use) {
        return root.isEmpty() || use.document().file().startsWith(root + "/");
    }

    /** Whether the site may make an anchor of a heading by another rule than a Git host has. */
    private boolean mayMakeAnchor(ResolvedUse use) {
        return use.target().verdict() == Verdict.BROKEN
                && use.target() instanceof LinkTarget.Page page
                && pageRoot.filter(root -> holds(root, use)).isPresent()
                && !ShownByHost.test(use.document())
                && page.route()
                        .document()
                        .map(IdLetters::ofHeadings)
                        .filter(all -> all.contains(IdLetters.of(page.fragment().id())))
                        .isPresent();
    }

    private LinkTarget found(String file, Destination destination) {
        Document document = documents.get(file);
        return document == null
                ? new LinkTarget.Asset(
                        file, Fragment.elsewhere(destination.fragment(), Fragment.NOT_TEXT))
                : new LinkTarget.Page(
                        Route.of(document, "/" + file), anchor(document, destination.fragment()));
    }

    /** One that a Git host makes is taken for one of the site, too. */
    private static Fragment anchor(Document document, Optional<String> written) {
        String id = Paths.decode(written.orElse(""));
        return Anchoring.ON_GIT_HOST.slugs().ids(document.headings()).contains(id)
                ? Fragment.ok(id)
                : Fragment.elsewhere(written, IDS);
    }

    private String reason(LinkShape shape, String root) {
        String folder = root.isEmpty() ? "the root of the repository" : "'" + root + "'";
        return shape != LinkShape.ROOT_FILE || fileRoot.isEmpty()
                ? "a URL of a site whose pages lie in " + folder + " (set collections.*.permalink)"
                : "a URL of a site whose files lie in " + folder + " (set public)";
    }
}
