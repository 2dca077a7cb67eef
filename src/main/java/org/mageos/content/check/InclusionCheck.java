package org.mageos.content.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.mageos.content.document.Document;
import org.mageos.content.document.Flaw;
import org.mageos.content.document.IncludedPart;
import org.mageos.content.document.Use.Syntax;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.site.link.ResolvedUse;

/**
 * {@code include/missing}, {@code attribute/undefined}, {@code block/unclosed} and {@code
 * macro/unknown}: what the reader of a document has seen by itself, and what its macros name.
 */
public final class InclusionCheck implements Check {

    public static final Rule MISSING =
            new Rule(
                    "include/missing",
                    Severity.ERROR,
                    "A file or a part of it that a document includes does not exist",
                    "The reader finds an error message in the place of what belongs there, and the"
                            + " build does not fail.");

    public static final Rule UNDEFINED =
            new Rule(
                    "attribute/undefined",
                    Severity.WARNING,
                    "A document refers to an attribute that nothing sets",
                    "The reference is shown as it is written, braces included.");

    public static final Rule UNCLOSED =
            new Rule(
                    "block/unclosed",
                    Severity.WARNING,
                    "A block or a condition is opened and never closed",
                    "All that follows becomes a part of it: headings and links are shown as code,"
                            + " or nothing is shown at all.");

    public static final Rule MACRO =
            new Rule(
                    "macro/unknown",
                    Severity.ERROR,
                    "A document calls a macro that its site generator does not have",
                    "The site is not built.");

    @Override
    public List<Rule> rules() {
        return List.of(MISSING, MACRO, UNDEFINED, UNCLOSED);
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        Set<String> parts = new HashSet<>();
        for (Document document : site.documents()) {
            for (IncludedPart part : document.parts()) {
                parts.add(part.file());
            }
        }
        for (ResolvedUse use : site.uses()) {
            if (isInclusion(use) && use.target().verdict() == Verdict.BROKEN) {
                findings.accept(inclusion(use));
            }
        }
        Set<Finding> told = new HashSet<>();
        for (Document document : site.documents()) {
            // What a part lacks by itself, a page that includes it may have.
            if (!parts.contains(document.file())
                    && !site.generator().layout().isPart(document.file())) {
                for (Flaw flaw : document.flaws()) {
                    Finding finding = finding(flaw);
                    if (told.add(finding)) {
                        findings.accept(finding);
                    }
                }
            }
        }
    }

    /** Whether a use is a macro, or the file that it shows a part of. */
    static boolean isInclusion(ResolvedUse use) {
        return use.use().syntax() == Syntax.SNIPPET || use.use().syntax() == Syntax.MACRO_NAME;
    }

    private static Finding inclusion(ResolvedUse use) {
        boolean isMacro = use.use().syntax() == Syntax.MACRO_NAME;
        String what =
                isMacro
                        ? "Unknown macro '" + use.destination() + "': "
                        : snippet(use.destination()) + " is missing: ";
        return Finding.at(
                        use.location(),
                        isMacro ? MACRO : MISSING,
                        what + Remedies.why(use.target()))
                .withLength(use.use().length())
                .about(use.destination());
    }

    private static String snippet(String destination) {
        String[] parts = destination.split("#", 2);
        String part = parts.length < 2 ? "" : " '" + parts[1] + "'";
        return "The snippet" + part + " of '" + parts[0] + "'";
    }

    private static Finding finding(Flaw flaw) {
        return Finding.at(
                        new Location(flaw.file(), flaw.position()),
                        rule(flaw.kind()),
                        flaw.message())
                .withLength(flaw.length())
                .about(flaw.subject())
                .withRemedy(flaw.remedy());
    }

    private static Rule rule(Flaw.Kind kind) {
        return switch (kind) {
            case INCLUSION -> MISSING;
            case ATTRIBUTE -> UNDEFINED;
            case UNCLOSED -> UNCLOSED;
        };
    }
}
