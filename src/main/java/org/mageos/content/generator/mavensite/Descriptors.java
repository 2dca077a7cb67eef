package org.mageos.content.generator.mavensite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.document.xml.XmlElement;
import org.mageos.content.document.xml.XmlTree;
import org.mageos.content.finding.Location;
import org.mageos.content.generator.MenuLink;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;
import org.mageos.content.value.TextLines;

/**
 * The files {@code site.xml} of the modules, in each language: the menus, the way up, the banners
 * and links of the pages. What they name is relative to the root of their own site, whatever page
 * shows it.
 *
 * @see <a href="https://maven.apache.org/doxia/doxia-sitetools/doxia-site-model/">Doxia, Site
 *     Model</a>
 */
final class Descriptors {

    /** All of them, by the name of the file. */
    private final Map<String, Descriptor> files = new LinkedHashMap<>();

    /**
     * One file.
     *
     * @param site the site that it describes
     * @param locale the language that it is for
     */
    private record Descriptor(
            String file, String text, XmlElement root, ModuleSite site, String locale) {}

    Descriptors(ReactorSites sites, SiteFiles files) {
        for (ModuleSite site : sites.all()) {
            add(site, "", "site.xml", files);
            for (String locale : site.locales()) {
                add(site, locale, "site_" + locale + ".xml", files);
            }
        }
    }

    private void add(ModuleSite site, String locale, String name, SiteFiles from) {
        String file = Paths.join(site.folder(), name);
        from.text(file)
                .ifPresent(
                        text ->
                                files.put(
                                        file,
                                        new Descriptor(
                                                file, text, XmlTree.root(text), site, locale)));
    }

    /** The title of the top site. */
    Optional<String> title(ModuleSite site) {
        return root(site).attribute("name").map(one -> site.module().interpolated(one.value()));
    }

    /** The group of the skin of a site, its own or that of a parent in the reactor. */
    Optional<String> skinGroup(ModuleSite site) {
        Optional<String> own = root(site).child("skin").textOf("groupId");
        return own.or(
                () ->
                        site.module()
                                .parent()
                                .flatMap(
                                        parent ->
                                                files.values().stream()
                                                        .map(Descriptor::site)
                                                        .filter(
                                                                one ->
                                                                        one.module()
                                                                                .folder()
                                                                                .equals(
                                                                                        parent
                                                                                                .folder()))
                                                        .findFirst())
                                .flatMap(this::skinGroup));
    }

    private XmlElement root(ModuleSite site) {
        Descriptor own = files.get(Paths.join(site.folder(), "site.xml"));
        return own == null ? XmlElement.NONE : own.root();
    }

    /**
     * The links and images of all files that are paths of the site.
     *
     * @param base the path that the site is below, without a slash at its end
     */
    List<MenuLink> links(String base) {
        List<MenuLink> links = new ArrayList<>();
        for (Descriptor descriptor : files.values()) {
            new Reader(descriptor, base, links).read();
        }
        return links;
    }

    /** Reads one file. */
    private static final class Reader {

        private final Descriptor descriptor;
        private final TextLines lines;
        private final String base;
        private final List<MenuLink> links;

        Reader(Descriptor descriptor, String base, List<MenuLink> links) {
            this.descriptor = descriptor;
            this.lines = TextLines.of(descriptor.text());
            this.base = base;
            this.links = links;
        }

        void read() {
            XmlElement root = descriptor.root();
            banner(root.child("bannerLeft"));
            banner(root.child("bannerRight"));
            fluidoIcon(root.child("custom").child("fluidoSkin"));
            items(root.child("poweredBy"));
            XmlElement body = root.child("body");
            for (String name : List.of("breadcrumbs", "links", "menu")) {
                body.all(name).forEach(this::items);
            }
        }

        /** A banner names its targets in attributes, or, in the first generation, in elements. */
        private void banner(XmlElement banner) {
            element(banner);
            banner.all("image").forEach(this::element);
            for (String name : List.of("href", "src")) {
                XmlElement child = banner.child(name);
                add(child.text(), child.textStart());
            }
        }

        /** The icon of the bar that the skin Fluido has if it is told so. */
        private void fluidoIcon(XmlElement skin) {
            if (skin.child("topBarEnabled").text().equals("true")) {
                banner(skin.child("topBarIcon"));
            }
        }

        /** An element with all that is in it; the tree is not deep. */
        private void items(XmlElement element) {
            element(element);
            element.children().forEach(this::items);
        }

        private void element(XmlElement element) {
            for (String name : List.of("href", "img", "src")) {
                element.attribute(name).ifPresent(one -> add(one.value(), one.start()));
            }
        }

        private void add(String written, int offset) {
            if (!descriptor.text().startsWith(written, offset)) {
                // Written with entities or in parts, so that it has no one place.
                return;
            }
            String text = descriptor.site().module().interpolated(written);
            if (MenuLink.isPath(text) && !Destination.hasVariable(text)) {
                path(text)
                        .ifPresent(
                                path ->
                                        links.add(
                                                new MenuLink(
                                                        new Location(
                                                                descriptor.file(),
                                                                lines.position(offset)),
                                                        written.length(),
                                                        written,
                                                        base + path)));
            }
        }

        /** The path in the site; empty if it leads out of it. */
        private Optional<String> path(String text) {
            int end = Math.min(end(text, '#'), end(text, '?'));
            String folder = descriptor.site().path(descriptor.locale());
            return Paths.normalize(folder + "/" + Paths.trimSlashes(text.substring(0, end)))
                    .filter(this::isInPlace)
                    .map(path -> "/" + path + text.substring(end));
        }

        /** Where a site has no known place, it is not known either what lies above it. */
        private boolean isInPlace(String path) {
            return descriptor.site().isPlaced()
                    || ("/" + path + "/").startsWith(descriptor.site().mount() + "/");
        }

        private static int end(String text, char stop) {
            int at = text.indexOf(stop);
            return at < 0 ? text.length() : at;
        }
    }
}
