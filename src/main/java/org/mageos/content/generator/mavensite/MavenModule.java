package org.mageos.content.generator.mavensite;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mageos.content.document.xml.XmlElement;
import org.mageos.content.url.Paths;

/**
 * A module of the reactor with what it inherits from parents of which the poms are in the content
 * tree, or above it in the repository.
 *
 * @param pom its own pom
 * @param parent empty if it has none, or one that is not in the repository
 */
record MavenModule(Pom pom, Optional<MavenModule> parent) {

    private static final String SITE_PLUGIN = "maven-site-plugin";

    /** The beginnings of the names of dependencies that bring what they are named for. */
    private static final List<String> KNOWN =
            List.of(
                    "doxia-module-",
                    "doxia-core",
                    "doxia-sink",
                    "doxia-logging",
                    "doxia-site",
                    "doxia-skin",
                    "doxia-integration",
                    "doxia-decoration",
                    "asciidoctor",
                    "wagon-",
                    "maven-",
                    "velocity",
                    "plexus-",
                    "slf4j-");

    private static final ParentPoms PARENTS = ParentPoms.read();

    /** Properties may refer to each other. */
    private static final int DEEPEST = 10;

    MavenModule {
        Objects.requireNonNull(pom, "pom");
        Objects.requireNonNull(parent, "parent");
    }

    String folder() {
        return pom.folder();
    }

    /** The pom itself, and those of its parents, the nearest first. */
    private Stream<Pom> lineage() {
        return Stream.concat(Stream.of(pom), parent.stream().flatMap(MavenModule::lineage));
    }

    /** The parent that is not in the repository, of which nothing is known. */
    Optional<XmlElement> unknownParent() {
        return parent.map(MavenModule::unknownParent)
                .orElseGet(() -> Optional.of(pom.parent()).filter(p -> pom.hasParent()));
    }

    /** A text with all that is known of its {@code ${names}} in their places. */
    String interpolated(String text) {
        String resolved = text;
        for (int depth = 0; depth < DEEPEST && resolved.contains("${"); depth++) {
            resolved = resolvedOnce(resolved);
        }
        return resolved;
    }

    private String resolvedOnce(String text) {
        StringBuilder resolved = new StringBuilder(text.length());
        int at = 0;
        for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", at)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            resolved.append(text, at, open);
            String name = text.substring(open + 2, close);
            resolved.append(value(name).orElse(text.substring(open, close + 1)));
            at = close + 1;
        }
        return resolved.append(text.substring(at)).toString();
    }

    private Optional<String> value(String name) {
        String own = name.startsWith("pom.") ? "project." + name.substring(4) : name;
        return switch (own) {
            case "project.artifactId" -> Optional.of(pom.artifactId());
            case "project.groupId", "project.version" -> inherited(own.substring(8));
            case "project.name" -> pom.project().textOf("name");
            case "project.url" -> url();
            case "project.parent.artifactId" -> pom.parent().textOf("artifactId");
            default -> lineage().flatMap(one -> one.property(name).stream()).findFirst();
        };
    }

    private Optional<String> inherited(String name) {
        return pom.project().textOf(name).or(() -> pom.parent().textOf(name));
    }

    Optional<String> name() {
        return pom.project().textOf("name").map(this::interpolated);
    }

    /** The URL of its site, as the poms say; empty if they do not. */
    Optional<String> url() {
        return place(
                one -> one.textOf("url"),
                one -> one.attribute("child.project.url.inherit.append.path").isEmpty());
    }

    /** Where its site is deployed. */
    Optional<String> deployment() {
        Function<XmlElement, XmlElement> site =
                project -> project.child("distributionManagement").child("site");
        return place(
                project -> site.apply(project).textOf("url"),
                project ->
                        site.apply(project)
                                .attribute("child.site.url.inherit.append.path")
                                .isEmpty());
    }

    private Optional<String> place(
            Function<XmlElement, Optional<String>> own, Function<XmlElement, Boolean> appends) {
        Optional<String> written = own.apply(pom.project()).map(this::interpolatedButUrl);
        return written.or(
                () ->
                        parent.flatMap(
                                one ->
                                        one.place(own, appends)
                                                .map(
                                                        url ->
                                                                appends.apply(one.pom.project())
                                                                        ? below(url)
                                                                        : url)));
    }

    /** A URL that names itself stays as it is. */
    private String interpolatedButUrl(String text) {
        return text.contains("project.url") ? text : interpolated(text);
    }

    private String below(String url) {
        return Paths.withoutSlashesAtEnd(url) + "/" + pom.artifactId();
    }

    /** The version of the plugin that makes the site; empty if it is not known. */
    Optional<String> sitePluginVersion() {
        return lineage()
                .flatMap(one -> one.plugins().stream())
                .filter(plugin -> plugin.artifactId().equals(SITE_PLUGIN))
                .flatMap(plugin -> plugin.version().stream())
                .map(this::interpolated)
                .filter(version -> !version.contains("${"))
                .findFirst()
                .or(this::knownSitePluginVersion);
    }

    private Optional<String> knownSitePluginVersion() {
        return unknownParent()
                .flatMap(PARENTS::siteVersion)
                .map(known -> known.property().flatMap(this::value).orElse(known.version()));
    }

    /** What the site plugin is configured with; {@code ${names}} that are not known stay. */
    Optional<String> siteSetting(String name) {
        return lineage()
                .flatMap(one -> one.plugins().stream())
                .filter(plugin -> plugin.artifactId().equals(SITE_PLUGIN))
                .flatMap(plugin -> plugin.configured(name).stream())
                .map(this::interpolated)
                .findFirst();
    }

    /** Whether the site plugin has a parser for a format of its own, as far as is known. */
    boolean hasDependency(String artifactId) {
        return sitePluginDependencies().contains(artifactId);
    }

    /** The names of what the site plugin has besides its own dependencies. */
    Set<String> sitePluginDependencies() {
        return lineage()
                .flatMap(one -> one.plugins().stream())
                .filter(plugin -> plugin.artifactId().equals(SITE_PLUGIN))
                .flatMap(plugin -> plugin.element().child("dependencies").children().stream())
                .map(one -> one.child("artifactId").text())
                .collect(Collectors.toSet());
    }

    /** Whether the site plugin may have parsers and macros that no pom here names. */
    boolean mayHaveOtherParsers() {
        return unknownParent().filter(one -> !ParentPoms.isKnown(one)).isPresent()
                || sitePluginDependencies().stream()
                        .anyMatch(name -> KNOWN.stream().noneMatch(name::startsWith));
    }

    /** The plugins whose reports the site has, those of the parents too. */
    List<PomPlugin> reports() {
        return lineage().flatMap(one -> one.reports().stream()).toList();
    }

    /** Whether one of some plugins makes its reports, as the nearest pom says that names it. */
    boolean reports(Set<String> names) {
        return reports().stream()
                .filter(plugin -> names.contains(plugin.artifactId()))
                .findFirst()
                .filter(PomPlugin::hasReports)
                .isPresent();
    }

    /** Whether some pom says which reports there are; if none does, Maven has its own ones. */
    boolean hasReporting() {
        return lineage().anyMatch(Pom::hasReporting);
    }

    /** The folder of its Java sources, as written. */
    String sourceDirectory() {
        return lineage()
                .flatMap(one -> one.project().child("build").textOf("sourceDirectory").stream())
                .findFirst()
                .map(this::interpolated)
                .orElse("src/main/java");
    }

    boolean writesIntoSite() {
        return lineage().anyMatch(Pom::writesIntoSite);
    }
}
