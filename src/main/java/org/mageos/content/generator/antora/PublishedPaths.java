package org.mageos.content.generator.antora;

import java.util.Optional;
import org.mageos.content.generator.Route.Form;
import org.mageos.content.url.Paths;
import org.mageos.content.url.VersionName;

/** The URLs of resources: {@code /component/version/module/path.html}. */
final class PublishedPaths {

    private static final String ADOC = ".adoc";
    private static final String INDEX = "index";
    private static final String REPLACE = "replace";
    private static final String REDIRECT_TO = "redirect:to";

    /** The version that was the usual one, and has no segment either. */
    private static final String MASTER = "master";

    private final Catalog catalog;
    private final String style;
    private final String strategy;
    private final Optional<String> latest;
    private final Optional<String> latestPrerelease;

    PublishedPaths(Catalog catalog, Playbook playbook) {
        this.catalog = catalog;
        this.style = playbook.url("html_extension_style").orElse("default");
        this.latest = playbook.url("latest_version_segment");
        this.latestPrerelease = playbook.url("latest_prerelease_version_segment");
        this.strategy = playbook.url("latest_version_segment_strategy").orElse(REPLACE);
    }

    /** The path of a resource, without a slash at its end. */
    String of(ContentResource resource) {
        String path = folder(resource) + "/" + inModule(resource);
        return path.length() > 1 ? Paths.withoutSlashesAtEnd(path) : path;
    }

    private String inModule(ContentResource resource) {
        String path = resource.path();
        if (resource.family() != Family.PAGE) {
            return resource.family().published() + "/" + path;
        }
        String stem = path.endsWith(ADOC) ? path.substring(0, path.length() - ADOC.length()) : path;
        boolean isIndex = Paths.lastSegment(stem).equals(INDEX);
        if (isIndex) {
            return Paths.folder(stem);
        }
        return style.equals("default") ? stem + ".html" : stem;
    }

    /** Whether a path is one of a component's version, and of no other version that may be. */
    boolean hold(ComponentVersion version, String path) {
        String folder =
                folder(
                        new ContentResource(
                                version.name(),
                                version.version(),
                                ContentResource.ROOT,
                                Family.PAGE,
                                ""));
        if (!path.startsWith(folder + "/")) {
            return false;
        }
        String next = path.substring(folder.length() + 1).split("/", 2)[0];
        return !versionSegment(version.name(), version.version()).isEmpty()
                || !VersionName.is(next);
    }

    /** How the URL of a page ends. */
    Form form(ContentResource page) {
        boolean isFolder =
                style.equals("indexify") || Paths.lastSegment(page.path()).equals(INDEX + ADOC);
        return isFolder ? Form.FOLDER : Form.FILE;
    }

    /** The folder of a module. */
    String folder(ContentResource resource) {
        return segment(resource.component(), ContentResource.ROOT)
                + segment(versionSegment(resource.component(), resource.version()), "")
                + segment(resource.module(), ContentResource.ROOT);
    }

    private static String segment(String name, String none) {
        return name.isEmpty() || name.equals(none) ? "" : "/" + name;
    }

    private String versionSegment(String component, String version) {
        if (version.isEmpty() || version.equals(MASTER)) {
            return "";
        }
        if (!strategy.equals(REPLACE) && !strategy.equals(REDIRECT_TO)) {
            return version;
        }
        return symbolic(component, version).orElse(version);
    }

    private Optional<String> symbolic(String component, String version) {
        if (is(catalog.latest(component), version)) {
            return latest;
        }
        return is(catalog.latestPrerelease(component), version)
                ? latestPrerelease
                : Optional.empty();
    }

    private static boolean is(Optional<ComponentVersion> one, String version) {
        return one.filter(known -> known.version().equals(version)).isPresent();
    }

    /** The name of a version that leads to the latest one, or from it, by a redirect. */
    Optional<String> symbolicRedirect(ComponentVersion version) {
        Optional<String> symbolic = symbolic(version.name(), version.version());
        if (strategy.equals(REDIRECT_TO)) {
            return symbolic.map(segment -> version.version());
        }
        return strategy.equals("redirect:from") ? symbolic : Optional.empty();
    }
}
