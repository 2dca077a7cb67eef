package org.mageos.content.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.Rule;
import org.mageos.content.report.Report;
import org.mageos.content.report.Run;
import org.mageos.content.report.Tally;

/**
 * {@code report.html}: all findings in one page that needs no network.
 *
 * <p>Where its script may run it filters and groups them; where neither script nor style is
 * allowed, as Jenkins has it for the files of builds, the summary, the pictures and the first
 * findings are plain HTML.
 *
 * @param host what the address of a file on the Git host begins with, such as {@code
 *     https://github.com/o/r/blob/main/}; empty if it is not known
 * @param texts the text of a file of the content tree; empty if it cannot be read
 */
public record HtmlReport(Optional<String> host, Function<String, Optional<String>> texts)
        implements Report {

    /** How many findings are plain HTML. */
    private static final int PLAIN = 1_000;

    /** How many characters of sources a report may hold: some 8 MB with all else. */
    private static final int SOURCES = 4_000_000;

    public HtmlReport {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(texts, "texts");
    }

    @Override
    public void write(List<Run> runs, Writer out) throws IOException {
        String style = resource("report.css");
        String script = resource("report.js");
        Markup html = new Markup(out);
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "en").open("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script));
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", "Content report").line();
        html.raw("<style>" + style + "</style>").line().close().open("body").line();
        List<Finding> findings = findings(runs);
        Excerpts excerpts = new Excerpts(findings, texts, SOURCES);
        html.element("h1", "Content report");
        for (Run run : runs) {
            summary(run, html);
        }
        pictures(runs, findings, html);
        findings(findings, excerpts, html);
        new Apart(runs, html).write();
        html.raw("<script type=\"application/json\" id=\"data\">");
        new ReportData(findings, excerpts).write(host, out);
        html.raw("</script>\n<script>" + script + "</script>").line();
        html.close().close().line();
    }

    private static List<Finding> findings(List<Run> runs) {
        return runs.stream()
                .flatMap(run -> run.result().findings().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static void summary(Run run, Markup html) throws IOException {
        LintResult result = run.result();
        LintResult.Counts counts = result.counts();
        html.element("h2", run.name() + ": " + Tally.of(result.findings()));
        html.open("ul", "class", "summary");
        number(counts.documents(), "files (" + result.generator() + ")", html);
        number(counts.ok(), "links and images ok", html);
        number(counts.broken(), "broken", html);
        number(counts.undecided(), "undecided", html);
        number(counts.external(), "external, not checked", html);
        html.close().line();
        for (var error : result.errors()) {
            html.element("p", error.toString(), "class", "error").line();
        }
        for (String caution : result.cautions()) {
            html.element("p", caution, "class", "error").line();
        }
        for (String remark : result.remarks()) {
            html.element("p", remark, "class", "soft").line();
        }
    }

    private static void number(int count, String what, Markup html) throws IOException {
        html.open("li").element("b", String.format(Locale.ROOT, "%,d", count));
        html.text(" " + what).close();
    }

    private static void pictures(List<Run> runs, List<Finding> findings, Markup html)
            throws IOException {
        List<Folder> folders = Folder.of(runs.get(0).result());
        html.open("div", "class", "pictures").line();
        Pictures pictures = new Pictures(html);
        if (!findings.isEmpty()) {
            pictures.bars(findings);
        }
        if (folders.size() > 1) {
            pictures.map(folders);
        }
        html.close().line();
    }

    private static void findings(List<Finding> findings, Excerpts excerpts, Markup html)
            throws IOException {
        html.element("h2", "Findings", "id", "all-findings").line();
        html.open("div", "id", "interactive", "hidden", "");
        Filters.write(findings, html);
        html.element("p", "", "id", "count", "role", "status", "aria-live", "polite");
        html.empty("div", "id", "findings").raw("</div>");
        html.element("button", "Show more", "id", "more", "type", "button", "class", "more");
        html.close().line();
        if (excerpts.left() > 0) {
            html.element(
                    "p",
                    excerpts.left() + " findings are shown without their source, for its size.",
                    "class",
                    "soft");
        }
        html.open("div", "id", "plain").line();
        plain(findings, html);
        html.close().line();
    }

    private static void plain(List<Finding> findings, Markup html) throws IOException {
        if (findings.isEmpty()) {
            html.element("p", "Nothing was found.");
            return;
        }
        List<Finding> gravest =
                findings.stream()
                        .sorted(Comparator.comparing(Finding::severity))
                        .limit(PLAIN)
                        .sorted()
                        .toList();
        if (gravest.size() < findings.size()) {
            html.element(
                    "p",
                    String.format(
                            Locale.ROOT,
                            "The most severe %,d of %,d; report.json has all.",
                            gravest.size(),
                            findings.size()));
        }
        html.open("table").line();
        for (Finding finding : gravest) {
            html.open("tr").element("td", finding.location().toString(), "class", "place");
            html.element("td", finding.severity().word(), "class", finding.severity().word());
            html.element("td", finding.text());
            html.open("td");
            rule(finding.rule(), html);
            html.close().close().line();
        }
        html.close();
    }

    private static void rule(Rule rule, Markup html) throws IOException {
        if (rule.documentation().isPresent()) {
            String help = rule.documentation().get().toString();
            html.element("a", rule.id(), "class", "rule", "href", help, "title", rule.says());
        } else {
            html.element("span", rule.id(), "class", "rule", "title", rule.says());
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Report.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
