/**
 * What template languages and dialects put into Markdown: tags of Liquid, Jinja and Hugo, attribute
 * lists, admonitions; masked before Markdown is read.
 */
@NullMarked
package org.mageos.content.document.template;

import org.jspecify.annotations.NullMarked;
