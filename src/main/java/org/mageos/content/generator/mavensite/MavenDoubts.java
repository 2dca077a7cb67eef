package org.mageos.content.generator.mavensite;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/** What may be at a path of the site although no source of it is known. */
final class MavenDoubts {

    private static final String SKIN = "a file that the skin of the site may bring along";
    private static final String WRITTEN =
            "a page or file that a plugin of the build may write into the site (add it to routes)";
    private static final String PLACE =
            "a path in the site of a module of which the poms do not say where it is deployed (add"
                    + " it to routes)";
    private static final String REPORT =
            "a page that a report may add to the site (%s), which only a build knows";
    private static final String UNKNOWN_REPORT =
            "a page that the plugin '%s' may add to the site as a report (add it to routes)";
    private static final String UNKNOWN_PARENT =
            "a page that a report of the parent pom '%s' may add to the site (add it to routes)";

    /** Folders of skins. */
    private static final Set<String> OF_SKIN = Set.of("css", "img", "images", "js", "fonts");

    /** What the skins of Maven have in the folder for images, by beginnings of names. */
    private static final List<String> IMAGES =
            List.of(
                    "logos/",
                    "profiles/",
                    "accessories-text-editor.png",
                    "add.gif",
                    "apache-maven-project",
                    "application-certificate.png",
                    "close.gif",
                    "collapsed.gif",
                    "contact-new.png",
                    "document-properties.png",
                    "drive-harddisk.png",
                    "expanded.gif",
                    "external.png",
                    "file.gif",
                    "fix.gif",
                    "folder-closed.gif",
                    "folder-open.gif",
                    "h3.jpg",
                    "h5.jpg",
                    "icon_",
                    "image-x-generic.png",
                    "internet-web-browser.png",
                    "lupe.gif",
                    "maven-feather.png",
                    "network-server.png",
                    "newwindow.png",
                    "nw_",
                    "package-x-generic.png",
                    "poweredby_036.jpg",
                    "product_logo.gif",
                    "remove.gif",
                    "rss.png",
                    "success.png",
                    "update.gif",
                    "window-new.png");

    private static final String MAVEN_SKINS = "org.apache.maven.skins";

    private static final String APIDOCS = "apidocs";
    private static final String TESTAPIDOCS = "testapidocs";

    private final ReactorSites sites;
    private final boolean hasJava;
    private final boolean isWrittenByOthers;
    private final Descriptors descriptors;
    private final PluginGoals goals;
    private final ReportPages reports = ReportPages.read();

    /** What may make pages of which nothing is known, by the path of the site. */
    private final Map<String, String> unknownReports;

    MavenDoubts(ReactorSites sites, Descriptors descriptors, PluginGoals goals, FileTree tree) {
        this.sites = sites;
        this.hasJava = tree.hasExtension("java");
        this.descriptors = descriptors;
        this.goals = goals;
        this.isWrittenByOthers =
                sites.all().stream().anyMatch(site -> site.module().pom().writesElsewhere());
        Map<String, String> unknown = new HashMap<>();
        for (ModuleSite site : sites.all()) {
            unknownReport(site).ifPresent(reason -> unknown.put(site.mount(), reason));
        }
        this.unknownReports = Map.copyOf(unknown);
    }

    /** Why it cannot be said that nothing is at a path of the site. */
    Optional<String> of(String path) {
        ModuleSite site = sites.at(path);
        String below = Paths.trimSlashes(path.substring(site.mount().length()));
        String locale = site.locale(below + "/");
        String rest = Paths.trimSlashes(below.substring(locale.length()));
        return ofSkin(site, rest)
                .or(() -> report(site, rest.isEmpty() ? "index.html" : rest))
                .or(() -> mayBeWritten(site.module()) ? Optional.of(WRITTEN) : Optional.empty())
                .or(() -> sites.isWhole() ? Optional.empty() : Optional.of(PLACE));
    }

    private static boolean isJavadoc(String folder) {
        return folder.equals(APIDOCS) || folder.equals(TESTAPIDOCS);
    }

    private boolean mayBeWritten(MavenModule module) {
        return isWrittenByOthers
                || module.writesIntoSite()
                || !ReactorSites.hasKnownSources(module);
    }

    private Optional<String> ofSkin(ModuleSite site, String path) {
        int slash = path.indexOf('/');
        if (slash < 0 || !OF_SKIN.contains(path.substring(0, slash))) {
            return Optional.empty();
        }
        String name = path.substring(slash + 1).toLowerCase(Locale.ROOT);
        boolean isKnown =
                descriptors.skinGroup(site).filter(MAVEN_SKINS::equals).isPresent()
                        && path.startsWith("images/");
        return !isKnown || IMAGES.stream().anyMatch(name::startsWith)
                ? Optional.of(SKIN)
                : Optional.empty();
    }

    private Optional<String> report(ModuleSite site, String path) {
        if (hasJava && path.indexOf('/') > 0 && isJavadoc(path.substring(0, path.indexOf('/')))) {
            // What the sources do not have Javadoc does not have either.
            return Optional.empty();
        }
        if (PluginGoals.isPage(path) && goals.lack(site.module(), path)) {
            return Optional.empty();
        }
        Optional<String> maker = reports.maker(path);
        if (maker.isPresent()) {
            return maker.map(REPORT::formatted);
        }
        return path.endsWith(".html") || Paths.extension(path).isEmpty()
                ? Optional.ofNullable(unknownReports.get(site.mount()))
                : Optional.empty();
    }

    /** A plugin, or a parent, that may have reports of which nothing is known. */
    private Optional<String> unknownReport(ModuleSite site) {
        Stream<String> plugins =
                site.module().reports().stream()
                        .map(PomPlugin::artifactId)
                        .filter(name -> !reports.know(name))
                        .map(UNKNOWN_REPORT::formatted);
        Stream<String> parent =
                site.module().unknownParent().stream()
                        .filter(one -> !ParentPoms.isKnown(one))
                        .map(one -> UNKNOWN_PARENT.formatted(one.child("artifactId").text()));
        return Stream.concat(plugins, parent).findFirst();
    }
}
