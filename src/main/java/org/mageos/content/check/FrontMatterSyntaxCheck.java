package org.mageos.content.check;

import java.util.List;
import java.util.function.Consumer;
import org.mageos.content.document.Document;
import org.mageos.content.document.Problem;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.site.Site;

/** {@code front-matter/syntax}: the front matter cannot be read, or a key stands twice. */
public final class FrontMatterSyntaxCheck implements Check {

    @Override
    public List<Rule> rules() {
        return List.of(Rules.FRONT_MATTER_SYNTAX);
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        for (Document document : site.documents()) {
            for (Problem problem : document.problems()) {
                if (problem.kind() == Problem.Kind.FRONT_MATTER) {
                    findings.accept(
                            Finding.at(
                                    LinkCheck.at(document, problem.position()),
                                    Rules.FRONT_MATTER_SYNTAX,
                                    problem.message()));
                }
            }
        }
    }
}
