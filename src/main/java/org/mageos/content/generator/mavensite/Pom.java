package org.mageos.content.generator.mavensite;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mageos.content.document.xml.XmlElement;
import org.mageos.content.document.xml.XmlTree;
import org.mageos.content.url.Paths;

/**
 * One {@code pom.xml} as it is written. What profiles say counts as if they were active, for one of
 * them may be.
 *
 * @param file its name in the content tree
 * @param text its text
 * @param project its first element
 */
record Pom(String file, String text, XmlElement project) {

    static final String NAME = "pom.xml";

    /** What tells that something else than the site plugin writes into the site. */
    private static final List<String> WRITTEN =
            List.of(
                    "generated-site",
                    "target/site",
                    "directory}/site",
                    "reporting.outputDirectory",
                    "siteOutputDirectory");

    /** What names a folder that is not the module's own. */
    private static final List<String> ELSEWHERE =
            List.of(
                    "basedir}/..",
                    "multiModuleProjectDirectory}",
                    "executionRootDirectory}",
                    "rootDirectory}",
                    "topDirectory}",
                    "parent.basedir}");

    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^{}]+)}");

    Pom {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(project, "project");
    }

    static Pom of(String file, String text) {
        return new Pom(file, text, XmlTree.root(text));
    }

    /** The folder of its module. */
    String folder() {
        return Paths.folder(file);
    }

    String artifactId() {
        return project.child("artifactId").text();
    }

    boolean hasParent() {
        return parent() != XmlElement.NONE;
    }

    XmlElement parent() {
        return project.child("parent");
    }

    /**
     * The name of the parent's pom, if it is where Maven looks for it first; with {@code ../} at
     * its start above the content root.
     */
    Optional<String> parentFile() {
        String path = parent().textOf("relativePath").orElse("../" + NAME);
        boolean isElsewhere =
                parent().child("relativePath") != XmlElement.NONE
                        && parent().textOf("relativePath").isEmpty();
        String name = Paths.normalizeOutward(folder() + "/" + path);
        return hasParent() && !isElsewhere
                ? Optional.of(name.endsWith(".xml") ? name : Paths.join(name, NAME))
                : Optional.empty();
    }

    /** The names in the content tree of the poms of the modules. */
    Set<String> modules() {
        Set<String> files = new LinkedHashSet<>();
        all().flatMap(part -> part.child("modules").all("module").stream())
                .map(module -> Paths.normalize(folder() + "/" + module.text()))
                .flatMap(Optional::stream)
                .map(name -> name.endsWith(".xml") ? name : Paths.join(name, NAME))
                .forEach(files::add);
        return files;
    }

    Optional<String> property(String name) {
        return all().flatMap(part -> part.child("properties").textOf(name).stream()).findFirst();
    }

    /** The plugins of the build, those of the management of plugins behind them. */
    List<PomPlugin> plugins() {
        List<PomPlugin> plugins = new ArrayList<>();
        all().map(part -> part.child("build"))
                .flatMap(
                        build ->
                                Stream.of(
                                        build.child("plugins"),
                                        build.child("pluginManagement").child("plugins")))
                .flatMap(list -> list.all("plugin").stream())
                .map(PomPlugin::of)
                .forEach(plugins::add);
        return plugins;
    }

    /** The plugins whose reports the site has. */
    List<PomPlugin> reports() {
        Stream<PomPlugin> own =
                all().map(part -> part.child("reporting").child("plugins"))
                        .flatMap(list -> list.all("plugin").stream())
                        .map(PomPlugin::of);
        Stream<PomPlugin> old =
                plugins().stream()
                        .map(plugin -> plugin.element().child("configuration"))
                        .flatMap(part -> part.child("reportPlugins").all("plugin").stream())
                        .map(PomPlugin::of);
        return Stream.concat(own, old).toList();
    }

    /** Whether it builds a plugin of Maven. */
    boolean isOfPlugin() {
        return project.child("packaging").text().equals("maven-plugin");
    }

    boolean hasReporting() {
        return project.child("reporting") != XmlElement.NONE;
    }

    /** Whether a plugin of the build writes into the site, or to where it is deployed. */
    boolean writesIntoSite() {
        return plugins().stream().anyMatch(PomPlugin::writesIntoSite)
                || builds().anyMatch(build -> WRITTEN.stream().anyMatch(build::contains))
                || deployments().anyMatch(name -> builds().anyMatch(b -> b.contains(name)));
    }

    /** What {@code build} says, in the project and its profiles. */
    private Stream<String> builds() {
        return all().map(part -> part.child("build"))
                .map(build -> text.substring(build.start(), build.end()));
    }

    /** The properties that name where the site is deployed. */
    private Stream<String> deployments() {
        return all().map(part -> part.child("distributionManagement").child("site").child("url"))
                .flatMap(url -> PROPERTY.matcher(url.text()).results())
                .map(property -> property.group(1))
                .filter(name -> !name.startsWith("project."));
    }

    /** Whether a plugin of the build writes into the site of another module. */
    boolean writesElsewhere() {
        return builds().anyMatch(
                        build ->
                                WRITTEN.stream().anyMatch(build::contains)
                                        && ELSEWHERE.stream().anyMatch(build::contains));
    }

    private Stream<XmlElement> all() {
        return Stream.concat(Stream.of(project), project.child("profiles").all("profile").stream());
    }
}
