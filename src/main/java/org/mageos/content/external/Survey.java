package org.mageos.content.external;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mageos.content.external.Verdict.Skipped;
import org.mageos.content.external.Verdict.Unreliable;
import org.mageos.content.finding.Severity;
import org.mageos.content.settings.ExternalSettings;

/** Finds out about all URLs of a site: recalls, asks, learns, judges. */
public final class Survey {

    /** If no host of so many gives any answer, it is the network that fails. */
    private static final int SILENT_HOSTS = 3;

    private final ExternalSettings settings;
    private final Memory memory;
    private final ExternalLinks links;
    private final Map<URI, Set<String>> anchors = new HashMap<>();
    private final Map<URI, Skipped> skipped = new HashMap<>();
    private final Map<URI, Answer> recalled = new HashMap<>();
    private final Map<URI, Answer> answers = new HashMap<>();
    private int requests;

    public Survey(ExternalSettings settings, Memory memory, ExternalLinks links) {
        this.settings = settings;
        this.memory = memory;
        this.links = links;
    }

    /**
     * Asks what the memory does not know.
     *
     * @param wire made only if there is something to ask, and closed then
     */
    public void ask(Supplier<Wire> wire, Consumer<Snapshot> progress) throws InterruptedException {
        ProbeRules rules =
                new ProbeRules(settings.retries(), settings.redirects(), new Random()::nextDouble);
        List<Probe> probes = new ArrayList<>();
        NotAsked notAsked = new NotAsked(settings);
        for (Map.Entry<URI, List<ExternalLink>> entry : links.byUrl().entrySet()) {
            URI url = entry.getKey();
            String written = entry.getValue().get(0).destination();
            Optional<Skipped> reason = notAsked.reason(written, url);
            if (reason.isPresent()) {
                skipped.put(url, reason.get());
                continue;
            }
            Set<String> wanted = anchors(url, entry.getValue());
            anchors.put(url, wanted);
            Optional<Answer> known = memory.recall(url, wanted);
            if (known.isPresent()) {
                recalled.put(url, known.get());
            } else {
                probes.add(new Probe(url, wanted, rules));
            }
        }
        if (!probes.isEmpty()) {
            try (Wire opened = wire.get()) {
                Dispatcher dispatcher =
                        new Dispatcher(
                                opened,
                                new Politeness(settings),
                                this::answered,
                                progress.andThen(at -> memory.saveNowAndThen(at.millis())));
                dispatcher.run(probes);
                requests = dispatcher.requests();
            }
        }
    }

    private Set<String> anchors(URI url, List<ExternalLink> to) {
        boolean wanted =
                settings.anchors().stream().anyMatch(pattern -> pattern.matches(url.toString()));
        return wanted
                ? to.stream().flatMap(link -> link.fragment().stream()).collect(Collectors.toSet())
                : Set.of();
    }

    private void answered(Answer answer) {
        answers.put(answer.url(), answer);
        memory.learn(answer, anchors.get(answer.url()));
    }

    /** How many URLs were asked. */
    public int asked() {
        return answers.size();
    }

    /** How many URLs were known from earlier runs. */
    public int recalled() {
        return recalled.size();
    }

    /** How many requests that took. */
    public int requests() {
        return requests;
    }

    /** Every URL with its verdict, in the order of the site. */
    public Collection<Judged> judge() {
        StatusRules rules = new StatusRules(settings);
        boolean silent = isNetworkSilent(answers.values());
        Map<URI, Judged> judged = new LinkedHashMap<>();
        links.byUrl().forEach((url, to) -> judged.put(url, judged(url, to, rules, silent)));
        return judged.values();
    }

    private Judged judged(URI url, List<ExternalLink> to, StatusRules rules, boolean silent) {
        if (skipped.containsKey(url)) {
            return new Judged(url, to, skipped.get(url), Optional.empty(), false);
        }
        if (recalled.containsKey(url)) {
            Answer answer = recalled.get(url);
            return new Judged(url, to, rules.verdict(answer), Optional.of(answer), true);
        }
        Answer answer = answers.get(url);
        Verdict verdict = rules.verdict(answer);
        if (silent && verdict.word().equals("broken")) {
            verdict = new Unreliable("no host at all could be reached");
        } else if (!silent && verdict instanceof Unreliable) {
            verdict = afterQuarantine(url, verdict);
        }
        return new Judged(url, to, verdict, Optional.of(answer), false);
    }

    private Verdict afterQuarantine(URI url, Verdict verdict) {
        int days = memory.doubt(url);
        if (days < settings.quarantine()) {
            return verdict;
        }
        Severity severity = settings.severity(url.toString()).orElse(Severity.ERROR);
        String since = days == 1 ? "" : ", as on " + (days - 1) + " other days";
        return new Verdict.Broken(severity, verdict.reason() + since);
    }

    /** Whether no host gave any answer, so that it is this end that is not connected. */
    private static boolean isNetworkSilent(Collection<Answer> answers) {
        Map<String, Answer> hosts = new TreeMap<>();
        for (Answer answer : answers) {
            if (answer.isResponse()) {
                return false;
            }
            hosts.put(answer.url().getHost(), answer);
        }
        return hosts.size() >= SILENT_HOSTS;
    }
}
