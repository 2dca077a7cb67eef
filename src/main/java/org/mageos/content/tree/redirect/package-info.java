/** The redirects of hosts, in the form of each: Netlify, Cloudflare, Vercel, and plain tables. */
@NullMarked
package org.mageos.content.tree.redirect;

import org.jspecify.annotations.NullMarked;
