import org.mageos.content.document.Document;
import org.mageos.content.document.Use;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What src/bench/breaking.sh runs: breaks links, anchors and images in a copy of a site, and moves
 * its folders, and tells which of these breakages a run reports.
 */
public final class BreakingBench {

    /** How many uses of a kind are broken. */
    private static final int SAMPLE = 400;

    /** One of so many uses of a kind is broken at a time. */
    private static final int SHARE = 10;

    /** How many folders are moved, one after another. */
    private static final int FOLDERS = 8;

    private final Sources sources;
    private final Random random;
    private final Tally tally = new Tally();
    private final List<JudgedUse> uses;
    private final Sources.Run before;

    /** Where findings or reasons stand, one line of a file. */
    private record Line(String file, int number) {}

    /**
     * A use and what is written in its place.
     *
     * @param kind its kind in the table
     */
    private record Breakage(JudgedUse use, String kind, String text) {}

    private BreakingBench(Sources sources, long seed) throws IOException {
        this.sources = sources;
        this.random = new Random(seed);
        this.before = sources.lint();
        this.uses = new ArrayList<>(JudgedUse.of(before.site()));
        Collections.shuffle(uses, random);
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toRealPath();
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Path scratch = Files.createTempDirectory("breaking");
        boolean passedOver;
        try {
            BreakingBench bench =
                    new BreakingBench(Sources.copy(folder, scratch.resolve("copy")), seed);
            bench.tell(folder, seed);
            bench.breakUses();
            bench.moveFolders();
            bench.tally.print();
            passedOver = bench.tally.hasPassedOver();
        } finally {
            delete(scratch);
        }
        System.exit(passedOver ? 1 : 0);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    private void tell(Path folder, long seed) {
        LintResult.Counts counts = before.result().counts();
        System.out.printf(
                "%s (%s), seed %d: %d documents, %d links, of them %d ok, %d broken, %d"
                        + " undecided%n",
                folder.getFileName(),
                before.result().generator(),
                seed,
                counts.documents(),
                counts.links(),
                counts.ok(),
                counts.broken(),
                counts.undecided());
    }

    /** Breaks the paths in some runs, the anchors in others; one use a line. */
    private void breakUses() throws IOException {
        for (List<Breakage> round : rounds(paths())) {
            apply(round);
        }
        for (List<Breakage> round : rounds(anchors())) {
            apply(round);
        }
    }

    /**
     * Spreads breakages over runs, in each of which few of a kind are broken, as in a site that
     * somebody writes: one in which all are broken tells nothing of how it works.
     */
    private List<List<Breakage>> rounds(List<Breakage> breakages) {
        Map<String, Integer> all = new HashMap<>();
        for (JudgedUse use : uses) {
            if (isBreakable(use)) {
                all.merge(use.kind(), 1, Integer::sum);
            }
        }
        Map<String, Integer> placed = new HashMap<>();
        List<List<Breakage>> rounds = new ArrayList<>();
        for (Breakage one : breakages) {
            int most = Math.max(1, all.get(one.use().kind()) / SHARE);
            int round = (placed.merge(one.use().kind(), 1, Integer::sum) - 1) / most;
            while (rounds.size() <= round) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(round).add(one);
        }
        return rounds;
    }

    private List<Breakage> paths() throws IOException {
        Site site = before.site();
        String base = site.generator().site().base(site.settings().site());
        List<Breakage> breakages = new ArrayList<>();
        for (JudgedUse use : uses) {
            if (isBreakable(use) && !use.isOfOwnPage()) {
                Breaker.path(written(use), base, random)
                        .ifPresent(text -> breakages.add(new Breakage(use, use.kind(), text)));
            }
        }
        return sample(breakages);
    }

    private List<Breakage> anchors() throws IOException {
        List<Breakage> breakages = new ArrayList<>();
        for (JudgedUse use : uses) {
            if (isBreakable(use) && use.hasAnchor()) {
                String kind = use.isOfOwnPage() ? "anchor, own page" : "anchor, another page";
                Breaker.anchor(written(use))
                        .ifPresent(text -> breakages.add(new Breakage(use, kind, text)));
            }
        }
        return sample(breakages);
    }

    /** A tab of DocFX is a heading that looks like a link. */
    private static boolean isBreakable(JudgedUse use) {
        return (use.isOk() || use.isUndecided())
                && use.length() > 0
                && !use.destination().startsWith("#tab/")
                && use.syntax() != Use.Syntax.WIKI
                && use.syntax() != Use.Syntax.EXPRESSION;
    }

    private String written(JudgedUse use) throws IOException {
        String text = sources.text(use.file());
        int start = offset(text, use);
        return text.substring(start, start + use.length());
    }

    private static int offset(String text, JudgedUse use) {
        int start = 0;
        for (int line = 1; line < use.position().line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + use.position().column() - 1;
    }

    /** Some of each kind, at most one on a line, and none where something is said of another. */
    private List<Breakage> sample(List<Breakage> all) {
        Set<Line> taken = new HashSet<>(errors(before.result()));
        Set<Line> undecided = new HashSet<>();
        before.result().undecided().forEach(one -> undecided.add(line(one)));
        Map<String, Integer> counts = new HashMap<>();
        List<Breakage> sample = new ArrayList<>();
        for (Breakage one : all) {
            int count = counts.getOrDefault(one.kind(), 0);
            boolean told = !one.use().isUndecided() && undecided.contains(line(one.use()));
            if (count < SAMPLE && !told && taken.add(line(one.use()))) {
                counts.put(one.kind(), count + 1);
                sample.add(one);
            }
        }
        return sample;
    }

    private static Line line(JudgedUse use) {
        return new Line(use.file(), use.position().line());
    }

    private static Line line(LintResult.Undecided undecided) {
        return new Line(undecided.location().file(), undecided.location().line());
    }

    private static Set<Line> errors(LintResult result) {
        Set<Line> lines = new HashSet<>();
        for (Finding finding : result.findings()) {
            if (finding.severity() == Severity.ERROR) {
                lines.add(new Line(finding.location().file(), finding.location().line()));
            }
        }
        return lines;
    }

    private void apply(List<Breakage> breakages) throws IOException {
        Map<String, List<Breakage>> byFile = new TreeMap<>();
        for (Breakage one : breakages) {
            byFile.computeIfAbsent(one.use().file(), file -> new ArrayList<>()).add(one);
        }
        for (Map.Entry<String, List<Breakage>> file : byFile.entrySet()) {
            String text = sources.text(file.getKey());
            StringBuilder changed = new StringBuilder(text);
            file.getValue().stream()
                    .sorted(Comparator.comparingInt((Breakage b) -> -offset(text, b.use())))
                    .forEach(
                            b -> {
                                int start = offset(text, b.use());
                                changed.replace(start, start + b.use().length(), b.text());
                            });
            sources.write(file.getKey(), changed.toString());
        }
        judge(breakages, sources.lint().result());
        sources.restore();
    }

    private void judge(List<Breakage> breakages, LintResult after) {
        Set<Line> errors = errors(after);
        Map<Line, String> reasons = new HashMap<>();
        after.undecided().forEach(one -> reasons.put(line(one), one.reason()));
        for (Breakage one : breakages) {
            Line line = line(one.use());
            if (errors.contains(line)) {
                tally.add(one.kind(), Tally.Answer.REPORTED, "");
            } else if (reasons.containsKey(line)) {
                tally.add(one.kind(), Tally.Answer.UNDECIDED, reasons.get(line));
            } else {
                String place = line.file() + ":" + line.number() + ": '" + one.text() + "'";
                tally.add(one.kind(), Tally.Answer.PASSED_OVER, place);
            }
        }
    }

    private void moveFolders() throws IOException {
        List<String> folders = folders();
        for (String folder : folders.subList(0, Math.min(FOLDERS, folders.size()))) {
            String moved = folder + Breaker.MARK;
            sources.move(folder, moved);
            judgeMove(folder, moved);
            sources.move(moved, folder);
        }
    }

    /** The folders of documents to which others link, but that of most documents. */
    private List<String> folders() {
        int all = before.site().documents().size();
        Map<String, Integer> documents = new TreeMap<>();
        for (Document document : before.site().documents()) {
            for (String folder : above(document.file())) {
                documents.merge(folder, 1, Integer::sum);
            }
        }
        Set<String> linked = new HashSet<>();
        for (JudgedUse use : uses) {
            if (use.isOk()) {
                use.leadsTo().ifPresent(file -> linked.addAll(above(file)));
            }
        }
        List<String> folders =
                new ArrayList<>(
                        documents.entrySet().stream()
                                .filter(entry -> entry.getValue() * 2 < all)
                                .map(Map.Entry::getKey)
                                .filter(linked::contains)
                                .toList());
        Collections.shuffle(folders, random);
        return folders;
    }

    private static List<String> above(String file) {
        List<String> folders = new ArrayList<>();
        for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
            folders.add(file.substring(0, slash));
        }
        return folders;
    }

    private void judgeMove(String folder, String moved) throws IOException {
        Sources.Run after = sources.lint();
        if (takesPages(folder, after.site())) {
            return;
        }
        Map<String, JudgedUse> byPlace = new HashMap<>();
        JudgedUse.of(after.site()).forEach(use -> byPlace.put(place(use, use.file()), use));
        for (JudgedUse use : uses) {
            Optional<String> to = use.isOk() ? use.leadsTo() : Optional.empty();
            boolean inside = isIn(folder, use.file());
            if (to.isEmpty() || inside == isIn(folder, to.get())) {
                continue;
            }
            String file = inside ? moved + use.file().substring(folder.length()) : use.file();
            String kind = inside ? "moved: links out of a folder" : "moved: links into a folder";
            JudgedUse found = byPlace.get(place(use, file));
            boolean served =
                    found != null
                            && after.site().document(file).flatMap(after.site()::page).isPresent();
            if (!served && inside || found == null) {
                // Its document is no longer one of the site, or not read as before.
                continue;
            }
            // Where another file has the URL now, as the page of another language may, it works.
            boolean works = found.isOk() && found.leadsTo().isPresent();
            if (!works) {
                tally.add(kind, answer(found), told(found));
            }
        }
    }

    /**
     * Whether documents beside a folder lose their pages with it: it is one that the generator
     * itself looks for, without which the whole site is another.
     */
    private boolean takesPages(String folder, Site after) {
        for (Document document : before.site().documents()) {
            if (!isIn(folder, document.file())
                    && before.site().page(document).isPresent()
                    && after.document(document.file()).flatMap(after::page).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(String folder, String file) {
        return file.startsWith(folder + "/");
    }

    private static String place(JudgedUse use, String file) {
        return file
                + ":"
                + use.position().line()
                + ":"
                + use.position().column()
                + (use.isImage() ? "!" : "");
    }

    private static Tally.Answer answer(JudgedUse use) {
        return switch (use.target().verdict()) {
            case BROKEN -> Tally.Answer.REPORTED;
            case UNDECIDED -> Tally.Answer.UNDECIDED;
            case OK, OUTSIDE -> Tally.Answer.PASSED_OVER;
        };
    }

    private static String told(JudgedUse use) {
        if (use.target() instanceof LinkTarget.Undecided undecided) {
            return undecided.reason();
        }
        return use.target() instanceof LinkTarget.Found found && !use.isOk()
                ? found.fragment().note().orElse("")
                : use.file()
                        + ":"
                        + use.position().line()
                        + ": '"
                        + use.destination()
                        + "' leads to "
                        + use.leadsTo().orElse("a page of no file");
    }
}
