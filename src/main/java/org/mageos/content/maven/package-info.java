/**
 * The goals. A Mojo looks whether to skip, binds its parameters, calls the engine, reports, and
 * throws; only this package knows Maven.
 */
@NullMarked
package org.mageos.content.maven;

import org.jspecify.annotations.NullMarked;
