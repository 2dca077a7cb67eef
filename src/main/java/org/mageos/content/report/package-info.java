/**
 * What a run found, written for people ({@link org.mageos.content.report.ConsoleReport}) and for
 * programs ({@link org.mageos.content.report.SarifReport}, {@link
 * org.mageos.content.report.JsonReport}).
 *
 * <p>Reports only read the {@link org.mageos.content.finding.LintResult}; nothing here knows Maven.
 */
@NullMarked
package org.mageos.content.report;

import org.jspecify.annotations.NullMarked;
