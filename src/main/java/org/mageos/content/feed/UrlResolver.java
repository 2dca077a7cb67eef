package org.mageos.content.feed;

import java.net.URI;
import java.util.Optional;

/**
 * Says which URL is meant by a destination that is not an absolute URL. It is not asked for
 * fragments of the page itself, nor for destinations with a scheme.
 */
interface UrlResolver {

    /**
     * Where a link leads.
     *
     * @param destination the destination as written, without white space around it
     * @return an absolute URL; empty if it is not known
     */
    Optional<URI> link(String destination);

    /**
     * Where an image or another embedded file is.
     *
     * @param destination the destination as written, without white space around it
     * @return an absolute URL; empty if it is not known
     */
    Optional<URI> image(String destination);
}
