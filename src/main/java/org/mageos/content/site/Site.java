package org.mageos.content.site;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mageos.content.built.LinkGraph;
import org.mageos.content.built.LinkGroup;
import org.mageos.content.built.TargetResolver;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.Languages;
import org.mageos.content.generator.MenuLink;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.RouteTable;
import org.mageos.content.generator.SettingsLink;
import org.mageos.content.generator.sign.UnknownSite;
import org.mageos.content.settings.Fields.Field;
import org.mageos.content.settings.Settings;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.site.link.BuiltContent;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.LinkedSites;
import org.mageos.content.site.link.Misunderstanding;
import org.mageos.content.site.link.PublicFiles;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.ImageFile;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.tree.SymlinkProblem;
import org.mageos.content.tree.redirect.Redirects;
import org.mageos.content.value.Value;

/**
 * The whole content of a repository as a site: what checks and writers ask. Immutable and
 * thread-safe; links are resolved when somebody first asks for them.
 */
public final class Site {

    private final SiteParts parts;

    /** Those that git does not ignore. */
    private final List<Document> kept;

    private final UnreadFormats unreadFormats;
    private final DocumentSyntax syntax;
    private final SiteHistory history;
    private final SiteLinks links;
    private final SitePaths paths;
    private final Optional<SiteUrls> siteUrls;
    private final Map<String, ImageFile> imageFiles = new ConcurrentHashMap<>();
    private @Nullable List<LinkGroup> builtReferences;
    private @Nullable Namesakes namesakes;

    Site(SiteParts parts) {
        this.parts = parts;
        this.kept = parts.keptDocuments();
        this.unreadFormats = parts.unreadFormats();
        this.syntax = parts.syntax();
        this.history = new SiteHistory(parts.files(), syntax);
        PublicFiles publicFiles = parts.publicFiles();
        this.links = new SiteLinks(parts, publicFiles);
        this.paths = new SitePaths(parts, publicFiles, links.served());
        this.siteUrls =
                parts.settings().site().url().map(url -> new SiteUrls(this, links.resolver(), url));
    }

    public Settings settings() {
        return parts.settings();
    }

    public Generator generator() {
        return parts.generator();
    }

    public FileTree tree() {
        return parts.tree();
    }

    /** The sites of the tree whose generators' rules are not known. */
    public List<UnknownSite> unknownSites() {
        return parts.unknownSites().sites();
    }

    /** How many documents of other people's code were passed over, by the folder of that. */
    public SortedMap<String, Integer> vendored() {
        return parts.vendored();
    }

    /** The documents that are in formats which are not read. */
    public UnreadFormats unreadFormats() {
        return unreadFormats;
    }

    /** The files that may be read. */
    public ReadableFiles files() {
        return parts.files();
    }

    /** Whether a file lies in the folder of another module, which is none of this site's. */
    public boolean isOfOtherModule(String file) {
        return parts.excluded().isOfOtherModule(file);
    }

    /** All documents of the repository, sorted by file. */
    public Collection<Document> documents() {
        return kept;
    }

    /** Whether a document belongs to the site, so that its links are URLs. */
    public boolean isContent(Document document) {
        return parts.map().role(document).isContent();
    }

    /** A document; also one that git ignores, if it belongs to the site. */
    public Optional<Document> document(String file) {
        return Optional.ofNullable(parts.documents().get(file));
    }

    /** The collections by name, in the order of the settings. */
    public Map<String, ContentCollection> collections() {
        return parts.map().collections();
    }

    /** The collection that a document belongs to. */
    public Optional<ContentCollection> collectionOf(Document document) {
        return parts.map().collectionOf(document);
    }

    /** The page of a document, if it has a URL; drafts have none. */
    public Optional<Route> page(Document document) {
        return parts.map().page(document);
    }

    /** The page of what has a name, if it has a URL. */
    public Optional<Route> page(Namesakes.Place place) {
        return document(place.file()).flatMap(this::page).or(() -> routes().published(place.url()));
    }

    /** The absolute URLs of the site; empty if the settings do not say where it is. */
    public Optional<SiteUrls> absoluteUrls() {
        return siteUrls;
    }

    /** Whether a reference of a document may be defined elsewhere than in the document. */
    public boolean mayDefine(Document document, String label) {
        return parts.map().role(document).isContent()
                ? parts.generator().format().mayDefine(document, label)
                : parts.unknownSites().all().stream()
                        .anyMatch(
                                site -> site.sign().hasOwnLabels() && site.holds(document.file()));
    }

    /** What a document says about itself. */
    public PageFields fields(Document document) {
        return parts.map().fields(document);
    }

    /** What the generator wrote of this content. */
    public BuiltContent built() {
        return parts.built();
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
        return new Languages(
                parts.settings().site().languages(), parts.settings().site().language());
    }

    /**
     * The text of a file.
     *
     * @throws IOException if it cannot be read, or is not UTF-8
     */
    public String text(String file) throws IOException {
        return parts.files().text(file);
    }

    /**
     * The bytes of a file.
     *
     * @throws IOException if it cannot be read
     */
    public byte[] bytes(String file) throws IOException {
        return parts.files().bytes(file);
    }

    /** How the site's documents are written. */
    public DocumentSyntax syntax() {
        return syntax;
    }

    /** The time of the build: what is dated later is not published yet. */
    public Instant now() {
        return parts.map().now();
    }

    /**
     * What the built pages refer to, equal references together; none without a built site. They are
     * grouped once, for all who ask.
     */
    public synchronized List<LinkGroup> builtReferences() {
        if (builtReferences == null) {
            TargetResolver resolver = new TargetResolver(paths.ownOrigins());
            builtReferences =
                    parts.built()
                            .site()
                            .map(site -> LinkGraph.of(site, resolver))
                            .orElse(List.of());
        }
        return builtReferences;
    }

    /** All that a name may mean. */
    public synchronized Namesakes namesakes() {
        if (namesakes == null) {
            namesakes =
                    Namesakes.of(
                            tree(),
                            documents(),
                            document -> !isContent(document) || isPublished(document),
                            routes());
        }
        return namesakes;
    }

    /** What git knows of the site's past. */
    public SiteHistory history() {
        return history;
    }

    /** What the site has at its URLs. */
    public SitePaths paths() {
        return paths;
    }

    /** Whether a document is neither a draft nor dated later than the build. */
    public boolean isPublished(Document document) {
        return parts.map().isPublished(document);
    }

    public RouteTable routes() {
        return parts.map().routes();
    }

    public Redirects redirects() {
        return parts.map().redirects();
    }

    /** The links and images of all documents with their targets, front matter included. */
    public List<ResolvedUse> uses() {
        return links.judged().uses();
    }

    /** Where a link or image would lead if another destination stood in its place. */
    public LinkTarget target(ResolvedUse use, String destination) {
        return Resolution.target(links.resolver(), use, destination);
    }

    /** The classes of links that show that the site is not understood. */
    public List<Misunderstanding> misunderstandings() {
        return links.judged().misunderstandings();
    }

    /** The folders that are served at the root of the site as they are. */
    public List<String> publicFolders() {
        return parts.publicFolders();
    }

    public TrailingSlash trailingSlash() {
        return parts.trailingSlash();
    }

    /** Links in the settings of the site generator that lead nowhere. */
    public List<SettingsLink> brokenSettingsLinks() {
        return parts.made().brokenLinks();
    }

    /** Links in the settings of the site generator, as far as they are literal. */
    public List<MenuLink> menuLinks() {
        List<MenuLink> all = new ArrayList<>(parts.generator().routing().menuLinks());
        all.addAll(parts.made().menuLinks());
        return all;
    }

    /** What a fragment can name in a page, as far as it is known. */
    public Set<String> ids(Route page) {
        return links.ids(page);
    }

    /** Other sites of which it is written down what they serve. */
    LinkedSites linked() {
        return parts.linked();
    }

    /** The walk that the site is made of, without what is wrong in other modules. */
    Walk walk() {
        return parts.walk();
    }

    /** Symbolic links that were not followed. */
    public List<SymlinkProblem> symlinkProblems() {
        return parts.walk().symlinks();
    }

    /**
     * What the first bytes of an image say; each is read once.
     *
     * @throws IOException if the file cannot be read
     */
    public ImageFile imageFile(String file) throws IOException {
        ImageFile known = imageFiles.get(file);
        if (known == null) {
            known = ImageFile.read(parts.files(), file);
            imageFiles.put(file, known);
        }
        return known;
    }
}
