package org.mageos.content.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mageos.content.document.Document;
import org.mageos.content.finding.Finding;
import org.mageos.content.generator.Route;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.site.link.ResolvedUse;

/** Tells of links that a change broke what it did to their targets. */
final class Causes {

    private static final Set<String> OF_USES = Set.of("link", "image");

    private final Site today;
    private final Site then;
    private final Renames renames;

    /**
     * A link or image.
     *
     * @param file the name of its file today
     */
    private record Place(String file, String destination) {}

    Causes(Site today, Site then, Renames renames) {
        this.today = today;
        this.then = then;
        this.renames = renames;
    }

    /** The findings, with their causes where they are known. */
    List<Finding> told(List<Finding> findings) {
        Set<Place> wanted =
                findings.stream()
                        .filter(finding -> OF_USES.contains(finding.rule().group()))
                        .map(Causes::place)
                        .collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return findings;
        }
        Map<Place, LinkTarget> targets = new HashMap<>();
        for (ResolvedUse use : then.uses()) {
            Place place = new Place(renames.apply(use.document().file()), use.destination());
            if (wanted.contains(place)
                    && (use.target().verdict() == Verdict.OK
                            || use.target() instanceof LinkTarget.Page)) {
                targets.putIfAbsent(place, use.target());
            }
        }
        return findings.stream()
                .map(
                        finding ->
                                Optional.ofNullable(targets.get(place(finding)))
                                        .flatMap(this::cause)
                                        .map(
                                                cause ->
                                                        finding.withMessage(
                                                                finding.message()
                                                                        + "; this change "
                                                                        + cause))
                                        .orElse(finding))
                .toList();
    }

    private static Place place(Finding finding) {
        return new Place(finding.location().file(), finding.subject());
    }

    private Optional<String> cause(LinkTarget target) {
        if (target instanceof LinkTarget.Redirected) {
            return Optional.of("changed the redirect");
        }
        if (target instanceof LinkTarget.Asset asset) {
            return Optional.of(asset.file()).filter(this::isGone).map(this::wentAway);
        }
        if (!(target instanceof LinkTarget.Page page)) {
            return Optional.empty();
        }
        Optional<Document> document = page.route().document();
        if (document.isEmpty()) {
            return page.route().origin() instanceof Route.Origin.SourceFile source
                    ? Optional.of(source.name()).filter(this::isGone).map(this::wentAway)
                    : Optional.empty();
        }
        String file = document.get().file();
        if (isGone(file)) {
            return Optional.of(wentAway(file));
        }
        Optional<String> before = then.page(document.get()).map(Route::path);
        Optional<String> now = today.document(file).flatMap(today::page).map(Route::path);
        if (before.isPresent() && now.isEmpty()) {
            return Optional.of("leaves '" + file + "' without a page");
        }
        if (before.isPresent() && !before.equals(now)) {
            return Optional.of(
                    "moved '" + file + "' from '" + before.get() + "' to '" + now.get() + "'");
        }
        return page.fragment().id().isEmpty() || page.fragment().verdict() != Verdict.OK
                ? Optional.empty()
                : Optional.of("renamed or removed the anchor in '" + file + "'");
    }

    private boolean isGone(String file) {
        return !today.tree().hasFile(file);
    }

    private String wentAway(String file) {
        String other = renames.apply(file);
        return other.equals(file)
                ? "deleted '" + file + "'"
                : "renamed '" + file + "' to '" + other + "'";
    }
}
