/**
 * Jekyll: what {@code _config.yml} and the Gemfile say, which files the site has, at which URL, and
 * what a link in Liquid means. Neither Liquid nor Ruby is run.
 */
@NullMarked
package org.mageos.content.generator.jekyll;

import org.jspecify.annotations.NullMarked;
