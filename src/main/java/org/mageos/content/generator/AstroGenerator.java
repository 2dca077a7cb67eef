package org.mageos.content.generator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Document;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.site.Generator;
import org.mageos.content.site.Paths;
import org.mageos.content.site.ProgramRoute;
import org.mageos.content.site.Route;
import org.mageos.content.site.SourceRoutes;
import org.mageos.content.site.Sources;

/**
 * Astro: file routes below {@code src/pages}. A file with {@code [param]} or {@code [...rest]} in
 * its name is a program whose paths the sources do not say; the entries of {@code src/content} get
 * their URLs from such programs.
 */
class AstroGenerator implements Generator {

    private static final String PAGES = "src/pages/";
    private static final Set<String> PAGE_EXTENSIONS =
            Set.of("astro", "md", "mdx", "markdown", "html");
    private static final Set<String> ENDPOINT_EXTENSIONS = Set.of("js", "ts", "mjs", "mts");
    private static final Pattern REST = Pattern.compile("\\[\\.\\.\\.[^\\]]+]");
    private static final Pattern PARAMETER = Pattern.compile("\\[[^\\]]+]");

    private final SiteFolder site;
    private final AstroConfig config;
    private final boolean knowsBase;

    AstroGenerator(SiteFolder site, AstroConfig config, SiteSettings declared) {
        this.site = site;
        this.config = config;
        this.knowsBase = declared.url().isPresent();
    }

    /** The root of the site. */
    final SiteFolder folder() {
        return site;
    }

    @Override
    public String name() {
        return "astro";
    }

    @Override
    public boolean isContent(String file) {
        return site.holds("src", file);
    }

    @Override
    public boolean isRead(String file) {
        return !site.holds("dist", file) && !site.holds(".astro", file);
    }

    @Override
    public SourceRoutes routes(Sources sources) {
        SourceRoutes.Builder routes = new SourceRoutes.Builder();
        addRoutes(sources, routes);
        return routes.build();
    }

    /** Adds the routes of the files below {@code src/pages}. */
    final void addRoutes(Sources sources, SourceRoutes.Builder routes) {
        String pages = site.name(PAGES);
        for (String file : sources.tree().files()) {
            if (!file.startsWith(pages) || file.contains("/_")) {
                continue;
            }
            Optional<String> path = servedPath(file.substring(pages.length()));
            if (path.isPresent() && path.get().indexOf('[') >= 0) {
                routes.addProgram(program(file, path.get()));
            } else if (path.isPresent()) {
                routes.add(route(file, path.get(), sources.documents().get(file)));
            }
        }
    }

    private static Route route(String file, String path, @Nullable Document document) {
        return document == null ? Route.ofFile(file, path) : Route.of(document, path);
    }

    /** The path of a file below the pages' folder, parameters still in it. */
    private static Optional<String> servedPath(String file) {
        String extension = Paths.extension(file);
        String path = Paths.withoutExtension(file);
        if (!PAGE_EXTENSIONS.contains(extension) && !ENDPOINT_EXTENSIONS.contains(extension)) {
            return Optional.empty();
        }
        boolean index = path.equals("index") || path.endsWith("/index");
        return Optional.of("/" + (index ? Paths.folder(path) : path));
    }

    private static ProgramRoute program(String file, String path) {
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

    @Override
    public List<String> publicFolders() {
        return List.of(site.name("public"));
    }

    @Override
    public Optional<String> outputFolder() {
        return Optional.of(site.name("dist"));
    }

    /** By default a page is an {@code index.html} in a folder of its own. */
    @Override
    public boolean isSlashCanonical() {
        return true;
    }

    @Override
    public Dialect markdown() {
        return Dialect.GITHUB.withSmartPunctuation();
    }

    @Override
    public Optional<String> doubt(String path) {
        return config.doubt(path, knowsBase);
    }
}
