package org.mageos.content.suppression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mageos.content.document.Document;
import org.mageos.content.document.Instruction;
import org.mageos.content.finding.Aside;
import org.mageos.content.finding.Expiry;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.settings.IgnoreEntry;
import org.mageos.content.settings.IgnoreSettings;
import org.mageos.content.site.Site;

/**
 * Sets findings aside as comments in the content and the settings say, and tells what of these is
 * wrong or no longer needed. Of several that are about one finding, the innermost comment counts,
 * then the first entry of the settings. Not thread-safe.
 */
public final class Suppressions {

    /** So many days ahead an end is told. */
    private static final int SOON = 14;

    private final IgnoreSettings settings;
    private final LocalDate today;
    private final Supplier<? extends Collection<String>> known;
    private final DataFiles dataFiles;
    private final Map<String, List<Suppression>> comments = new TreeMap<>();
    private final List<Finding> invalid = new ArrayList<>();
    private final Set<String> read = new HashSet<>();
    private final Set<IgnoreEntry> usedEntries = new HashSet<>();

    /** The comments of a file that count, and those that are over. */
    private record Indexes(RegionIndex current, RegionIndex over) {}

    /**
     * What is left of some findings.
     *
     * @param findings those to act on, in their order
     * @param aside the others
     */
    public record Outcome(List<Finding> findings, List<Aside> aside) {
        public Outcome {
            findings = List.copyOf(findings);
            aside = List.copyOf(aside);
        }
    }

    /**
     * @param today the day of the run, in UTC
     * @param known the ids of all rules, asked for only where there is something to set aside
     */
    public Suppressions(Site site, LocalDate today, Supplier<? extends Collection<String>> known) {
        this.settings = site.settings().ignored();
        this.today = Objects.requireNonNull(today, "today");
        this.known = Objects.requireNonNull(known, "known");
        this.dataFiles = new DataFiles(site);
        for (Document document : site.documents()) {
            read(document.file(), document.instructions());
        }
        dataFiles.names(List.of()).forEach(this::read);
    }

    private void read(String file) {
        if (!read.contains(file)) {
            read(file, dataFiles.instructions(file));
        }
    }

    private void read(String file, List<Instruction> instructions) {
        read.add(file);
        if (!instructions.isEmpty()) {
            FileComments all =
                    new FileComments(file, known.get(), settings.requiresReason())
                            .read(instructions);
            comments.put(file, all.suppressions());
            invalid.addAll(all.problems());
        }
    }

    /** Whether nothing sets anything aside. */
    public boolean isEmpty() {
        return comments.isEmpty() && invalid.isEmpty() && settings.entries().isEmpty();
    }

    /**
     * Sets findings aside.
     *
     * @param findings the findings, sorted
     */
    public Outcome apply(List<Finding> findings) {
        dataFiles.names(findings).forEach(this::read);
        Map<String, Indexes> indexes = new HashMap<>();
        List<Finding> left = new ArrayList<>();
        List<Aside> aside = new ArrayList<>();
        for (Finding finding : findings) {
            Indexes index =
                    indexes.computeIfAbsent(finding.location().file(), file -> indexes(file));
            Optional<Aside> set =
                    index.current().of(finding).map(comment -> aside(finding, comment));
            set = set.isPresent() ? set : entry(finding, false).map(one -> aside(finding, one));
            if (set.isPresent()) {
                aside.add(set.get());
            } else {
                left.add(back(finding, index));
            }
        }
        return new Outcome(left, aside);
    }

    private Indexes indexes(String file) {
        List<Suppression> all = comments.getOrDefault(file, List.of());
        return new Indexes(
                new RegionIndex(all.stream().filter(one -> !isOver(one.until())).toList()),
                new RegionIndex(all.stream().filter(one -> isOver(one.until())).toList()));
    }

    private boolean isOver(Optional<Expiry> until) {
        return until.filter(end -> end.isOver(today)).isPresent();
    }

    private static Aside aside(Finding finding, Suppression comment) {
        comment.use();
        return new Aside(
                finding, Aside.Kind.SUPPRESSED, comment.reason(), Optional.of(comment.place()));
    }

    private static Aside aside(Finding finding, IgnoreEntry entry) {
        return new Aside(finding, Aside.Kind.IGNORED, entry.reason(), Optional.of(entry.place()));
    }

    private Optional<IgnoreEntry> entry(Finding finding, boolean over) {
        Optional<IgnoreEntry> entry =
                settings.entries().stream()
                        .filter(one -> isOver(one.until()) == over && one.covers(finding))
                        .findFirst();
        entry.ifPresent(usedEntries::add);
        return entry;
    }

    /** A finding that was set aside until a day that is over names what did it. */
    private Finding back(Finding finding, Indexes index) {
        Optional<Suppression> comment = index.over().of(finding);
        if (comment.isPresent()) {
            comment.get().use();
            return back(finding, comment.get().until(), comment.get().place());
        }
        return entry(finding, true)
                .map(one -> back(finding, one.until(), one.place()))
                .orElse(finding);
    }

    private static Finding back(Finding finding, Optional<Expiry> until, Location place) {
        List<Location> related =
                Stream.concat(finding.related().stream(), Stream.of(place)).toList();
        return finding.withMessage(
                        finding.message()
                                + " (was set aside until "
                                + until.orElseThrow()
                                + " by "
                                + place.file()
                                + ":"
                                + place.line()
                                + ")")
                .withRelated(related);
    }

    /** What is wrong with comments. */
    public List<Finding> invalid() {
        return List.copyOf(invalid);
    }

    /**
     * What sets nothing aside.
     *
     * @param asked what the run would have found
     */
    public List<Finding> unused(Asked asked) {
        List<Finding> unused = new ArrayList<>();
        comments.values().stream()
                .flatMap(List::stream)
                .filter(one -> !one.isUsed() && asked.wouldBeFound(one))
                .forEach(one -> unused.add(unused(one)));
        settings.entries().stream()
                .filter(one -> !usedEntries.contains(one) && asked.wouldBeFound(one))
                .forEach(one -> unused.add(unused(one)));
        return unused;
    }

    private static Finding unused(Suppression one) {
        return Finding.at(
                        one.place(),
                        SuppressionRules.UNUSED,
                        "The comment names '"
                                + one.rule().text()
                                + "', but nothing here is reported under it")
                .withLength(one.length())
                .about(one.rule().text())
                .withRemedy(Optional.of("remove it"));
    }

    private static Finding unused(IgnoreEntry one) {
        return Finding.at(
                        one.place(),
                        SuppressionRules.UNUSED,
                        "The entry of 'ignore' sets nothing aside: " + one)
                .about(one.toString())
                .withRemedy(Optional.of("remove it"));
    }

    /** What will soon count no more, in a line; empty if nothing does. */
    public Optional<String> endingSoon() {
        List<Expiry> soon =
                Stream.concat(
                                comments.values().stream()
                                        .flatMap(List::stream)
                                        .filter(Suppression::isUsed)
                                        .map(Suppression::until),
                                settings.entries().stream()
                                        .filter(usedEntries::contains)
                                        .map(IgnoreEntry::until))
                        .flatMap(Optional::stream)
                        .filter(end -> !end.isOver(today) && end.isOver(today.plusDays(SOON)))
                        .sorted(Comparator.comparing(Expiry::lastDay))
                        .toList();
        return soon.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        soon.size()
                                + (soon.size() == 1 ? " suppression ends" : " suppressions end")
                                + " within "
                                + SOON
                                + " days, the first after "
                                + soon.get(0));
    }
}
