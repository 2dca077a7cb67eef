package org.mageos.content.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Wording;
import org.mageos.content.output.XmlWriter;

/**
 * {@code checkstyle.xml}: findings in the format of Checkstyle, which most build servers read.
 *
 * <p>Jenkins takes what stands before the last dot of {@code source} for the category, and what
 * follows for the type.
 *
 * @param paths where the content lies in the repository
 */
public record CheckstyleReport(RepositoryPaths paths) implements Report {

    public CheckstyleReport {
        Objects.requireNonNull(paths, "paths");
    }

    @Override
    public void write(List<Run> runs, Writer out) throws IOException {
        Map<String, List<Finding>> byFile =
                runs.stream()
                        .flatMap(run -> run.result().findings().stream())
                        .collect(
                                Collectors.groupingBy(
                                        finding -> paths.of(finding.location().file()),
                                        TreeMap::new,
                                        Collectors.toList()));
        XmlWriter xml = new XmlWriter(out);
        xml.open("checkstyle", "version", "8.0");
        for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
            xml.open("file", "name", file.getKey());
            for (Finding finding : file.getValue()) {
                xml.empty("error", attributes(finding));
            }
            xml.close();
        }
        xml.close().end();
    }

    private static String[] attributes(Finding finding) {
        return Stream.of(
                        "line",
                        String.valueOf(finding.location().line()),
                        "column",
                        String.valueOf(finding.location().column()),
                        "severity",
                        finding.severity().word(),
                        "message",
                        Wording.printable(finding.text()),
                        "source",
                        "mageos-content." + finding.rule().id())
                .toArray(String[]::new);
    }
}
