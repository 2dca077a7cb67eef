package org.mageos.content.maven;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mageos.content.finding.ClosestMatch;
import org.mageos.content.finding.Finding;
import org.mageos.content.report.CheckstyleReport;
import org.mageos.content.report.GitLabReport;
import org.mageos.content.report.JsonReport;
import org.mageos.content.report.JunitReport;
import org.mageos.content.report.MarkdownReport;
import org.mageos.content.report.Report;
import org.mageos.content.report.RepositoryPaths;
import org.mageos.content.report.SarifReport;
import org.mageos.content.report.Tool;
import org.mageos.content.report.html.HtmlReport;

/** The files that a run can leave, by the names that people ask for them. */
enum ReportFormat {
    SARIF("report.sarif"),
    JSON("report.json"),
    HTML("report.html"),
    MARKDOWN("report.md"),
    JUNIT("junit.xml"),
    CHECKSTYLE("checkstyle.xml"),
    GITLAB("gl-code-quality-report.json");

    private final String fileName;

    ReportFormat(String fileName) {
        this.fileName = fileName;
    }

    /**
     * What reports need besides the runs.
     *
     * @param tool the program that writes
     * @param paths where the content lies in the repository
     * @param host what the address of a file of the content on the Git host begins with, read from
     *     git's files only where a report asks for it; empty if it is not known
     * @param texts the text of a file of the content tree; empty if it cannot be read
     * @param fails whether a finding fails the build
     * @param all whether SARIF has what is set aside
     */
    record Surroundings(
            Tool tool,
            RepositoryPaths paths,
            Supplier<Optional<String>> host,
            Function<String, Optional<String>> texts,
            Predicate<Finding> fails,
            boolean all) {
        Surroundings {
            Objects.requireNonNull(tool, "tool");
            Objects.requireNonNull(paths, "paths");
            Objects.requireNonNull(host, "host");
            Objects.requireNonNull(texts, "texts");
            Objects.requireNonNull(fails, "fails");
        }
    }

    /** The name of the file. */
    String fileName() {
        return fileName;
    }

    /** A report of this format. */
    Report in(Surroundings to) {
        return switch (this) {
            case SARIF -> new SarifReport(to.tool(), to.paths(), to.all());
            case JSON -> new JsonReport(to.tool());
            case HTML -> new HtmlReport(to.host().get(), to.texts());
            case MARKDOWN -> new MarkdownReport(to.paths(), MarkdownReport.COMMENT);
            case JUNIT -> new JunitReport(to.paths(), to.fails());
            case CHECKSTYLE -> new CheckstyleReport(to.paths());
            case GITLAB -> new GitLabReport(to.paths());
        };
    }

    /**
     * The format of a name, in any case.
     *
     * @throws IllegalArgumentException if there is none, with a message for the user
     */
    static ReportFormat of(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        for (ReportFormat format : values()) {
            if (format.name().equals(wanted)) {
                return format;
            }
        }
        throw new IllegalArgumentException(unknown(name));
    }

    /**
     * The formats of some names, and besides them what the build server wants.
     *
     * @throws IllegalArgumentException if a name is none, with a message for the user
     */
    static List<ReportFormat> all(List<String> names, BuildServer server) {
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        for (String name : names) {
            formats.add(of(name));
        }
        if (server.isGitLab()) {
            formats.add(GITLAB);
        }
        return List.copyOf(formats);
    }

    private static String unknown(String name) {
        if (name.strip().equalsIgnoreCase("github")) {
            return "There is no report 'github': on GitHub Actions annotations and a summary are"
                    + " written without being asked for";
        }
        List<String> names =
                Stream.of(values()).map(format -> format.name().toLowerCase(Locale.ROOT)).toList();
        return "There is no report '"
                + name
                + "'; "
                + ClosestMatch.closest(name, names)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("known are " + String.join(", ", names));
    }
}
