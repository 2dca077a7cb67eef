package org.mageos.content.settings;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mageos.content.finding.Wording;
import org.mageos.content.pattern.PathPattern;
import org.mageos.content.pattern.PathPattern.Part;

/**
 * The names of all collections, which other settings may name.
 *
 * @param names the names, in the order of the file
 */
record CollectionNames(Set<String> names) {

    CollectionNames {
        names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }

    /**
     * Returns the name of a collection.
     *
     * @throws IllegalArgumentException if there is no such collection; the message is for users
     */
    String known(String name) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException(Wording.unknown("collection", name, names));
        }
        return name;
    }

    /**
     * Returns a path whose fields are those of collections.
     *
     * @throws IllegalArgumentException if one is not; the message is for users
     */
    PathPattern known(PathPattern path) {
        for (Part part : path.parts()) {
            if (part instanceof Part.Field field) {
                field.collection().ifPresent(this::known);
            }
        }
        return path;
    }

    /** The names that a key lists; those that are unknown or stand twice are reported. */
    List<Sourced<String>> list(Keys keys, String key) {
        Set<String> listed = new HashSet<>();
        return keys.list(
                key,
                name -> {
                    if (!listed.add(known(name))) {
                        throw new IllegalArgumentException(
                                "%s stands in '%s' twice".formatted(Wording.quote(name), key));
                    }
                    return name;
                });
    }
}
