package org.mageos.content.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Severity;
import org.mageos.content.finding.Wording;

/**
 * {@code report.md}: a summary for job pages and comments on merge requests.
 *
 * <p>All that comes from documents stands in code spans: neither a mention nor a reference to an
 * issue nor HTML can come of it.
 *
 * @param paths where the content lies in the repository
 * @param limit how many bytes it has at most
 */
public record MarkdownReport(RepositoryPaths paths, int limit) implements Report {

    /** What a comment on GitHub may hold (65,536 characters), the smallest of the hosts' limits. */
    public static final int COMMENT = 60_000;

    /** What is kept for the line that says how much was left out. */
    private static final int RESERVE = 200;

    public MarkdownReport {
        Objects.requireNonNull(paths, "paths");
        if (limit < 1_000) {
            throw new IllegalArgumentException("limit must be at least 1,000, but is " + limit);
        }
    }

    @Override
    public void write(List<Run> runs, Writer out) throws IOException {
        int left = limit - RESERVE;
        for (Run run : runs) {
            left -= write(run, left, out);
        }
    }

    /** Returns how many bytes were written. */
    private int write(Run run, int room, Writer out) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(head(run));
        run.result().errors().forEach(error -> text.append(row(error)));
        List<Finding> findings = gravestFirst(run.result());
        int written = bytes(text);
        if (!findings.isEmpty()) {
            String table = "\n| place | rule | what |\n|---|---|---|\n";
            text.append(table);
            written += bytes(table);
        }
        int shown = 0;
        for (Finding finding : findings) {
            String row = row(finding);
            if (written + bytes(row) > room) {
                break;
            }
            text.append(row);
            written += bytes(row);
            shown++;
        }
        if (shown < findings.size()) {
            text.append(
                    String.format(
                                    Locale.ROOT,
                                    "%n… and %,d more, see report.json%n",
                                    findings.size() - shown)
                            .replace("\r\n", "\n"));
        }
        out.write(text.append('\n').toString());
        return written;
    }

    private static List<Finding> gravestFirst(LintResult result) {
        List<Finding> findings = new ArrayList<>(result.findings());
        findings.sort(Finding::compareSeverity);
        findings.removeIf(finding -> finding.severity() == Severity.INFO);
        return findings;
    }

    private static String head(Run run) {
        LintResult result = run.result();
        LintResult.Counts counts = result.counts();
        return String.format(
                Locale.ROOT,
                "### %s: %s\n\nChecked %,d files (%s); links and images: %,d ok, %,d broken, %,d"
                        + " undecided.%s\n",
                code(run.name()),
                Tally.of(result.findings()),
                counts.documents(),
                code(result.generator()),
                counts.ok(),
                counts.broken(),
                counts.undecided(),
                SetAside.in(result).map(text -> " " + Wording.sentence(text) + ".").orElse(""));
    }

    private static String row(RunError error) {
        return "\n- " + code(error.toString()) + "\n";
    }

    private String row(Finding finding) {
        String place =
                paths.of(finding.location().file())
                        + ":"
                        + finding.location().line()
                        + ":"
                        + finding.location().column();
        return "| "
                + cell(place)
                + " | "
                + finding.severity().word()
                + " "
                + cell(finding.rule().id())
                + " | "
                + cell(finding.text())
                + " |\n";
    }

    /** Also within code a pipe would end a cell. */
    private static String cell(String text) {
        return code(text).replace("|", "\\|");
    }

    /** A code span with as many backticks as the text needs. */
    static String code(String text) {
        String line = Wording.printable(text);
        int longest = 0;
        int run = 0;
        for (int i = 0; i < line.length(); i++) {
            run = line.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String ticks = "`".repeat(longest + 1);
        String space = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return ticks + space + line + space + ticks;
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
