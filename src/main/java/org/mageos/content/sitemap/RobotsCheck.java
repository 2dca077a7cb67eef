package org.mageos.content.sitemap;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.site.Site;
import org.mageos.content.value.Position;

/** Compares the site's own {@code robots.txt} with its sitemap. */
public final class RobotsCheck {

    private final Site site;
    private final SitemapPlan plan;

    RobotsCheck(Site site, SitemapPlan plan) {
        this.site = site;
        this.plan = plan;
    }

    /**
     * Finds what the file lacks or forbids.
     *
     * @throws IOException if it cannot be read
     */
    void check(Consumer<Finding> findings) throws IOException {
        Optional<String> file = ownFile(site).filter(name -> site.tree().hasFile(name));
        if (file.isPresent()) {
            RobotsFile robots = RobotsFile.parse(site.text(file.get()));
            checkSitemap(file.get(), robots, findings);
            checkPages(file.get(), robots, findings);
        }
    }

    /** What makes the site's robots.txt: a file, or a program. */
    static Optional<String> ownFile(Site site) {
        return site.paths().sourceAt("/robots.txt");
    }

    private void checkSitemap(String file, RobotsFile robots, Consumer<Finding> findings) {
        List<RobotsFile.SitemapLine> lines = robots.sitemaps();
        String url = plan.url().toString();
        if (lines.stream().noneMatch(line -> plan.isSitemap(line.url()))) {
            Position place = lines.isEmpty() ? Position.START : lines.get(0).position();
            findings.accept(
                    Finding.at(
                                    new Location(file, place),
                                    SitemapRules.NOT_NAMED,
                                    lines.isEmpty()
                                            ? "No sitemap is named"
                                            : "Another sitemap is named: '"
                                                    + lines.get(0).url()
                                                    + "'")
                            .withRemedy(Optional.of("write 'Sitemap: " + url + "'")));
        }
    }

    private void checkPages(String file, RobotsFile robots, Consumer<Finding> findings) {
        Map<RobotsFile.Rule, Integer> counts = new LinkedHashMap<>();
        Map<RobotsFile.Rule, String> examples = new LinkedHashMap<>();
        for (URI page : plan.pages().keySet()) {
            Optional<RobotsFile.Rule> rule = robots.blocks(page.getRawPath());
            if (rule.isPresent()) {
                counts.merge(rule.get(), 1, Integer::sum);
                examples.putIfAbsent(rule.get(), page.getRawPath());
            }
        }
        counts.forEach(
                (rule, count) ->
                        findings.accept(
                                Finding.at(
                                                new Location(file, rule.position()),
                                                SitemapRules.BLOCKED,
                                                "'"
                                                        + rule.text()
                                                        + "' keeps crawlers from "
                                                        + pages(count, examples.get(rule)))
                                        .withRemedy(
                                                Optional.of(
                                                        "allow them, or exclude them from the"
                                                                + " sitemap"))));
    }

    private static String pages(int count, String example) {
        return count == 1
                ? "'" + example + "', which the sitemap lists"
                : count + " pages that the sitemap lists, such as '" + example + "'";
    }
}
