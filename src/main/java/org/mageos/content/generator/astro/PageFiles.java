package org.mageos.content.generator.astro;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.generator.ProgramRoute;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.astro.AstroConfig.Format;
import org.mageos.content.url.Paths;

/** The paths of the files below Astro's folder of pages. */
final class PageFiles {

    private static final Set<String> PAGES =
            Set.of("astro", "md", "mdx", "markdown", "mdown", "mkdn", "mkd", "mdwn", "html");
    private static final Set<String> ENDPOINTS = Set.of("js", "ts", "mjs", "mts");
    private static final Pattern REST = Pattern.compile("\\[\\.\\.\\.[^\\]]+]");
    private static final Pattern PARAMETER = Pattern.compile("\\[[^\\]]+]");

    private PageFiles() {}

    /**
     * The path of a file, parameters still in it; empty if it makes no page.
     *
     * @param file its name below the folder of pages
     */
    static Optional<String> path(String file) {
        String extension = Paths.extension(file);
        if (!PAGES.contains(extension) && !ENDPOINTS.contains(extension) || isHidden(file)) {
            return Optional.empty();
        }
        String path = Paths.withoutExtension(file);
        return Optional.of("/" + (isIndex(path) ? Paths.folder(path) : path));
    }

    private static boolean isHidden(String file) {
        for (String segment : file.split("/")) {
            boolean hidden = segment.startsWith(".") && !segment.equals(".well-known");
            if (hidden || segment.startsWith("_")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIndex(String path) {
        return path.equals("index") || path.endsWith("/index");
    }

    /** Whether a file makes pages, and no data or images. */
    static boolean isPage(String file) {
        return PAGES.contains(Paths.extension(file));
    }

    static boolean hasParameters(String path) {
        return path.indexOf('[') >= 0;
    }

    /**
     * How the URL of a page ends.
     *
     * @param file the page's name below the folder of pages
     */
    static Route.Form form(String file, Format format) {
        boolean page = PAGES.contains(Paths.extension(file));
        String path = Paths.withoutExtension(file);
        if (!page || format == Format.DIRECTORY || path.equals("index")) {
            return Route.Form.POLICY;
        }
        return format == Format.PRESERVE && isIndex(path) ? Route.Form.FOLDER : Route.Form.FILE;
    }

    /**
     * The pages that a file with parameters in its name makes.
     *
     * @param file its name in the content tree
     * @param path its path with the parameters
     */
    static ProgramRoute program(String file, String path) {
        StringBuilder regex = new StringBuilder();
        for (String segment : path.substring(1).split("/")) {
            if (REST.matcher(segment).matches()) {
                regex.append("(?:/.*)?");
            } else {
                regex.append('/').append(segmentRegex(segment));
            }
        }
        String prefix = path.substring(0, path.lastIndexOf('/', path.indexOf('[')) + 1);
        // A page made of parameters alone may be the root itself.
        String whole = regex.toString().startsWith("(?:/.*)?") ? "/|" + regex : regex.toString();
        return new ProgramRoute(file, prefix, Pattern.compile(whole));
    }

    private static String segmentRegex(String segment) {
        String marked = REST.matcher(segment).replaceAll("\u0001");
        marked = PARAMETER.matcher(marked).replaceAll("\u0002");
        StringBuilder regex = new StringBuilder();
        for (char c : marked.toCharArray()) {
            switch (c) {
                case '\u0001' -> regex.append(".+");
                case '\u0002' -> regex.append("[^/]+");
                default -> regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return regex.toString();
    }
}
