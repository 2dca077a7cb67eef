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
import org.mageos.content.value.Position;

/** {@code file/*}: what could not be read, so that nothing is passed over in silence. */
public final class FileCheck implements Check {

    public static final Rule ENCODING =
            new Rule(
                    "file/encoding",
                    Severity.WARNING,
                    "A file is not UTF-8 and was not checked",
                    "A file that is not UTF-8 shows wrong letters on the site.");

    public static final Rule LIMIT =
            new Rule(
                    "file/limit",
                    Severity.ERROR,
                    "A part of a file is too large or too deeply nested to be checked",
                    "A part that is too large or too deeply nested is not read, so its links are"
                            + " not checked.");

    public static final Rule SYMLINK =
            new Rule(
                    "file/symlink",
                    Severity.WARNING,
                    "A symbolic link leads out of the content tree, to itself, or nowhere",
                    "A symbolic link out of the content tree leads to files that other computers do"
                            + " not have.");

    public static final Rule NOT_READ =
            new Rule(
                    "file/not-read",
                    Severity.INFO,
                    "Documents in a format that is not read",
                    "A document in such a format is not read, so nothing is said of its links.");

    @Override
    public List<Rule> rules() {
        return List.of(ENCODING, LIMIT, SYMLINK, NOT_READ);
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        for (Document document : site.documents()) {
            for (Problem problem : document.problems()) {
                Location location = new Location(document.file(), problem.position());
                switch (problem.kind()) {
                    case ENCODING ->
                            findings.accept(Finding.at(location, ENCODING, problem.message()));
                    case LIMIT -> findings.accept(Finding.at(location, LIMIT, problem.message()));
                    case FRONT_MATTER -> {
                        // FrontMatterSyntaxCheck reports it.
                    }
                }
            }
        }
        site.unreadFormats()
                .files()
                .forEach((extension, files) -> findings.accept(notRead(extension, files)));
        site.symlinkProblems()
                .forEach(
                        problem ->
                                findings.accept(
                                        Finding.at(
                                                        new Location(
                                                                problem.file(), Position.START),
                                                        SYMLINK,
                                                        problem.message())
                                                .about(problem.file())));
    }

    private static Finding notRead(String extension, List<String> files) {
        String message =
                files.size() == 1
                        ? "1 ." + extension + " file is not read, so its links are not checked"
                        : files.size()
                                + " ."
                                + extension
                                + " files are not read, so their links are not checked";
        return Finding.at(new Location(files.get(0), Position.START), NOT_READ, message)
                .about(extension);
    }
}
