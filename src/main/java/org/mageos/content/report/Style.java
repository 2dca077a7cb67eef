package org.mageos.content.report;

import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult.Undecided;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Severity;
import org.mageos.content.finding.Wording;

/**
 * How single things look on a console.
 *
 * @param colour whether to write ANSI escapes
 */
record Style(boolean colour) {

    private static final String BOLD = "1";

    /** {@code file:line:column: severity: text [rule]}. */
    String finding(Finding finding) {
        return place(finding.location())
                + ": "
                + severity(finding.severity())
                + ": "
                + Wording.printable(finding.text())
                + " ["
                + finding.rule().id()
                + "]";
    }

    /** {@code file:line:column: error: message}. */
    String error(RunError error) {
        return (error.location().isPresent() ? place(error.location().get()) + ": " : "")
                + severity(Severity.ERROR)
                + ": "
                + Wording.printable(error.message());
    }

    /** {@code file:line:column: 'destination'}. */
    String undecided(Undecided link) {
        return place(link.location()) + ": '" + Wording.printable(link.destination()) + "'";
    }

    /** {@code file:line:column}. */
    String place(Location location) {
        return paint(BOLD, Wording.printable(location.toString()));
    }

    private String severity(Severity severity) {
        String code =
                switch (severity) {
                    case ERROR -> "1;31";
                    case WARNING -> "1;33";
                    case INFO, OFF -> "1;34";
                };
        return paint(code, severity.word());
    }

    private String paint(String code, String text) {
        return colour ? "\u001B[" + code + "m" + text + "\u001B[m" : text;
    }
}
