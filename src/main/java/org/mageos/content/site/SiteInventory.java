package org.mageos.content.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mageos.content.document.Document;
import org.mageos.content.generator.ProgramRoute;
import org.mageos.content.generator.Route;
import org.mageos.content.inventory.Inventory;
import org.mageos.content.inventory.Inventory.Openness;
import org.mageos.content.inventory.InventoryLink;
import org.mageos.content.inventory.InventoryPage;
import org.mageos.content.settings.Fields.Field;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * Writes down what a site serves. How much is known is asked with a name that nobody has: where
 * that is missing for certain, everything is listed.
 */
public final class SiteInventory {

    private static final String NOBODYS = "mageos-content-inventory-probe";

    private static final String BY_RULE = "a path that a redirect with a placeholder takes in";
    private static final String DECLARED = "a path that the settings declare with a placeholder";

    private final Site site;

    private SiteInventory(Site site) {
        this.site = site;
    }

    /**
     * The inventory of a site.
     *
     * @param version the version of the project that it documents
     */
    public static Inventory of(Site site, Optional<String> version) {
        return new SiteInventory(site).write(version);
    }

    private Inventory write(Optional<String> version) {
        List<InventoryPage> pages = new ArrayList<>();
        for (Route route : site.routes().published()) {
            pages.add(page(route, linked(route)));
        }
        site.routes().also().forEach((path, route) -> pages.add(page(route, path)));
        List<String> files = site.paths().publicFiles();
        return new Inventory(
                site.settings().site().url().map(Object::toString),
                version,
                pages,
                files,
                redirects(),
                open(pages, files),
                linksToOthers());
    }

    private List<InventoryLink> linksToOthers() {
        List<InventoryLink> others = new ArrayList<>();
        for (ResolvedUse use : site.uses()) {
            String url = use.destination();
            if (!Destination.hasVariable(url)
                    && Destination.parse(url).isWeb()
                    && site.paths().inSite(url).isEmpty()) {
                others.add(
                        new InventoryLink(url, use.location().file(), use.location().position()));
            }
        }
        return others;
    }

    private InventoryPage page(Route route, String path) {
        Optional<Document> document = route.document();
        return new InventoryPage(
                path,
                document.flatMap(this::title),
                document.flatMap(site::language),
                site.ids(route),
                doubt(site.paths().within(Paths.encode(route.path()), Optional.of(NOBODYS))));
    }

    /** The path of a page as links are to have it. */
    private String linked(Route route) {
        boolean slash = !route.path().endsWith("/") && site.paths().hasSlashAtEnd(route);
        return slash ? route.path() + "/" : route.path();
    }

    private Optional<String> title(Document document) {
        return site.fields(document)
                .first(Field.TITLE)
                .map(Value.Scalar::text)
                .or(
                        () ->
                                document.headings().stream()
                                        .filter(heading -> heading.level() == 1)
                                        .findFirst()
                                        .map(heading -> heading.text()));
    }

    private SortedMap<String, String> redirects() {
        TreeMap<String, String> redirects = new TreeMap<>();
        for (Redirect rule : site.redirects().rules()) {
            if (rule.isLiteral() && !rule.conditional()) {
                site.paths()
                        .inSite(rule.from())
                        .map(Paths::decode)
                        .ifPresent(from -> redirect(from, redirects));
            }
        }
        return redirects;
    }

    private void redirect(String from, SortedMap<String, String> redirects) {
        LinkTarget target = site.paths().within(Paths.encode(from), Optional.empty());
        if (target instanceof LinkTarget.Redirected redirected
                && redirected.verdict() == LinkTarget.Verdict.OK) {
            String to = redirected.finalUrl();
            Optional<String> fragment = Destination.parse(to).fragment();
            String whole =
                    site.paths()
                            .inSite(to)
                            .map(path -> path + fragment.map(id -> "#" + id).orElse(""))
                            .orElse(to);
            redirects.put(Paths.trimSlashes(from).isEmpty() ? "/" : from, whole);
        }
    }

    private SortedMap<String, Openness> open(List<InventoryPage> pages, List<String> files) {
        Set<String> folders = new TreeSet<>();
        folders.add("/");
        pages.forEach(page -> addFolders(page.path(), folders));
        files.forEach(file -> addFolders(file, folders));
        patterns().forEach(pattern -> addFolders(pattern, folders));
        TreeMap<String, Openness> open = new TreeMap<>();
        for (String folder : folders) {
            put(folder, openness(folder), open);
        }
        put(Inventory.LISTS, openness(Inventory.LISTS, "2"), open);
        for (String path : site.routes().possible()) {
            put(path, openness(Paths.folder(path), Paths.lastSegment(path)), open);
        }
        return open;
    }

    private static void put(String folder, Openness own, SortedMap<String, Openness> open) {
        if (!own.equals(around(folder, open))) {
            open.put(folder, own);
        }
    }

    /** The beginnings of the paths that rules, settings and programs know by a pattern. */
    private Stream<String> patterns() {
        Stream<String> rules =
                site.redirects().rules().stream()
                        .filter(rule -> !rule.isLiteral())
                        .flatMap(rule -> site.paths().inSite(rule.from()).stream());
        Stream<String> declared =
                site.settings().routes().stream().map(route -> route.path().toString());
        Stream<String> programs = site.routes().programs().stream().map(ProgramRoute::prefix);
        return Stream.of(rules, declared, programs).flatMap(s -> s).map(SiteInventory::fixed);
    }

    /** What stands before the first placeholder. */
    private static String fixed(String pattern) {
        int end = 0;
        while (end < pattern.length() && ":*{[(".indexOf(pattern.charAt(end)) < 0) {
            end++;
        }
        return pattern.substring(0, end);
    }

    private static void addFolders(String path, Set<String> folders) {
        int slash = path.lastIndexOf('/');
        while (slash > 0 && folders.add(path.substring(0, slash))) {
            slash = path.lastIndexOf('/', slash - 1);
        }
    }

    /** What is said of the folder around; those come before, for they are shorter. */
    private static Openness around(String folder, SortedMap<String, Openness> open) {
        String above = folder;
        while (!above.equals("/")) {
            int slash = above.lastIndexOf('/');
            above = slash <= 0 ? "/" : above.substring(0, slash);
            Openness known = open.get(above);
            if (known != null) {
                return known;
            }
        }
        return Openness.CLOSED;
    }

    private Openness openness(String folder) {
        return openness(folder, NOBODYS);
    }

    private Openness openness(String folder, String name) {
        String path = Paths.encode(folder.equals("/") ? "/" : folder + "/") + Paths.encode(name);
        return new Openness(
                doubt(site.paths().within(path, Optional.empty())),
                doubt(site.paths().within(path + ".pdf", Optional.empty())));
    }

    /** Why something that nobody has may be there after all. */
    private static Optional<String> doubt(LinkTarget target) {
        if (target instanceof LinkTarget.Redirected) {
            return Optional.of(BY_RULE);
        }
        return switch (target.verdict()) {
            case BROKEN -> Optional.empty();
            case OK, OUTSIDE -> Optional.of(DECLARED);
            case UNDECIDED ->
                    target instanceof LinkTarget.Undecided undecided
                            ? Optional.of(undecided.reason())
                            : ((LinkTarget.Found) target).fragment().note();
        };
    }
}
