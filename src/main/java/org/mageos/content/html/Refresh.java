package org.mageos.content.html;

import java.util.Objects;

/**
 * {@code <meta http-equiv="refresh">}: the page sends its reader to another one, or to itself.
 *
 * @param seconds after how many
 * @param url where to; empty for the page itself
 */
public record Refresh(int seconds, String url) {

    public Refresh {
        Objects.requireNonNull(url, "url");
    }
}
