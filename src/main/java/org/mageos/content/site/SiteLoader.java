package org.mageos.content.site;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.document.cache.DocumentCache;
import org.mageos.content.finding.RunError;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.GeneratorType;
import org.mageos.content.generator.GeneratorTypes;
import org.mageos.content.generator.OtherSites;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.Sources;
import org.mageos.content.generator.sign.UnknownSites;
import org.mageos.content.inventory.ArtifactSource;
import org.mageos.content.settings.Settings;
import org.mageos.content.settings.UnmatchedSettings;
import org.mageos.content.site.link.BuiltContent;
import org.mageos.content.site.link.BuiltPlace;
import org.mageos.content.site.link.LinkedSites;
import org.mageos.content.site.link.PublicFiles;
import org.mageos.content.site.link.SiteAddress;
import org.mageos.content.tree.ExcludedFolders;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.tree.git.EarlierTree;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.tree.redirect.Redirects;

/** Makes a {@link Site} of a folder: one walk, and each document read and parsed once. */
public final class SiteLoader {

    private final Path root;
    private final ReadableFiles readable;
    private final Settings settings;
    private final GeneratorTypes types;
    private final ExcludedFolders excluded;
    private final BuiltPlace place;
    private final ReadingDepth reading;

    /** Tells of the documents of another site whether they are the same ones. */
    private final Optional<SharedDocuments> shared;

    private final LinkedSites linked;
    private final List<RunError> errors = new ArrayList<>();

    private SiteLoader(
            Path root,
            ReadableFiles readable,
            Settings settings,
            GeneratorTypes types,
            ExcludedFolders excluded,
            BuiltPlace place,
            ReadingDepth reading,
            Optional<SharedDocuments> shared,
            LinkedSites linked) {
        this.linked = linked;
        this.reading = reading;
        this.root = root;
        this.readable = readable;
        this.shared = shared;
        this.settings = settings;
        this.types = types;
        this.excluded = excluded;
        this.place = place;
    }

    /**
     * What loading gave.
     *
     * @param site the site of all that could be read
     * @param errors what could not be read, and settings that do not fit the files
     * @param fingerprint of the tree that was read
     */
    public record Loaded(Site site, List<RunError> errors, long fingerprint) {
        public Loaded {
            Objects.requireNonNull(site, "site");
            errors = List.copyOf(errors);
        }
    }

    /**
     * Loads a folder.
     *
     * @param root the content root
     * @param types the site generators that are known
     * @param excluded folders below it that are not read
     * @param place where the built site is looked for
     * @param now the time of the build
     * @throws IOException if the root cannot be read
     */
    public static Loaded load(
            Path root,
            Settings settings,
            GeneratorTypes types,
            ExcludedFolders excluded,
            BuiltPlace place,
            Instant now)
            throws IOException {
        return load(
                root,
                settings,
                types,
                excluded,
                place,
                now,
                ArtifactSource.NONE,
                Optional.empty(),
                ReadingDepth.whole(DocumentCache.none()));
    }

    /**
     * Loads a folder, unless it is as it was.
     *
     * @param artifacts where artifacts come from that tell of other sites
     * @param earlier what loading gave before with the same other arguments; it is given back if no
     *     file has changed since
     * @param reading how much of the documents is read
     * @throws IOException if the root cannot be read
     */
    public static Loaded load(
            Path root,
            Settings settings,
            GeneratorTypes types,
            ExcludedFolders excluded,
            BuiltPlace place,
            Instant now,
            ArtifactSource artifacts,
            Optional<Loaded> earlier,
            ReadingDepth reading)
            throws IOException {
        ReadableFiles readable = ReadableFiles.of(root);
        return new SiteLoader(
                        root,
                        readable,
                        settings,
                        types,
                        excluded,
                        place,
                        reading,
                        Optional.empty(),
                        new LinkedSites(settings.sites(), readable, artifacts))
                .load(now, earlier);
    }

    /**
     * Loads what a folder held at an earlier commit, judged with the settings of today. Documents
     * that are the same are not read again. What is built of the content today was not built of
     * that, so it does not count.
     *
     * @param site the site of today
     * @param excluded folders below the root that are not read
     * @return the site; what could not be read of it is among its errors
     */
    public static Loaded at(
            EarlierTree commit,
            Site site,
            Settings settings,
            GeneratorTypes types,
            ExcludedFolders excluded)
            throws IOException {
        ReadableFiles today = site.files();
        EarlierWalk walk = new EarlierWalk(site.walk(), commit, today.prefix(), excluded);
        return new SiteLoader(
                        today.root(),
                        today.at(commit),
                        settings,
                        types,
                        excluded,
                        BuiltPlace.NONE,
                        ReadingDepth.whole(DocumentCache.none()),
                        Optional.of(new SharedDocuments(site, walk)),
                        site.linked())
                .load(
                        walk.walk(),
                        settings.generator().flatMap(n -> types.named(n.value())),
                        site.now());
    }

    private Loaded load(Instant now, Optional<Loaded> earlier) throws IOException {
        Optional<GeneratorType> named = named();
        List<GeneratorType> possible = named.isPresent() ? List.of(named.get()) : types.all();
        Walk walk =
                FileWalker.walk(root, excluded.notWalked(), new ContentPlaces(settings, possible))
                        .without(excluded);
        if (earlier.isPresent()
                && earlier.get().fingerprint() == walk.fingerprint()
                && earlier.get().site().built().isCurrent()) {
            return earlier.get();
        }
        return load(walk, named, now);
    }

    private Optional<GeneratorType> named() {
        return settings.generator().isPresent()
                ? types.named(settings.generator().get().value())
                : Optional.empty();
    }

    private Loaded load(Walk walk, Optional<GeneratorType> named, Instant now) throws IOException {
        errors.addAll(walk.errors());
        errors.addAll(UnmatchedSettings.find(settings, ownFiles(walk.tree())));
        SiteFiles files = new SiteFiles(readable, walk.tree(), walk.unread());
        Generator generator = types.read(files, named, settings.site());
        SiteFiles look = files.toLookAt();
        OtherSites others = types.others(look, named);
        Site site = site(walk, files, generator, others, types.unknown(look, named, others), now);
        errors.addAll(files.errors());
        errors.addAll(linked.missing(settings));
        return new Loaded(site, errors, walk.fingerprint());
    }

    private Site site(
            Walk walk,
            SiteFiles files,
            Generator generator,
            OtherSites others,
            UnknownSites unknown,
            Instant now)
            throws IOException {
        Settings whole = settings.withSite(generator.site().under(settings.site()));
        SiteAddress address = address(whole, files, generator);
        DocumentFiles which = new DocumentFiles(settings, generator, unknown, excluded);
        DocumentSyntax syntax = DocumentSyntax.of(settings, generator, readable, walk, unknown);
        Map<String, Document> documents = documents(which.in(walk), syntax);
        SourceRoutes made =
                generator
                        .routing()
                        .routes(new Sources(walk.tree(), sources(documents, generator), now));
        PageIndex map =
                new PageIndex(
                        whole,
                        generator,
                        made,
                        new StaticPages(PublicFiles.folders(settings, generator)).routes(documents),
                        documents,
                        redirects(walk, whole, generator, made, address),
                        others,
                        walk.tree(),
                        now);
        return new Site(
                new SiteParts(
                        readable,
                        whole,
                        generator,
                        walk,
                        excluded,
                        unknown,
                        syntax,
                        documents,
                        map,
                        address,
                        made,
                        new BuiltContent(
                                readable,
                                place,
                                generator.layout().outputFolder(),
                                content(documents, generator)),
                        linked));
    }

    private Map<String, Document> documents(List<String> names, DocumentSyntax syntax)
            throws IOException {
        SiteDocuments documents = new SiteDocuments(readable, syntax, reading, shared);
        Map<String, Document> read = documents.read(names);
        errors.addAll(documents.errors());
        return read;
    }

    /** The documents that a generator makes pages of. */
    private static Map<String, Document> sources(
            Map<String, Document> documents, Generator generator) {
        Map<String, Document> sources = OfGitHost.without(documents);
        if (!generator.format().readsAsciidoc()) {
            sources.keySet().removeIf(FileKind::isAsciiDoc);
        }
        return sources;
    }

    private SiteAddress address(Settings whole, SiteFiles files, Generator generator) {
        return SiteAddress.of(
                whole.site().url(),
                generator.site().basePath(),
                settings.site().url().isPresent()
                        || CustomDomain.isOfOneSite(whole.site().url(), files, generator, root));
    }

    private Redirects redirects(
            Walk walk,
            Settings whole,
            Generator generator,
            SourceRoutes made,
            SiteAddress address) {
        List<Redirect> ofSources = new ArrayList<>();
        for (Redirect redirect : made.redirects()) {
            ofSources.add(redirect.below(address.base()));
        }
        return RedirectSources.read(readable, whole, generator, walk.tree(), ofSources, errors);
    }

    private static List<Document> content(Map<String, Document> documents, Generator generator) {
        List<Document> content = new ArrayList<>();
        for (Document document : documents.values()) {
            if (generator.layout().isContent(document.file())) {
                content.add(document);
            }
        }
        return content;
    }

    private Set<String> ownFiles(FileTree tree) {
        if (excluded.namesOnly().isEmpty()) {
            return tree.files();
        }
        Set<String> own = new TreeSet<>(tree.files());
        own.removeIf(excluded::isOfOtherModule);
        return own;
    }
}
