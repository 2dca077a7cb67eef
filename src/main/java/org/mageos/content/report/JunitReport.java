package org.mageos.content.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Wording;
import org.mageos.content.output.XmlWriter;

/**
 * {@code junit.xml}: a test case for each file, for build servers that show tests.
 *
 * <p>A file that has no findings is a test that passes, so that it shows when it is repaired. A
 * failure is only what fails the build; all else is output of the test. Times are left out as 0:
 * the same content gives the same bytes.
 *
 * @param paths where the content lies in the repository
 * @param fails whether a finding fails the build
 */
public record JunitReport(RepositoryPaths paths, Predicate<Finding> fails) implements Report {

    public JunitReport {
        Objects.requireNonNull(paths, "paths");
        Objects.requireNonNull(fails, "fails");
    }

    @Override
    public void write(List<Run> runs, Writer out) throws IOException {
        XmlWriter xml = new XmlWriter(out);
        xml.open("testsuites");
        for (Run run : runs) {
            write(run, xml);
        }
        xml.close().end();
    }

    private void write(Run run, XmlWriter xml) throws IOException {
        Map<String, List<Finding>> cases = cases(run);
        List<RunError> errors = run.result().errors();
        long failures =
                cases.values().stream().filter(each -> each.stream().anyMatch(fails)).count();
        xml.open(
                "testsuite",
                "name",
                "mageos-content " + run.name(),
                "tests",
                String.valueOf(cases.size() + 1),
                "errors",
                errors.isEmpty() ? "0" : "1",
                "skipped",
                "0",
                "failures",
                String.valueOf(failures),
                "time",
                "0");
        run(errors, xml);
        for (Map.Entry<String, List<Finding>> one : cases.entrySet()) {
            write(one.getKey(), one.getValue(), xml);
        }
        xml.close();
    }

    /** The run itself is a test: Jenkins does not know a suite without any. */
    private static void run(List<RunError> errors, XmlWriter xml) throws IOException {
        String[] attributes = {"name", "settings and files", "classname", "run", "time", "0"};
        if (errors.isEmpty()) {
            xml.empty("testcase", attributes);
            return;
        }
        String text = errors.stream().map(RunError::toString).collect(Collectors.joining("\n"));
        xml.open("testcase", attributes);
        xml.element("error", text, "type", "error", "message", errors.get(0).toString());
        xml.close();
    }

    private static Map<String, List<Finding>> cases(Run run) {
        Map<String, List<Finding>> cases = new TreeMap<>();
        run.result().files().forEach(file -> cases.put(file, List.of()));
        cases.putAll(
                run.result().findings().stream()
                        .collect(Collectors.groupingBy(finding -> finding.location().file())));
        return cases;
    }

    private void write(String file, List<Finding> findings, XmlWriter xml) throws IOException {
        String path = paths.of(file);
        String[] attributes = {
            "name", path, "classname", className(path), "file", path, "time", "0"
        };
        if (findings.isEmpty()) {
            xml.empty("testcase", attributes);
            return;
        }
        List<Finding> failing = findings.stream().filter(fails).toList();
        List<Finding> others = findings.stream().filter(fails.negate()).toList();
        xml.open("testcase", attributes);
        if (!failing.isEmpty()) {
            xml.element(
                    "failure",
                    lines(failing),
                    "type",
                    failing.get(0).rule().id(),
                    "message",
                    failing.size() == 1
                            ? Wording.printable(failing.get(0).text())
                            : failing.size()
                                    + " findings, the first: "
                                    + Wording.printable(failing.get(0).text()));
        }
        if (!others.isEmpty()) {
            xml.element("system-out", lines(others));
        }
        xml.close();
    }

    private static String lines(List<Finding> findings) {
        return findings.stream()
                .map(Finding::toString)
                .map(Wording::printable)
                .collect(Collectors.joining("\n"));
    }

    /** Jenkins takes what stands before the last dot for the package. */
    private static String className(String path) {
        int slash = path.lastIndexOf('/');
        String name = path.substring(slash + 1).replace('.', '_');
        return slash < 0
                ? name
                : path.substring(0, slash).replace('.', '_').replace('/', '.') + "." + name;
    }
}
