package org.mageos.content.site;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mageos.content.built.LinkGraph;
import org.mageos.content.built.LinkGroup;
import org.mageos.content.built.TargetResolver;
import org.mageos.content.document.Document;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.Languages;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.RouteTable;
import org.mageos.content.generator.SettingsLink;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.sign.UnknownSite;
import org.mageos.content.generator.sign.UnknownSites;
import org.mageos.content.settings.Fields.Field;
import org.mageos.content.settings.Settings;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.site.FileWalker.Walk;
import org.mageos.content.site.link.Anchors;
import org.mageos.content.site.link.BesideLinks;
import org.mageos.content.site.link.BuiltContent;
import org.mageos.content.site.link.FileLinks;
import org.mageos.content.site.link.HostLinks;
import org.mageos.content.site.link.ImageFiles;
import org.mageos.content.site.link.JudgedUses;
import org.mageos.content.site.link.KnownFiles;
import org.mageos.content.site.link.LineAnchors;
import org.mageos.content.site.link.LinkResolver;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.Misunderstanding;
import org.mageos.content.site.link.PublicFiles;
import org.mageos.content.site.link.Repository;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.site.link.SiteAddress;
import org.mageos.content.site.link.SourceLinks;
import org.mageos.content.site.link.UnknownSiteLinks;
import org.mageos.content.site.link.UrlLinks;
import org.mageos.content.site.link.WikiPages;
import org.mageos.content.tree.ExcludedFolders;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.ImageFile;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.tree.SymlinkProblem;
import org.mageos.content.tree.UnknownNames;
import org.mageos.content.tree.git.HostUrl;
import org.mageos.content.tree.redirect.Redirects;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The whole content of a repository as a site: what checks and writers ask. Immutable and
 * thread-safe; links are resolved when somebody first asks for them.
 */
public final class Site {

    private final ReadableFiles files;
    private final Settings settings;
    private final Generator generator;
    private final FileTree tree;
    private final Map<String, Document> documents;

    /** Those that git does not ignore. */
    private final List<Document> kept;

    private final List<SettingsLink> brokenSettingsLinks;
    private final List<SymlinkProblem> symlinkProblems;
    private final ExcludedFolders excluded;
    private final UnknownSites unknownSites;
    private final UnreadFormats unreadFormats;
    private final SiteMap map;
    private final SiteAddress address;
    private final BuiltContent built;
    private final UnknownNames unknown;
    private final PublicFiles publicFiles;
    private final UrlLinks urls;
    private final LinkResolver resolver;
    private final Map<String, ImageFile> imageFiles = new ConcurrentHashMap<>();
    private final Optional<SiteUrls> siteUrls;
    private @Nullable JudgedUses uses;
    private @Nullable List<LinkGroup> builtReferences;

    Site(
            ReadableFiles files,
            Settings settings,
            Generator generator,
            Walk walk,
            ExcludedFolders excluded,
            UnknownSites unknownSites,
            Map<String, Document> documents,
            SiteMap map,
            SiteAddress address,
            SourceRoutes made,
            BuiltContent built) {
        this.files = files;
        this.settings = settings;
        this.generator = generator;
        this.tree = walk.tree();
        this.excluded = excluded;
        this.unknownSites = unknownSites;
        this.unreadFormats =
                UnreadFormats.of(tree.keptFiles().stream().filter(this::mayBeRead).toList());
        this.documents = documents;
        this.kept =
                documents.values().stream()
                        .filter(document -> !tree.isIgnored(document.file()))
                        .toList();
        this.symlinkProblems = List.copyOf(walk.symlinks());
        this.map = map;
        this.address = address;
        this.built = built;
        this.unknown = walk.unknown();
        this.publicFiles =
                new PublicFiles(
                        tree, generator.layout()::isServed, unknown, publicFolders(), made.files());
        this.brokenSettingsLinks = made.brokenLinks();
        this.urls = urls(new Anchors(documents, generator, map::page, built));
        this.resolver = resolver();
        this.siteUrls = settings.site().url().map(url -> new SiteUrls(this, resolver, url));
    }

    private boolean mayBeRead(String file) {
        return !file.startsWith(".")
                && !file.contains("/.")
                && !excluded.isOfOtherModule(file)
                && settings.exclude().stream().noneMatch(glob -> glob.value().matches(file));
    }

    private UrlLinks urls(Anchors anchors) {
        return new UrlLinks(
                map.routes(),
                map.redirects(),
                publicFiles,
                documents,
                anchors,
                address,
                trailingSlash(),
                generator,
                built);
    }

    private LinkResolver resolver() {
        Anchors anchors = new Anchors(documents, generator, map::page, built);
        UrlLinks toUrls = urls(anchors);
        Repository repository = new Repository(files);
        KnownFiles known = new KnownFiles(tree, unknown);
        FileLinks toFiles =
                new FileLinks(
                        known,
                        documents,
                        anchors,
                        new LineAnchors(LineAnchors.of(files)),
                        excluded,
                        repository);
        return new LinkResolver(
                generator,
                new BesideLinks(
                        toFiles,
                        toUrls,
                        address,
                        new UnknownSiteLinks(unknownSites.sites(), tree, documents)),
                new HostLinks(
                        HostUrl.around(files.root()),
                        toFiles,
                        repository,
                        generator.format().markdown()),
                new SourceLinks(known, documents, map::page, map::unpublished, anchors),
                toUrls,
                new ImageFiles(known, aliases(settings, generator), toUrls, address),
                new WikiPages(tree, documents.values(), anchors),
                address,
                map::role,
                settings.ignore());
    }

    private static Map<String, String> aliases(Settings settings, Generator generator) {
        Map<String, String> folders = new HashMap<>(generator.linking().aliases());
        settings.aliases().forEach((prefix, folder) -> folders.put(prefix, folder.value()));
        return folders;
    }

    public Settings settings() {
        return settings;
    }

    public Generator generator() {
        return generator;
    }

    public FileTree tree() {
        return tree;
    }

    /** The sites of the tree whose generators' rules are not known. */
    public List<UnknownSite> unknownSites() {
        return unknownSites.sites();
    }

    /** The documents that are in formats which are not read. */
    public UnreadFormats unreadFormats() {
        return unreadFormats;
    }

    /** The files that may be read. */
    public ReadableFiles files() {
        return files;
    }

    /** Whether a file lies in the folder of another module, which is none of this site's. */
    public boolean isOfOtherModule(String file) {
        return excluded.isOfOtherModule(file);
    }

    /** All documents of the repository, sorted by file. */
    public Collection<Document> documents() {
        return kept;
    }

    /** Whether a document belongs to the site, so that its links are URLs. */
    public boolean isContent(Document document) {
        return map.role(document).isContent();
    }

    /** A document; also one that git ignores, if it belongs to the site. */
    public Optional<Document> document(String file) {
        return Optional.ofNullable(documents.get(file));
    }

    /** The collections by name, in the order of the settings. */
    public Map<String, ContentCollection> collections() {
        return map.collections();
    }

    /** The collection that a document belongs to. */
    public Optional<ContentCollection> collectionOf(Document document) {
        return map.collectionOf(document);
    }

    /** The page of a document, if it has a URL; drafts have none. */
    public Optional<Route> page(Document document) {
        return map.page(document);
    }

    /** The absolute URLs of the site; empty if the settings do not say where it is. */
    public Optional<SiteUrls> absoluteUrls() {
        return siteUrls;
    }

    /** Whether a reference of a document may be defined elsewhere than in the document. */
    public boolean mayDefine(Document document, String label) {
        return map.role(document).isContent() && generator.format().mayDefine(document, label);
    }

    /** What a document says about itself. */
    public PageFields fields(Document document) {
        return map.fields(document);
    }

    /** What the generator wrote of this content. */
    public BuiltContent built() {
        return built;
    }

    /** The language of a document: its own word, that of its URL, or the site's. */
    public Optional<String> language(Document document) {
        return fields(document)
                .first(Field.LANGUAGE)
                .map(Value.Scalar::text)
                .or(() -> page(document).flatMap(route -> languages().of(route.path())));
    }

    /** How the site's URLs tell languages. */
    public Languages languages() {
        return new Languages(settings.site().languages(), settings.site().language());
    }

    /**
     * The text of a file.
     *
     * @throws IOException if it cannot be read, or is not UTF-8
     */
    public String text(String file) throws IOException {
        return files.text(file);
    }

    /**
     * The bytes of a file.
     *
     * @throws IOException if it cannot be read
     */
    public byte[] bytes(String file) throws IOException {
        return files.bytes(file);
    }

    /** How the site's Markdown is read. */
    public MarkdownOptions markdownOptions() {
        return markdownOptions(settings, generator);
    }

    static MarkdownOptions markdownOptions(Settings settings, Generator generator) {
        return new MarkdownOptions(
                generator.format().markdown(),
                settings.wikiLinks(),
                settings.components(),
                generator.format()::isMdx);
    }

    /** The time of the build: what is dated later is not published yet. */
    public Instant now() {
        return map.now();
    }

    /** Whether the canonical URL of a page ends with a slash. */
    boolean hasSlashAtEnd(Route route) {
        if (!route.isFolderLike() || route.path().equals("/") && isAtRootOfHost()) {
            return false;
        }
        return switch (trailingSlash()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case IGNORE ->
                    route.document()
                            .flatMap(map::permalink)
                            .map(permalink -> permalink.endsWith("/"))
                            .orElseGet(generator.site()::isSlashCanonical);
        };
    }

    /** Whether the site has its host for itself. */
    boolean isAtRootOfHost() {
        return address.base().isEmpty();
    }

    /**
     * What the built pages refer to, equal references together; none without a built site. They are
     * grouped once, for all who ask.
     */
    public synchronized List<LinkGroup> builtReferences() {
        if (builtReferences == null) {
            TargetResolver resolver = new TargetResolver(ownOrigins());
            builtReferences =
                    built.site().map(site -> LinkGraph.of(site, resolver)).orElse(List.of());
        }
        return builtReferences;
    }

    /**
     * Where a URL of the built pages leads: what was built goes before what the sources tell.
     *
     * @return empty if it is no address of this site
     */
    public Optional<LinkTarget> onBuiltSite(String url) {
        return pathInSite(url)
                .flatMap(
                        path ->
                                built.at(Paths.decode(path), Destination.parse(url).fragment())
                                        .filter(t -> t.verdict() != LinkTarget.Verdict.BROKEN))
                .or(() -> at(url));
    }

    /** The path of a page on its host, the site's base path before it. */
    public String pathOnHost(Route route) {
        return address.base() + route.path();
    }

    /** Whether somebody said for this plugin which URL the site has. */
    public boolean isAddressCertain() {
        return address.isCertain();
    }

    /** The origins under which the site's own pages are named, such as {@code https://a.org}. */
    public Set<String> ownOrigins() {
        return address.host()
                .map(host -> Set.of("https://" + host, "http://" + host))
                .orElse(Set.of());
    }

    /** Whether a document is neither a draft nor dated later than the build. */
    public boolean isPublished(Document document) {
        return map.isPublished(document);
    }

    public RouteTable routes() {
        return map.routes();
    }

    public Redirects redirects() {
        return map.redirects();
    }

    /** The links and images of all documents with their targets, front matter included. */
    public List<ResolvedUse> uses() {
        return judged().uses();
    }

    /** Where a link or image would lead if another destination stood in its place. */
    public LinkTarget target(ResolvedUse use, String destination) {
        return Resolution.target(resolver, use, destination);
    }

    /** The classes of links that show that the site is not understood. */
    public List<Misunderstanding> misunderstandings() {
        return judged().misunderstandings();
    }

    private synchronized JudgedUses judged() {
        if (uses == null) {
            List<ResolvedUse> first = Resolution.of(kept, resolver, map, generator);
            // Whoever names the generator, or has built the site, is taken at their word.
            uses =
                    settings.generator().isPresent() || built.site().isPresent()
                            ? JudgedUses.of(first)
                            : JudgedUses.withSecondLook(
                                    first,
                                    document -> !map.role(document).isContent(),
                                    tree,
                                    documents);
        }
        return uses;
    }

    /** Where a URL or root-relative path leads; empty if it is no address of this site. */
    public Optional<LinkTarget> at(String url) {
        return pathInSite(url).map(path -> urls.at(path, Destination.parse(url).fragment()));
    }

    /** The page or public file that has a URL or root-relative path, redirects left aside. */
    public Optional<String> sourceAt(String url) {
        Optional<String> trimmed =
                pathInSite(url).map(path -> "/" + Paths.trimSlashes(Paths.decode(path)));
        return trimmed.flatMap(map.routes()::published)
                .map(Site::source)
                .or(() -> trimmed.flatMap(publicFiles::at));
    }

    private static String source(Route route) {
        return route.origin() instanceof Route.Origin.SourceFile file ? file.name() : route.path();
    }

    /** The path of a URL or root-relative path within the site; empty if it is elsewhere. */
    public Optional<String> pathInSite(String url) {
        return address.pathInSite(Destination.parse(url));
    }

    /** The path of this site's URL or of a root-relative one, with the base path, decoded. */
    public Optional<String> pathOnHost(String url) {
        return address.pathOnHost(Destination.parse(url)).map(Paths::decode);
    }

    /** The folders that are served at the root of the site as they are. */
    public List<String> publicFolders() {
        return PublicFiles.folders(settings, generator);
    }

    public TrailingSlash trailingSlash() {
        return settings.site().trailingSlash().orElseGet(generator.site()::trailingSlash);
    }

    /** Links in the settings of the site generator that lead nowhere. */
    public List<SettingsLink> brokenSettingsLinks() {
        return brokenSettingsLinks;
    }

    /** Symbolic links that were not followed. */
    public List<SymlinkProblem> symlinkProblems() {
        return symlinkProblems;
    }

    /**
     * What the first bytes of an image say; each is read once.
     *
     * @throws IOException if the file cannot be read
     */
    public ImageFile imageFile(String file) throws IOException {
        ImageFile known = imageFiles.get(file);
        if (known == null) {
            known = ImageFile.read(files, file);
            imageFiles.put(file, known);
        }
        return known;
    }
}
