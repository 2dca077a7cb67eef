package org.mageos.content.generator.vitepress;

import java.util.ArrayList;
import java.util.List;
import org.mageos.content.generator.MenuLink;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The links of the navigation and the sidebars, in all languages. They are written without the base
 * path, and those of a group of a sidebar below the group's own.
 *
 * @see <a href="https://vitepress.dev/reference/default-theme-sidebar">VitePress, Sidebar</a>
 */
final class ThemeMenus {

    private static final List<String> MENUS = List.of("nav", "sidebar");

    private final String file;
    private final String base;
    private final List<MenuLink> links = new ArrayList<>();

    private ThemeMenus(String file, String base) {
        this.file = file;
        this.base = base;
    }

    /**
     * @param base the path that the site is below, without a slash at its end
     */
    static List<MenuLink> links(ConfigPrograms programs, String base) {
        ThemeMenus menus = new ThemeMenus(programs.file(), base);
        if (!programs.isOpen("base")) {
            menus.theme(programs.main().mapping("themeConfig"));
            Value.Mapping locales = programs.main().mapping("locales");
            for (Value.Entry locale : locales.entries()) {
                menus.theme(locales.mapping(locale.key()).mapping("themeConfig"));
            }
        }
        return menus.links;
    }

    private void theme(Value.Mapping theme) {
        for (String menu : MENUS) {
            theme.get(menu).ifPresent(value -> walk(value, ""));
        }
    }

    /**
     * @param group what the links of the group are below
     */
    private void walk(Value value, String group) {
        for (Value item : value.items()) {
            if (item instanceof Value.Mapping mapping) {
                String below = mapping.text("base").orElse(group);
                if (mapping.get("link").orElse(null) instanceof Value.Scalar link) {
                    add(link, below);
                }
                for (Value.Entry entry : mapping.entries()) {
                    if (!(entry.value() instanceof Value.Scalar)) {
                        walk(entry.value(), below);
                    }
                }
            }
        }
    }

    private void add(Value.Scalar link, String below) {
        String text = link.text();
        if (link.value() instanceof String
                && MenuLink.isPath(text)
                && (text.startsWith("/") || below.startsWith("/"))) {
            String path = Paths.withoutSlashesAtEnd(below) + "/" + text.replaceFirst("^/+", "");
            links.add(MenuLink.of(file, link, base + withoutExtension(path)));
        }
    }

    /** The theme takes {@code .md} off, and a page of that name is found. */
    private static String withoutExtension(String path) {
        int end = path.indexOf('#') < 0 ? path.length() : path.indexOf('#');
        return path.startsWith(".md", end - ".md".length())
                ? path.substring(0, end - ".md".length()) + path.substring(end)
                : path;
    }
}
