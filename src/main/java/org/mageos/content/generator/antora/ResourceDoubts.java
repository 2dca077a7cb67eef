package org.mageos.content.generator.antora;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Opening;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/** Why a resource that is not here may be there when the site is built. */
final class ResourceDoubts {

    static final String OTHER_VERSION =
            "a resource of a component's version that is not checked out here";
    private static final String OTHER_MODULE =
            "a resource that another repository may add to the component, of which not all modules"
                    + " are here";
    private static final String COMPLETED =
            "a resource of a component to which an extension of Antora adds files";
    private static final String PROGRAM =
            "a resource that git ignores, and that a program may write before the site is built";
    private static final String FILLED =
            "a resource in a folder into which a program of the repository puts files";
    private static final String FILLED_FILE =
            "a file in a folder of the site into which a program of the repository puts files";
    private static final String ELSEWHERE =
            "a page of which a source lies elsewhere in the repository, from where a build may"
                    + " copy it";
    private static final String MOVED =
            "a page of a module of which several have moved, maybe to another component of the"
                    + " site, which leads on from here";

    private static final String ADOC = ".adoc";

    /** Names of files that say nothing of what is in them. */
    private static final Set<String> USUAL = Set.of("index.adoc", "README.adoc");

    private final Catalog catalog;
    private final boolean isWhole;
    private final SiteExtensions extensions;
    private final SiteFiles files;
    private final SpreadComponents spread;
    private final FilledFolders filled;
    private final GonePages gone;

    ResourceDoubts(Catalog catalog, Playbook playbook, SiteFiles files) {
        this.catalog = catalog;
        this.isWhole = playbook.isWhole();
        this.extensions = playbook.extensions();
        this.files = files;
        this.spread = new SpreadComponents(catalog, files);
        this.filled = new FilledFolders(files);
        this.gone = new GonePages(catalog);
    }

    /** Looks at what all documents refer to, before a reference is judged. */
    void look(Map<String, Document> documents) {
        if (!isWhole) {
            gone.look(documents);
        }
    }

    /** Why a component may have more than is here. */
    Optional<String> of(ComponentVersion version) {
        if (version.isCompleted()) {
            return Optional.of(COMPLETED);
        }
        Optional<String> extension = extensions.first(Opening.PAGES);
        if (extension.isPresent()) {
            return extension.map(ResourceDoubts::ofExtension);
        }
        return spread.has(version.name()) ? Optional.of(OTHER_MODULE) : Optional.empty();
    }

    /** Why a file may be at a path of the site. */
    Optional<String> ofFile(String path) {
        for (Family family : Family.values()) {
            if (!family.published().isEmpty()
                    && path.contains("/" + family.published() + "/")
                    && filled.mayHold(family)) {
                return Optional.of(FILLED_FILE);
            }
        }
        return Optional.empty();
    }

    /** Why a resource that an id names may be there. */
    Optional<String> of(ContentResource resource, ResourceId id) {
        if (catalog.mayBeMade(resource)) {
            return Optional.of(PROGRAM);
        }
        if (filled.mayHold(resource)) {
            return Optional.of(FILLED);
        }
        boolean isNamed = id.component().isPresent() && id.version().isEmpty();
        if (isNamed && !isWhole) {
            // The latest version may be on another branch.
            return Optional.of(OTHER_VERSION);
        }
        if (catalog.versions(resource.component()).stream()
                .anyMatch(ComponentVersion::isCompleted)) {
            return Optional.of(COMPLETED);
        }
        return adding(resource.family())
                .map(ResourceDoubts::ofExtension)
                .or(() -> ofOtherPlace(resource));
    }

    private Optional<String> ofOtherPlace(ContentResource resource) {
        boolean isElsewhere = !catalog.hasModule(resource) || spread.has(resource.component());
        if (isElsewhere && !isWhole) {
            return Optional.of(OTHER_MODULE);
        }
        if (liesElsewhere(resource)) {
            return Optional.of(ELSEWHERE);
        }
        return gone.mayHave(resource) ? Optional.of(MOVED) : Optional.empty();
    }

    /** Whether the source of a page lies outside of all components. */
    private boolean liesElsewhere(ContentResource resource) {
        String name = Paths.lastSegment(resource.path());
        return resource.family() == Family.PAGE
                && name.endsWith(ADOC)
                && !USUAL.contains(name)
                && files.tree().named(name).stream()
                        .filter(file -> ("/" + file).endsWith("/" + resource.path()))
                        .anyMatch(file -> catalog.owner(file).isEmpty());
    }

    /** The extension that may add resources of a family. */
    private Optional<String> adding(Family family) {
        boolean isFile = family == Family.IMAGE || family == Family.ATTACHMENT;
        return extensions
                .first(Opening.PAGES)
                .or(() -> isFile ? extensions.first(Opening.FILES) : Optional.empty());
    }

    private static String ofExtension(String name) {
        return "a resource that the extension " + name + " may add";
    }
}
