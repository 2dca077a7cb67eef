package org.mageos.content.generator.antora;

import java.util.Locale;
import java.util.Optional;

/** What a resource of Antora is for, by the folder of its module. */
enum Family {
    PAGE(""),
    PARTIAL(""),
    EXAMPLE(""),
    IMAGE("_images"),
    ATTACHMENT("_attachments"),
    NAV("");

    private final String published;

    Family(String published) {
        this.published = published;
    }

    /** The name in resource ids. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The folder of URLs; empty for pages. */
    String published() {
        return published;
    }

    /** Whether resources have URLs. */
    boolean isPublished() {
        return this == PAGE || this == IMAGE || this == ATTACHMENT;
    }

    /** The family of a name in resource ids. */
    static Optional<Family> named(String id) {
        for (Family family : values()) {
            if (family.id().equals(id)) {
                return Optional.of(family);
            }
        }
        return Optional.empty();
    }
}
