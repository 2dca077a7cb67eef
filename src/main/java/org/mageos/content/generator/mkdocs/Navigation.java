package org.mageos.content.generator.mkdocs;

import java.util.Optional;
import java.util.Set;
import org.mageos.content.finding.ClosestMatch;
import org.mageos.content.finding.ComparisonBudget;
import org.mageos.content.finding.Location;
import org.mageos.content.generator.SettingsLink;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.mkdocs.DocsFiles.Inclusion;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/**
 * The entries of {@code nav}, each of which names a file of {@code docs_dir}, or is a URL.
 *
 * @see <a href="https://www.mkdocs.org/user-guide/configuration/#nav">MkDocs, nav</a>
 */
final class Navigation {

    private static final String NAV = "nav";

    private final MkDocsConfig config;
    private final DocsFiles docs;
    private final Set<String> pages;
    private final ClosestMatch names;

    /**
     * @param pages the paths of all pages, those of plugins too
     */
    Navigation(MkDocsConfig config, DocsFiles docs, Set<String> pages) {
        this.config = config;
        this.docs = docs;
        this.pages = pages;
        this.names = new ClosestMatch(docs.included(), ComparisonBudget.ofRun());
    }

    /** Adds the entries that lead nowhere. */
    void addBroken(SourceRoutes.Builder routes) {
        config.yaml().data().get(NAV).ifPresent(nav -> walk(nav, routes));
    }

    private void walk(Value value, SourceRoutes.Builder routes) {
        if (value instanceof Value.Scalar scalar) {
            if (scalar.value() instanceof String) {
                why(scalar.text()).ifPresent(why -> routes.addBroken(broken(scalar, why)));
            }
        } else if (value instanceof Value.Mapping mapping) {
            mapping.entries().forEach(entry -> walk(entry.value(), routes));
        } else {
            value.items().forEach(item -> walk(item, routes));
        }
    }

    private SettingsLink broken(Value.Scalar scalar, String why) {
        boolean quoted = scalar.length() == scalar.text().length() + 2;
        Position start = scalar.position();
        Position first = quoted ? new Position(start.line(), start.column() + 1) : start;
        return new SettingsLink(
                new Location(config.yaml().owner(NAV), first),
                scalar.text().length(),
                scalar.text(),
                why,
                names.closest(scalar.text()));
    }

    private Optional<String> why(String entry) {
        Destination destination = Destination.parse(entry);
        boolean absolute = entry.startsWith("/");
        if (entry.isBlank()
                || entry.startsWith("!")
                || destination.isWeb()
                || destination.scheme().isPresent()
                || absolute && !isFromDocs()
                || isOfPlugin(entry)) {
            return Optional.empty();
        }
        // MkDocs looks the whole entry up as it is written.
        Optional<Inclusion> inclusion = Paths.normalize(entry).flatMap(this::find);
        if (inclusion.isEmpty()) {
            String path = "/" + Paths.trimSlashes(Paths.decode(destination.path()));
            return pages.contains(path)
                            || Paths.normalize(entry).filter(docs::mayBeMade).isPresent()
                    ? Optional.empty()
                    : Optional.of("there is no such file in '" + config.docs() + "'");
        }
        return switch (inclusion.get()) {
            case INCLUDED, DRAFT -> Optional.empty();
            case EXCLUDED, REMOVED -> Optional.of("the file is left out of the site");
            case REPLACED -> Optional.of("another file of the same page is built in its place");
        };
    }

    private Optional<Inclusion> find(String entry) {
        return docs.languages().candidates(docs.languages().main() + "/", entry).stream()
                .flatMap(name -> docs.find(name).stream())
                .findFirst();
    }

    private boolean isFromDocs() {
        return config.yaml()
                .data()
                .mapping("validation")
                .mapping(NAV)
                .text("absolute_links")
                .or(() -> config.yaml().data().mapping("validation").text("absolute_links"))
                .filter("relative_to_docs"::equals)
                .isPresent();
    }

    /** Folders and patterns are entries to plugins that fill them in. */
    private boolean isOfPlugin(String entry) {
        boolean filled =
                config.hasPlugin("literate-nav", "awesome-nav", "awesome-pages", "section-index");
        return filled && (entry.indexOf('*') >= 0 || entry.endsWith("/") || entry.equals("..."))
                || filled && Paths.extension(entry).isEmpty();
    }
}
