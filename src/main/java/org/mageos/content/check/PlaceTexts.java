package org.mageos.content.check;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mageos.content.document.Document;
import org.mageos.content.site.Namesakes.Place;
import org.mageos.content.site.Site;
import org.mageos.content.url.Paths;

/**
 * How a page may be written in a link that is written in some way already: from the root or from
 * where the document is, with or without an extension, with or without a slash at the end.
 *
 * @param path the path that is written
 */
record PlaceTexts(Site site, Document document, String path) {

    PlaceTexts {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(path, "path");
    }

    /** The paths that may lead there, those first that are most like the one that is written. */
    Stream<String> of(Place place) {
        String file = Paths.encode(place.file());
        boolean named = !Paths.extension(path).isEmpty();
        Stream<String> files =
                named || !site.isContent(document)
                        ? Stream.of(file)
                        : Stream.of(withoutIndex(Paths.withoutExtension(file)));
        Stream<String> urls = url(place).stream();
        int host = hostEnd();
        if (host > 0) {
            return urls.map(url -> path.substring(0, host) + url).flatMap(this::slashed);
        }
        if (path.startsWith("/")) {
            return site.isContent(document) && !named
                    ? urls.flatMap(this::slashed)
                    : Stream.concat(files.map(name -> "/" + name), urls.flatMap(this::slashed));
        }
        if (path.startsWith("@/") || path.startsWith("~/")) {
            return prefixed(file);
        }
        String dot = path.startsWith("./") ? "./" : "";
        return Stream.concat(
                files.map(name -> relative(document.folder(), name)).map(text -> dotted(dot, text)),
                relativeUrls(place).flatMap(this::slashed).map(text -> dotted(dot, text)));
    }

    private int hostEnd() {
        int host = path.indexOf("//");
        return host < 0 ? 0 : Math.max(0, path.indexOf('/', host + 2));
    }

    private Optional<String> url(Place place) {
        return site.page(place).map(site.paths()::urlPath);
    }

    /** The folder that a prefix stands for is any of those above the file. */
    private Stream<String> prefixed(String file) {
        return Stream.iterate(
                        file,
                        name -> !name.isEmpty(),
                        name -> name.contains("/") ? name.substring(name.indexOf('/') + 1) : "")
                .map(name -> path.substring(0, 2) + name);
    }

    private Stream<String> relativeUrls(Place place) {
        Optional<String> own = site.page(document).map(site.paths()::urlPath);
        Optional<String> other = url(place);
        if (own.isEmpty() || other.isEmpty()) {
            return Stream.empty();
        }
        String page = Paths.trimSlashes(own.get());
        String target = Paths.trimSlashes(other.get());
        return Stream.of(relative(page, target), relative(Paths.folder(page), target));
    }

    private static String relative(String folder, String name) {
        return Paths.relativize(folder + "/", name);
    }

    private static String dotted(String dot, String text) {
        return text.startsWith("../") ? text : dot + text;
    }

    private Stream<String> slashed(String url) {
        String plain = Paths.withoutSlashesAtEnd(url);
        return path.endsWith("/") ? Stream.of(plain + "/", plain) : Stream.of(plain, plain + "/");
    }

    private static String withoutIndex(String name) {
        return switch (Paths.lastSegment(name)) {
            case "index", "_index" -> Paths.folder(name);
            default -> name;
        };
    }
}
