package org.mageos.content.check;

import java.util.List;
import java.util.Optional;
import org.mageos.content.document.Use.Kind;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Fix;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.generator.Route;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.Fragment;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.url.Paths;

/** {@code link/broken-anchor}: the page exists, the fragment does not. */
public final class BrokenAnchorCheck extends UseCheck {

    public static final Rule RULE =
            new Rule(
                    "link/broken-anchor",
                    Severity.ERROR,
                    "The page exists, the fragment does not",
                    "The page opens, but at its top: the reader has to search for what was meant."
                            + " Headings get renamed, and nobody sees which links that breaks.");

    BrokenAnchorCheck() {
        super(RULE, Kind.LINK);
    }

    @Override
    List<Finding> check(Site site, ResolvedUse link) {
        if (!(link.end() instanceof LinkTarget.Found found)
                || found.fragment().verdict() != Verdict.BROKEN) {
            return List.of();
        }
        Finding finding = broken(link, found.fragment(), name(link, found));
        return List.of(
                found instanceof LinkTarget.Page page
                        ? finding.withFix(fix(site, link, page))
                        : finding);
    }

    private static String name(ResolvedUse link, LinkTarget.Found found) {
        if (found instanceof LinkTarget.Page page) {
            return pageName(link, page.route());
        }
        if (found instanceof LinkTarget.Asset asset) {
            return "'" + asset.file() + "'";
        }
        if (found instanceof LinkTarget.Elsewhere page) {
            return "'" + page.url() + "'";
        }
        if (found instanceof LinkTarget.Folder folder) {
            return folderName(folder.name());
        }
        throw new IllegalStateException("Nothing else is found: " + found);
    }

    private static Optional<Fix> fix(Site site, ResolvedUse link, LinkTarget.Page page) {
        return link.target() instanceof LinkTarget.Page
                ? page.route()
                        .document()
                        .flatMap(to -> new AnchorFix(site, link, to).of(page.fragment()))
                : Optional.empty();
    }

    /**
     * The fragment as it stands in the link, without the tag around it; a redirect may have another
     * one.
     */
    private static String written(ResolvedUse link, Fragment fragment) {
        int start = link.destination().indexOf('#');
        String written = start < 0 ? "" : link.destination().substring(start);
        boolean inTag = written.contains("}}") || written.contains("%}");
        return written.isEmpty() || inTag ? "#" + fragment.id() : written;
    }

    /** What the generator makes of the fragment, where that is something else. */
    private static String made(String written, Fragment fragment) {
        boolean isSame =
                written.contains(":~:")
                        || written.substring(1).equals(fragment.id())
                        || Paths.decode(written.substring(1)).equals(fragment.id());
        return isSame ? "" : ", which becomes '#" + fragment.id() + "'";
    }

    private static String pageName(ResolvedUse link, Route route) {
        String file =
                route.document().map(document -> document.file()).orElseGet(() -> route.path());
        return file.equals(link.document().file()) ? "this page" : "'" + file + "'";
    }

    private static String folderName(String folder) {
        return folder.isEmpty() ? "the root of the repository" : "the folder '" + folder + "'";
    }

    private Finding broken(ResolvedUse link, Fragment fragment, String where) {
        String written = written(link, fragment);
        return finding(
                        link,
                        "Broken anchor '"
                                + written
                                + "'"
                                + made(written, fragment)
                                + ": "
                                + where
                                + " has no such id")
                .withRemedy(fragment.note().filter(note -> !note.contains("'" + written + "'")));
    }
}
