package org.mageos.content.check;

import java.util.List;
import org.mageos.content.document.Use.Kind;
import org.mageos.content.document.Use.Syntax;
import org.mageos.content.finding.Finding;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedUse;

/** {@code include/missing} for the files that macros show a part of. */
final class SnippetCheck extends UseCheck {

    SnippetCheck() {
        super(InclusionCheck.MISSING, Kind.LINK);
    }

    static boolean isSnippet(ResolvedUse use) {
        return use.use().syntax() == Syntax.SNIPPET;
    }

    @Override
    List<Finding> check(Site site, ResolvedUse use) {
        if (!isSnippet(use) || use.target().verdict() != LinkTarget.Verdict.BROKEN) {
            return List.of();
        }
        String text = use.destination();
        int hash = text.lastIndexOf('#');
        String file = hash < 0 ? text : text.substring(0, hash);
        String part = hash < 0 ? "" : " '" + text.substring(hash + 1) + "'";
        return List.of(
                finding(
                        use,
                        "The snippet"
                                + part
                                + " of '"
                                + file
                                + "' is missing: "
                                + Remedies.why(use.target())));
    }
}
