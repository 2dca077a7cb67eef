package org.mageos.content.generator.mavensite;

import java.util.Objects;
import java.util.Optional;
import org.mageos.content.document.xml.XmlElement;

/**
 * A plugin that a pom names.
 *
 * @param artifactId its name
 * @param version its version as written
 * @param element all that is said of it
 */
record PomPlugin(String artifactId, Optional<String> version, XmlElement element) {

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

    /** A value of its configuration, as written. */
    Optional<String> configured(String name) {
        return element.child("configuration").textOf(name);
    }
}
