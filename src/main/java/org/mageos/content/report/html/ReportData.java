package org.mageos.content.report.html;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.output.JsonObject;

/**
 * The findings as the page's script reads them: JSON with each text once, and a row of numbers for
 * each finding. A {@code <} is written as an escape, so that no text ends the script.
 */
final class ReportData {

    private final List<Finding> findings;
    private final Excerpts excerpts;
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<Rule, Integer> rules = new LinkedHashMap<>();

    ReportData(List<Finding> findings, Excerpts excerpts) {
        this.findings = findings;
        this.excerpts = excerpts;
    }

    /**
     * Writes the data.
     *
     * @param host what the address of a file on the Git host begins with; empty if it is not known
     */
    void write(Optional<String> host, Writer to) throws IOException {
        Writer out = new WithoutTags(to);
        out.write("{\"rows\":[");
        String separator = "";
        for (Finding finding : findings) {
            out.write(separator);
            out.write(row(finding));
            separator = ",\n";
        }
        out.write("],\n\"rules\":[");
        separator = "";
        for (Rule rule : rules.keySet()) {
            out.write(separator + "{\"id\":");
            JsonObject.quote(out, rule.id());
            out.write(",\"says\":");
            JsonObject.quote(out, rule.says());
            out.write(",\"help\":");
            JsonObject.quote(out, rule.documentation().map(URI::toString).orElse(""));
            out.write("}");
            separator = ",\n";
        }
        out.write("],\n\"texts\":");
        list(texts.keySet(), out);
        out.write(",\n\"sources\":[");
        separator = "";
        for (Excerpts.Excerpt excerpt : excerpts.all()) {
            out.write(separator + "[" + excerpt.first());
            for (String line : excerpt.lines()) {
                out.write(',');
                JsonObject.quote(out, line);
            }
            out.write("]");
            separator = ",\n";
        }
        out.write("],\n\"host\":");
        JsonObject.quote(out, host.orElse(""));
        out.write("}");
    }

    private String row(Finding finding) {
        List<Integer> row = new ArrayList<>();
        row.add(text(finding.location().file()));
        row.add(finding.location().line());
        row.add(finding.location().column());
        row.add(finding.length());
        row.add(rules.computeIfAbsent(finding.rule(), rule -> rules.size()));
        row.add(finding.severity().ordinal());
        row.add(text(finding.subject()));
        row.add(text(finding.message()));
        row.add(finding.remedy().map(this::text).orElse(-1));
        row.add(excerpts.of(finding));
        return row.toString().replace(" ", "");
    }

    private int text(String text) {
        Integer known = texts.get(text);
        if (known == null) {
            known = texts.size();
            texts.put(text, known);
        }
        return known;
    }

    private static void list(Iterable<String> items, Writer out) throws IOException {
        String separator = "[";
        for (String item : items) {
            out.write(separator);
            JsonObject.quote(out, item);
            separator = ",\n";
        }
        out.write(separator.equals("[") ? "[]" : "]");
    }

    /** In JSON a {@code <} stands in texts only, where an escape says the same. */
    private static final class WithoutTags extends FilterWriter {

        private WithoutTags(Writer out) {
            super(out);
        }

        @Override
        public void write(int c) throws IOException {
            if (c == '<') {
                out.write("\\u003c");
            } else {
                out.write(c);
            }
        }

        @Override
        public void write(char[] text, int start, int length) throws IOException {
            write(new String(text, start, length), 0, length);
        }

        @Override
        public void write(String text, int start, int length) throws IOException {
            String part = text.substring(start, start + length);
            out.write(part.indexOf('<') < 0 ? part : part.replace("<", "\\u003c"));
        }
    }
}
