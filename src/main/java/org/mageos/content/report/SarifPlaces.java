package org.mageos.content.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.mageos.content.finding.Location;
import org.mageos.content.output.JsonObject;
import org.mageos.content.url.UriReference;

/**
 * Places in files as SARIF writes them: relative to {@value #ROOT}, which is the root of the
 * repository.
 *
 * @param paths where the content lies in the repository
 */
record SarifPlaces(RepositoryPaths paths) {

    /** The name of the root that all files are relative to. */
    static final String ROOT = "%SRCROOT%";

    SarifPlaces {
        Objects.requireNonNull(paths, "paths");
    }

    /**
     * A place with a length.
     *
     * @param length in UTF-16 code units; code scanning wants both ends, so what has no length is
     *     shown as one character
     */
    JsonObject of(Location location, int length) {
        return new JsonObject()
                .with(
                        "physicalLocation",
                        new JsonObject()
                                .with("artifactLocation", artifact(location.file()))
                                .with("region", region(location, Math.max(1, length))));
    }

    /** Each of some places once, numbered from 1. */
    List<JsonObject> related(List<Location> related) {
        List<JsonObject> places = new ArrayList<>();
        for (Location place : new LinkedHashSet<>(related)) {
            places.add(of(place, 0).with("id", places.size() + 1));
        }
        return places;
    }

    JsonObject artifact(String file) {
        return new JsonObject()
                .with("uri", UriReference.of(paths.of(file)))
                .with("uriBaseId", ROOT);
    }

    static JsonObject region(Location location, int length) {
        return new JsonObject()
                .with("startLine", location.line())
                .with("startColumn", location.column())
                .with("endLine", location.line())
                .with("endColumn", location.column() + length);
    }
}
