package org.mageos.content.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.html.ReferenceKind;
import org.mageos.content.html.WebReference;
import org.mageos.content.html.XmlLinkReader;
import org.mageos.content.html.XmlLinks;
import org.mageos.content.output.IoReason;
import org.mageos.content.settings.Sourced;
import org.mageos.content.site.Site;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;

/**
 * Reads the URLs of an earlier sitemap, or of all that an index beside them lists. Where all are of
 * one host it is taken for this site's, for it may have been saved from a preview.
 */
final class PreviousSitemap {

    /** More than fifty sitemaps of the largest size hold is more than a site has. */
    private static final int MAX_FILES = 50;

    private static final int MAX_BYTES = 64 << 20;

    private final Site site;
    private final Consumer<RunError> errors;

    /**
     * A URL with its place.
     *
     * @param text as it is written
     */
    private record Entry(String text, Destination url, Location place) {}

    PreviousSitemap(Site site, Consumer<RunError> errors) {
        this.site = site;
        this.errors = errors;
    }

    /** The URLs that are below this site's base path. */
    List<OldUrl> read(Sourced<String> named) {
        List<Entry> entries = new ArrayList<>();
        Set<String> files = new LinkedHashSet<>(List.of(named.value()));
        List<String> left = new ArrayList<>(files);
        while (!left.isEmpty()) {
            String file = left.remove(0);
            for (WebReference reference : references(file)) {
                if (!reference.element().equals("loc")) {
                    continue;
                }
                if (reference.kind() == ReferenceKind.LINK) {
                    entries.add(
                            new Entry(
                                    reference.value(),
                                    Destination.parse(reference.value()),
                                    new Location(file, reference.position())));
                } else if (reference.kind() == ReferenceKind.SITEMAP) {
                    String part = besides(file, reference.value());
                    if (files.size() < MAX_FILES && files.add(part)) {
                        left.add(part);
                    }
                }
            }
        }
        List<OldUrl> urls = inSite(entries);
        if (!entries.isEmpty() && urls.isEmpty()) {
            errors.accept(
                    site.settings()
                            .error(
                                    named.position(),
                                    "No URL in '" + named.value() + "' is one of this site"));
        }
        return urls;
    }

    private static String besides(String file, String url) {
        return Paths.join(Paths.folder(file), Paths.lastSegment(Destination.parse(url).path()));
    }

    private List<OldUrl> inSite(List<Entry> entries) {
        boolean isOneHost =
                entries.stream().map(entry -> entry.url().host()).distinct().limit(2).count() == 1;
        List<OldUrl> urls = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<String> onHost =
                    isOneHost
                            ? Optional.of("/" + trimStart(entry.url().path()))
                            : site.paths().onHost(entry.text()).map(Paths::encode);
            onHost.filter(path -> entry.url().query().isEmpty())
                    .flatMap(site.paths()::inSite)
                    .ifPresent(path -> urls.add(url(onHost.get(), path, entry.place())));
        }
        return urls;
    }

    private static String trimStart(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static OldUrl url(String onHost, String path, Location place) {
        return new OldUrl(
                onHost,
                "/" + Paths.trimSlashes(Paths.decode(path)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(place));
    }

    private List<WebReference> references(String file) {
        try {
            XmlLinks links = XmlLinkReader.read(plain(file, site.bytes(file)));
            links.problem()
                    .ifPresent(problem -> unreadable(file, problem.position(), problem.message()));
            return links.references();
        } catch (IOException e) {
            unreadable(file, Position.START, IoReason.of(e));
            return List.of();
        }
    }

    private void unreadable(String file, Position position, String reason) {
        errors.accept(
                new RunError(
                        Optional.of(new Location(file, position)),
                        "The previous sitemap cannot be read: " + reason));
    }

    private static byte[] plain(String file, byte[] bytes) throws IOException {
        if (!file.endsWith(".gz")) {
            return bytes;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] plain = in.readNBytes(MAX_BYTES + 1);
            if (plain.length > MAX_BYTES) {
                throw new IOException("it is larger than " + (MAX_BYTES >> 20) + " MiB");
            }
            return plain;
        }
    }
}
