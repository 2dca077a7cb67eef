/**
 * An HTTP client that knows addresses before it connects: it has limits for all that a server may
 * send, and knows no settings of this plugin.
 */
@NullMarked
package org.mageos.content.external.http;

import org.jspecify.annotations.NullMarked;
