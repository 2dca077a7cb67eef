package org.mageos.content.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Document;
import org.mageos.content.settings.SiteSettings;

/**
 * Astro: file routes below {@code src/pages}. A file with {@code [param]} or {@code [...rest]} in
 * its name is a program whose paths the sources do not say; the entries of {@code src/content} get
 * their URLs from such programs.
 */
class AstroGenerator implements Generator {

    static final List<String> CONFIG_EXTENSIONS = List.of("mjs", "ts", "js", "cjs", "mts");

    private static final String PAGES = "src/pages/";
    private static final Set<String> PAGE_EXTENSIONS =
            Set.of("astro", "md", "mdx", "markdown", "html");
    private static final Set<String> ENDPOINT_EXTENSIONS = Set.of("js", "ts", "mjs", "mts");
    private static final Pattern REST = Pattern.compile("\\[\\.\\.\\.[^\\]]+]");
    private static final Pattern PARAMETER = Pattern.compile("\\[[^\\]]+]");

    @Override
    public String name() {
        return "astro";
    }

    @Override
    public boolean recognises(FileTree tree) {
        return CONFIG_EXTENSIONS.stream()
                        .anyMatch(extension -> tree.hasFile("astro.config." + extension))
                || tree.hasFolder("src/pages")
                        && tree.files().stream()
                                .anyMatch(f -> f.startsWith(PAGES) && f.endsWith(".astro"));
    }

    @Override
    public boolean isContent(String file) {
        return file.startsWith("src/");
    }

    @Override
    public SourceRoutes routes(FileTree tree, Map<String, Document> documents, SiteSettings site) {
        List<Route> routes = new ArrayList<>();
        List<ProgramRoute> programs = new ArrayList<>();
        for (String file : tree.files()) {
            if (file.startsWith(PAGES) && !file.contains("/_")) {
                servedPath(file.substring(PAGES.length()))
                        .ifPresent(
                                path -> {
                                    if (path.indexOf('[') >= 0) {
                                        programs.add(program(file, path));
                                    } else {
                                        routes.add(route(file, path, documents.get(file)));
                                    }
                                });
            }
        }
        return new SourceRoutes(routes, programs, Set.of());
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
        return List.of("public");
    }

    @Override
    public Set<String> outputFolders() {
        return Set.of("dist", ".astro");
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
    public Set<String> builtInAnchors() {
        return Set.of("top");
    }

    @Override
    public boolean anchorCaseCounts() {
        return true;
    }
}
