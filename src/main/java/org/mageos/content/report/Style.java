package org.mageos.content.report;

import java.util.Locale;
import java.util.regex.Pattern;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult.Undecided;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Severity;

/**
 * How single things look on a console.
 *
 * @param colour whether to write ANSI escapes
 */
record Style(boolean colour) {

    /**
     * What could forge a line, drive the terminal or turn the reading direction; and the beginnings
     * of what build servers take for commands: {@code ::error::} in front, {@code ##[error]} and
     * {@code ##vso[task]} anywhere.
     */
    private static final Pattern UNPRINTABLE =
            Pattern.compile(
                    "[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]"
                            + "|^:(?=:)|#(?=#[A-Za-z]{0,16}\\[)");

    private static final String BOLD = "1";

    /** {@code file:line:column: severity: text [rule]}. */
    String finding(Finding finding) {
        return place(finding.location())
                + ": "
                + severity(finding.severity())
                + ": "
                + printable(finding.text())
                + " ["
                + finding.rule().id()
                + "]";
    }

    /** {@code file:line:column: error: message}. */
    String error(RunError error) {
        return error.location().map(location -> place(location) + ": ").orElse("")
                + severity(Severity.ERROR)
                + ": "
                + printable(error.message());
    }

    /** {@code file:line:column: 'destination'}. */
    String undecided(Undecided link) {
        return place(link.location()) + ": '" + printable(link.destination()) + "'";
    }

    /** {@code file:line:column}. */
    String place(Location location) {
        return paint(BOLD, printable(location.toString()));
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

    /** The text with an escape such as <code>&#92;u001b</code> for what must not be printed. */
    static String printable(String text) {
        return UNPRINTABLE
                .matcher(text)
                .replaceAll(
                        match ->
                                String.format(
                                        Locale.ROOT, "\\\\u%04x", (int) match.group().charAt(0)));
    }
}
