package org.mageos.content.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;
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
        List<Check> checks =
                new ArrayList<>(
                        List.of(
                                new FrontMatterSyntaxCheck(),
                                new SchemaCheck(root, errors),
                                new ReferenceCheck(),
                                new BrokenLinkCheck(),
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
                                new BuiltSiteCheck(errors),
                                new FeedCheck(errors),
                                new SitemapCheck(errors)));
        ServiceLoader.load(Check.class, Checks.class.getClassLoader()).forEach(checks::add);
        return checks;
    }
}
