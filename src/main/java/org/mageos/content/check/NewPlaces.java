package org.mageos.content.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Document;
import org.mageos.content.feed.Ledger;
import org.mageos.content.generator.Route;
import org.mageos.content.site.Site;
import org.mageos.content.url.Paths;
import org.mageos.content.url.VersionName;

/**
 * Where pages are today that had another URL, as far as that is certain: by their file, by the file
 * of feed ids, by content that is there once, or by a name that is. Not thread-safe.
 */
final class NewPlaces {

    /** A segment that tells a version of a documentation. */
    private static final Pattern NUMBER = Pattern.compile("\\d*");

    private final Site today;
    private final Optional<Site> then;
    private final Map<String, List<Route>> newBySlug = new HashMap<>();
    private final Map<String, Integer> lostSlugs = new HashMap<>();

    /** The names of what is not there yet, and may be what was meant. */
    private final Set<String> unpublished;

    private @Nullable Map<String, List<Document>> newByContent;
    private final Map<String, Integer> goneContents = new HashMap<>();

    /**
     * @param then the site as it was, if that is known
     * @param oldPaths the paths that it had
     * @param lost those of them that it has no more
     */
    NewPlaces(Site today, Optional<Site> then, Set<String> oldPaths, Collection<OldUrl> lost) {
        this.today = today;
        this.then = then;
        for (Route route : today.routes().published()) {
            if (route.isFile() && !oldPaths.contains(route.path())) {
                newBySlug.computeIfAbsent(slug(route.path()), key -> new ArrayList<>()).add(route);
            }
        }
        this.unpublished =
                today.documents().stream()
                        .filter(document -> !today.isPublished(document))
                        .map(Document::baseName)
                        .collect(Collectors.toSet());
        lost.forEach(url -> lostSlugs.merge(slug(url.path()), 1, Integer::sum));
    }

    /** The page that takes the place of one. */
    Optional<Route> of(OldUrl url) {
        if (url.redirect().isPresent()) {
            return Optional.empty();
        }
        return url.document()
                .flatMap(this::byFile)
                .or(() -> url.document().flatMap(this::byLedger))
                .or(() -> url.document().flatMap(this::byContent))
                .or(() -> bySlug(url.path()));
    }

    /** A page that was not there before. */
    Optional<Route> fresh(String path) {
        return newBySlug.getOrDefault(slug(path), List.of()).stream()
                .filter(route -> route.path().equals(path))
                .findFirst();
    }

    private Optional<Route> byFile(Document document) {
        return today.document(document.file()).flatMap(today::page);
    }

    private Optional<Route> byLedger(Document document) {
        Optional<Ledger> before = then.flatMap(this::ledger);
        return before.flatMap(ledger -> ledger.id(document.file()))
                .flatMap(id -> ledger(today).flatMap(ledger -> ledger.owner(id)))
                .filter(file -> !file.equals(document.file()))
                .flatMap(today::document)
                .flatMap(today::page);
    }

    private Optional<Ledger> ledger(Site site) {
        return site.settings()
                .feedIds()
                .map(file -> file.value())
                .filter(site.tree()::hasFile)
                .flatMap(file -> text(site, file))
                .map(text -> Ledger.read("", text, error -> {}));
    }

    /** What cannot be read is told elsewhere; here it only tells nothing. */
    private static Optional<String> text(Site site, String file) {
        try {
            return Optional.of(site.text(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Route> byContent(Document document) {
        if (then.isEmpty() || today.tree().hasFile(document.file())) {
            return Optional.empty();
        }
        Map<String, List<Document>> contents = newByContent();
        return text(then.get(), document.file())
                .filter(text -> goneContents.getOrDefault(text, 0) == 1)
                .map(text -> contents.getOrDefault(text, List.of()))
                .filter(same -> same.size() == 1)
                .flatMap(same -> today.page(same.get(0)));
    }

    private Map<String, List<Document>> newByContent() {
        if (newByContent == null) {
            Map<String, List<Document>> contents = new HashMap<>();
            Site before = then.orElseThrow();
            for (Document document : today.documents()) {
                if (!before.tree().hasFile(document.file())) {
                    text(today, document.file())
                            .ifPresent(
                                    text ->
                                            contents.computeIfAbsent(text, k -> new ArrayList<>())
                                                    .add(document));
                }
            }
            for (Document document : before.documents()) {
                if (!today.tree().hasFile(document.file())) {
                    text(before, document.file())
                            .ifPresent(text -> goneContents.merge(text, 1, Integer::sum));
                }
            }
            newByContent = contents;
        }
        return newByContent;
    }

    /** A page that is new, has the same last segment, and is the only one within its bounds. */
    private Optional<Route> bySlug(String path) {
        String slug = slug(path);
        if (NUMBER.matcher(slug).matches()
                || slug.equals("index")
                || lostSlugs.getOrDefault(slug, 0) > 1
                || unpublished.contains(slug)) {
            return Optional.empty();
        }
        List<Route> fitting =
                newBySlug.getOrDefault(slug, List.of()).stream()
                        .filter(route -> bounds(route.path()).equals(bounds(path)))
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static String slug(String path) {
        return Paths.lastSegment(Paths.trimSlashes(path));
    }

    /** The language and the version of a path. */
    private List<String> bounds(String path) {
        return Stream.concat(
                        Stream.of(today.languages().of(path).orElse("")),
                        Stream.of(path.split("/")).filter(VersionName::is))
                .toList();
    }
}
