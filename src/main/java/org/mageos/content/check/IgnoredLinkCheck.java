package org.mageos.content.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mageos.content.document.Document;
import org.mageos.content.document.Image;
import org.mageos.content.document.Link;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.generator.Route;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedImage;
import org.mageos.content.site.link.ResolvedLink;
import org.mageos.content.value.Position;

/** {@code link/ignored}: the target of a link or image exists, but git ignores it. */
public final class IgnoredLinkCheck implements Check {

    public static final Rule RULE =
            new Rule(
                    "link/ignored",
                    Severity.INFO,
                    "The target exists, but git ignores it",
                    "The link works here, and nowhere else: whoever clones the repository does not"
                            + " get the file, and a host such as GitHub does not show it.");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        for (ResolvedLink resolved : site.links()) {
            Link link = resolved.link();
            ignored(site, resolved.target())
                    .map(file -> message("link", link.destination(), file))
                    .map(message -> at(resolved.document(), link.position(), message))
                    .map(finding -> finding.withLength(link.length()).about(link.destination()))
                    .map(f -> f.withRelated(LinkCheck.at(resolved.document(), link.uses())))
                    .ifPresent(findings);
        }
        for (ResolvedImage resolved : site.images()) {
            Image image = resolved.image();
            ignored(site, resolved.target())
                    .map(file -> message("image", image.destination(), file))
                    .map(message -> at(resolved.document(), image.position(), message))
                    .map(finding -> finding.withLength(image.length()).about(image.destination()))
                    .map(f -> f.withRelated(LinkCheck.at(resolved.document(), image.uses())))
                    .ifPresent(findings);
        }
    }

    private static Finding at(Document document, Position position, String message) {
        return Finding.at(LinkCheck.at(document, position), RULE, message);
    }

    private static String message(String what, String destination, String file) {
        return "The %s '%s' leads to '%s', which git ignores: it exists here, but not in the repository"
                .formatted(what, destination, file);
    }

    /** The ignored file or folder that a target is. */
    private static Optional<String> ignored(Site site, LinkTarget target) {
        return name(target)
                .filter(file -> site.tree().isIgnored(file) && !site.built().holds(file));
    }

    private static Optional<String> name(LinkTarget target) {
        if (target instanceof LinkTarget.Redirected redirected) {
            return name(redirected.target());
        }
        if (target instanceof LinkTarget.Asset asset) {
            return Optional.of(asset.file());
        }
        if (target instanceof LinkTarget.Folder folder) {
            return Optional.of(folder.name());
        }
        return target instanceof LinkTarget.Page page
                        && page.route().origin() instanceof Route.Origin.SourceFile source
                ? Optional.of(source.name())
                : Optional.empty();
    }
}
