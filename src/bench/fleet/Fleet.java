import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mageos.content.engine.FleetCheck;
import org.mageos.content.inventory.ArtifactSource.Resolved;
import org.mageos.content.inventory.Inventory;
import org.mageos.content.inventory.InventoryLink;
import org.mageos.content.inventory.InventoryPage;
import org.mageos.content.inventory.InventoryWriter;
import org.mageos.content.value.Position;

/**
 * Writes inventories of sites that link to each other, one link of a hundred to nowhere, and judges
 * all links between them. Arguments: a folder, how many sites, how many pages each.
 */
public final class Fleet {

    private static final int IDS = 10;

    private Fleet() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int sites = Integer.parseInt(arguments[1]);
        int pages = Integer.parseInt(arguments[2]);
        List<Resolved> all = new ArrayList<>();
        for (int site = 0; site < sites; site++) {
            Path file = folder.resolve("site-" + site + ".gz");
            if (!Files.exists(file)) {
                Files.write(file, InventoryWriter.write(inventory(site, sites, pages)));
            }
            all.add(Resolved.at("org.example:site-" + site + ":1", file));
        }
        for (int run = 0; run < 3; run++) {
            long start = System.nanoTime();
            FleetCheck.Outcome outcome = FleetCheck.check(folder, all);
            long millis = (System.nanoTime() - start) / 1_000_000;
            Runtime runtime = Runtime.getRuntime();
            System.out.printf(
                    "%d sites of %d pages: %d links, %d broken, %d ms, %d MB of heap%n",
                    sites,
                    pages,
                    outcome.links().size(),
                    outcome.result().findings().size(),
                    millis,
                    (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        }
    }

    private static Inventory inventory(int site, int sites, int pages) {
        Random random = new Random(site);
        List<InventoryPage> all = new ArrayList<>();
        List<InventoryLink> links = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            Set<String> ids = new TreeSet<>();
            for (int id = 0; id < IDS; id++) {
                ids.add("section-" + id + "-of-page-" + page);
            }
            all.add(
                    new InventoryPage(
                            "/guide/part-" + page % 40 + "/page-" + page + "/",
                            Optional.of("Page " + page),
                            Optional.of("en"),
                            ids,
                            Optional.empty()));
            int to = random.nextInt(pages) + (random.nextInt(100) == 0 ? pages : 0);
            links.add(
                    new InventoryLink(
                            url(random.nextInt(sites))
                                    + "guide/part-"
                                    + to % 40
                                    + "/page-"
                                    + to
                                    + "/#section-3-of-page-"
                                    + to,
                            "docs/page-" + page + ".md",
                            new Position(7, 12)));
        }
        return new Inventory(
                Optional.of(url(site)),
                Optional.of("1"),
                all,
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                links);
    }

    private static String url(int site) {
        return "https://docs.example.org/site-" + site + "/";
    }
}
