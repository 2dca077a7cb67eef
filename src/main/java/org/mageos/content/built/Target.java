package org.mageos.content.built;

import java.util.Objects;

/**
 * Where a reference leads.
 *
 * @param origin scheme, host and port in lower case, such as {@code https://example.org}; the
 *     scheme alone, such as {@code mailto:}, where there is no host; empty for the site itself
 * @param path the path, still percent-encoded, without dot segments; of a URL without a host the
 *     rest of it
 * @param query with its question mark; empty if there is none
 * @param fragment with its {@code #}; empty if there is none
 */
public record Target(String origin, String path, String query, String fragment) {

    public Target {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(fragment, "fragment");
    }

    public boolean isOwn() {
        return origin.isEmpty();
    }

    @Override
    public String toString() {
        return origin + path + query + fragment;
    }
}
