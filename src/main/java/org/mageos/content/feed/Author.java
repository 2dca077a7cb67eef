package org.mageos.content.feed;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A person or organisation. There is no e-mail address on purpose: feeds are where address
 * collectors look first.
 *
 * @param name the name to show
 * @param url their page; absolute
 * @param avatar a picture; absolute
 */
record Author(String name, Optional<URI> url, Optional<URI> avatar) {

    public Author {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(avatar, "avatar");
    }

    public static Author named(String name) {
        return new Author(name, Optional.empty(), Optional.empty());
    }
}
