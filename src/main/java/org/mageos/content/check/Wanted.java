package org.mageos.content.check;

import java.util.Objects;
import java.util.Optional;
import org.mageos.content.document.FileKind;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * What a link that leads nowhere is about.
 *
 * @param path its path, decoded, without slashes at its ends
 * @param isFile whether it is the name of a file, so that the document can only have been that one
 */
record Wanted(String path, boolean isFile) {

    Wanted {
        Objects.requireNonNull(path, "path");
    }

    /** What a link in a document is about; empty if it leaves the content, or is no path. */
    static Optional<Wanted> of(Site site, ResolvedUse link) {
        Destination destination = Destination.parse(link.destination());
        String path = Paths.decode(destination.path());
        boolean isContent = site.isContent(link.document());
        // Beside a site a path without an extension may be a URL of whatever shows the document.
        boolean isOpen = !isContent && !destination.isWeb() && !FileKind.isMarkdown(path);
        if (path.isEmpty() || isOpen || Destination.hasVariable(link.destination())) {
            return Optional.empty();
        }
        if (destination.isWeb() || path.startsWith("/")) {
            return isContent || destination.isWeb()
                    ? at(site, link.destination())
                    : Paths.normalize(path).map(file -> new Wanted(file, true));
        }
        String folder = link.document().folder();
        String name = path.startsWith("@/") || path.startsWith("~/") ? path.substring(2) : path;
        Optional<String> normal =
                name.equals(path) ? Paths.normalize(folder + "/" + name) : Optional.of(name);
        return normal.map(
                file ->
                        new Wanted(
                                file,
                                name.equals(path) && (!isContent || FileKind.isMarkdown(path))));
    }

    /** What a path on the host is about. */
    static Optional<Wanted> at(Site site, String url) {
        return site.paths()
                .inSite(url)
                .map(path -> new Wanted(Paths.trimSlashes(Paths.decode(path)), false));
    }

    /** Whether a document may be what was there. */
    boolean mayBe(String file) {
        String wanted = withoutIndex(withoutExtension(path));
        String name = withoutIndex(withoutExtension(file));
        return isFile
                ? file.equals(path) || name.equals(wanted)
                : wanted.indexOf('/') > 0 && ("/" + name).endsWith("/" + wanted);
    }

    private static String withoutExtension(String name) {
        return switch (Paths.extension(name)) {
            case "md", "mdx", "markdown", "html" -> Paths.withoutExtension(name);
            default -> name;
        };
    }

    private static String withoutIndex(String name) {
        return switch (Paths.lastSegment(name)) {
            case "index", "_index", "README" -> Paths.folder(name);
            default -> name;
        };
    }
}
