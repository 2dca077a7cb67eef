/**
 * Quarkus Roq: what {@code application.properties} says, which pages and files the content makes,
 * at which URL, and what a link means. No expression of Qute is run.
 */
@NullMarked
package org.mageos.content.generator.roq;

import org.jspecify.annotations.NullMarked;
