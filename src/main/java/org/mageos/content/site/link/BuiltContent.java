package org.mageos.content.site.link;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mageos.content.built.BuiltPage;
import org.mageos.content.built.BuiltSite;
import org.mageos.content.built.ServedPage;
import org.mageos.content.document.Document;
import org.mageos.content.finding.Location;
import org.mageos.content.generator.Route;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;

/**
 * The built site, which is read when somebody first asks for it: what the sources leave open, it
 * knows. Thread-safe.
 */
public final class BuiltContent {

    private final ReadableFiles files;
    private final Optional<Path> folder;
    private final boolean isNamed;
    private final Collection<Document> documents;
    private @Nullable State state;

    /**
     * What was found.
     *
     * @param site the built site, if it is there and is read
     * @param age whether it is older than the content
     * @param start the first page of the site, be it read or not
     * @param stamp tells whether the folder is still the one that was read
     */
    private record State(
            Optional<BuiltSite> site, BuiltAge age, Optional<String> start, String stamp) {}

    /**
     * @param place where it is looked for
     * @param output the generator's output folder, relative to the root
     * @param documents the content, which is not to be newer
     */
    public BuiltContent(
            ReadableFiles files,
            BuiltPlace place,
            Optional<String> output,
            Collection<Document> documents) {
        this.files = files;
        this.isNamed = place.folder().isPresent();
        this.folder =
                place.isWanted()
                        ? place.folder().or(() -> output.flatMap(name -> below(files, name)))
                        : Optional.empty();
        this.documents = documents;
    }

    /** The built site; empty if there is none, or it is not read for its {@link #age}. */
    public Optional<BuiltSite> site() {
        return state().site();
    }

    /**
     * Whether the built site is older than the content. One that was named is read all the same.
     */
    public BuiltAge age() {
        return state().age();
    }

    /** The place of the built site's first page, be it read or not; empty if it has none. */
    public Optional<Location> start() {
        return state().start().map(page -> location(new Location(page, Position.START)));
    }

    /** The folder's name: relative to the content root if it lies there. */
    public String name() {
        Path place = folder.orElseThrow();
        Path name = place.startsWith(files.root()) ? files.root().relativize(place) : place;
        return Paths.slashes(name);
    }

    /** A place in a file of the built site, as findings name it. */
    public Location location(Location inSite) {
        return new Location(name() + "/" + inSite.file(), inSite.position());
    }

    /** Whether a file lies in the built site. */
    public boolean holds(String file) {
        return folder.isPresent() && file.startsWith(name() + "/");
    }

    /** Whether the folder has not changed since somebody asked for it. */
    public synchronized boolean isCurrent() {
        return state == null || state.stamp().equals(stamp());
    }

    private synchronized State state() {
        if (state == null) {
            state = look();
        }
        return state;
    }

    private State look() {
        String stamp = stamp();
        if (folder.isEmpty() || !hasPages(folder.get())) {
            return new State(Optional.empty(), BuiltAge.CURRENT, Optional.empty(), stamp);
        }
        BuiltSite site = BuiltSite.read(folder.get());
        BuiltAge age =
                BuiltAge.of(
                        site, folder.get(), files, documents.stream().map(Document::file).toList());
        boolean isRead =
                !site.pages().isEmpty() && (isNamed || age.kind() == BuiltAge.Kind.CURRENT);
        return new State(
                isRead ? Optional.of(site) : Optional.empty(),
                age,
                site.pages().stream().map(BuiltPage::file).findFirst(),
                stamp);
    }

    /** Generators take any text for the name of a folder; not all are names, or may be read. */
    private static Optional<Path> below(ReadableFiles files, String name) {
        return files.kind(name) == ReadableFiles.Kind.ELSEWHERE
                ? Optional.empty()
                : files.path(name);
    }

    /** A folder of that name may hold something else, such as compiled classes in 'build'. */
    private boolean hasPages(Path place) {
        return isNamed || BuiltSite.isAt(place);
    }

    private String stamp() {
        return folder.map(BuiltSite::stamp).orElse("");
    }

    /** The page that is served at a path of the site. */
    Optional<BuiltPage> page(String path) {
        return site().flatMap(site -> site.at(path).stream().findFirst()).map(ServedPage::page);
    }

    /** The file, no page, that is served at a path of the site, as a name of the content tree. */
    Optional<String> file(String path) {
        String name = Paths.trimSlashes(path);
        return site().filter(site -> site.hasFile(name)).map(site -> name() + "/" + name);
    }

    /**
     * What is at a path of the site by the built pages alone; empty if they do not have it.
     *
     * @param fragment what stands behind {@code #}, as written
     */
    public Optional<LinkTarget> at(String path, Optional<String> fragment) {
        Optional<BuiltPage> page = page(path);
        if (page.isPresent()) {
            Route route = Route.built(path, name() + "/" + page.get().file());
            Fragment open = Fragment.elsewhere(fragment, Fragment.NOT_MARKDOWN);
            boolean sent = page.get().redirect().isPresent();
            return Optional.of(
                    new LinkTarget.Page(
                            route, sent ? Fragment.NONE : judge(Optional.of(route), open)));
        }
        return file(path)
                .map(
                        file ->
                                new LinkTarget.Asset(
                                        file, Fragment.elsewhere(fragment, Fragment.NOT_TEXT)));
    }

    /** The anchors of the page that was built; none without one. */
    Set<String> ids(Route route) {
        return page(route.path())
                .filter(page -> page.redirect().isEmpty())
                .map(page -> Set.copyOf(page.anchors()))
                .orElse(Set.of());
    }

    /** Judges a fragment by the page that was built; what the sources say counts without one. */
    Fragment judge(Optional<Route> route, Fragment bySources) {
        if (bySources.id().isEmpty() || route.isEmpty() || folder.isEmpty()) {
            return bySources;
        }
        Optional<BuiltPage> page = page(route.get().path());
        if (page.isEmpty() || page.get().redirect().isPresent()) {
            return bySources;
        }
        return judge(page.get(), bySources);
    }

    private static Fragment judge(BuiltPage page, Fragment bySources) {
        String id = bySources.id();
        if (page.hasAnchor(id) || id.equalsIgnoreCase("top")) {
            return Fragment.ok(id);
        }
        return switch (bySources.verdict()) {
            case BROKEN -> bySources;
            case UNDECIDED -> Extent.CLOSED.missId(id, Optional::empty);
            // A program may give the id to something when the page is shown.
            case OK, OUTSIDE -> bySources;
        };
    }

    /**
     * How much is known of the site's pages and files: all of them, once the site is built.
     *
     * @param bySources what the sources say of it
     */
    Extent extent(Supplier<Extent> bySources) {
        return folder.isEmpty() || site().isEmpty() ? bySources.get() : Extent.CLOSED;
    }
}
