package org.mageos.content.check;

import java.util.List;
import java.util.function.Consumer;
import org.mageos.content.document.Document;
import org.mageos.content.document.Problem;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;

/** {@code front-matter/syntax}: the front matter cannot be read, or a key stands twice. */
public final class FrontMatterSyntaxCheck implements Check {

    public static final Rule RULE =
            new Rule(
                    "front-matter/syntax",
                    Severity.ERROR,
                    "The YAML or TOML cannot be read, or a key stands twice",
                    "A site generator that reads the front matter otherwise than the writer meant"
                            + " it drops the page, or publishes it with the wrong title. Of a key"
                            + " that stands twice one value is lost.");

    private static final String ISSUE_TEMPLATES = ".github/ISSUE_TEMPLATE/";

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        for (Document document : site.documents()) {
            for (Problem problem : document.problems()) {
                if (problem.kind() == Problem.Kind.FRONT_MATTER) {
                    Finding finding =
                            Finding.at(
                                    new Location(document.file(), problem.position()),
                                    RULE,
                                    problem.message());
                    findings.accept(
                            isRead(site, document) ? finding : finding.withSeverity(Severity.INFO));
                }
            }
        }
    }

    /**
     * Whether something is known to read a document's front matter: the site, or the Git host that
     * makes a template for issues of it. Elsewhere three hyphens may be a line, or a sample.
     */
    private static boolean isRead(Site site, Document document) {
        return site.isContent(document)
                || site.collectionOf(document).isPresent()
                || document.file().startsWith(ISSUE_TEMPLATES);
    }
}
