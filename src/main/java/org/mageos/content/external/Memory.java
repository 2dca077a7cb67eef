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

    /** A run that is killed loses no more than this. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** Another build may write into the same file just now. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Optional<MemoryFile> file;
    private final Duration age;
    private final Instant now;
    private final Map<String, Remembered> known;
    private final Map<String, Remembered> news = new HashMap<>();
    private final List<String> warnings = new ArrayList<>();
    private final boolean writable;

    /** Whether the file lacks something that is new. */
    private boolean unsaved;

    /** The time of the last save, in milliseconds; before the first the time of the first call. */
    private Optional<Long> saved = Optional.empty();

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
                && answer.anchors().isFound()) {
            news.put(
                    answer.url().toString(),
                    new Success(
                            answer.url(),
                            now,
                            response.status(),
                            answer.httpsAnswers(),
                            anchors,
                            answer.hops()));
            unsaved = true;
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
        unsaved = true;
        return days;
    }

    /** Writes what was learnt; what cannot be written is a warning. */
    public synchronized void save() {
        try {
            save(PATIENCE);
        } catch (IOException e) {
            warnings.add(
                    "What was learnt about links is not remembered: "
                            + IoReason.of(e)
                            + "; name another file with -Dmageos-content.externalMemory");
        }
    }

    /**
     * Writes what was learnt, unless that was done a few seconds ago, so that a run that is killed
     * keeps it. What cannot be written now is tried again later.
     *
     * @param millis the time, by any clock
     */
    synchronized void saveNowAndThen(long millis) {
        if (saved.isPresent() && millis - saved.get() < PAUSE.toMillis()) {
            return;
        }
        boolean first = saved.isEmpty();
        saved = Optional.of(millis);
        if (!first) {
            try {
                save(Duration.ZERO);
            } catch (IOException e) {
                // The last save waits for the file, and tells.
            }
        }
    }

    private void save(Duration patience) throws IOException {
        if (writable && unsaved) {
            file.orElseThrow().add(news.values(), this::isWorthKeeping, patience);
            unsaved = false;
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
