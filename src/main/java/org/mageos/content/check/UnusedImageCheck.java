package org.mageos.content.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.tree.ImageFile;
import org.mageos.content.value.Position;

/**
 * {@code image/unused}: no document shows an image or links to it. Images that only a program's
 * page or a style sheet names are found too, which is why the rule is off by default.
 */
public final class UnusedImageCheck implements Check {

    public static final Rule RULE =
            new Rule(
                    "image/unused",
                    Severity.OFF,
                    "No page uses an image",
                    "An image that no page uses is carried along for ever, because nobody dares to"
                            + " delete it.");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        Set<String> used = new HashSet<>();
        for (ResolvedUse use : site.uses()) {
            if (use.end() instanceof LinkTarget.Asset asset) {
                used.add(asset.file());
            }
        }
        for (String file : site.tree().keptFiles()) {
            String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            boolean hidden = file.startsWith(".") || file.contains("/.");
            if (ImageFile.Format.isImage(extension)
                    && !hidden
                    && !used.contains(file)
                    && !site.isOfOtherModule(file)) {
                findings.accept(
                        Finding.at(
                                        new Location(file, Position.START),
                                        RULE,
                                        "No document uses this image")
                                .about(file));
            }
        }
    }
}
