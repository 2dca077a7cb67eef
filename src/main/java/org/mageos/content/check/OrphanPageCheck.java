package org.mageos.content.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.mageos.content.document.Document;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.value.Position;

/**
 * {@code page/orphan}: no other document links to a document. Menus and lists that a program makes
 * are not seen, which is why the rule is off by default.
 */
public final class OrphanPageCheck implements Check {

    public static final Rule RULE =
            new Rule(
                    "page/orphan",
                    Severity.OFF,
                    "No other page leads to this one",
                    "Readers find a page by links. One that no other page leads to is read by"
                            + " nobody.");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        Set<String> reached = new HashSet<>();
        site.uses().stream()
                .filter(ResolvedUse::isLink)
                .forEach(link -> add(link.document(), link.end(), reached));
        for (Document document : site.documents()) {
            boolean page = site.page(document).isPresent() || !isContent(site, document);
            if (page && !isEntrance(document.file()) && !reached.contains(document.file())) {
                findings.accept(
                        Finding.at(
                                        new Location(document.file(), Position.START),
                                        RULE,
                                        "No other document links to this page")
                                .about(document.file()));
            }
        }
    }

    private static boolean isContent(Site site, Document document) {
        return site.generator().layout().isContent(document.file())
                || site.collectionOf(document).isPresent();
    }

    /** The page of a folder is where a reader starts. */
    private static boolean isEntrance(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.regionMatches(true, 0, "README.", 0, 7)
                || name.regionMatches(true, 0, "index.", 0, 6);
    }

    private static void add(Document from, LinkTarget target, Set<String> reached) {
        if (target instanceof LinkTarget.Page page) {
            page.route()
                    .document()
                    .map(Document::file)
                    .filter(file -> !file.equals(from.file()))
                    .ifPresent(reached::add);
        }
    }
}
