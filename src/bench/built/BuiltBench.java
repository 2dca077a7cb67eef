import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.mageos.content.built.BuiltSite;
import org.mageos.content.built.LinkGraph;
import org.mageos.content.built.TargetResolver;
import org.mageos.content.html.PageFactsReader;

/** What src/bench/built.sh runs: makes a built site and times how it is read. */
public final class BuiltBench {

    private BuiltBench() {}

    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "generate" -> generate(folder, Integer.parseInt(arguments[2]));
            case "cold" -> {
                BuiltSite site = BuiltSite.read(folder);
                print("read %d pages in %.0f ms", site.pages().size(), millis(start));
            }
            case "cold-jsoup" -> {
                int count = jsoup(contents(folder));
                print("jsoup: %d references in %.0f ms", count, millis(start));
            }
            case "warm" -> warm(folder);
            case "heap" -> heap(folder, start);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(format, values));
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /** Pages of some 20 kB: a menu and a footer that all share, and an article of its own. */
    private static void generate(Path folder, int pages) throws IOException {
        Random random = new Random(1);
        StringBuilder menu = new StringBuilder("<nav class=\"menu\"><ul>\n");
        for (int i = 0; i < 60; i++) {
            menu.append("  <li class=\"item\"><a class=\"link link--menu\" href=\"/docs/part-")
                    .append(i)
                    .append("/\">Part ")
                    .append(i)
                    .append("</a></li>\n");
        }
        menu.append("</ul></nav>\n");
        for (int i = 0; i < pages; i++) {
            Path page = folder.resolve("part-" + i % 100 + "/page-" + i + "/index.html");
            Files.createDirectories(page.getParent());
            Files.writeString(page, page(i, pages, menu, random));
        }
    }

    private static String page(int number, int pages, CharSequence menu, Random random) {
        StringBuilder html = new StringBuilder(22_000);
        html.append(
                        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n<title>Page ")
                .append(number)
                .append("</title>\n<link rel=\"canonical\" href=\"https://example.org/part-")
                .append(number % 100)
                .append("/page-")
                .append(number)
                .append(
                        "/\">\n<link rel=\"stylesheet\" href=\"/assets/site.css\">\n<link rel=\"icon\" href=\"/favicon.ico\">\n")
                .append("<meta property=\"og:image\" content=\"/og/")
                .append(number)
                .append(
                        ".png\">\n<style>body{background:url(/bg.png)}</style>\n<script>var a = '<a href=x>';</script></head>\n<body>\n")
                .append(menu)
                .append("<main>\n");
        for (int section = 0; html.length() < 18_000; section++) {
            html.append("<h2 id=\"section-")
                    .append(section)
                    .append('-')
                    .append(words(random, 1).strip())
                    .append("\">Section</h2>\n<p>")
                    .append(words(random, 60))
                    .append("<a href=\"../page-")
                    .append((number + random.nextInt(1000) * 100) % pages)
                    .append("/#section-1\">other</a> ")
                    .append(words(random, 40))
                    .append("&amp; <code>x &lt; y</code> <a href=\"https://example.com/")
                    .append(random.nextInt(20_000))
                    .append("\" rel=\"nofollow\">there</a>.</p>\n<!-- note -->\n")
                    .append("<figure><img src=\"/img/")
                    .append(random.nextInt(5000))
                    .append(
                            ".png\" srcset=\"/img/a.png 1x, /img/b.png 2x\" alt=\"Picture\" width=\"640\"></figure>\n");
        }
        html.append("</main>\n<footer>\n");
        for (int i = 0; i < 30; i++) {
            html.append("<a href=\"/about/").append(i).append("/\">About</a>\n");
        }
        return html.append("</footer></body></html>\n").toString();
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append("word").append(random.nextInt(1000)).append(' ');
        }
        return words.toString();
    }

    private static List<byte[]> contents(Path folder) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".html")).toList()) {
                contents.add(Files.readAllBytes(file));
            }
        }
        return contents;
    }

    /** What a reader on jsoup would do at least. */
    private static int jsoup(List<byte[]> pages) throws Exception {
        return parallel(
                pages,
                () ->
                        page -> {
                            Document document =
                                    Jsoup.parse(
                                            new java.io.ByteArrayInputStream(page), "UTF-8", "");
                            return document.select("[href],[src],[srcset],[id],meta").size();
                        });
    }

    private static int own(List<byte[]> pages) throws Exception {
        return parallel(
                pages,
                () -> {
                    PageFactsReader reader = new PageFactsReader();
                    return page -> reader.read(page).references().size();
                });
    }

    private interface PageReader {
        int read(byte[] page) throws IOException;
    }

    private static int parallel(List<byte[]> pages, java.util.function.Supplier<PageReader> readers)
            throws Exception {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger found = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Thread thread =
                    new Thread(
                            () -> {
                                PageReader reader = readers.get();
                                for (int p = next.getAndIncrement();
                                        p < pages.size();
                                        p = next.getAndIncrement()) {
                                    try {
                                        found.addAndGet(reader.read(pages.get(p)));
                                    } catch (IOException e) {
                                        throw new IllegalStateException(e);
                                    }
                                }
                            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return found.get();
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void warm(Path folder) throws Exception {
        List<byte[]> pages = contents(folder);
        double megabytes = pages.stream().mapToLong(page -> page.length).sum() / 1e6;
        best("PageFactsReader on 2 threads", megabytes, () -> own(pages));
        best("jsoup on 2 threads", megabytes, () -> jsoup(pages));
        best("BuiltSite.read with files", megabytes, () -> BuiltSite.read(folder));
    }

    private static void best(String what, double megabytes, Work work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 15; i++) {
            long start = System.nanoTime();
            work.run();
            best = Math.min(best, millis(start));
        }
        print("%s: %.0f MB/s (%.0f MB in %.0f ms)", what, megabytes / best * 1e3, megabytes, best);
    }

    private static void heap(Path folder, long start) {
        BuiltSite site = BuiltSite.read(folder);
        print("read %d pages in %.0f ms", site.pages().size(), millis(start));
        long graphStart = System.nanoTime();
        int groups = LinkGraph.of(site, new TargetResolver(Set.of("https://example.org"))).size();
        print("%d groups in %.0f ms", groups, millis(graphStart));
        long peak =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        print(
                "peak %d MB, held %d MB (%d pages)",
                peak >> 20,
                runtime.totalMemory() - runtime.freeMemory() >> 20,
                site.pages().size());
    }
}
