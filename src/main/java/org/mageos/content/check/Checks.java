package org.mageos.content.check;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** The built-in checks, and those of others. */
final class Checks {

    private Checks() {}

    static List<Check> all() {
        List<Check> checks =
                new ArrayList<>(
                        List.of(
                                new FrontMatterSyntaxCheck(),
                                new ReferenceCheck(),
                                new BrokenLinkCheck(),
                                new BrokenAnchorCheck(),
                                new LinkCaseCheck(),
                                new DraftLinkCheck(),
                                new UndefinedReferenceCheck(),
                                new EmptyLinkCheck(),
                                new RedirectedLinkCheck(),
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
                                new FileCheck()));
        ServiceLoader.load(Check.class, Checks.class.getClassLoader()).forEach(checks::add);
        return checks;
    }
}
