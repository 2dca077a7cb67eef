package org.mageos.content.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.mageos.content.external.CacheFolder;
import org.mageos.content.external.ExternalFindings;
import org.mageos.content.external.ExternalJson;
import org.mageos.content.external.ExternalLink;
import org.mageos.content.external.ExternalLinks;
import org.mageos.content.external.ExternalOptions;
import org.mageos.content.external.ExternalResult;
import org.mageos.content.external.HostTally;
import org.mageos.content.external.Judged;
import org.mageos.content.external.Memory;
import org.mageos.content.external.Progress;
import org.mageos.content.external.Survey;
import org.mageos.content.external.ThreadedWire;
import org.mageos.content.external.Verdict;
import org.mageos.content.external.Verdict.Broken;
import org.mageos.content.external.Verdict.Ok;
import org.mageos.content.external.Verdict.Skipped;
import org.mageos.content.external.Wire;
import org.mageos.content.external.http.Dialer;
import org.mageos.content.external.http.Proxies;
import org.mageos.content.external.http.RequestHeaders;
import org.mageos.content.external.http.Resolver;
import org.mageos.content.external.http.SocketTransport;
import org.mageos.content.external.http.TransportOptions;
import org.mageos.content.external.http.Trust;
import org.mageos.content.settings.ExternalSettings;
import org.mageos.content.site.Site;

/** A run over the links of some content to other sites, to the findings. */
public final class ExternalRun {

    private static final int BODY_LIMIT = 4_000_000;
    private static final String MEMORY = "external-links.txt";

    private final Content content;
    private final ExternalOptions options;
    private final ExternalSettings settings;
    private final BiFunction<ExternalSettings, RequestHeaders, Wire> wires;
    private final Supplier<Instant> clock;

    /**
     * @param wires makes what requests go over
     * @param clock tells the time
     */
    public ExternalRun(
            Content content,
            ExternalOptions options,
            BiFunction<ExternalSettings, RequestHeaders, Wire> wires,
            Supplier<Instant> clock) {
        this.content = content;
        this.options = options;
        this.settings = content.settings().external();
        this.wires = wires;
        this.clock = clock;
    }

    /**
     * Asks other sites.
     *
     * @throws InterruptedException if the thread is; what was learnt is kept
     */
    public static ExternalResult check(Content content, ExternalOptions options)
            throws InterruptedException {
        return new ExternalRun(
                        content,
                        options,
                        (settings, headers) -> wire(settings, headers, options.proxies()),
                        Instant::now)
                .run();
    }

    private static Wire wire(ExternalSettings settings, RequestHeaders headers, Proxies proxies) {
        return new ThreadedWire(
                new SocketTransport(
                        new TransportOptions(
                                settings.timeouts(),
                                BODY_LIMIT,
                                settings.privateAddresses(),
                                proxies,
                                headers,
                                Resolver.SYSTEM,
                                Dialer.NETWORK,
                                Trust.sockets(null, Instant::now))),
                settings.concurrency());
    }

    public ExternalResult run() throws InterruptedException {
        ResultBuilder result =
                new ResultBuilder(content)
                        .checking(ExternalFindings.RULES)
                        .judgingSuppressions(new SuppressionStep(content, id -> true));
        Optional<Site> site = content.site();
        if (site.isEmpty()) {
            return new ExternalResult(
                    result.build(),
                    List.of(),
                    "Nothing was asked",
                    List.of(),
                    ExternalJson.of(List.of()));
        }
        Memory memory =
                new Memory(
                        memoryFile(content, options.memory()),
                        settings.memory().age(),
                        clock.get());
        ExternalLinks links = ExternalLinks.of(site.get());
        Survey survey = new Survey(settings, memory, links);
        // Ctrl-C ends the process without anybody being asked.
        Thread hook = new Thread(memory::save, "mageos-content memory");
        Runtime.getRuntime().addShutdownHook(hook);
        Collection<Judged> judged;
        long asking = System.nanoTime();
        Duration asked;
        try {
            RequestHeaders headers =
                    new RequestHeaders(settings, options.userAgent(), options.secrets());
            survey.ask(
                    () -> wires.apply(settings, headers),
                    new Progress(options.every(), options.progress())::accept);
            asked = Duration.ofNanos(System.nanoTime() - asking);
            judged = survey.judge();
        } finally {
            memory.save();
            removeHook(hook);
        }
        judge(judged, links, result);
        return new ExternalResult(
                result.build(),
                HostTally.lines(judged),
                summary(survey, asked),
                memory.warnings(),
                ExternalJson.of(judged));
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process ends just now, and the hook runs.
            return;
        }
    }

    /**
     * The file of the memory; empty if nothing is to be remembered.
     *
     * @param named the one that the user names
     */
    static Optional<Path> memoryFile(Content content, Optional<Path> named) {
        ExternalSettings.Memory memory = content.settings().external().memory();
        if (!memory.used()) {
            return Optional.empty();
        }
        return named.or(() -> memory.file().map(content.options().root()::resolve))
                .or(
                        () ->
                                Optional.of(
                                        CacheFolder.of(System::getProperty, System::getenv)
                                                .resolve(MEMORY)));
    }

    private static String summary(Survey survey, Duration asked) {
        return String.format(
                Locale.ROOT,
                "Asked for %d URLs with %d requests in %.1f s; %d known from earlier runs",
                survey.asked(),
                survey.requests(),
                asked.toMillis() / 1000.0,
                survey.recalled());
    }

    private void judge(Collection<Judged> judged, ExternalLinks links, ResultBuilder result) {
        ExternalFindings telling = new ExternalFindings(content.options().now(), result::find);
        for (Judged each : judged) {
            telling.tell(each);
            count(each, result);
        }
        links.malformed().forEach(telling::tellMalformed);
        result.broken(links.malformed().size());
        for (ExternalLink link : links.addresses()) {
            result.undecided(link.location(), link.destination(), ExternalLinks.ADDRESS);
        }
        for (ExternalLink mail : links.mails()) {
            if (telling.tellMail(mail)) {
                result.broken(1);
            } else {
                result.ok(1);
            }
        }
    }

    /** Counts what was said of a URL, each link to it by itself. */
    private static void count(Judged judged, ResultBuilder result) {
        Verdict verdict = judged.verdict();
        for (ExternalLink link : judged.links()) {
            Optional<String> open = judged.openAnchor(link);
            boolean ok = verdict instanceof Ok;
            if (verdict instanceof Broken || ok && judged.isWithoutAnchor(link)) {
                result.broken(1);
            } else if (ok && open.isEmpty()) {
                result.ok(1);
            } else if (verdict instanceof Skipped skip && skip.wanted()) {
                result.external(1);
            } else {
                result.undecided(
                        link.location(), link.destination(), open.orElse(verdict.reason()));
            }
        }
    }
}
