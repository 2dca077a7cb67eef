package org.mageos.content.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.document.UndefinedReference;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;

/** {@code link/undefined-reference}: {@code [text][label]} without a definition. */
public final class UndefinedReferenceCheck implements Check {

    public static final Rule RULE =
            new Rule(
                    "link/undefined-reference",
                    Severity.WARNING,
                    "A reference such as [text][label] has no definition",
                    "Without a definition, the brackets are shown as text. [text] alone is no"
                            + " reference and may be meant as text.");

    /** {@code filter()}, {@code dplyr::filter}, {@code dplyr::filter()}. */
    private static final Pattern FUNCTION_OF_R =
            Pattern.compile("[\\w.]{1,99}\\(\\)|[\\w.]{1,99}::[\\w.]{1,99}(?:\\(\\))?");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        for (Document document : site.documents()) {
            for (UndefinedReference reference : document.undefinedReferences()) {
                if (site.mayDefine(document, reference.label())
                        || isOfR(document, reference.label())) {
                    continue;
                }
                findings.accept(
                        Finding.at(
                                        new Location(document.file(), reference.position()),
                                        RULE,
                                        "The reference '["
                                                + reference.label()
                                                + "]' has no definition and is shown as text")
                                .about(reference.label()));
            }
        }
    }

    /** Whether R's documentation, which takes such a document in, makes a link of a label. */
    private static boolean isOfR(Document document, String label) {
        return document.file().endsWith(".Rmd") && FUNCTION_OF_R.matcher(label).matches();
    }
}
