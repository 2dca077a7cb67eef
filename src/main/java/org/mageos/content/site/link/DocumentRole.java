package org.mageos.content.site.link;

import java.util.Optional;
import org.mageos.content.generator.Route;

/**
 * What a document is to the site.
 *
 * @param isContent whether its links are URLs of the site
 * @param page its page, if it has one
 * @param doubt why it cannot be said that its links lead nowhere
 */
public record DocumentRole(boolean isContent, Optional<Route> page, Optional<String> doubt) {}
