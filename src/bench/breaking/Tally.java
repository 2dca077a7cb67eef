import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what became of the breakages, by their kind. */
final class Tally {

    /** What a run may say of a use. */
    enum Answer {
        REPORTED,
        UNDECIDED,
        /** Nothing at all. */
        PASSED_OVER
    }

    private static final int MANY_REASONS = 15;

    private final Map<String, Map<Answer, Integer>> counts = new TreeMap<>();
    private final Map<String, Integer> reasons = new HashMap<>();
    private final List<String> passedOver = new ArrayList<>();

    void add(String kind, Answer answer, String reasonOrPlace) {
        counts.computeIfAbsent(kind, k -> new HashMap<>()).merge(answer, 1, Integer::sum);
        if (answer == Answer.UNDECIDED) {
            reasons.merge(kind + ": " + reasonOrPlace, 1, Integer::sum);
        } else if (answer == Answer.PASSED_OVER) {
            passedOver.add(kind + ": " + reasonOrPlace);
        }
    }

    /** Prints the table, the reasons, and all that was passed over. */
    void print() {
        System.out.printf(
                "%-30s %7s %9s %5s %10s %12s%n",
                "broken", "all", "reported", "%", "undecided", "passed over");
        Map<Answer, Integer> sums = new HashMap<>();
        counts.forEach(
                (kind, answers) -> {
                    row(kind, answers);
                    answers.forEach((answer, count) -> sums.merge(answer, count, Integer::sum));
                });
        row("all", sums);
        reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MANY_REASONS)
                .forEach(e -> System.out.printf("%6d undecided, %s%n", e.getValue(), e.getKey()));
        passedOver.forEach(one -> System.out.println("PASSED OVER " + one));
    }

    private static void row(String kind, Map<Answer, Integer> answers) {
        int reported = answers.getOrDefault(Answer.REPORTED, 0);
        int all = answers.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                "%-30s %7d %9d %4.0f%% %10d %12d%n",
                kind,
                all,
                reported,
                all == 0 ? 100.0 : 100.0 * reported / all,
                answers.getOrDefault(Answer.UNDECIDED, 0),
                answers.getOrDefault(Answer.PASSED_OVER, 0));
    }

    boolean hasPassedOver() {
        return !passedOver.isEmpty();
    }
}
