package org.mageos.content.document.render;

/**
 * What is written in the place of a stretch of markup.
 *
 * @param end the offset behind the markup
 * @param text Markdown or HTML
 */
record Replacement(int end, String text) {}
