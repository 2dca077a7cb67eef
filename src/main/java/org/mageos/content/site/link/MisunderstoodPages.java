package org.mageos.content.site.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * Pages of a site that is not understood, as their links of one kind show. What else in them leads
 * nowhere as a Git host reads it, but somewhere as such a site may, is left undecided.
 */
final class MisunderstoodPages {

    static final String OTHER_RULE =
            "a link of a site that is not understood, whose rules may find it (set"
                    + " collections.*.permalink)";

    private static final String OTHER_ID =
            "an anchor that differs in punctuation only, in a page of a site that is not understood"
                    + " (set generator)";

    private static final List<String> PAGE_ENDINGS = List.of(".md", ".mdx", ".markdown");

    /** So few may end a heading by chance. */
    private static final int FEWEST_LETTERS = 3;

    private final Set<String> pages;
    private final Set<String> regions;

    /** Documents whose links from the root a program fills in. */
    private final Set<String> filled;

    /** The first names of URLs that their links from the root have. */
    private final Set<String> firstNames;

    private final FileTree tree;
    private final DocumentNames names;

    private @Nullable Set<String> variants;

    /** The letters of a document's headings. */
    private final Map<String, Set<String>> headings = new HashMap<>();

    /**
     * @param uses the links and images of documents of no known site
     * @param pages those of the documents that have links which are misunderstood
     */
    MisunderstoodPages(
            Collection<ResolvedUse> uses, Set<String> pages, FileTree tree, DocumentNames names) {
        this.pages = Set.copyOf(pages);
        this.tree = tree;
        this.names = names;
        this.regions =
                pages.stream()
                        .map(MisunderstoodPages::region)
                        .filter(region -> !region.isEmpty())
                        .collect(Collectors.toSet());
        this.firstNames =
                uses.stream()
                        .filter(use -> pages.contains(use.document().file()))
                        .filter(use -> use.target().verdict() == Verdict.BROKEN)
                        .map(use -> Destination.parse(use.destination()))
                        .filter(url -> LinkShape.of(url) == LinkShape.ROOT_PAGE)
                        .map(url -> firstName(Paths.decode(url.path())))
                        .collect(Collectors.toSet());
        this.filled =
                uses.stream()
                        .filter(use -> use.destination().startsWith("/"))
                        .filter(use -> Destination.hasVariable(use.destination()))
                        .map(use -> use.document().file())
                        .collect(Collectors.toSet());
    }

    /** The first name of a path that is none of a folder above. */
    private static String firstName(String path) {
        return Stream.of(path.split("/"))
                .filter(name -> !name.isEmpty() && !name.equals(".") && !name.equals(".."))
                .findFirst()
                .orElse("");
    }

    private static String region(String file) {
        int slash = file.indexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    /** Why it cannot be said that a use leads nowhere; empty if it can. */
    Optional<String> doubt(ResolvedUse use) {
        Document document = use.document();
        Destination destination = Destination.parse(use.destination());
        if (use.target() instanceof LinkTarget.Page page) {
            return isInRegion(document) && isOtherwisePunctuated(page)
                    ? Optional.of(OTHER_ID)
                    : Optional.empty();
        }
        String path = Paths.decode(destination.path());
        boolean found =
                switch (LinkShape.of(destination)) {
                    case MARKDOWN ->
                            pages.contains(document.file()) && isEndOfAPath(path)
                                    || isInRegion(document)
                                            && (hasVariant(document.folder(), path)
                                                    || isOfJoinedFolders(
                                                            document, document.folder(), path));
                    case FILE ->
                            pages.contains(document.file())
                                    && (isEndOfAPath(path) || isBelowPage(document, path));
                    case BARE ->
                            isInRegion(document) && isNamed(document, path)
                                    || filled.contains(document.file())
                                            && isPage(document.folder(), path)
                                    || path.endsWith("/") && isPage(urlOf(document), path)
                                    || isInRegion(document) && firstNames.contains(firstName(path));
                    case ROOT_PAGE -> isInRegion(document);
                    case ROOT_MARKDOWN, ROOT_FILE ->
                            pages.contains(document.file()) && isBelowFirstName(path)
                                    || isInRegion(document) && isBelowAFolder(document, path);
                    default -> false;
                };
        return found ? Optional.of(OTHER_RULE) : Optional.empty();
    }

    /**
     * Whether a heading has the letters of the id, or ends with them, which another rule may make
     * of it.
     */
    private boolean isOtherwisePunctuated(LinkTarget.Page page) {
        String id = IdLetters.of(page.fragment().id());
        return id.length() >= FEWEST_LETTERS
                && page.route().document().stream()
                        .flatMap(
                                document ->
                                        headings
                                                .computeIfAbsent(
                                                        document.file(),
                                                        file -> IdLetters.ofHeadings(document))
                                                .stream())
                        .anyMatch(heading -> heading.endsWith(id));
    }

    /** Whether a document lies in a folder that holds pages of such a site. */
    private boolean isInRegion(Document document) {
        return regions.contains(region(document.file()));
    }

    /** Whether there are forms of a document for readers of several kinds: {@code x-java.md}. */
    private boolean hasVariant(String folder, String path) {
        return Paths.normalize(folder + "/" + path)
                .map(Paths::withoutExtension)
                .filter(variants()::contains)
                .isPresent();
    }

    /**
     * Whether a folder lacks a document of which another one has the name, so that a program may
     * make one folder of both.
     */
    private boolean isOfJoinedFolders(Document document, String folder, String path) {
        String region = region(document.file()) + "/";
        return Paths.normalize(folder + "/" + path)
                .filter(name -> !Paths.folder(name).equals(document.folder()))
                .filter(name -> tree.hasFolder(Paths.folder(name)))
                .filter(
                        name ->
                                tree.named(Paths.lastSegment(name)).stream()
                                        .anyMatch(file -> file.startsWith(region)))
                .isPresent();
    }

    /** What the names of documents begin with, up to a hyphen or dot. */
    private Set<String> variants() {
        if (variants == null) {
            variants = new HashSet<>();
            for (String file : tree.keptFiles()) {
                if (FileKind.isMarkdown(file)) {
                    String name = Paths.withoutExtension(file);
                    for (int i = name.lastIndexOf('/') + 1; i < name.length(); i++) {
                        if ("-.".indexOf(name.charAt(i)) >= 0) {
                            variants.add(name.substring(0, i));
                        }
                    }
                }
            }
        }
        return variants;
    }

    /** Whether a path from the root leads to a document below one of the folders around it. */
    private boolean isBelowAFolder(Document document, String path) {
        for (String root = document.folder(); !root.isEmpty(); root = Paths.folder(root)) {
            if (tree.hasFile(root + path)
                    || hasVariant(root, path)
                    || FileKind.isMarkdown(path) && isOfJoinedFolders(document, root, path)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a path of several names is the end of a file's, as a vault looks it up. */
    private boolean isEndOfAPath(String path) {
        return path.indexOf('/') > 0
                && tree.named(Paths.lastSegment(path)).stream()
                        .anyMatch(file -> file.endsWith("/" + path));
    }

    /** Whether a path leads to a file where the page's URL ends with a slash. */
    private boolean isBelowPage(Document document, String path) {
        return Paths.normalize(urlOf(document) + "/" + path).filter(tree::hasFile).isPresent();
    }

    /**
     * Whether a path ends in what a program calls a page, or something else, as in {@code @api}.
     */
    private boolean isNamed(Document document, String path) {
        String name = Paths.lastSegment(Paths.trimSlashes(path));
        return path.startsWith("@")
                || names.have(name)
                || tree.hasFolder(region(document.file()) + "/" + name);
    }

    /** Whether the first name of a path may be where a site puts the whole repository. */
    private boolean isBelowFirstName(String path) {
        int slash = path.indexOf('/', 1);
        return slash > 0 && tree.hasFile(path.substring(slash + 1));
    }

    private boolean isPage(String folder, String path) {
        return Paths.normalize(folder + "/" + path)
                .map(Paths::trimSlashes)
                .filter(name -> PAGE_ENDINGS.stream().anyMatch(end -> tree.hasFile(name + end)))
                .isPresent();
    }

    private static String urlOf(Document document) {
        return Paths.withoutExtension(document.file());
    }
}
