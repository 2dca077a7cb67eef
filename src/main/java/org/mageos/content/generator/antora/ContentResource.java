package org.mageos.content.generator.antora;

import java.util.Objects;

/**
 * A resource of Antora.
 *
 * @param component the name of its component
 * @param version its version; empty if the component has none
 * @param module its module
 * @param family what it is for
 * @param path its path in the family's folder of the module
 */
record ContentResource(
        String component, String version, String module, Family family, String path) {

    /** The module that names stand for that name none. */
    static final String ROOT = "ROOT";

    ContentResource {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(module, "module");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(path, "path");
    }

    /** The same path in another place. */
    ContentResource withPath(String other) {
        return new ContentResource(component, version, module, family, other);
    }

    /** Whether it has a URL: what has an underscore before a name is kept back. */
    boolean isPublished() {
        return family.isPublished() && !("/" + path).contains("/_");
    }
}
