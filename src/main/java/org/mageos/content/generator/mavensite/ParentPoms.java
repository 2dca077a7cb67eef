package org.mageos.content.generator.mavensite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.mageos.content.document.xml.XmlElement;

/** What is known of parents that no project has in its own repository. */
final class ParentPoms {

    private static final String TABLE = "parents.txt";
    private static final String UNKNOWN = "?";

    /** The beginning of the groups of parents of which the reports are all known ones. */
    private static final List<String> KNOWN_PARENTS =
            List.of(
                    "org.apache",
                    "org.codehaus.mojo",
                    "org.codehaus.plexus",
                    "org.sonatype.oss",
                    "org.mojohaus",
                    "org.springframework.boot");

    private final Map<String, NavigableMap<Integer, SiteVersion>> rows = new HashMap<>();

    /**
     * The version of the plugin that makes the site.
     *
     * @param version the version
     * @param property the property that sets another one
     */
    record SiteVersion(String version, Optional<String> property) {}

    private ParentPoms() {}

    /** Reads the table. */
    static ParentPoms read() {
        ParentPoms parents = new ParentPoms();
        try (InputStream table = ParentPoms.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException(TABLE + " is not in the jar");
            }
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .forEach(parents::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parents;
    }

    private void add(String[] row) {
        Optional<String> property = row.length > 3 ? Optional.of(row[3]) : Optional.empty();
        rows.computeIfAbsent(row[0], name -> new TreeMap<>())
                .put(Integer.valueOf(row[1]), new SiteVersion(row[2], property));
    }

    /** The version that a parent brings along, which is named by {@code parent} of a pom. */
    Optional<SiteVersion> siteVersion(XmlElement parent) {
        NavigableMap<Integer, SiteVersion> versions =
                rows.get(parent.child("groupId").text() + ":" + parent.child("artifactId").text());
        String version = parent.child("version").text();
        if (versions == null || !version.matches("\\d{1,4}")) {
            return Optional.empty();
        }
        return Optional.ofNullable(versions.floorEntry(Integer.valueOf(version)))
                .map(Entry::getValue)
                .filter(one -> !one.version().equals(UNKNOWN));
    }

    /** Whether it is known of a parent which plugins it brings. */
    static boolean isKnown(XmlElement parent) {
        String group = parent.child("groupId").text();
        return KNOWN_PARENTS.stream()
                .anyMatch(known -> group.equals(known) || group.startsWith(known + "."));
    }
}
