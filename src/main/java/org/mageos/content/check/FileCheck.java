package org.mageos.content.check;

import java.util.List;
import java.util.function.Consumer;
import org.mageos.content.document.Document;
import org.mageos.content.document.Problem;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.site.Site;
import org.mageos.content.value.Position;

/** {@code file/*}: what could not be read, so that nothing is passed over in silence. */
public final class FileCheck implements Check {

    @Override
    public List<Rule> rules() {
        return List.of(Rules.FILE_ENCODING, Rules.FILE_LIMIT, Rules.FILE_SYMLINK);
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        for (Document document : site.documents()) {
            for (Problem problem : document.problems()) {
                Location location = LinkCheck.at(document, problem.position());
                switch (problem.kind()) {
                    case ENCODING ->
                            findings.accept(
                                    Finding.at(location, Rules.FILE_ENCODING, problem.message()));
                    case LIMIT ->
                            findings.accept(
                                    Finding.at(location, Rules.FILE_LIMIT, problem.message()));
                    case FRONT_MATTER -> {
                        // FrontMatterSyntaxCheck reports it.
                    }
                }
            }
        }
        site.symlinkProblems()
                .forEach(
                        problem ->
                                findings.accept(
                                        Finding.at(
                                                        new Location(
                                                                problem.file(), Position.START),
                                                        Rules.FILE_SYMLINK,
                                                        problem.message())
                                                .about(problem.file())));
    }
}
