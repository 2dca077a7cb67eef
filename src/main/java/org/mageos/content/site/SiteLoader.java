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
    private final List<RunError> errors = new ArrayList<>();

    private SiteLoader(
            Path root,
            Settings settings,
            GeneratorTypes types,
            ExcludedFolders excluded,
            BuiltPlace place) {
        this.root = root;
        this.readable = ReadableFiles.of(root);
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
        return new SiteLoader(root, settings, types, excluded, place).load(now, earlier);
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
                    && !isExcluded(file)
                    && !isOfTests(file, generator, unknown)
                    // What git ignores is not checked, but a page of the site has a URL all the
                    // same.
                    && (!walk.tree().isIgnored(file)
                            || ContentPlaces.isContent(file, generator, settings))) {
                names.add(file);
            }
        }
        DocumentParser parser = new DocumentParser(Site.markdownOptions(settings, generator));
        ParallelReader reader = new ParallelReader(readable, parser);
        Map<String, Document> documents = new TreeMap<>();
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

    private boolean isExcluded(String file) {
        return settings.exclude().stream().anyMatch(glob -> glob.value().matches(file));
    }
}
