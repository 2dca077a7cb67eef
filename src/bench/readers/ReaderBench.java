import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.asciidoc.AsciidocOptions;
import org.mageos.content.document.asciidoc.AsciidocReader;
import org.mageos.content.document.asciidoc.IncludedFiles;
import org.mageos.content.document.parser.DocumentParser;

/**
 * Reads the documents of folders in memory, again and again, in turn with each other: {@code
 * ReaderBench RUNS EXTENSION=FOLDER...}. Prints for each folder how many megabytes are read in a
 * second of the thread's CPU time, the median of the later half of the runs. What AsciiDoc includes
 * is not read, for it is of no size that a document tells.
 */
final class ReaderBench {

    private static final AsciidocOptions ASCIIDOC =
            new AsciidocOptions(Map.of(), true, AsciidocOptions.Program.ASCIIDOCTOR);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ReaderBench() {}

    private record Page(String name, byte[] content) {}

    private record Corpus(String name, List<Page> pages, long bytes, double[] speeds) {

        static Corpus of(String argument, int runs) throws IOException {
            int equals = argument.indexOf('=');
            String extension = "." + argument.substring(0, equals);
            Path folder = Path.of(argument.substring(equals + 1));
            List<Page> pages = new ArrayList<>();
            long bytes = 0;
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                    if (file.toString().endsWith(extension)) {
                        byte[] content = Files.readAllBytes(file);
                        pages.add(new Page(folder.relativize(file).toString(), content));
                        bytes += content.length;
                    }
                }
            }
            return new Corpus(folder.getFileName().toString(), pages, bytes, new double[runs]);
        }

        void run(int run, DocumentParser parser) {
            long uses = 0;
            long start = THREADS.getCurrentThreadCpuTime();
            for (Page page : pages) {
                uses += parser.parse(page.name(), page.content()).uses().size();
            }
            double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
            speeds[run] = uses < 0 ? 0 : bytes / 1e6 / seconds;
        }

        double median() {
            double[] later = Arrays.copyOfRange(speeds, speeds.length / 2, speeds.length);
            Arrays.sort(later);
            return later[later.length / 2];
        }
    }

    public static void main(String[] arguments) throws IOException {
        int runs = Integer.parseInt(arguments[0]);
        AsciidocReader asciidoc = new AsciidocReader(file -> ASCIIDOC, IncludedFiles.NONE);
        DocumentParser parser =
                new DocumentParser(
                        MarkdownOptions.DEFAULT,
                        file -> file.endsWith(".adoc") ? Optional.of(asciidoc) : Optional.empty());
        List<Corpus> corpora = new ArrayList<>();
        for (String argument : Arrays.asList(arguments).subList(1, arguments.length)) {
            corpora.add(Corpus.of(argument, runs));
        }
        for (int run = 0; run < runs; run++) {
            for (Corpus corpus : corpora) {
                corpus.run(run, parser);
            }
        }
        for (Corpus corpus : corpora) {
            System.out.printf(
                    "%-28s %5d documents, %6.2f MB: %6.1f MB/s%n",
                    corpus.name(), corpus.pages().size(), corpus.bytes() / 1e6, corpus.median());
        }
    }
}
