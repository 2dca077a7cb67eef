package org.mageos.content.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Severity;
import org.mageos.content.finding.Wording;

/**
 * Findings as workflow commands, which GitHub Actions shows as annotations of the lines.
 *
 * <p>GitHub shows a number of errors, of warnings and of notices for each step and drops the rest
 * in the order in which they are printed, so the limit counts over all goals and modules of a
 * build, and the gravest come first.
 *
 * @param paths where the content lies in the repository
 * @see <a
 *     href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">Workflow
 *     commands</a>
 */
public record WorkflowCommands(RepositoryPaths paths) {

    /** How many annotations of a severity GitHub shows for a step. */
    public static final int LIMIT = 10;

    public WorkflowCommands {
        Objects.requireNonNull(paths, "paths");
    }

    /**
     * The commands for findings, each a line without its end.
     *
     * @param shown how many of each severity earlier runs of the build have shown; counted on
     */
    public List<String> of(List<Finding> findings, Shown shown) {
        List<String> commands = new ArrayList<>();
        List<Finding> gravestFirst = findings.stream().sorted(Finding::compareSeverity).toList();
        for (Finding finding : gravestFirst) {
            if (shown.takes(finding.severity())) {
                commands.add(command(finding));
            }
        }
        return commands;
    }

    private String command(Finding finding) {
        StringBuilder command = new StringBuilder("::").append(word(finding.severity()));
        command.append(" file=").append(property(paths.of(finding.location().file())));
        command.append(",line=").append(finding.location().line());
        command.append(",col=").append(finding.location().column());
        if (finding.length() > 0) {
            command.append(",endColumn=").append(finding.location().column() + finding.length());
        }
        return command.append(",title=")
                .append(property(finding.rule().id()))
                .append("::")
                .append(data(finding.text()))
                .toString();
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, OFF -> "notice";
        };
    }

    /**
     * A message, in which a line end would begin another command, and another control character
     * would be one of the terminal's.
     */
    static String data(String text) {
        String line = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
        return Wording.escaped(line);
    }

    /** The value of a property, which a comma would end as well. */
    static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** How many annotations a build has shown. Not thread-safe. */
    public static final class Shown {

        private final int[] counts = new int[Severity.values().length];
        private int left;

        private boolean takes(Severity severity) {
            if (severity == Severity.OFF || counts[severity.ordinal()] >= LIMIT) {
                left++;
                return false;
            }
            counts[severity.ordinal()]++;
            return true;
        }

        /** How many findings were not shown. */
        public int left() {
            return left;
        }
    }
}
