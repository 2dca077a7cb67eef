package org.mageos.content.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mageos.content.document.Document;
import org.mageos.content.document.DocumentParser;
import org.mageos.content.finding.RunError;
import org.mageos.content.settings.Settings;
import org.mageos.content.settings.UnmatchedSettings;
import org.mageos.content.site.FileWalker.Walk;

/** Makes a {@link Site} of a folder: one walk, and each document read and parsed once. */
public final class SiteLoader {

    private static final Set<String> MARKDOWN =
            Set.of("md", "mdx", "markdown", "mdown", "mkd", "qmd", "rmd");

    private final Path root;
    private final Settings settings;
    private final ExcludedFolders excluded;
    private final List<RunError> errors = new ArrayList<>();

    private SiteLoader(Path root, Settings settings, ExcludedFolders excluded) {
        this.root = root;
        this.settings = settings;
        this.excluded = excluded;
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
     * @param excluded folders below it that are not read
     * @param now the time of the build
     * @throws IOException if the root cannot be read
     */
    public static Loaded load(Path root, Settings settings, ExcludedFolders excluded, Instant now)
            throws IOException {
        return load(root, settings, excluded, now, Optional.empty());
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
            ExcludedFolders excluded,
            Instant now,
            Optional<Loaded> earlier)
            throws IOException {
        return new SiteLoader(root, settings, excluded).load(now, earlier);
    }

    private Loaded load(Instant now, Optional<Loaded> earlier) throws IOException {
        Optional<Generator> named =
                settings.generator().flatMap(name -> Generators.named(name.value()));
        Walk walk =
                FileWalker.walk(root, excluded.notWalked(), new ContentPlaces(settings, named))
                        .without(excluded);
        if (earlier.isPresent() && earlier.get().fingerprint() == walk.fingerprint()) {
            return earlier.get();
        }
        FileTree tree = walk.tree();
        Generator generator = named.orElseGet(() -> Generators.recognise(tree));
        errors.addAll(walk.errors());
        errors.addAll(UnmatchedSettings.find(settings, ownFiles(tree)));
        Map<String, Document> documents = read(walk, generator);
        SiteMap map =
                new SiteMap(
                        settings,
                        generator,
                        tree,
                        documents,
                        RedirectSources.read(root, settings, generator, tree, errors),
                        generator.isContent("src/") ? astroConfig(tree) : AstroConfig.NONE,
                        new Publication(now));
        Site site = new Site(root, settings, generator, walk, excluded, documents, map);
        return new Loaded(site, errors, walk.fingerprint());
    }

    private Map<String, Document> read(Walk walk, Generator generator) throws IOException {
        Set<String> outside = new HashSet<>(generator.outputFolders());
        List<String> names = new ArrayList<>();
        for (String file : walk.tree().files()) {
            if (walk.unread().contains(file) || excluded.isOfOtherModule(file)) {
                continue;
            }
            if (isMarkdown(file)
                    && !isHidden(file, generator)
                    && !isBelow(outside, file)
                    && !isExcluded(file)
                    // What git ignores is not checked, but a page of the site has a URL all the
                    // same.
                    && (!walk.tree().isIgnored(file)
                            || ContentPlaces.isContent(file, generator, settings))) {
                names.add(file);
            }
        }
        DocumentParser parser = new DocumentParser(Site.markdownOptions(settings, generator));
        ParallelReader reader = new ParallelReader(root, parser);
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

    static boolean isMarkdown(String file) {
        return MARKDOWN.contains(Paths.extension(file).toLowerCase(Locale.ROOT));
    }

    private static boolean isHidden(String file, Generator generator) {
        boolean shown = isBelow(generator.hiddenFolders(), file);
        return file.startsWith(".") && !shown || file.contains("/.");
    }

    private static boolean isBelow(Set<String> folders, String file) {
        int slash = file.indexOf('/');
        return slash > 0 && folders.contains(file.substring(0, slash));
    }

    private boolean isExcluded(String file) {
        return settings.exclude().stream().anyMatch(glob -> glob.value().matches(file));
    }

    private AstroConfig astroConfig(FileTree tree) throws IOException {
        for (String extension : AstroGenerator.CONFIG_EXTENSIONS) {
            String name = "astro.config." + extension;
            if (tree.hasFile(name)) {
                byte[] content = Files.readAllBytes(root.resolve(name));
                return AstroConfig.of(new String(content, StandardCharsets.UTF_8));
            }
        }
        return AstroConfig.NONE;
    }
}
