/** The report that people look at: one page of HTML, readable without its script and style. */
@NullMarked
package org.mageos.content.report.html;

import org.jspecify.annotations.NullMarked;
