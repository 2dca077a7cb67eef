package org.mageos.content.site.link;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
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
import org.mageos.content.output.IoReason;
import org.mageos.content.settings.LinkedSite;
import org.mageos.content.tree.ReadableFiles;

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
     */
    public record Source(String name, Optional<SiteIndex> index, String problem) {

        public Source {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(index, "index");
            Objects.requireNonNull(problem, "problem");
        }

        /** Why a URL of the site is not decided. */
        String reason() {
            return "a URL of a site that " + name + " tells of, which " + problem;
        }
    }

    Source open(LinkedSite site) {
        return switch (site.kind()) {
            case ARTIFACT ->
                    open(
                            artifacts.resolve(site.source(), Kind.INVENTORY),
                            file -> new InventoryIndex(read(file, InventoryReader::read)));
            case JAVADOC -> ofJavadoc(artifacts.resolve(site.source(), Kind.JAVADOC));
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

    /** An archive of Javadoc. */
    static Source ofJavadoc(Resolved artifact) {
        return open(artifact, JavadocArchive::open);
    }

    private interface Reader<T, R> {
        R read(T from) throws IOException;
    }

    private static <R> R read(Path file, Reader<InputStream, R> reader) throws IOException {
        try (InputStream in = ReadableFiles.openAny(file)) {
            return reader.read(in);
        }
    }

    private static Source open(Resolved artifact, Reader<Path, SiteIndex> reader) {
        String name = Wording.quote(artifact.name());
        if (artifact.file().isEmpty()) {
            return new Source(name, Optional.empty(), "cannot be had: " + artifact.problem());
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
            return new Source(name, Optional.of(opening.open()), "");
        } catch (InventoryException e) {
            return new Source(name, Optional.empty(), "is not read: " + e.getMessage());
        } catch (IOException e) {
            return new Source(name, Optional.empty(), "cannot be read: " + IoReason.of(e));
        }
    }
}
