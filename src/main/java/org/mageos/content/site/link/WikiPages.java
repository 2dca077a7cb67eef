package org.mageos.content.site.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Document;
import org.mageos.content.finding.ClosestMatch;
import org.mageos.content.finding.ComparisonBudget;
import org.mageos.content.generator.Route;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.slug.GithubSlugs;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/**
 * Pages as {@code [[Page]]} names them: by the file's name without extension, in whatever folder,
 * where letter case does not count and a space is as good as a hyphen or an underscore.
 */
public final class WikiPages {

    private static final List<String> EXTENSIONS = List.of(".md", ".mdx", ".markdown");

    private final FileTree tree;
    private final Anchors anchors;
    private final Collection<Document> documents;
    private @Nullable Index index;

    /**
     * The pages, found when the first link asks for them: few sites have such links.
     *
     * @param byName the pages by the form in which names are compared
     * @param names the names as writers know them, by the same
     * @param spellings the keys of both, to compare
     */
    private record Index(
            Map<String, List<Document>> byName,
            Map<String, String> names,
            ClosestMatch spellings) {}

    public WikiPages(FileTree tree, Collection<Document> documents, Anchors anchors) {
        this.tree = tree;
        this.documents = documents;
        this.anchors = anchors;
    }

    private synchronized Index index() {
        if (index == null) {
            Map<String, List<Document>> byName = new HashMap<>();
            Map<String, String> names = new HashMap<>();
            for (Document document : documents) {
                String name = Paths.withoutExtension(Paths.lastSegment(document.file()));
                byName.computeIfAbsent(key(name), key -> new ArrayList<>()).add(document);
                names.putIfAbsent(key(name), name);
            }
            ClosestMatch spellings = new ClosestMatch(names.keySet(), ComparisonBudget.ofRun());
            index = new Index(byName, names, spellings);
        }
        return index;
    }

    /** Where {@code [[Folder/Page#Heading]]} leads. */
    LinkTarget resolve(Document from, String text) {
        int hash = text.indexOf('#');
        String page = (hash < 0 ? text : text.substring(0, hash)).strip();
        Optional<String> heading =
                hash < 0 ? Optional.empty() : Optional.of(text.substring(hash + 1));
        Optional<Document> document = document(from, page);
        if (document.isPresent()) {
            return new LinkTarget.Page(
                    Route.of(document.get(), "/" + document.get().file()),
                    fragment(document.get(), heading));
        }
        return Stream.concat(
                        tree.named(Paths.lastSegment(page)).stream()
                                .filter(file -> isNamed(file, page)),
                        ignored(page))
                .findFirst()
                .<LinkTarget>map(
                        file ->
                                new LinkTarget.Asset(
                                        file, Fragment.elsewhere(heading, Fragment.NOT_TEXT)))
                .orElseGet(() -> missing(page));
    }

    /** The pages with a name that git ignores, which are no documents. */
    private Stream<String> ignored(String page) {
        return EXTENSIONS.stream()
                .map(extension -> page + extension)
                .flatMap(
                        name ->
                                tree.named(Paths.lastSegment(name)).stream()
                                        .filter(file -> isNamed(file, name)))
                .filter(tree::isIgnored);
    }

    /** Of pages with the same name the one beside the document, else the first. */
    private Optional<Document> document(Document from, String page) {
        String folder = from.folder();
        String name = page.replaceFirst("(?i)\\.(?:md|mdx|markdown)$", "");
        return index().byName().getOrDefault(key(Paths.lastSegment(name)), List.of()).stream()
                .filter(document -> isNamed(Paths.withoutExtension(document.file()), name))
                .min(Comparator.comparing(document -> !document.folder().equals(folder)));
    }

    /** Whether a path ends with a name, folder by folder. */
    private static boolean isNamed(String path, String name) {
        return ("/" + key(path)).endsWith("/" + key(Paths.trimSlashes(name)));
    }

    /** A heading is named by its text, or by its id. */
    private Fragment fragment(Document document, Optional<String> heading) {
        Fragment asWritten = anchors.in(document, heading);
        Fragment asText = anchors.in(document, heading.map(text -> GithubSlugs.slug(text.strip())));
        return asText.verdict() == Verdict.OK ? asText : asWritten;
    }

    private synchronized LinkTarget missing(String page) {
        Index known = index();
        return Extent.CLOSED.miss(
                "no page has this name",
                () -> known.spellings().closest(key(page)).map(known.names()::get));
    }

    private static String key(String name) {
        return FileTree.fold(name).replaceAll("[ _-]+", "-");
    }
}
