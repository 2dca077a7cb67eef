package org.mageos.content.generator.docusaurus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mageos.content.generator.MenuLink;
import org.mageos.content.value.Value;

/**
 * The links of the navigation and the foot of all pages. Docusaurus puts the base path before them.
 *
 * @see <a href="https://docusaurus.io/docs/api/themes/configuration#navbar-items">Docusaurus,
 *     Navbar items</a>
 */
final class Menus {

    private final DocusaurusConfig config;
    private final List<MenuLink> links = new ArrayList<>();

    private Menus(DocusaurusConfig config) {
        this.config = config;
    }

    static List<MenuLink> links(DocusaurusConfig config) {
        Menus menus = new Menus(config);
        Value.Mapping theme = config.options().below("themeConfig").values();
        if (!config.options().isComputed("baseUrl")) {
            theme.mapping("navbar").get("items").ifPresent(menus::walk);
            theme.mapping("footer").get("links").ifPresent(menus::walk);
        }
        return menus.links;
    }

    /** The ids by which items of the navigation name documents. */
    static List<Value.Scalar> documents(DocusaurusConfig config) {
        Value.Mapping theme = config.options().below("themeConfig").values();
        return theme.mapping("navbar").get("items").stream()
                .flatMap(value -> value.items().stream())
                .flatMap(item -> Stream.concat(Stream.of(item), item.select("items").stream()))
                .flatMap(item -> item.select("docId").stream())
                .filter(Value.Scalar.class::isInstance)
                .map(Value.Scalar.class::cast)
                .filter(id -> id.value() instanceof String)
                .toList();
    }

    private void walk(Value value) {
        for (Value item : value.items()) {
            if (item instanceof Value.Mapping mapping) {
                mapping.get("to").ifPresent(to -> add(to, false));
                mapping.get("href").ifPresent(href -> add(href, true));
                mapping.get("items").ifPresent(this::walk);
            }
        }
    }

    private void add(Value value, boolean fromRootOnly) {
        if (value instanceof Value.Scalar scalar
                && scalar.value() instanceof String text
                && MenuLink.isPath(text)
                && (text.startsWith("/") || !fromRootOnly)) {
            String url = config.base() + "/" + text.replaceFirst("^/+", "");
            links.add(MenuLink.of(config.file(), scalar, url));
        }
    }
}
