package org.mageos.content.generator.eleventy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Opening;
import org.mageos.content.generator.Reference;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/** What links mean: URLs, which the filter {@code url} and plugins may change. */
final class EleventyLinks {

    private static final String TRANSFORMED =
            "a link that a plugin or transform of Eleventy's settings may change";
    private static final String IMAGE =
            "an image that a plugin or transform of Eleventy's settings may take";
    private static final String NO_PLUGIN =
            "Eleventy makes no URL of a file's path without InputPathToUrlTransformPlugin";

    private static final Pattern URL_FILTER =
            Pattern.compile("\\{\\{-?\\s*(['\"])([^'\"]*)\\1\\s*\\|\\s*url\\s*-?}}([^{}]*)");

    /** A character of a string that stands for itself; others, such as {@code \n}, no URL has. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

    private final SiteFolder site;
    private final EleventyConfig config;
    private final EleventyTemplates templates;
    private final FileTree tree;
    private final String base;

    /**
     * @param base the path that the site is below, without a slash at its end
     */
    EleventyLinks(
            SiteFolder site,
            EleventyConfig config,
            EleventyTemplates templates,
            FileTree tree,
            String base) {
        this.site = site;
        this.config = config;
        this.templates = templates;
        this.tree = tree;
        this.base = base;
    }

    Reference link(Document from, String text) {
        Matcher filter = URL_FILTER.matcher(text);
        if (filter.matches()) {
            String path = ESCAPE.matcher(filter.group(2)).replaceAll("$1") + filter.group(3);
            // The plugin for the base knows nothing of the filter, and adds the prefix once more.
            return path.startsWith("/") ? url(base + path, TRANSFORMED) : new Reference.Url(path);
        }
        if (text.contains("{{")
                || text.contains("{%")
                || text.startsWith("//")
                || SCHEME.matcher(text).matches()) {
            return new Reference.Url(text);
        }
        Optional<String> file = fileOf(from, text);
        if (file.isPresent() && config.effects().resolvesFiles()) {
            return new Reference.File(file.get(), fragment(text));
        }
        if (file.isPresent() && config.effects().opens(Opening.LINKS)) {
            return new Reference.Unknown(TRANSFORMED);
        }
        if (file.isPresent()) {
            Reference nothing = new Reference.Nothing(NO_PLUGIN, Optional.empty());
            // A template of HTML may have the name of its page.
            return file.get().endsWith(".html")
                    ? new Reference.FirstOf(nothing, url(text, TRANSFORMED))
                    : nothing;
        }
        return url(text, TRANSFORMED);
    }

    private Reference url(String text, String doubt) {
        if (!text.startsWith("/") || base.isEmpty()) {
            return new Reference.Url(text);
        }
        if (config.effects().addsPrefix()) {
            return new Reference.Url(base + text);
        }
        boolean inSite = text.equals(base) || text.startsWith(base + "/");
        return !inSite && config.effects().opens(Opening.LINKS)
                ? new Reference.Unknown(doubt)
                : new Reference.Url(text);
    }

    private static Optional<String> fragment(String text) {
        int hash = text.indexOf('#');
        return hash < 0 ? Optional.empty() : Optional.of(text.substring(hash + 1));
    }

    private static String path(String text) {
        int end = text.length();
        for (char stop : new char[] {'#', '?'}) {
            int at = text.indexOf(stop);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return Paths.decode(text.substring(0, end));
    }

    /** The template whose path a link is: from the site, the input folder or the file. */
    private Optional<String> fileOf(Document from, String text) {
        String path = path(text);
        if (path.isEmpty() || path.endsWith("/") || Paths.extension(path).isEmpty()) {
            return Optional.empty();
        }
        String folder = site.inSite(from.folder() + "/").orElse("");
        boolean inInput = !config.input().isEmpty() && path.startsWith(config.input() + "/");
        List<String> candidates =
                List.of(
                        inInput ? path : Paths.join(config.input(), path),
                        Paths.join(config.input(), path),
                        path.startsWith("/") ? path : Paths.join(Paths.trimSlashes(folder), path));
        return candidates.stream()
                .flatMap(candidate -> Paths.normalize(candidate).stream())
                .filter(name -> tree.hasFile(site.name(name)))
                .filter(name -> templates.stem(name).isPresent())
                .map(site::name)
                .findFirst();
    }

    Reference image(Document from, String text) {
        Matcher filter = URL_FILTER.matcher(text);
        if (filter.matches()) {
            return link(from, text);
        }
        boolean relative = !text.startsWith("/") && !SCHEME.matcher(text).matches();
        if (config.effects().opens(Opening.LINKS) && !text.contains("{")) {
            Optional<String> file =
                    Paths.normalize(
                                    relative
                                            ? from.folder() + "/" + path(text)
                                            : site.name(Paths.join(config.input(), path(text))))
                            .filter(tree::hasFile);
            if (file.isPresent()) {
                return new Reference.File(file.get(), Optional.empty());
            }
            return relative ? new Reference.Unknown(IMAGE) : url(text, IMAGE);
        }
        return url(text, IMAGE);
    }
}
