import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.engine.Content;
import org.mageos.content.engine.ContentOptions;
import org.mageos.content.engine.Linter;
import org.mageos.content.finding.LintResult;
import org.mageos.content.site.link.BuiltPlace;
import org.mageos.content.tree.ExcludedFolders;

/**
 * Checks a folder again and again in one JVM, as a daemon does: {@code WarmBench FOLDER RUNS}. It
 * ends with the median seconds and CPU seconds of the last five runs, and with the heap that is
 * still in use after the second and after the last: what grows is kept by mistake.
 */
final class WarmBench {

    private static final int LAST = 5;

    private WarmBench() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int runs = Math.max(LAST + 2, Integer.parseInt(arguments[1]));
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double[] seconds = new double[runs];
        double[] cpu = new double[runs];
        long second = 0;
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            long startOfCpu = system.getProcessCpuTime();
            LintResult result = run(folder);
            seconds[i] = (System.nanoTime() - start) / 1e9;
            cpu[i] = (system.getProcessCpuTime() - startOfCpu) / 1e9;
            System.err.printf(
                    "%.3f s, CPU %.3f s, %d findings in %d documents%n",
                    seconds[i], cpu[i], result.findings().size(), result.counts().documents());
            if (i == 1) {
                second = used();
            }
        }
        System.out.printf(
                "%.2f %.2f %d %d%n", median(seconds), median(cpu), second >> 20, used() >> 20);
    }

    private static LintResult run(Path folder) throws IOException {
        Content content =
                Content.load(
                        new ContentOptions(
                                folder,
                                Optional.empty(),
                                new ExcludedFolders(Set.of("target"), Set.of()),
                                BuiltPlace.DETECTED,
                                Instant.now()));
        return Linter.lint(content, Set.of());
    }

    private static double median(double[] values) {
        double[] last = Arrays.copyOfRange(values, values.length - LAST, values.length);
        Arrays.sort(last);
        return last[LAST / 2];
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
