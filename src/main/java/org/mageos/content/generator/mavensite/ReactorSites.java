package org.mageos.content.generator.mavensite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/**
 * The sites of all modules of a reactor as they are staged, which is where links between them lead:
 * the top module's at the root, each other one below its parent's, or where its URL says.
 */
final class ReactorSites {

    private static final String USUAL = "src/site";

    /** Where Maven 1 had its pages. */
    private static final String OLD = "xdocs";

    private final Map<String, ModuleSite> byFolder = new LinkedHashMap<>();
    private final List<ModuleSite> deepestFirst;
    private final MavenModule top;
    private final boolean isWhole;

    ReactorSites(Reactor reactor, FileTree tree) {
        this.top = reactor.top();
        Set<String> taken = new HashSet<>();
        for (MavenModule module : reactor.modules().isEmpty() ? List.of(top) : reactor.modules()) {
            Optional<String> place = place(module);
            String mount = place.orElse("/" + module.pom().artifactId());
            boolean isFree = taken.add(mount);
            byFolder.put(module.folder(), site(module, mount, place.isPresent() && isFree, tree));
        }
        this.deepestFirst =
                byFolder.values().stream()
                        .sorted(
                                Comparator.comparing((ModuleSite site) -> site.mount().length())
                                        .reversed())
                        .toList();
        this.isWhole =
                !reactor.lacksModules()
                        && byFolder.values().stream().allMatch(ModuleSite::isPlaced);
    }

    private static ModuleSite site(
            MavenModule module, String mount, boolean isPlaced, FileTree tree) {
        String folder = folder(module);
        SitePlugin plugin = SitePlugin.of(module.sitePluginVersion());
        return new ModuleSite(
                module,
                folder,
                plugin.readsOldFolder() ? oldFolder(module) : Optional.empty(),
                mount,
                isPlaced,
                locales(module, folder, tree),
                plugin);
    }

    private static Optional<String> oldFolder(MavenModule module) {
        String written = inModule(module.siteSetting("xdocDirectory").orElse(OLD));
        return Paths.normalize(module.folder() + "/" + written).filter(name -> !name.isEmpty());
    }

    /** The folder of a module's sources. */
    static String folder(MavenModule module) {
        return Paths.normalize(module.folder() + "/" + written(module))
                .filter(name -> !name.isEmpty() && hasKnownSources(module))
                .orElse(Paths.join(module.folder(), USUAL));
    }

    private static String written(MavenModule module) {
        return inModule(module.siteSetting("siteDirectory").orElse(USUAL));
    }

    /** A path relative to the folder of its module. */
    static String inModule(String path) {
        return path.replaceFirst("^\\$\\{(project\\.)?basedir}/*", "").replaceFirst("^/+", "");
    }

    /** Whether the site is made of sources of the content tree, and not of what a build writes. */
    static boolean hasKnownSources(MavenModule module) {
        String written = written(module);
        return !written.contains("${") && !written.startsWith("target/");
    }

    /** Without a setting, each folder of a language's name that has a folder of a format. */
    private static List<String> locales(MavenModule module, String folder, FileTree tree) {
        Optional<String> set = module.siteSetting("locales").filter(text -> !text.contains("${"));
        if (set.isPresent()) {
            // The first language is the one at the root.
            return Stream.of(set.get().split(",")).map(String::strip).skip(1).toList();
        }
        Set<String> locales = new TreeSet<>();
        for (String file : tree.files()) {
            if (file.startsWith(folder + "/")) {
                String[] parts = file.substring(folder.length() + 1).split("/", 3);
                boolean isContent =
                        parts.length == 3
                                && isLocale(parts[0])
                                && (SiteFormat.in(parts[1]).isPresent()
                                        || parts[1].equals(ModuleSite.RESOURCES));
                if (isContent) {
                    locales.add(parts[0]);
                }
            }
        }
        return List.copyOf(locales);
    }

    private static boolean isLocale(String name) {
        return name.length() >= 2
                && Character.isLowerCase(name.charAt(0))
                && Character.isLowerCase(name.charAt(1))
                && (name.length() == 2 || name.charAt(2) == '_');
    }

    /** The path of a module's site in that of the top module; empty if the poms do not say it. */
    private Optional<String> place(MavenModule module) {
        if (module.pom().file().equals(top.pom().file())) {
            return Optional.of("");
        }
        boolean areDeployed = top.deployment().isPresent() && module.deployment().isPresent();
        return areDeployed
                ? below(top.deployment(), module.deployment())
                : below(top.url(), module.url()).or(() -> belowParent(module));
    }

    private static Optional<String> below(Optional<String> whole, Optional<String> part) {
        if (whole.isEmpty() || part.isEmpty()) {
            return Optional.empty();
        }
        String start = Paths.withoutSlashesAtEnd(whole.get());
        String path = Paths.withoutSlashesAtEnd(part.get());
        return path.equals(start) || path.startsWith(start + "/")
                ? Optional.of(path.substring(start.length()))
                : Optional.empty();
    }

    /** Where neither pom has a URL, a site still lies below its parent's. */
    private Optional<String> belowParent(MavenModule module) {
        boolean hasUrl =
                module.url().or(module::deployment).or(top::url).or(top::deployment).isPresent();
        return hasUrl
                ? Optional.empty()
                : module.parent()
                        .flatMap(this::place)
                        .map(path -> path + "/" + module.pom().artifactId());
    }

    MavenModule top() {
        return top;
    }

    /** The site of the top module. */
    ModuleSite topSite() {
        return byFolder.values().iterator().next();
    }

    List<ModuleSite> all() {
        return new ArrayList<>(byFolder.values());
    }

    /** Whether the place of each module's site is known. */
    boolean isWhole() {
        return isWhole;
    }

    /** The page that a file is made into, if it is one of the sources of a site. */
    Optional<SourcePage> page(String file) {
        return ofFile(file).flatMap(site -> site.page(file));
    }

    /** The site in the module that a file lies in. */
    Optional<ModuleSite> ofFile(String file) {
        for (String at = Paths.folder(file); ; at = Paths.folder(at)) {
            ModuleSite site = byFolder.get(at);
            if (site != null && site.has(file)) {
                return Optional.of(site);
            }
            if (at.isEmpty()) {
                return Optional.empty();
            }
        }
    }

    /** The site that a path belongs to. */
    ModuleSite at(String path) {
        return deepestFirst.stream()
                .filter(site -> (path + "/").startsWith(site.mount() + "/"))
                .findFirst()
                .orElseGet(this::topSite);
    }
}
