package org.mageos.content.generator.hugo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The formats that pages are written in.
 *
 * @see <a href="https://gohugo.io/configuration/output-formats/">Hugo's formats</a>
 */
final class OutputFormats {

    private static final Map<String, Format> FORMATS =
            Map.of(
                    "html", new Format("", "index.html"),
                    "amp", new Format("amp", "index.html"),
                    "rss", new Format("", "index.xml"),
                    "json", new Format("", "index.json"),
                    "csv", new Format("", "index.csv"),
                    "calendar", new Format("", "index.ics"),
                    "markdown", new Format("", "index.md"),
                    "css", new Format("", "styles.css"),
                    "webappmanifest", new Format("", "manifest.webmanifest"));

    private static final Map<String, String> SUFFIXES =
            Map.of(
                    "text/html", "html",
                    "text/plain", "txt",
                    "text/css", "css",
                    "text/csv", "csv",
                    "text/calendar", "ics",
                    "text/markdown", "md",
                    "text/xml", "xml",
                    "application/xml", "xml",
                    "application/rss+xml", "xml",
                    "application/json", "json");

    private final HugoSettings settings;

    /**
     * A format.
     *
     * @param folder the folder in which all its pages lie; empty for none
     * @param name the name of the file beside which other formats of the page lie
     */
    private record Format(String folder, String name) {}

    /**
     * What the formats of a page make.
     *
     * @param hasHtml whether there is the page itself
     * @param files the paths of its other files
     */
    record Made(boolean hasHtml, List<String> files) {
        Made {
            files = List.copyOf(files);
        }
    }

    OutputFormats(HugoSettings settings) {
        this.settings = settings;
    }

    /**
     * What is written of a page.
     *
     * @param place where it is served in HTML
     */
    Made of(Node node, PagePath place) {
        Set<String> names = names(node);
        List<String> files = new ArrayList<>();
        for (String name : names) {
            Optional<Format> format = name.equals("html") ? Optional.empty() : format(name);
            format.ifPresent(known -> files.add(path(known, node.language(), place)));
        }
        return new Made(names.contains("html"), files);
    }

    private static String path(Format format, Language language, PagePath place) {
        String folder = "/" + Paths.trimSlashes(place.bundle());
        String inLanguage =
                language.prefix().isEmpty() || !folder.startsWith(language.path("/"))
                        ? folder
                        : folder.substring(language.path("/").length());
        String whole =
                format.folder().isEmpty()
                        ? folder
                        : language.path("/" + Paths.join(format.folder(), trimmed(inLanguage)));
        return format.name().equals("index.html")
                ? whole
                : "/" + Paths.join(trimmed(whole), format.name());
    }

    private static String trimmed(String path) {
        return Paths.trimSlashes(path);
    }

    private Set<String> names(Node node) {
        List<String> names = node.data().texts("outputs");
        if (names.isEmpty()) {
            names = settings.config().mapping("outputs").texts(node.kind());
        }
        if (names.isEmpty()) {
            names = node.isPage() ? List.of("html") : List.of("html", "rss");
        }
        Set<String> lower = new HashSet<>();
        names.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
        if (settings.isDisabled("rss")) {
            lower.remove("rss");
        }
        return lower;
    }

    private Optional<Format> format(String name) {
        Value.Mapping own = settings.config().mapping("outputformats").mapping(name);
        Optional<Format> known = Optional.ofNullable(FORMATS.get(name));
        if (own.entries().isEmpty()) {
            return known;
        }
        Optional<String> suffix =
                own.text("mediatype")
                        .flatMap(this::suffix)
                        .or(() -> known.map(format -> Paths.extension(format.name())));
        String base =
                own.text("basename")
                        .or(() -> known.map(format -> Paths.withoutExtension(format.name())))
                        .orElse("index");
        return suffix.map(
                s ->
                        new Format(
                                trimmed(own.text("path").orElse("")),
                                s.isEmpty() ? base : base + "." + s));
    }

    private Optional<String> suffix(String mediaType) {
        Value.Mapping own =
                settings.config().mapping("mediatypes").mapping(mediaType.toLowerCase(Locale.ROOT));
        if (own.text("delimiter").filter(String::isEmpty).isPresent()) {
            return Optional.of("");
        }
        return own.texts("suffixes").stream()
                .findFirst()
                .or(() -> Optional.ofNullable(SUFFIXES.get(mediaType.toLowerCase(Locale.ROOT))));
    }
}
