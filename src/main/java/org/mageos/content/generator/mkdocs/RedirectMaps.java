package org.mageos.content.generator.mkdocs;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mageos.content.finding.Location;
import org.mageos.content.generator.MovedPage;
import org.mageos.content.generator.RedirectEntry;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.mkdocs.DocsFiles.Inclusion;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/**
 * The redirects of the plugin mkdocs-redirects, from the page of a file that there was to that of
 * one that there is.
 *
 * @see <a href="https://github.com/mkdocs/mkdocs-redirects">mkdocs-redirects</a>
 */
final class RedirectMaps {

    private static final int MOVED = 301;
    private static final String PLUGINS = "plugins";
    private static final String NAME = "redirects";
    private static final String MAPS = "redirect_maps";

    /** What needs no quotes in YAML, whatever stands in it. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][\\w/.-]*");

    private final MkDocsConfig config;
    private final DocsFiles docs;

    RedirectMaps(MkDocsConfig config, DocsFiles docs) {
        this.config = config;
        this.docs = docs;
    }

    void addTo(SourceRoutes.Builder routes) {
        Value.Mapping maps = config.plugin(NAME).orElse(Value.Mapping.EMPTY).mapping(MAPS);
        for (Value.Entry entry : maps.entries()) {
            if (entry.value() instanceof Value.Scalar to && to.value() instanceof String) {
                routes.addRedirect(
                        new Redirect(
                                Paths.encode(docs.ownPath(entry.key())),
                                url(to.text()),
                                MOVED,
                                true,
                                false,
                                location(entry.keyPosition()),
                                location(to.position())));
            }
        }
    }

    /**
     * One more redirect, where the plugin is there: it takes the names of Markdown files alone, or
     * URLs of other hosts as targets.
     */
    Optional<RedirectEntry> entry(MovedPage moved) {
        Optional<String> from =
                moved.source().flatMap(this::source).filter(s -> isAt(s, moved.from()));
        Optional<String> old = from.or(() -> named(moved.from()));
        if (config.plugin(NAME).isEmpty() || old.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> page =
                moved.page()
                        .flatMap(document -> source(document.file()))
                        .filter(source -> docs.find(source).isPresent());
        boolean isOfPage =
                page.isPresent()
                        && moved.to().filter(to -> isSame(docs.path(page.get()), to)).isPresent();
        return Optional.of(
                RedirectEntry.inSettings(
                        config.yaml().owner(PLUGINS),
                        "'" + MAPS + "' of the plugin '" + NAME + "'",
                        page.filter(source -> isOfPage)
                                .map(source -> scalar(old.get()) + ": " + scalar(source))));
    }

    private Optional<String> source(String file) {
        return docs.source(file).filter(DocsFiles::isPage);
    }

    private boolean isAt(String source, String path) {
        return isSame(docs.ownPath(source), path);
    }

    private static boolean isSame(String one, String other) {
        return Paths.trimSlashes(one).equals(Paths.trimSlashes(other));
    }

    /** The name of a file whose page would have a path. */
    private Optional<String> named(String path) {
        String name = Paths.trimSlashes(path);
        return Stream.of(
                        name + ".md",
                        Paths.withoutExtension(name) + ".md",
                        Paths.join(name, "index.md"))
                .filter(source -> isAt(source, path))
                .findFirst();
    }

    /** A name as YAML has it. */
    private static String scalar(String name) {
        return PLAIN.matcher(name).matches() ? name : RedirectEntry.quoted(name);
    }

    private Location location(Position position) {
        return new Location(config.yaml().owner(PLUGINS), position);
    }

    private String url(String to) {
        if (to.startsWith("http://") || to.startsWith("https://")) {
            return to;
        }
        int hash = to.indexOf('#');
        String name = hash < 0 ? to : to.substring(0, hash);
        Optional<Inclusion> file = docs.find(name);
        String path = file.isPresent() ? docs.path(name) : docs.ownPath(name);
        boolean slash = !path.equals("/") && DocsFiles.isPage(name) && docs.isFolder(name);
        return Paths.encode(path) + (slash ? "/" : "") + (hash < 0 ? "" : to.substring(hash));
    }
}
