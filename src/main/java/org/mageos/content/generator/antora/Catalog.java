package org.mageos.content.generator.antora;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/** The components of the content tree, in all versions, with their resources. Immutable. */
final class Catalog {

    private static final String MODULES = "modules/";
    private static final String PARTIALS_OF_PAGES = "_partials/";
    private static final String ADOC = ".adoc";

    private static final Map<String, Family> FOLDERS =
            Map.of(
                    "pages", Family.PAGE,
                    "partials", Family.PARTIAL,
                    "examples", Family.EXAMPLE,
                    "images", Family.IMAGE,
                    "attachments", Family.ATTACHMENT);

    private final FileTree tree;
    private final List<ComponentVersion> versions;
    private final Map<String, List<ComponentVersion>> byName = new TreeMap<>();
    private final Map<ContentResource, String> files = new HashMap<>();
    private final Map<String, ContentResource> resources = new TreeMap<>();
    private final Map<String, ComponentVersion> owners = new HashMap<>();
    private final Set<Module> modules = new HashSet<>();

    private record Module(String component, String version, String name) {}

    Catalog(List<ComponentVersion> versions, FileTree tree) {
        this.tree = tree;
        this.versions = List.copyOf(versions);
        for (ComponentVersion version : versions) {
            byName.computeIfAbsent(version.name(), name -> new ArrayList<>()).add(version);
        }
        byName.values()
                .forEach(
                        all ->
                                all.sort(
                                        (one, other) ->
                                                new VersionOrder()
                                                        .compare(one.version(), other.version())));
        Map<String, ComponentVersion> byFolder = new HashMap<>();
        versions.forEach(version -> byFolder.put(version.folder(), version));
        for (String file : tree.files()) {
            owner(file, byFolder).ifPresent(version -> add(file, version));
        }
    }

    /** The component of the nearest descriptor above a file's folder of modules, or its own. */
    private static Optional<ComponentVersion> owner(
            String file, Map<String, ComponentVersion> byFolder) {
        for (String folder = Paths.folder(file); ; folder = Paths.folder(folder)) {
            ComponentVersion version = byFolder.get(folder);
            if (version != null) {
                return Optional.of(version);
            }
            if (folder.isEmpty()) {
                return Optional.empty();
            }
        }
    }

    private void add(String file, ComponentVersion version) {
        String folder = version.folder();
        String path = folder.isEmpty() ? file : file.substring(folder.length() + 1);
        if (("/" + path).contains("/.") || path.endsWith("~")) {
            return;
        }
        Optional<ContentResource> resource =
                version.nav().contains(path) ? nav(version, path) : resource(version, path);
        resource.ifPresent(
                one -> {
                    files.putIfAbsent(one, file);
                    resources.put(file, one);
                    owners.put(file, version);
                    modules.add(new Module(one.component(), one.version(), one.module()));
                });
    }

    private static Optional<ContentResource> nav(ComponentVersion version, String path) {
        if (!path.endsWith(ADOC)) {
            return Optional.empty();
        }
        String[] parts = path.split("/", 3);
        boolean isInModule = path.startsWith(MODULES) && parts.length == 3;
        return Optional.of(
                new ContentResource(
                        version.name(),
                        version.version(),
                        isInModule ? parts[1] : ContentResource.ROOT,
                        Family.NAV,
                        isInModule ? parts[2] : path));
    }

    private static Optional<ContentResource> resource(ComponentVersion version, String path) {
        String[] parts = path.split("/", 4);
        if (!path.startsWith(MODULES) || parts.length < 4) {
            return Optional.empty();
        }
        String folder = parts[2];
        String rest = parts[3];
        if (folder.equals("assets") && rest.indexOf('/') > 0) {
            folder = rest.substring(0, rest.indexOf('/'));
            rest = rest.substring(rest.indexOf('/') + 1);
            if (!folder.equals("images") && !folder.equals("attachments")) {
                return Optional.empty();
            }
        }
        Family family = FOLDERS.get(folder);
        if (family == Family.PAGE && rest.startsWith(PARTIALS_OF_PAGES)) {
            family = Family.PARTIAL;
            rest = rest.substring(PARTIALS_OF_PAGES.length());
        }
        boolean isTaken =
                family == Family.PAGE
                        ? rest.endsWith(ADOC)
                        : family == Family.PARTIAL
                                || family == Family.EXAMPLE
                                || Paths.lastSegment(rest).indexOf('.') >= 0;
        return family != null && isTaken
                ? Optional.of(
                        new ContentResource(
                                version.name(), version.version(), parts[1], family, rest))
                : Optional.empty();
    }

    List<ComponentVersion> versions() {
        return versions;
    }

    /** The versions of a component, the latest first; empty if it is not in the tree. */
    List<ComponentVersion> versions(String component) {
        return Collections.unmodifiableList(byName.getOrDefault(component, List.of()));
    }

    /** The version of a component that counts where none is named. */
    Optional<ComponentVersion> latest(String component) {
        List<ComponentVersion> all = versions(component);
        return all.stream()
                .filter(version -> !version.isPrerelease())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The latest prerelease, if it is newer than the latest version. */
    Optional<ComponentVersion> latestPrerelease(String component) {
        Optional<ComponentVersion> latest = latest(component);
        return versions(component).stream()
                .findFirst()
                .filter(first -> !Optional.of(first).equals(latest));
    }

    boolean hasModule(ContentResource resource) {
        return modules.contains(
                new Module(resource.component(), resource.version(), resource.module()));
    }

    /** The file of a resource. */
    Optional<String> file(ContentResource resource) {
        return Optional.ofNullable(files.get(resource));
    }

    /** Whether git would ignore the file of a resource, so that a program may be to write it. */
    boolean mayBeMade(ContentResource resource) {
        return versions(resource.component()).stream()
                .filter(version -> version.version().equals(resource.version()))
                .anyMatch(
                        version ->
                                tree.mayBeIgnored(
                                        Paths.join(
                                                version.folder(),
                                                MODULES
                                                        + resource.module()
                                                        + "/"
                                                        + resource.family().id()
                                                        + "s/"
                                                        + resource.path())));
    }

    /** What a file is to its component; empty if it is nothing. */
    Optional<ContentResource> resource(String file) {
        return Optional.ofNullable(resources.get(file));
    }

    /** The component that a file belongs to. */
    Optional<ComponentVersion> owner(String file) {
        return Optional.ofNullable(owners.get(file));
    }

    /** All resources by their files, sorted. */
    Map<String, ContentResource> resources() {
        return Collections.unmodifiableMap(resources);
    }

    Collection<ContentResource> all() {
        return Collections.unmodifiableCollection(resources.values());
    }
}
