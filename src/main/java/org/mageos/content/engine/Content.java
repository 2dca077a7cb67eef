package org.mageos.content.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.document.cache.DocumentCache;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.settings.Settings;
import org.mageos.content.settings.SettingsReader;
import org.mageos.content.site.ReadingDepth;
import org.mageos.content.site.Site;
import org.mageos.content.site.SiteLoader;
import org.mageos.content.site.SiteLoader.Loaded;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.tree.git.EarlierTree;
import org.mageos.content.url.Paths;

/**
 * The content of a folder, read once for all that one build does with it. Immutable and
 * thread-safe.
 */
public final class Content {

    private final ContentOptions options;
    private final SettingsReader.Read settings;
    private final Optional<Loaded> loaded;
    private final String scope;

    private Content(
            ContentOptions options,
            SettingsReader.Read settings,
            Optional<Loaded> loaded,
            String scope) {
        this.scope = scope;
        this.options = options;
        this.settings = settings;
        this.loaded = loaded;
    }

    /**
     * Reads the settings, and the site that they describe.
     *
     * @return the content; wrong settings and unreadable files are among its errors
     * @throws IOException if the folder itself cannot be read
     */
    public static Content load(ContentOptions options) throws IOException {
        return load(options, Optional.empty(), DocumentCache.none());
    }

    /**
     * Reads a folder as if it had no settings file, as for one that is to be written.
     *
     * @throws IOException if the folder itself cannot be read
     */
    public static Content loadBare(ContentOptions options) throws IOException {
        Loaded loaded =
                SiteLoader.load(
                        options.root(),
                        Settings.NONE,
                        Generators.ALL,
                        options.excluded(),
                        options.built(),
                        options.now());
        return new Content(options, SettingsReader.Read.NONE, Optional.of(loaded), "");
    }

    /** The folders of the sites that the folder holds, if it is none itself. */
    public List<String> sites() {
        return site().map(
                        site ->
                                Generators.ALL.sites(
                                        SiteFiles.of(site.files().root(), site.tree())))
                .orElse(List.of());
    }

    /**
     * Reads the settings and the site that they describe, unless the folder still holds what was
     * read before, which is given back.
     *
     * @param earlier what an earlier call gave
     * @param cache the documents of earlier runs, and of this one once it is saved
     * @throws IOException if the folder itself cannot be read
     */
    public static Content load(
            ContentOptions options, Optional<Content> earlier, DocumentCache cache)
            throws IOException {
        SettingsReader.Read settings =
                new SettingsOfContent(options).read(ReadableFiles.of(options.root()));
        if (!settings.errors().isEmpty()) {
            // With settings half understood every answer would be doubtful.
            return new Content(options, settings, Optional.empty(), "");
        }
        Optional<Content> same =
                earlier.isPresent() && earlier.get().isOf(options, settings)
                        ? earlier
                        : Optional.empty();
        Optional<Loaded> before = same.isPresent() ? same.get().loaded : Optional.empty();
        Loaded loaded =
                SiteLoader.load(
                        options.root(),
                        settings.settings(),
                        Generators.ALL,
                        options.excluded(),
                        options.built(),
                        options.now(),
                        options.artifacts(),
                        before,
                        options.isForBodies()
                                ? ReadingDepth.whole(cache)
                                : ReadingDepth.ofFrontMatter());
        boolean unchanged = before.isPresent() && before.get() == loaded;
        Content content =
                unchanged ? same.get() : new Content(options, settings, Optional.of(loaded), "");
        return content.mayBePartOfASite() ? content.inItsSite(cache) : content;
    }

    /** Whether it is what somebody else asks for, or that and the bodies. */
    private boolean isOf(ContentOptions others, SettingsReader.Read read) {
        return (options.equals(others) || options.equals(others.withBodies()))
                && settings.text().equals(read.text());
    }

    /**
     * This content as a commit has it, with the settings of today. Where they name what the commit
     * does not have, the site is described by the commit's own, and still judged by those of today.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalStateException if there is no site, for the settings are wrong
     */
    Content at(EarlierTree commit) throws IOException {
        Site today = site().orElseThrow(IllegalStateException::new);
        Loaded then = at(commit, today, settings.settings());
        if (then.errors().stream().anyMatch(this::isOfSettings)) {
            SettingsReader.Read own = new SettingsOfContent(options).read(today.files().at(commit));
            if (own.errors().isEmpty() && !own.text().equals(settings.text())) {
                then = at(commit, today, own.settings());
            }
        }
        return new Content(options, settings, Optional.of(then), scope);
    }

    private Loaded at(EarlierTree commit, Site today, Settings description) throws IOException {
        return SiteLoader.at(commit, today, description, Generators.ALL, options.excluded());
    }

    private boolean isOfSettings(RunError error) {
        return error.location().map(Location::file).equals(settings.settings().file());
    }

    /** Whether nothing in the folder tells of a site. */
    private boolean mayBePartOfASite() {
        return settings.text().isEmpty()
                && options.settingsFile().isEmpty()
                && loaded.isPresent()
                && !loaded.get().site().generator().layout().isSite()
                && loaded.get().site().unknownSites().isEmpty();
    }

    /** Reads the folder as a part of the site around it, if there is one that has its documents. */
    private Content inItsSite(DocumentCache cache) throws IOException {
        Optional<Path> above = Surroundings.site(options.root());
        if (above.isEmpty()) {
            return this;
        }
        String folder = Paths.slashes(above.get().relativize(options.root()));
        Content whole =
                load(
                        new ContentOptions(
                                above.get(),
                                Optional.empty(),
                                options.layers(),
                                options.excluded().below(folder),
                                options.built(),
                                options.now(),
                                options.artifacts(),
                                options.isForBodies()),
                        Optional.empty(),
                        cache);
        Content part = new Content(whole.options, whole.settings, whole.loaded, folder);
        boolean isOfSite =
                whole.loaded.isEmpty()
                        || whole.site().orElseThrow().documents().stream()
                                .filter(document -> part.isInScope(document.file()))
                                .anyMatch(
                                        document -> whole.site().orElseThrow().isContent(document));
        return isOfSite ? part : this;
    }

    /** The folder of the site that the run is about; empty for the whole one. */
    public String scope() {
        return scope;
    }

    /** Whether a file lies in the part of the site that the run is about. */
    public boolean isInScope(String file) {
        return scope.isEmpty() || file.startsWith(scope + "/");
    }

    public ContentOptions options() {
        return options;
    }

    /** The settings, without what is wrong. */
    public Settings settings() {
        return settings.settings();
    }

    /** The site; empty if the settings are wrong. */
    public Optional<Site> site() {
        return loaded.isPresent() ? Optional.of(loaded.get().site()) : Optional.empty();
    }

    /** Whether there is no document at all. */
    public boolean isEmpty() {
        if (loaded.isEmpty()) {
            return false;
        }
        for (Document document : loaded.get().site().documents()) {
            if (isInScope(document.file())) {
                return false;
            }
        }
        return true;
    }

    /** What is wrong in the settings, and what could not be read. */
    public List<RunError> errors() {
        List<RunError> errors = new ArrayList<>(settings.errors());
        if (loaded.isPresent()) {
            errors.addAll(loaded.get().errors());
        }
        return errors;
    }
}
