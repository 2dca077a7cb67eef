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
import java.util.TreeMap;
import java.util.TreeSet;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.parser.DocumentParser;
import org.mageos.content.finding.RunError;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.GeneratorType;
import org.mageos.content.generator.GeneratorTypes;
import org.mageos.content.generator.OtherSites;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.Sources;
import org.mageos.content.generator.sign.UnknownSites;
import org.mageos.content.settings.Settings;
import org.mageos.content.settings.UnmatchedSettings;
import org.mageos.content.site.link.BuiltContent;
import org.mageos.content.site.link.BuiltPlace;
import org.mageos.content.site.link.PublicFiles;
import org.mageos.content.site.link.SiteAddress;
import org.mageos.content.tree.ExcludedFolders;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.tree.git.EarlierTree;
import org.mageos.content.tree.redirect.Redirects;

/** Makes a {@link Site} of a folder: one walk, and each document read and parsed once. */
public final class SiteLoader {

    /** Folders of documents that test programs; what is wrong in them is often meant to be. */
    private static final Set<String> OF_TESTS =
            Set.of("test", "tests", "testdata", "fixtures", "__tests__");

    private final Path root;
    private final ReadableFiles readable;
    private final Settings settings;
    private final GeneratorTypes types;
    private final ExcludedFolders excluded;
    private final BuiltPlace place;

    /** Tells of the documents of another site whether they are the same ones. */
    private final Optional<Shared> shared;

    private final List<RunError> errors = new ArrayList<>();

    private SiteLoader(
            Path root,
            ReadableFiles readable,
            Settings settings,
            GeneratorTypes types,
            ExcludedFolders excluded,
            BuiltPlace place,
            Optional<Shared> shared) {
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
        return load(root, settings, types, excluded, place, now, Optional.empty());
    }

    /**
     * Loads a folder, unless it is as it was.
     *
     * @param earlier what loading gave before with the same other arguments; it is given back if no
     *     file has changed since
     * @throws IOException if the root cannot be read
     */
    public static Loaded load(
            Path root,
            Settings settings,
            GeneratorTypes types,
            ExcludedFolders excluded,
            BuiltPlace place,
            Instant now,
            Optional<Loaded> earlier)
            throws IOException {
        return new SiteLoader(
                        root,
                        ReadableFiles.of(root),
                        settings,
                        types,
                        excluded,
                        place,
                        Optional.empty())
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
                        Optional.of(new Shared(site, walk)))
                .load(
                        walk.walk(),
                        settings.generator().flatMap(n -> types.named(n.value())),
                        site.now());
    }

    /**
     * Documents that are read already.
     *
     * @param site the site that has them
     * @param walk tells which of its files are the same
     */
    private record Shared(Site site, EarlierWalk walk) {

        Optional<Document> document(String file, MarkdownOptions options) {
            return site.document(file)
                    .filter(document -> walk.isAsToday(file))
                    .filter(document -> options.readsAs(site.markdownOptions(), file));
        }
    }

    private Loaded load(Instant now, Optional<Loaded> earlier) throws IOException {
        Optional<GeneratorType> named =
                settings.generator().flatMap(name -> types.named(name.value()));
        Walk walk =
                FileWalker.walk(
                                root,
                                excluded.notWalked(),
                                new ContentPlaces(
                                        settings, named.map(List::of).orElseGet(types::all)))
                        .without(excluded);
        if (earlier.isPresent()
                && earlier.get().fingerprint() == walk.fingerprint()
                && earlier.get().site().built().isCurrent()) {
            return earlier.get();
        }
        return load(walk, named, now);
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
        SiteAddress address =
                SiteAddress.of(
                        whole.site().url(),
                        generator.site().basePath(),
                        settings.site().url().isPresent()
                                || CustomDomain.isOfOneSite(
                                        whole.site().url(), files, generator, root));
        Map<String, Document> documents = read(walk, generator, unknown);
        SourceRoutes made =
                generator
                        .routing()
                        .routes(new Sources(walk.tree(), OfGitHost.without(documents), now));
        PageIndex map =
                new PageIndex(
                        whole,
                        generator,
                        made,
                        new StaticPages(PublicFiles.folders(settings, generator)).routes(documents),
                        documents,
                        redirects(walk, whole, generator, made, address),
                        others,
                        now);
        return new Site(
                new SiteParts(
                        readable,
                        whole,
                        generator,
                        walk,
                        excluded,
                        unknown,
                        documents,
                        map,
                        address,
                        made,
                        new BuiltContent(
                                readable,
                                place,
                                generator.layout().outputFolder(),
                                content(documents, generator))));
    }

    private Redirects redirects(
            Walk walk,
            Settings whole,
            Generator generator,
            SourceRoutes made,
            SiteAddress address) {
        return RedirectSources.read(
                readable,
                whole,
                generator,
                walk.tree(),
                made.redirects().stream().map(r -> r.below(address.base())).toList(),
                errors);
    }

    private static List<Document> content(Map<String, Document> documents, Generator generator) {
        return documents.values().stream()
                .filter(d -> generator.layout().isContent(d.file()))
                .toList();
    }

    private Map<String, Document> read(Walk walk, Generator generator, UnknownSites unknown)
            throws IOException {
        StaticPages pages = new StaticPages(PublicFiles.folders(settings, generator));
        List<String> names = new ArrayList<>();
        for (String file : walk.tree().files()) {
            if (walk.unread().contains(file) || excluded.isOfOtherModule(file)) {
                continue;
            }
            if ((FileKind.isMarkdown(file)
                            || FileKind.isHtml(file)
                                    && (generator.layout().isHtmlPage(file) || pages.hold(file)))
                    && !isHidden(file)
                    && (OfGitHost.holds(file) || generator.layout().isRead(file))
                    && !settings.isExcluded(file)
                    && !isOfTests(file, generator, unknown)
                    // What git ignores is not checked, but a page of the site has a URL all the
                    // same.
                    && (!walk.tree().isIgnored(file)
                            || ContentPlaces.isContent(file, generator, settings))) {
                names.add(file);
            }
        }
        MarkdownOptions options = Site.markdownOptions(settings, generator);
        Map<String, Document> documents = new TreeMap<>();
        for (String file : names) {
            shared.flatMap(other -> other.document(file, options))
                    .ifPresent(document -> documents.put(file, document));
        }
        names.removeAll(documents.keySet());
        ParallelReader reader = new ParallelReader(readable, new DocumentParser(options));
        for (Document document : reader.read(names)) {
            documents.put(document.file(), document);
        }
        errors.addAll(reader.errors());
        return documents;
    }

    private Set<String> ownFiles(FileTree tree) {
        if (excluded.namesOnly().isEmpty()) {
            return tree.files();
        }
        Set<String> own = new TreeSet<>(tree.files());
        own.removeIf(excluded::isOfOtherModule);
        return own;
    }

    /**
     * Whether a document is one of tests beside a site, or a template of one. Where there is no
     * site it is told apart from others by nothing, and is read.
     */
    private boolean isOfTests(String file, Generator generator, UnknownSites unknown) {
        return unknown.sites().stream().anyMatch(site -> site.isTemplate(file))
                || (generator.layout().isSite() || !unknown.sites().isEmpty())
                        && inFolderOfTests(file)
                        && !generator.layout().isHtmlPage(file)
                        && !ContentPlaces.isContent(file, generator, settings)
                        && !new StaticPages(PublicFiles.folders(settings, generator)).hold(file);
    }

    private static boolean inFolderOfTests(String file) {
        int start = 0;
        for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', start)) {
            if (OF_TESTS.contains(file.substring(start, slash))) {
                return true;
            }
            start = slash + 1;
        }
        return false;
    }

    private static boolean isHidden(String file) {
        return file.startsWith(".") && !OfGitHost.holds(file) || file.contains("/.");
    }
}
