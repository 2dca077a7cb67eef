package org.mageos.content.generator.mavensite;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mageos.content.document.xml.XmlElement;

/**
 * A plugin that a pom names.
 *
 * @param artifactId its name
 * @param version its version as written
 * @param element all that is said of it
 */
record PomPlugin(String artifactId, Optional<String> version, XmlElement element) {

    private static final String MODELLO = "modello-maven-plugin";

    /** Goals of Modello that describe models for the site. */
    private static final Set<String> OF_SITE = Set.of("xdoc", "xsd", "jsonschema");

    /** What happens before the site is made and with it. */
    private static final Set<String> PHASES = Set.of("pre-site", "site");

    /** Plugins that write nothing there, or only where their configuration says. */
    private static final Set<String> NAMING =
            Set.of(
                    "maven-site-plugin",
                    "maven-scm-publish-plugin",
                    "maven-antrun-plugin",
                    "maven-resources-plugin",
                    "maven-dependency-plugin",
                    "maven-source-plugin",
                    "maven-jar-plugin");

    PomPlugin {
        Objects.requireNonNull(artifactId, "artifactId");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(element, "element");
    }

    static PomPlugin of(XmlElement element) {
        return new PomPlugin(
                element.child("artifactId").text(), element.textOf("version"), element);
    }

    /** Whether it makes reports: an empty list of them switches it off. */
    boolean hasReports() {
        return element.child("reportSets").all("reportSet").stream()
                .map(set -> set.child("reports"))
                .noneMatch(list -> list != XmlElement.NONE && list.all("report").isEmpty());
    }

    /** Whether it writes into the site without its configuration saying so. */
    boolean writesIntoSite() {
        return executions()
                .anyMatch(
                        one ->
                                artifactId.equals(MODELLO)
                                                && one.child("goals").all("goal").stream()
                                                        .map(XmlElement::text)
                                                        .anyMatch(OF_SITE::contains)
                                        || !NAMING.contains(artifactId)
                                                && PHASES.contains(one.child("phase").text()));
    }

    private Stream<XmlElement> executions() {
        return element.child("executions").all("execution").stream();
    }

    /** A value of its configuration, as written. */
    Optional<String> configured(String name) {
        return element.child("configuration").textOf(name);
    }
}
