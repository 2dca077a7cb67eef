package org.mageos.content.report.html;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.mageos.content.finding.Finding;

/** The form above the findings; the script reads it, and keeps it in the fragment of the URL. */
final class Filters {

    private Filters() {}

    static void write(List<Finding> findings, Markup html) throws IOException {
        html.open("form", "id", "filters", "class", "filters", "role", "search").line();
        html.open("label", "class", "wide").text("Search");
        html.empty("input", "type", "search", "name", "q").close().line();
        select("group", "Group by", "file", List.of("file", "rule", "target"), html);
        select("severity", "Severity", "", List.of("", "error", "warning", "info"), html);
        TreeSet<String> rules = new TreeSet<>();
        findings.forEach(finding -> rules.add(finding.rule().id()));
        rules.add("");
        select("rule", "Rule", "", List.copyOf(rules), html);
        html.open("label").text("Folder");
        html.empty("input", "name", "folder").close().line();
        html.element("button", "Reset", "type", "reset");
        html.close().line();
    }

    private static void select(
            String name, String label, String usual, List<String> values, Markup html)
            throws IOException {
        html.open("label").text(label).open("select", "name", name, "data-usual", usual);
        for (String value : values) {
            html.element("option", value.isEmpty() ? "all" : value, "value", value);
        }
        html.close().close().line();
    }
}
