package org.mageos.content.generator.astro;

import java.util.ArrayList;
import java.util.List;
import org.mageos.content.generator.MenuLink;
import org.mageos.content.value.Value;

/**
 * The links of Starlight's sidebar, as they are in the default language: URLs without base path and
 * language, or the slugs of entries.
 *
 * @see <a href="https://starlight.astro.build/guides/sidebar/">Starlight, Sidebar Navigation</a>
 */
final class StarlightSidebar {

    private final String file;
    private final String root;
    private final List<MenuLink> links = new ArrayList<>();

    private StarlightSidebar(String file, String root) {
        this.file = file;
        this.root = root;
    }

    /**
     * @param root the path of the default language with the base path, without a slash at its end
     */
    static List<MenuLink> links(AstroConfig config, Value.Mapping theme, String root) {
        StarlightSidebar sidebar = new StarlightSidebar(config.file(), root);
        theme.get("sidebar").ifPresent(sidebar::walk);
        return sidebar.links;
    }

    private void walk(Value value) {
        for (Value item : value.items()) {
            if (item instanceof Value.Scalar slug) {
                add(slug);
            } else if (item instanceof Value.Mapping mapping) {
                for (String key : List.of("link", "slug")) {
                    if (mapping.get(key).orElse(null) instanceof Value.Scalar link) {
                        add(link);
                    }
                }
                mapping.get("items").ifPresent(this::walk);
            }
        }
    }

    private void add(Value.Scalar link) {
        if (link.value() instanceof String text && MenuLink.isPath(text)) {
            links.add(MenuLink.of(file, link, root + "/" + text.replaceFirst("^/+", "")));
        }
    }
}
