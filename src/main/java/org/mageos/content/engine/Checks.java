package org.mageos.content.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.mageos.content.check.AdvertisedFeedCheck;
import org.mageos.content.check.BrokenAnchorCheck;
import org.mageos.content.check.BrokenLinkCheck;
import org.mageos.content.check.BuiltReferenceCheck;
import org.mageos.content.check.BuiltSiteCheck;
import org.mageos.content.check.BuiltSitemapCheck;
import org.mageos.content.check.Check;
import org.mageos.content.check.DraftLinkCheck;
import org.mageos.content.check.DuplicateRouteCheck;
import org.mageos.content.check.EmptyLinkCheck;
import org.mageos.content.check.FeedCheck;
import org.mageos.content.check.FileCheck;
import org.mageos.content.check.FrontMatterSyntaxCheck;
import org.mageos.content.check.IgnoredLinkCheck;
import org.mageos.content.check.ImageAltCheck;
import org.mageos.content.check.ImageFormatCheck;
import org.mageos.content.check.ImageSizeCheck;
import org.mageos.content.check.LinkCaseCheck;
import org.mageos.content.check.MissingImageCheck;
import org.mageos.content.check.OrphanPageCheck;
import org.mageos.content.check.OwnDomainCheck;
import org.mageos.content.check.PublicXmlCheck;
import org.mageos.content.check.RedirectCheck;
import org.mageos.content.check.RedirectedLinkCheck;
import org.mageos.content.check.ReferenceCheck;
import org.mageos.content.check.SchemaCheck;
import org.mageos.content.check.SettingsLinkCheck;
import org.mageos.content.check.SitemapCheck;
import org.mageos.content.check.TrailingSlashCheck;
import org.mageos.content.check.UndefinedReferenceCheck;
import org.mageos.content.check.UnusedImageCheck;
import org.mageos.content.finding.RunError;

/** The built-in checks, and those of others. */
final class Checks {

    private Checks() {}

    /**
     * All checks of a run.
     *
     * @param root the content root
     * @param errors takes what keeps a check from its work
     */
    static List<Check> all(Path root, Consumer<RunError> errors) {
        List<Check> checks = new ArrayList<>(builtIn(root, errors));
        ServiceLoader.load(Check.class, Checks.class.getClassLoader()).forEach(checks::add);
        return checks;
    }

    /** The built-in checks, in the order in which the documentation has the rules. */
    static List<Check> builtIn(Path root, Consumer<RunError> errors) {
        return List.of(
                new FrontMatterSyntaxCheck(),
                new SchemaCheck(root, errors),
                new ReferenceCheck(),
                new BrokenLinkCheck(),
                new SettingsLinkCheck(),
                new BrokenAnchorCheck(),
                new LinkCaseCheck(),
                new DraftLinkCheck(),
                new UndefinedReferenceCheck(),
                new EmptyLinkCheck(),
                new RedirectedLinkCheck(),
                new IgnoredLinkCheck(),
                new TrailingSlashCheck(),
                new OwnDomainCheck(),
                new MissingImageCheck(),
                new ImageAltCheck(),
                new ImageFormatCheck(),
                new ImageSizeCheck(),
                new UnusedImageCheck(),
                new OrphanPageCheck(),
                new DuplicateRouteCheck(),
                new RedirectCheck(),
                new FileCheck(),
                new PublicXmlCheck(errors),
                new BuiltReferenceCheck(),
                new BuiltSiteCheck(),
                new FeedCheck(errors),
                new AdvertisedFeedCheck(),
                new SitemapCheck(errors),
                new BuiltSitemapCheck(errors));
    }
}
