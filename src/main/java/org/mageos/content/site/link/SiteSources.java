package org.mageos.content.site.link;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Wording;
import org.mageos.content.inventory.ArtifactSource;
import org.mageos.content.inventory.ArtifactSource.Kind;
import org.mageos.content.inventory.ArtifactSource.Resolved;
import org.mageos.content.inventory.InventoryException;
import org.mageos.content.inventory.InventoryIndex;
import org.mageos.content.inventory.InventoryReader;
import org.mageos.content.inventory.JavadocArchive;
import org.mageos.content.inventory.SiteIndex;
import org.mageos.content.inventory.SitemapInventory;
import org.mageos.content.inventory.SphinxInventory;
import org.mageos.content.settings.LinkedSite;
import org.mageos.content.tree.NamedFiles;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;

/** Opens what tells of other sites: files of the content tree, and artifacts. */
public final class SiteSources {

    private final ReadableFiles files;
    private final ArtifactSource artifacts;

    SiteSources(ReadableFiles files, ArtifactSource artifacts) {
        this.files = Objects.requireNonNull(files, "files");
        this.artifacts = Objects.requireNonNull(artifacts, "artifacts");
    }

    /**
     * What tells of a site.
     *
     * @param name what it is called in messages, quoted
     * @param index the answers; empty if it cannot be read
     * @param problem why not, in a clause; empty if it can
     * @param earlier opens the same of an earlier version, if there is one
     */
    public record Source(
            String name,
            Optional<SiteIndex> index,
            String problem,
            Supplier<Optional<Source>> earlier) {

        public Source {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(index, "index");
            Objects.requireNonNull(problem, "problem");
            Objects.requireNonNull(earlier, "earlier");
        }

        /** What can be read, of which there is no earlier version. */
        public static Source of(String name, SiteIndex index) {
            return new Source(name, Optional.of(index), "", Optional::empty);
        }

        static Source unread(String name, String problem) {
            return new Source(name, Optional.empty(), problem, Optional::empty);
        }

        /** Why a URL of the site is not decided. */
        String reason() {
            return "a URL of a site that " + name + " tells of, which " + problem;
        }
    }

    Source open(LinkedSite site) {
        return switch (site.kind()) {
            case ARTIFACT -> ofArtifact(site, Kind.INVENTORY, SiteSources::inventory);
            case JAVADOC -> ofArtifact(site, Kind.JAVADOC, JavadocArchive::open);
            case INVENTORY -> openFile(site, in -> new InventoryIndex(InventoryReader.read(in)));
            case OBJECTS -> openFile(site, in -> new InventoryIndex(SphinxInventory.read(in)));
            case SITEMAP ->
                    openFile(
                            site,
                            in ->
                                    new InventoryIndex(
                                            SitemapInventory.read(in.readAllBytes(), site.url())));
        };
    }

    /**
     * The sites whose inventories the project depends on, at the URLs that these say.
     *
     * @param problems takes why one cannot be read
     */
    List<LinkedSite> ofDependencies(Consumer<RunError> problems) {
        List<LinkedSite> sites = new ArrayList<>();
        for (Resolved artifact : artifacts.inventories()) {
            Source source = open(artifact, SiteSources::outline);
            if (source.index().isEmpty()) {
                problems.accept(
                        RunError.of("The inventory of " + source.name() + " " + source.problem()));
            }
            source.index()
                    .map(InventoryIndex.class::cast)
                    .flatMap(index -> index.inventory().url())
                    .map(url -> site(url, artifact))
                    .ifPresent(sites::add);
        }
        return sites;
    }

    private static SiteIndex outline(Path file) throws IOException {
        return new InventoryIndex(read(file, InventoryReader::readLinks));
    }

    private static LinkedSite site(String url, Resolved artifact) {
        return new LinkedSite(
                Paths.withoutSlashesAtEnd(url),
                LinkedSite.Kind.ARTIFACT,
                artifact.name(),
                false,
                Position.START);
    }

    private Source ofArtifact(LinkedSite site, Kind kind, Reader<Path, SiteIndex> reader) {
        Resolved artifact = artifacts.resolve(site.source(), kind);
        Source now = open(artifact, reader);
        return new Source(
                now.name(),
                now.index(),
                now.problem(),
                () -> artifacts.earlier(artifact).map(before -> open(before, reader)));
    }

    private static SiteIndex inventory(Path file) throws IOException {
        return new InventoryIndex(read(file, InventoryReader::read));
    }

    /** An archive of Javadoc. */
    static Source ofJavadoc(Resolved artifact) {
        return open(artifact, JavadocArchive::open);
    }

    private interface Reader<T, R> {
        R read(T from) throws IOException;
    }

    private static <R> R read(Path file, Reader<InputStream, R> reader) throws IOException {
        try (InputStream in = NamedFiles.open(file)) {
            return reader.read(in);
        }
    }

    private static Source open(Resolved artifact, Reader<Path, SiteIndex> reader) {
        String name = Wording.quote(artifact.name());
        if (artifact.file().isEmpty()) {
            return Source.unread(name, "cannot be had: " + artifact.problem());
        }
        return open(name, () -> reader.read(artifact.file().get()));
    }

    private Source openFile(LinkedSite site, Reader<InputStream, SiteIndex> reader) {
        return open(
                Wording.quote(site.source()),
                () -> {
                    try (InputStream in = new BufferedInputStream(files.open(site.source()))) {
                        return reader.read(in);
                    }
                });
    }

    private interface Opening {
        SiteIndex open() throws IOException;
    }

    private static Source open(String name, Opening opening) {
        try {
            return Source.of(name, opening.open());
        } catch (IOException e) {
            return Source.unread(name, InventoryException.problem(e));
        }
    }
}
