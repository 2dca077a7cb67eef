package org.mageos.content.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Use.Kind;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.generator.Route;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedUse;

/** {@code link/ignored}: the target of a link or image exists, but git ignores it. */
public final class IgnoredUseCheck extends UseCheck {

    public static final Rule RULE =
            new Rule(
                    "link/ignored",
                    Severity.INFO,
                    "The target exists, but git ignores it",
                    "The link works here, and nowhere else: whoever clones the repository does not"
                            + " get the file, and a host such as GitHub does not show it.");

    IgnoredUseCheck() {
        super(RULE, Kind.LINK, Kind.IMAGE);
    }

    @Override
    List<Finding> check(Site site, ResolvedUse use) {
        String file = name(use.end());
        return file != null && site.tree().isIgnored(file) && !site.built().holds(file)
                ? List.of(finding(use, message(use, file)))
                : List.of();
    }

    private static String message(ResolvedUse use, String file) {
        return "The %s '%s' leads to '%s', which git ignores: it exists here, but not in the repository"
                .formatted(use.use().kind().word(), use.destination(), file);
    }

    /** The file or folder that a target is; null if it is none. */
    private static @Nullable String name(LinkTarget target) {
        if (target instanceof LinkTarget.Asset asset) {
            return asset.file();
        }
        if (target instanceof LinkTarget.Folder folder) {
            return folder.name();
        }
        return target instanceof LinkTarget.Page page
                        && page.route().origin() instanceof Route.Origin.SourceFile source
                ? source.name()
                : null;
    }
}
