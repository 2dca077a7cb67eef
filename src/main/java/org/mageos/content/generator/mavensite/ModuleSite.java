package org.mageos.content.generator.mavensite;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mageos.content.slug.DoxiaIds;
import org.mageos.content.url.Paths;

/**
 * The site of a module.
 *
 * @param module the module
 * @param folder the folder of its sources, such as {@code core/src/site}
 * @param oldFolder a folder that Doxia 1 reads besides, whatever the folders in it are called
 * @param mount the path that it has in the site of the whole reactor; empty for the root
 * @param isPlaced whether that path is known, and not just one that no other site has
 * @param locales the languages that have a folder of their own
 * @param plugin what makes it
 */
record ModuleSite(
        MavenModule module,
        String folder,
        Optional<String> oldFolder,
        String mount,
        boolean isPlaced,
        List<String> locales,
        SitePlugin plugin) {

    static final String RESOURCES = "resources";

    ModuleSite {
        Objects.requireNonNull(module, "module");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(oldFolder, "oldFolder");
        Objects.requireNonNull(mount, "mount");
        locales = List.copyOf(locales);
        Objects.requireNonNull(plugin, "plugin");
    }

    /** The path of a language, without a slash at its end. */
    String path(String locale) {
        return locale.isEmpty() ? mount : mount + "/" + locale;
    }

    /** The folder of a language's sources. */
    String folder(String locale) {
        return Paths.join(folder, locale);
    }

    /** The page that a file is made into, if it is one of the site's sources. */
    Optional<SourcePage> page(String file) {
        Optional<String> old = oldFolder.filter(one -> file.startsWith(one + "/"));
        if (old.isPresent()) {
            return oldPage(file.substring(old.get().length() + 1));
        }
        if (!file.startsWith(folder + "/")) {
            return Optional.empty();
        }
        String rest = file.substring(folder.length() + 1);
        String locale = locale(rest);
        String below = locale.isEmpty() ? rest : rest.substring(locale.length() + 1);
        int slash = below.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String name = below.substring(slash + 1);
        return SiteFormat.in(below.substring(0, slash))
                .filter(format -> !FormatParsers.lack(format, module, plugin))
                .flatMap(
                        format ->
                                format.page(name)
                                        .map(
                                                page ->
                                                        new SourcePage(
                                                                this,
                                                                locale,
                                                                format,
                                                                page,
                                                                SiteFormat.isVelocity(name))));
    }

    private Optional<SourcePage> oldPage(String name) {
        return Stream.of(SiteFormat.XDOC, SiteFormat.FML)
                .flatMap(
                        format ->
                                format.page(name).stream()
                                        .map(
                                                page ->
                                                        new SourcePage(
                                                                this,
                                                                "",
                                                                format,
                                                                page,
                                                                SiteFormat.isVelocity(name))))
                .findFirst();
    }

    /** Whether a file lies in one of the folders that the site is made of. */
    boolean has(String file) {
        return file.startsWith(folder + "/")
                || oldFolder.filter(one -> file.startsWith(one + "/")).isPresent();
    }

    /** The path at which a file of the resources is served, if it is one. */
    Optional<String> resource(String file) {
        if (!file.startsWith(folder + "/")) {
            return Optional.empty();
        }
        String rest = file.substring(folder.length() + 1);
        String locale = locale(rest);
        String below = locale.isEmpty() ? rest : rest.substring(locale.length() + 1);
        return below.startsWith(RESOURCES + "/")
                ? Optional.of(path(locale) + below.substring(RESOURCES.length()))
                : Optional.empty();
    }

    /** The formats that pages are made of. */
    List<SiteFormat> formats() {
        return Stream.of(SiteFormat.values())
                .filter(format -> !FormatParsers.lack(format, module, plugin))
                .toList();
    }

    /** The language that a file of the sources is for; empty for the one at the root. */
    String locale(String inSite) {
        int slash = inSite.indexOf('/');
        String first = slash < 0 ? "" : inSite.substring(0, slash);
        return locales.contains(first) ? first : "";
    }

    /** The generations of Doxia that may make it, one or several. */
    List<DoxiaIds> generations() {
        return plugin.generations();
    }

    /** What becomes of links to files of Markdown, unless the build brings another Doxia. */
    SitePlugin.Rewriting rewriting() {
        return module.hasDependency("doxia-module-markdown")
                ? SitePlugin.Rewriting.PATHS
                : plugin.rewriting();
    }
}
