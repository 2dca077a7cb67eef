package org.mageos.content.report.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mageos.content.finding.Aside;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.LintResult.Undecided;
import org.mageos.content.report.Run;
import org.mageos.content.report.Tally;

/**
 * The parts of the report that fail nothing, folded: what could not be judged, and what comments,
 * settings, an earlier commit and the baseline set aside, each with its reason.
 */
final class Apart {

    /** How many places of a reason are listed. */
    private static final int PLACES = 200;

    private final List<LintResult> results;
    private final Markup html;

    Apart(List<Run> runs, Markup html) {
        this.results = runs.stream().map(Run::result).toList();
        this.html = html;
    }

    void write() throws IOException {
        undecided();
        setAside();
    }

    private void undecided() throws IOException {
        List<Undecided> all = of(LintResult::undecided);
        if (all.isEmpty()) {
            return;
        }
        title(
                "Undecided",
                "What this run cannot know, each with the reason. Nothing here fails a build.");
        Map<String, List<Undecided>> byReason =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Undecided::reason, TreeMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Undecided>> reason : byReason.entrySet()) {
            List<Item> items =
                    reason.getValue().stream()
                            .map(
                                    link ->
                                            new Item(
                                                    link.location().toString(),
                                                    "'" + link.destination() + "'"))
                            .toList();
            folded(count(items.size()) + " × " + reason.getKey(), items);
        }
    }

    private void setAside() throws IOException {
        List<Aside> all = of(LintResult::aside);
        if (all.isEmpty()) {
            return;
        }
        title(
                "Set aside",
                "What was found and somebody has decided about. Nothing here fails a build.");
        for (Aside.Kind kind : Aside.Kind.values()) {
            List<Aside> some = all.stream().filter(one -> one.kind() == kind).toList();
            if (!some.isEmpty()) {
                folded(
                        Tally.of(some.stream().map(Aside::finding).toList()) + " " + how(kind),
                        some.stream().map(Apart::item).toList());
            }
        }
    }

    private static String how(Aside.Kind kind) {
        return switch (kind) {
            case SUPPRESSED -> "suppressed by comments";
            case IGNORED -> "ignored by the settings";
            case OLD -> "older than this change";
            case KNOWN -> "known to the baseline";
        };
    }

    private static Item item(Aside aside) {
        String reason = aside.reason().map(why -> "; reason: " + why).orElse("");
        String by = aside.by().map(place -> " (" + place + ")").orElse("");
        return new Item(
                aside.finding().location().toString(),
                aside.finding().message() + " [" + aside.finding().rule().id() + "]" + reason + by);
    }

    /** A line of a list. */
    private record Item(String place, String text) {}

    private <T> List<T> of(Function<LintResult, List<T>> part) {
        return results.stream().flatMap(result -> part.apply(result).stream()).distinct().toList();
    }

    private void title(String title, String says) throws IOException {
        html.element("h2", title).line();
        html.element("p", says);
    }

    private void folded(String summary, List<Item> items) throws IOException {
        html.open("details");
        html.element("summary", summary).open("ul");
        for (Item item : items.subList(0, Math.min(items.size(), PLACES))) {
            html.open("li").element("span", item.place(), "class", "place");
            html.text(": " + item.text()).close().line();
        }
        if (items.size() > PLACES) {
            html.element("li", "… and " + count(items.size() - PLACES) + " more");
        }
        html.close().close().line();
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
