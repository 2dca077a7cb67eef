package org.mageos.content.generator.antora;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.finding.ClosestMatch;
import org.mageos.content.finding.ComparisonBudget;
import org.mageos.content.generator.Opening;
import org.mageos.content.generator.Reference;
import org.mageos.content.url.Paths;

/** What resource ids in references, images and includes name. Thread-safe. */
final class ResourceLinks {

    private static final String NO_ID = "it is no resource id of Antora";
    private static final String OTHER_COMPONENT =
            "a resource of a component that is not in this repository";
    private static final String NO_URL = "Antora includes no URLs";
    private static final String REMOTE =
            "a URL to be included, which an extension of Antora may take";

    private static final String PROCESSED =
            "a text in a form of its own, which an extension of Antora may read";

    private final Catalog catalog;
    private final PublishedPaths paths;
    private final ResourceDoubts doubts;
    private final boolean isWhole;
    private final SiteExtensions extensions;
    private final ComparisonBudget budget = ComparisonBudget.ofRun();
    private final Map<ContentResource, ClosestMatch> neighbours = new HashMap<>();

    /**
     * @param isWhole whether no component, version or module is anywhere but in the tree
     * @param extensions what may take inclusions that are none of Antora
     */
    ResourceLinks(
            Catalog catalog,
            PublishedPaths paths,
            ResourceDoubts doubts,
            boolean isWhole,
            SiteExtensions extensions) {
        this.catalog = catalog;
        this.paths = paths;
        this.doubts = doubts;
        this.isWhole = isWhole;
        this.extensions = extensions;
    }

    /** What a reference from a document names: a page, an image or an attachment. */
    Reference reference(ContentResource from, String id, Optional<String> fragment) {
        return find(from, id, Family.PAGE, fragment, true);
    }

    /** What an image of a document names. */
    Reference image(ContentResource from, String id) {
        return find(from, id, Family.IMAGE, Optional.empty(), true);
    }

    /**
     * What is included in a document: a resource, or a file of the component at a path from that of
     * the one that includes it.
     */
    Reference included(ContentResource from, String file, String target) {
        if (target.contains("://")) {
            return isWhole && extensions.first(Opening.INCLUDES).isEmpty()
                    ? nothing(NO_URL)
                    : new Reference.Unknown(REMOTE);
        }
        boolean isId =
                target.indexOf('$') >= 0 || target.indexOf(':') >= 0 || target.indexOf('@') >= 0;
        boolean isOfForm = target.endsWith("$") || target.indexOf('$') != target.lastIndexOf('$');
        if (isOfForm && !isWhole) {
            return new Reference.Unknown(PROCESSED);
        }
        if (isId) {
            Reference found = find(from, target, Family.PAGE, Optional.empty(), false);
            return found instanceof Reference.Named named
                    ? named.nothing()
                    : found instanceof Reference.FirstOf two ? two.first() : found;
        }
        return Paths.normalize(Paths.folder(file) + "/" + target)
                .<Reference>map(name -> new Reference.File(name, Optional.empty()))
                .orElseGet(() -> nothing("it leads out of the component"));
    }

    private Reference find(
            ContentResource from,
            String text,
            Family usual,
            Optional<String> fragment,
            boolean isPublished) {
        Optional<ResourceId> parsed = ResourceId.parse(text);
        if (text.indexOf(']') >= 0 && !isWhole) {
            return new Reference.Unknown(PROCESSED);
        }
        if (parsed.isEmpty()) {
            return nothing(NO_ID);
        }
        ResourceId id = parsed.get();
        Optional<Family> family =
                id.family().isEmpty() ? Optional.of(usual) : Family.named(id.family().get());
        if (family.isEmpty() || family.get() == Family.NAV) {
            return nothing("Antora has no family '" + id.family().orElse("") + "'");
        }
        if (usual == Family.IMAGE && family.get() != Family.IMAGE) {
            return nothing("an image is not taken from the family '" + family.get().id() + "'");
        }
        String component = id.component().orElse(from.component());
        if (catalog.versions(component).isEmpty()) {
            return isWhole
                    ? nothing("there is no component '" + component + "'")
                    : new Reference.Unknown(OTHER_COMPONENT);
        }
        String version = version(from, id, component);
        String module =
                id.module()
                        .orElse(id.component().isPresent() ? ContentResource.ROOT : from.module());
        ContentResource resource =
                new ContentResource(
                        component, version, module, family.get(), id.resolved(from.path()));
        return isPublished && !resource.isPublished()
                ? notPublished(resource)
                : look(resource, id, fragment);
    }

    /** The version that is meant, be it in the tree or not. */
    private String version(ContentResource from, ResourceId id, String component) {
        if (id.version().isPresent()) {
            return id.version().get().equals("_") ? "" : id.version().get();
        }
        return id.component().isEmpty()
                ? from.version()
                : catalog.latest(component).map(ComponentVersion::version).orElse("");
    }

    private static Reference notPublished(ContentResource resource) {
        return nothing(
                resource.family().isPublished()
                        ? "what has an underscore before its name is not published"
                        : "a resource of the family '"
                                + resource.family().id()
                                + "' is not published");
    }

    private Reference look(ContentResource resource, ResourceId id, Optional<String> fragment) {
        Optional<String> file = catalog.file(resource);
        if (file.isPresent()) {
            return new Reference.File(file.get(), fragment);
        }
        Reference missing = missing(resource, id);
        if (resource.family() != Family.PAGE) {
            return missing;
        }
        // An alias of a page is a redirect at the URL that the page would have.
        String url = url(resource, fragment);
        return missing instanceof Reference.Nothing nothing
                ? new Reference.Named(nothing, url)
                : new Reference.FirstOf(missing, new Reference.Url(url));
    }

    private String url(ContentResource resource, Optional<String> fragment) {
        return Paths.encode(paths.of(resource)) + fragment.map(id -> "#" + id).orElse("");
    }

    private Reference missing(ContentResource resource, ResourceId id) {
        if (catalog.versions(resource.component()).stream()
                .noneMatch(one -> one.version().equals(resource.version()))) {
            return isWhole
                    ? nothing("the component '" + resource.component() + "' has no such version")
                    : new Reference.Unknown(ResourceDoubts.OTHER_VERSION);
        }
        Optional<String> open = doubts.of(resource, id);
        return open.isPresent()
                ? new Reference.Unknown(open.get())
                : new Reference.Nothing(
                        "the module '"
                                + resource.module()
                                + "' has no "
                                + resource.family().id()
                                + " '"
                                + resource.path()
                                + "'",
                        meant(resource, id));
    }

    /** The resource id that was probably meant. */
    private synchronized Optional<String> meant(ContentResource resource, ResourceId id) {
        ContentResource family = resource.withPath("");
        ClosestMatch known = neighbours.get(family);
        if (known == null) {
            known = new ClosestMatch(pathsOf(family), budget);
            neighbours.put(family, known);
        }
        return known.closest(resource.path())
                .map(path -> prefix(id) + path)
                .or(() -> sameName(resource));
    }

    private List<String> pathsOf(ContentResource family) {
        return catalog.all().stream()
                .filter(one -> one.withPath("").equals(family))
                .map(ContentResource::path)
                .toList();
    }

    private static String prefix(ResourceId id) {
        return id.version().map(version -> version + "@").orElse("")
                + id.component().map(component -> component + ":").orElse("")
                + id.module().orElse("")
                + (id.component().isPresent() || id.module().isPresent() ? ":" : "")
                + id.family().map(family -> family + "$").orElse("");
    }

    /** The only resource of the component that has the same name. */
    private Optional<String> sameName(ContentResource resource) {
        List<ContentResource> others =
                catalog.all().stream()
                        .filter(one -> one.family() == resource.family())
                        .filter(one -> one.component().equals(resource.component()))
                        .filter(one -> one.version().equals(resource.version()))
                        .filter(
                                one ->
                                        Paths.lastSegment(one.path())
                                                .equals(Paths.lastSegment(resource.path())))
                        .limit(2)
                        .toList();
        return others.size() == 1
                ? Optional.of(others.get(0).module() + ":" + others.get(0).path())
                : Optional.empty();
    }

    private static Reference nothing(String why) {
        return new Reference.Nothing(why, Optional.empty());
    }
}
