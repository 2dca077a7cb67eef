package org.mageos.content.generator.roq;

import java.util.List;
import java.util.Optional;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/** What may be there although no source of a site tells of it. */
final class RoqDoubts {

    private static final String SETTINGS =
            "a URL of a site whose settings of Quarkus are YAML (add it to routes)";
    private static final String LAYOUT =
            "a URL of a site of which a layout of Roq makes links (add it to routes)";
    private static final String PROGRAM =
            "a URL that a program of the Quarkus application may answer (add it to routes)";
    private static final String PLUGIN = "a URL that a plugin of Roq may make (add it to routes)";
    private static final String FILE =
            "a file that a plugin or theme of Roq may bring (add it to routes)";
    private static final String BUNDLE = "a file that the bundler of Quarkus writes";

    /** What programs answer URLs with. */
    private static final List<String> ANSWERS =
            List.of("@Path(", "@Route", "RoqSelection", "RouteBuildItem");

    private final RoqPlugins plugins;
    private final Optional<String> forAll;

    RoqDoubts(SiteFolder site, RoqSettings settings, RoqPlugins plugins, SiteFiles files) {
        this.plugins = plugins;
        if (!settings.isKnown()) {
            forAll = Optional.of(SETTINGS);
        } else if (plugins.mayMakePages()) {
            forAll = Optional.of(PLUGIN);
        } else if (hasLinkInLayout(site, files)) {
            forAll = Optional.of(LAYOUT);
        } else {
            forAll = hasProgram(site, files) ? Optional.of(PROGRAM) : Optional.empty();
        }
    }

    /** The data of a layout is that of all pages that have it. */
    private static boolean hasLinkInLayout(SiteFolder site, SiteFiles files) {
        String folder = site.name("templates/layouts/");
        for (String file : files.tree().files()) {
            if (file.startsWith(folder)) {
                String text = files.text(file).orElse("");
                int end = text.startsWith("---") ? text.indexOf("\n---") : -1;
                int link = text.indexOf("\nlink:");
                if (link >= 0 && link < end) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasProgram(SiteFolder site, SiteFiles files) {
        String folder = site.name("src/main/");
        for (String file : files.tree().files()) {
            boolean isProgram = file.endsWith(".java") || file.endsWith(".kt");
            if (isProgram && file.startsWith(folder)) {
                String text = files.text(file).orElse("");
                if (ANSWERS.stream().anyMatch(text::contains)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Why it cannot be said that a path leads nowhere. */
    Optional<String> of(String path) {
        if (forAll.isPresent()) {
            return forAll;
        }
        if (path.startsWith("/static/bundle/")) {
            return Optional.of(BUNDLE);
        }
        if (plugins.has("tagging") && path.contains("/tag/")) {
            return Optional.of(PLUGIN);
        }
        boolean isFile = !Paths.extension(path).isEmpty();
        return isFile && plugins.bringFiles() ? Optional.of(FILE) : Optional.empty();
    }
}
