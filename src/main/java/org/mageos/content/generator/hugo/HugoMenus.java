package org.mageos.content.generator.hugo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.generator.MenuLink;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The links of the menus in the settings of a site with one language: in others templates may put
 * the language before them.
 *
 * @see <a href="https://gohugo.io/content-management/menus/">Hugo, Menus</a>
 */
final class HugoMenus {

    private static final List<String> MENUS = List.of("menus", "menu");

    private final HugoSettings settings;
    private final PageLookup lookup;
    private final String base;
    private final List<MenuLink> links = new ArrayList<>();

    private HugoMenus(HugoSettings settings, PageLookup lookup, String base) {
        this.settings = settings;
        this.lookup = lookup;
        this.base = base;
    }

    /**
     * @param base the path that the site is below, without a slash at its end
     */
    static List<MenuLink> links(
            SiteFiles files, HugoSettings settings, ContentIndex index, String base) {
        Map<String, Value.Mapping> sources = ConfigFiles.sources(files, settings.folder());
        boolean others = sources.keySet().stream().anyMatch(file -> file.contains("/production/"));
        if (settings.isMultilingual() || others) {
            return List.of();
        }
        HugoMenus menus = new HugoMenus(settings, new PageLookup(settings, index), base);
        sources.forEach(menus::read);
        return menus.links;
    }

    private void read(String file, Value.Mapping config) {
        for (String key : MENUS) {
            for (Value.Entry menu : config.mapping(key).entries()) {
                for (Value entry : menu.value().items()) {
                    if (entry instanceof Value.Mapping mapping) {
                        entry(file, mapping);
                    }
                }
            }
        }
    }

    private void entry(String file, Value.Mapping entry) {
        Optional<Value.Scalar> page = text(entry, "pageref");
        Optional<Value.Scalar> url = text(entry, "url");
        if (page.isPresent()) {
            // What is no page has its URL, if there is one.
            if (url.isEmpty() && !isPage(page.get().text())) {
                add(file, page.get());
            }
        } else if (url.filter(one -> one.text().startsWith("/")).isPresent()) {
            add(file, url.get());
        }
    }

    private static Optional<Value.Scalar> text(Value.Mapping entry, String key) {
        return entry.get(key)
                .filter(Value.Scalar.class::isInstance)
                .map(Value.Scalar.class::cast)
                .filter(value -> value.value() instanceof String);
    }

    private boolean isPage(String reference) {
        PageLookup.Found found =
                lookup.find(Optional.empty(), settings.mainLanguage().key(), reference, true);
        return !(found instanceof PageLookup.Found.None);
    }

    private void add(String file, Value.Scalar value) {
        if (MenuLink.isPath(value.text())) {
            String path = "/" + value.text().replaceFirst("^/+", "");
            String url = path.endsWith(".md") ? Paths.withoutExtension(path) : path;
            links.add(MenuLink.of(file, value, base + url));
        }
    }
}
