package org.mageos.content.generator.mavensite;

import java.nio.file.Path;
import org.mageos.content.testing.ContentFolder;

/** A folder with a Maven site of one module, for tests to add pages to. */
final class MavenFolder {

    static final String FIRST = "3.12.1";
    static final String SECOND = "3.21.0";
    static final String KEEPING_NAMES = "3.22.0";

    private MavenFolder() {}

    /** A site that a version of the site plugin makes; empty: the pom does not say which. */
    static ContentFolder of(Path root, String version) {
        return new ContentFolder(root)
                .file("pom.xml", pom("demo", plugin(version, "")))
                .file("src/site/site.xml", "<site><body/></site>\n");
    }

    /** What the site plugin is told by its dependencies. */
    static String parser(String version, String artifactId) {
        return plugin(version, "")
                .replace(
                        "</plugin>",
                        "<dependencies><dependency><artifactId>"
                                + artifactId
                                + "</artifactId></dependency></dependencies></plugin>");
    }

    static String plugin(String version, String configuration) {
        String named = version.isEmpty() ? "" : "<version>" + version + "</version>";
        return "<build><plugins><plugin><artifactId>maven-site-plugin</artifactId>"
                + named
                + "<configuration>"
                + configuration
                + "</configuration></plugin></plugins></build>";
    }

    static String pom(String artifactId, String rest) {
        return "<project>\n<artifactId>" + artifactId + "</artifactId>\n" + rest + "\n</project>\n";
    }

    /** A module of the module {@code parent} in the folder above. */
    static String child(String artifactId, String rest) {
        return pom(
                artifactId,
                "<parent><groupId>org.apache.demo</groupId><artifactId>parent</artifactId></parent>"
                        + rest);
    }
}
