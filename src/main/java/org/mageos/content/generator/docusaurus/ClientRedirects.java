package org.mageos.content.generator.docusaurus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mageos.content.finding.Location;
import org.mageos.content.generator.MovedPage;
import org.mageos.content.generator.RedirectEntry;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.value.Value;

/** The redirects that {@code @docusaurus/plugin-client-redirects} is given as literals. */
final class ClientRedirects {

    /** The browser is sent on by the page itself, for good. */
    private static final int STATUS = 301;

    private ClientRedirects() {}

    static List<Redirect> of(DocusaurusConfig config) {
        List<Redirect> redirects = new ArrayList<>();
        for (Options options : config.plugins().redirects()) {
            for (Value rule :
                    options.values().get("redirects").map(Value::items).orElse(List.of())) {
                if (rule instanceof Value.Mapping mapping) {
                    add(config, mapping, redirects);
                }
            }
        }
        return redirects;
    }

    /**
     * Adds the paths with an extension at which the plugin leads on to a page, and those without it
     * at which it leads on to a page that has one.
     *
     * @see <a href="https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-client-redirects">the
     *     options of the plugin</a>
     */
    static void addExtensions(DocusaurusConfig config, SourceRoutes.Builder routes) {
        for (Options options : config.plugins().redirects()) {
            List<String> from = options.texts("fromExtensions");
            List<String> to = options.texts("toExtensions");
            for (Route page : from.isEmpty() && to.isEmpty() ? List.<Route>of() : routes.routes()) {
                String path = page.path();
                boolean has = from.stream().anyMatch(one -> path.endsWith("." + one));
                for (String extension : path.equals("/") || has ? List.<String>of() : from) {
                    routes.addAlso(path + "." + extension, page);
                }
                for (String extension : to) {
                    if (path.endsWith("." + extension)) {
                        int end = path.length() - extension.length() - 1;
                        routes.addAlso(path.substring(0, end), page);
                    }
                }
            }
        }
    }

    /** One more redirect, where the plugin is there. */
    static Optional<RedirectEntry> entry(DocusaurusConfig config, MovedPage moved) {
        return config.plugins().redirects().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        RedirectEntry.inSettings(
                                config.file(),
                                "'redirects' of the plugin 'client-redirects'",
                                moved.to()
                                        .map(
                                                to ->
                                                        "{from: %s, to: %s}"
                                                                .formatted(
                                                                        RedirectEntry.quoted(
                                                                                moved.from()),
                                                                        RedirectEntry.quoted(
                                                                                to)))));
    }

    private static void add(DocusaurusConfig config, Value.Mapping rule, List<Redirect> into) {
        if (!(rule.get("to").orElse(rule) instanceof Value.Scalar to)) {
            return;
        }
        for (Value value : rule.get("from").map(Value::items).orElse(List.of())) {
            if (value instanceof Value.Scalar from) {
                into.add(
                        new Redirect(
                                from.text(),
                                to.text(),
                                STATUS,
                                false,
                                false,
                                new Location(config.file(), from.position()),
                                new Location(config.file(), to.position())));
            }
        }
    }
}
