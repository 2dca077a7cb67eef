package org.mageos.content.external.http;

import java.util.Objects;

/**
 * The beginning of a body.
 *
 * @param bytes the bytes, decoded; not to be changed
 * @param whole whether that is all of it
 */
public record Body(byte[] bytes, boolean whole) {

    /** Nobody wanted it. */
    static final Body NONE = new Body(new byte[0], false);

    public Body {
        Objects.requireNonNull(bytes, "bytes");
    }
}
