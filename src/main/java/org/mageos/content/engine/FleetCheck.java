package org.mageos.content.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.mageos.content.check.BrokenAnchorCheck;
import org.mageos.content.check.BrokenLinkCheck;
import org.mageos.content.check.BrokenTargets;
import org.mageos.content.finding.ComparisonBudget;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Wording;
import org.mageos.content.inventory.ArtifactSource.Resolved;
import org.mageos.content.inventory.Inventory;
import org.mageos.content.inventory.InventoryException;
import org.mageos.content.inventory.InventoryIndex;
import org.mageos.content.inventory.InventoryLink;
import org.mageos.content.inventory.InventoryReader;
import org.mageos.content.site.link.KnownSite;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.SiteSources.Source;
import org.mageos.content.site.link.WebAddress;
import org.mageos.content.tree.NamedFiles;
import org.mageos.content.url.Destination;

/**
 * Judges the links between sites of which there are inventories. Of each site first only its links
 * are read, and its pages when the links into it are judged: memory holds the pages of one site at
 * a time, and the links between the sites.
 */
public final class FleetCheck {

    private final Path root;
    private final List<Site> sites = new ArrayList<>();
    private final Map<WebAddress, Site> byAddress = new HashMap<>();
    private final ComparisonBudget budget = ComparisonBudget.ofRun();
    private final List<RunError> errors = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<LintResult.Undecided> undecided = new ArrayList<>();
    private final List<FleetLink> links = new ArrayList<>();

    /** A site of the fleet, and the links into it. */
    private record Site(
            String name, Path file, String url, WebAddress address, List<Incoming> incoming) {}

    /**
     * A link into a site.
     *
     * @param from the site that it stands in
     */
    private record Incoming(String from, InventoryLink link) {}

    /**
     * A link between two sites of the fleet.
     *
     * @param from the site that it stands in
     * @param to the site that it leads to
     * @param verdict what is known of it
     */
    public record FleetLink(
            String from, InventoryLink link, String to, LinkTarget.Verdict verdict) {}

    /**
     * What was found.
     *
     * @param result as of any check, in which files are named with their site in front
     * @param links all links between the sites, by the site that they lead to, its URL and place
     */
    public record Outcome(LintResult result, List<FleetLink> links) {
        public Outcome {
            Objects.requireNonNull(result, "result");
            links = List.copyOf(links);
        }
    }

    private FleetCheck(Path root) {
        this.root = root;
    }

    /**
     * Judges all links between sites.
     *
     * @param root the content root, which findings are told relative to
     * @param inventories those of the sites, one of which may not be there
     */
    public static Outcome check(Path root, Collection<Resolved> inventories) {
        FleetCheck check = new FleetCheck(root);
        Map<String, List<InventoryLink>> outgoing = new TreeMap<>();
        inventories.forEach(one -> check.readLinks(one, outgoing));
        check.sites.forEach(site -> check.byAddress.putIfAbsent(site.address(), site));
        for (Map.Entry<String, List<InventoryLink>> one : outgoing.entrySet()) {
            one.getValue().forEach(link -> check.assign(one.getKey(), link));
            one.setValue(List.of());
        }
        check.sites.forEach(check::judge);
        return check.outcome(inventories.size());
    }

    private void readLinks(Resolved artifact, Map<String, List<InventoryLink>> outgoing) {
        if (artifact.file().isEmpty()) {
            fail(artifact.name(), "cannot be had: " + artifact.problem());
            return;
        }
        Path file = artifact.file().get();
        try (InputStream in = NamedFiles.open(file)) {
            Inventory inventory = InventoryReader.readLinks(in);
            outgoing.put(artifact.name(), inventory.links());
            inventory
                    .url()
                    .ifPresent(
                            url ->
                                    sites.add(
                                            new Site(
                                                    artifact.name(),
                                                    file,
                                                    url.endsWith("/")
                                                            ? url.substring(0, url.length() - 1)
                                                            : url,
                                                    WebAddress.of(url),
                                                    new ArrayList<>())));
        } catch (IOException e) {
            fail(artifact.name(), InventoryException.problem(e));
        }
    }

    private void fail(String name, String problem) {
        errors.add(
                new RunError(
                        Optional.empty(),
                        "The inventory of " + Wording.quote(name) + " " + problem));
    }

    /** Hands a link to the site that it leads to. */
    private void assign(String from, InventoryLink link) {
        Destination url = Destination.parse(link.url());
        for (WebAddress address : WebAddress.around(url)) {
            Site site = byAddress.get(address);
            if (site != null) {
                if (!site.name().equals(from)) {
                    site.incoming().add(new Incoming(from, link));
                }
                return;
            }
        }
    }

    private void judge(Site site) {
        if (site.incoming().isEmpty()) {
            return;
        }
        try (InputStream in = NamedFiles.open(site.file())) {
            Source source =
                    Source.of(
                            Wording.quote(site.name()),
                            new InventoryIndex(InventoryReader.read(in), budget));
            KnownSite known = new KnownSite(site.url(), source);
            site.incoming().forEach(link -> judge(site, known, link));
            site.incoming().clear();
        } catch (IOException e) {
            fail(site.name(), InventoryException.problem(e));
        }
    }

    private void judge(Site site, KnownSite known, Incoming incoming) {
        InventoryLink link = incoming.link();
        Destination url = Destination.parse(link.url());
        LinkTarget target = known.at(site.address().below(url).orElseThrow(), url.fragment());
        Location place = new Location(incoming.from() + "/" + link.file(), link.position());
        links.add(new FleetLink(incoming.from(), link, site.name(), target.verdict()));
        if (target.verdict() == LinkTarget.Verdict.BROKEN) {
            findings.add(BrokenTargets.link(place, link.url(), "", target));
        } else if (target.verdict() == LinkTarget.Verdict.UNDECIDED) {
            undecided.add(new LintResult.Undecided(place, link.url(), reason(target)));
        }
    }

    private static String reason(LinkTarget target) {
        return target instanceof LinkTarget.Found found
                ? found.fragment().note().orElse("")
                : ((LinkTarget.Undecided) target).reason();
    }

    private Outcome outcome(int inventories) {
        int broken = findings.size();
        int open = undecided.size();
        LintResult result =
                LintResult.of(root, "inventories")
                        .rules(List.of(BrokenLinkCheck.RULE, BrokenAnchorCheck.RULE))
                        .findings(findings.stream().sorted().toList())
                        .undecided(
                                undecided.stream()
                                        .sorted(
                                                Comparator.comparing(
                                                        LintResult.Undecided::location))
                                        .toList())
                        .errors(errors)
                        .counts(
                                new LintResult.Counts(
                                        inventories,
                                        links.size(),
                                        links.size() - broken - open,
                                        broken,
                                        open,
                                        0))
                        .build();
        links.sort(
                Comparator.comparing(FleetLink::to)
                        .thenComparing(link -> link.link().url())
                        .thenComparing(FleetLink::from)
                        .thenComparing(FleetLink::link));
        return new Outcome(result, links);
    }
}
