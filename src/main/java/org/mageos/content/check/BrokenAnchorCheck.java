package org.mageos.content.check;

import java.util.Optional;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.generator.Route;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.Fragment;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.site.link.ResolvedLink;

/** {@code link/broken-anchor}: the page exists, the fragment does not. */
public final class BrokenAnchorCheck extends LinkCheck {

    public static final Rule RULE =
            new Rule(
                    "link/broken-anchor",
                    Severity.ERROR,
                    "The page exists, the fragment does not",
                    "The page opens, but at its top: the reader has to search for what was meant."
                            + " Headings get renamed, and nobody sees which links that breaks.");

    public BrokenAnchorCheck() {
        super(RULE);
    }

    @Override
    Optional<Finding> check(Site site, ResolvedLink link, LinkTarget target) {
        if (target instanceof LinkTarget.Page page) {
            return broken(link, page.fragment(), pageName(link, page.route()));
        }
        if (target instanceof LinkTarget.Asset asset) {
            return broken(link, asset.fragment(), "'" + asset.file() + "'");
        }
        if (target instanceof LinkTarget.Folder folder) {
            return broken(link, folder.fragment(), folderName(folder.name()));
        }
        return Optional.empty();
    }

    private static String pageName(ResolvedLink link, Route route) {
        String file =
                route.document().map(document -> document.file()).orElseGet(() -> route.path());
        return file.equals(link.document().file()) ? "this page" : "'" + file + "'";
    }

    private static String folderName(String folder) {
        return folder.isEmpty() ? "the root of the repository" : "the folder '" + folder + "'";
    }

    private Optional<Finding> broken(ResolvedLink link, Fragment fragment, String where) {
        if (fragment.verdict() != Verdict.BROKEN) {
            return Optional.empty();
        }
        return Optional.of(
                finding(
                                link,
                                "Broken anchor '#"
                                        + fragment.id()
                                        + "': "
                                        + where
                                        + " has no such id")
                        .withRemedy(fragment.note()));
    }
}
