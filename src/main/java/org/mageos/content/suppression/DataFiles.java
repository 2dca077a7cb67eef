package org.mageos.content.suppression;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mageos.content.document.Instruction;
import org.mageos.content.document.parser.DataInstructions;
import org.mageos.content.finding.Finding;
import org.mageos.content.site.Site;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.tree.redirect.RedirectProblem;
import org.mageos.content.url.Paths;

/** The files of a site that are no documents and may hold comments: redirects and settings. */
final class DataFiles {

    private final Site site;

    DataFiles(Site site) {
        this.site = site;
    }

    /**
     * The files of redirects, and those that findings are in.
     *
     * @param findings what was found
     */
    Set<String> names(Collection<Finding> findings) {
        Set<String> names = new TreeSet<>();
        for (Redirect redirect : site.redirects().rules()) {
            names.add(redirect.location().file());
        }
        for (RedirectProblem problem : site.redirects().malformed()) {
            names.add(problem.location().file());
        }
        for (Finding finding : findings) {
            names.add(finding.location().file());
        }
        names.removeIf(file -> site.document(file).isPresent());
        return names;
    }

    /** The instructions in a file; none in a format without comments. */
    List<Instruction> instructions(String file) {
        boolean redirects = Paths.lastSegment(file).equals("_redirects");
        String extension = Paths.extension(file).toLowerCase(Locale.ROOT);
        if (redirects) {
            return text(file).map(DataInstructions::ofRedirects).orElse(List.of());
        }
        return switch (extension) {
            case "yaml", "yml" -> text(file).map(DataInstructions::ofYaml).orElse(List.of());
            case "toml" -> text(file).map(DataInstructions::ofToml).orElse(List.of());
            default -> List.of();
        };
    }

    private Optional<String> text(String file) {
        if (site.files().kind(file) != ReadableFiles.Kind.FILE) {
            return Optional.empty();
        }
        try {
            return Optional.of(site.files().text(file))
                    .filter(text -> text.contains(Instruction.NAME));
        } catch (IOException e) {
            // Whoever needs what it says has told so.
            return Optional.empty();
        }
    }
}
