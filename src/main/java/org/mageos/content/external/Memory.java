package org.mageos.content.external;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.external.Remembered.Doubt;
import org.mageos.content.external.Remembered.Success;
import org.mageos.content.external.http.Reply.Response;
import org.mageos.content.output.IoReason;

/**
 * What earlier runs learnt. A success need not be asked again for a while; a failure always is, and
 * only on how many days it happened is remembered. Thread-safe.
 */
public final class Memory {

    /** What nobody asked for in such a long time, no content links to any more. */
    private static final Duration LONGEST = Duration.ofDays(90);

    private final Optional<MemoryFile> file;
    private final Duration age;
    private final Instant now;
    private final Map<String, Remembered> known;
    private final Map<String, Remembered> news = new HashMap<>();
    private final List<String> warnings = new ArrayList<>();
    private final boolean writable;

    /**
     * @param path the file; empty: nothing is remembered
     * @param age how long a success counts
     * @param now the time of the run
     */
    public Memory(Optional<Path> path, Duration age, Instant now) {
        this.file = path.map(MemoryFile::new);
        this.age = age;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        Optional<MemoryFile.Held> held = file.map(MemoryFile::read);
        this.known = held.map(MemoryFile.Held::entries).orElse(Map.of());
        this.writable = held.filter(each -> !each.isForeign()).isPresent();
        held.flatMap(MemoryFile.Held::problem)
                .ifPresent(
                        problem ->
                                warnings.add(
                                        "The memory '"
                                                + file.orElseThrow().path()
                                                + "' is ignored: "
                                                + problem));
    }

    /**
     * The answer that is still good.
     *
     * @param anchors the fragments that it must have
     */
    synchronized Optional<Answer> recall(URI url, Set<String> anchors) {
        return known.get(url.toString()) instanceof Success success
                        && success.isFresh(now, age)
                        && success.anchors().containsAll(anchors)
                ? Optional.of(success.answer())
                : Optional.empty();
    }

    /**
     * Keeps an answer if it is a success without anything to repair that the page itself shows.
     *
     * @param anchors the fragments that were looked for
     */
    synchronized void learn(Answer answer, Set<String> anchors) {
        if (answer.reply() instanceof Response response
                && response.isSuccess()
                && answer.missingAnchors().isEmpty()) {
            news.put(
                    answer.url().toString(),
                    new Success(
                            answer.url(),
                            now,
                            response.status(),
                            answer.httpsAnswers(),
                            anchors,
                            answer.hops()));
        }
    }

    /** Keeps that a URL failed, and says on how many days it has by now. */
    synchronized int doubt(URI url) {
        int days = 1;
        if (known.get(url.toString()) instanceof Doubt doubt) {
            boolean today =
                    doubt.time()
                            .atOffset(ZoneOffset.UTC)
                            .toLocalDate()
                            .equals(now.atOffset(ZoneOffset.UTC).toLocalDate());
            days = today ? doubt.days() : doubt.days() + 1;
        }
        news.put(url.toString(), new Doubt(url, now, days));
        return days;
    }

    /** Writes what was learnt; what cannot be written is a warning. */
    public synchronized void save() {
        if (!writable || news.isEmpty()) {
            return;
        }
        try {
            file.orElseThrow().add(news.values(), this::isWorthKeeping);
        } catch (IOException e) {
            warnings.add("What was learnt about links is not remembered: " + IoReason.of(e));
        }
    }

    private boolean isWorthKeeping(Remembered entry) {
        Duration longest =
                age.multipliedBy(2).compareTo(LONGEST) > 0 ? age.multipliedBy(2) : LONGEST;
        return entry.time().plus(longest).isAfter(now);
    }

    /** What went wrong with the file, each in one line. */
    public synchronized List<String> warnings() {
        return List.copyOf(warnings);
    }
}
