package org.mageos.content.external;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mageos.content.external.Answer.Hop;
import org.mageos.content.external.http.Reply.Response;
import org.mageos.content.finding.Location;
import org.mageos.content.output.JsonObject;

/**
 * {@code external-links.json}: every URL with what was found out about it, sorted by URL.
 *
 * <pre>{@code
 * {
 *   "version": 1,
 *   "urls": [{"url", "verdict", "reason"?, "status"?, "remembered",
 *             "redirects": [{"status", "to"}], "missingAnchors": ["…"],
 *             "undecidedAnchors": ["…"],
 *             "places": [{"file", "line", "column"}]}]
 * }
 * }</pre>
 */
public final class ExternalJson {

    private static final int VERSION = 1;

    private ExternalJson() {}

    public static JsonObject of(Collection<Judged> all) {
        return new JsonObject()
                .with("version", VERSION)
                .with(
                        "urls",
                        all.stream()
                                .sorted(Comparator.comparing(judged -> judged.url().toString()))
                                .map(ExternalJson::of)
                                .toList());
    }

    private static JsonObject of(Judged judged) {
        String reason = judged.verdict().reason();
        JsonObject json =
                new JsonObject()
                        .with("url", judged.url().toString())
                        .with("verdict", judged.verdict().word())
                        .with("reason", Optional.of(reason).filter(text -> !text.isEmpty()));
        judged.answer()
                .filter(answer -> answer.reply() instanceof Response)
                .ifPresent(answer -> json.with("status", ((Response) answer.reply()).status()));
        List<Hop> hops = judged.answer().map(Answer::hops).orElse(List.of());
        return json.with("remembered", judged.isRemembered())
                .with("redirects", hops.stream().map(ExternalJson::of).toList())
                .withTexts(
                        "missingAnchors",
                        judged.answer().stream()
                                .flatMap(answer -> answer.anchors().missing().stream())
                                .sorted()
                                .toList())
                .withTexts(
                        "undecidedAnchors",
                        judged.answer().stream()
                                .flatMap(answer -> answer.anchors().open().stream())
                                .sorted()
                                .toList())
                .with(
                        "places",
                        judged.links().stream()
                                .map(ExternalLink::location)
                                .sorted()
                                .map(ExternalJson::of)
                                .toList());
    }

    private static JsonObject of(Hop hop) {
        return new JsonObject().with("status", hop.status()).with("to", hop.to().toString());
    }

    private static JsonObject of(Location place) {
        return new JsonObject()
                .with("file", place.file())
                .with("line", place.line())
                .with("column", place.column());
    }
}
