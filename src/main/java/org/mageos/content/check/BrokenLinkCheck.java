package org.mageos.content.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Use.Kind;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Fix;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/** {@code link/broken}: an internal link leads nowhere. */
public final class BrokenLinkCheck extends UseCheck {

    public static final Rule RULE =
            new Rule(
                    "link/broken",
                    Severity.ERROR,
                    "An internal link leads nowhere",
                    "A reader who follows the link gets an error page.");

    /** What a document is written in, or made to. */
    private static final Set<String> DOCUMENTS = Set.of("md", "mdx", "markdown", "html", "htm");

    BrokenLinkCheck() {
        super(RULE, Kind.LINK);
    }

    @Override
    List<Finding> check(Site site, ResolvedUse link) {
        if (InclusionCheck.isInclusion(link)
                || !(link.end() instanceof LinkTarget.Missing missing)) {
            return List.of();
        }
        String why =
                link.target() instanceof LinkTarget.Redirected redirected
                        ? "it is redirected to '"
                                + redirected.finalUrl()
                                + "', where there is nothing"
                        : missing.why();
        Replacements replacements = new Replacements(site, link);
        Optional<String> meant = replacements.meant(missing.suggestion());
        Optional<Fix> sameName =
                DestinationFix.of(
                        link,
                        meant.filter(text -> isSameName(link.destination(), text)),
                        "the document of that name lies there");
        Optional<Fix> certain =
                link.target() instanceof LinkTarget.Redirected
                        ? Optional.empty()
                        : sameName.or(() -> moved(site, link, replacements, meant));
        return List.of(
                finding(link, "Broken link '" + link.destination() + "': " + why)
                        .withRemedy(meant.map(Remedies::didYouMean))
                        .withFix(certain));
    }

    private static Optional<Fix> moved(
            Site site, ResolvedUse link, Replacements replacements, Optional<String> meant) {
        if (site.files().isEarlier()) {
            return Optional.empty();
        }
        return new MovedPages(site)
                .of(link)
                .flatMap(
                        moved ->
                                DestinationFix.of(
                                        link,
                                        meant.filter(text -> moved.isAt(site.target(link, text)))
                                                .filter(text -> hasSameTail(link, text))
                                                .or(() -> replacements.to(moved.place()))
                                                .filter(
                                                        text ->
                                                                moved.isAt(
                                                                        site.target(link, text))),
                                        moved.why()));
    }

    /** Query and fragment are kept: what is lost of them was wanted. */
    private static boolean hasSameTail(ResolvedUse link, String text) {
        return tail(link.destination()).equals(tail(text));
    }

    private static String tail(String destination) {
        return destination.substring(destination.split("[?#]", 2)[0].length());
    }

    /** Whether two destinations differ by the extension of a document at most. */
    private static boolean isSameName(String one, String other) {
        return withoutExtension(one).equals(withoutExtension(other));
    }

    /** Query and fragment are kept. */
    private static String withoutExtension(String destination) {
        String path = Destination.withoutQueryAndFragment(destination);
        String extension = Paths.extension(path);
        String tail = destination.substring(path.length());
        return DOCUMENTS.contains(extension)
                ? path.substring(0, path.length() - extension.length() - 1) + tail
                : destination;
    }
}
