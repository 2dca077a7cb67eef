package org.mageos.content.generator.antora;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * The folders of modules into which programs of the repository put files before or after the site
 * is built, as lines of theirs tell: {@code cp chapters/*.adoc $(ROOT)/pages/}. Immutable.
 */
final class FilledFolders {

    private static final Set<String> EXTENSIONS = Set.of("sh", "bash", "mk");

    private static final Set<String> NAMES =
            Set.of(
                    "Makefile",
                    "GNUmakefile",
                    "makefile",
                    "justfile",
                    "Rakefile",
                    "build.gradle",
                    "build.gradle.kts",
                    "gulpfile.js",
                    "gulpfile.cjs",
                    "gulpfile.mjs");

    /** What puts a file somewhere, or gives a place a name for that. */
    private static final Pattern PUTS =
            Pattern.compile(
                    "(?i)\\b(?:cp|mv|rsync|mkdir|install|unzip|copy\\w*|dest\\w*|into|out\\w*)\\b"
                            + "|>|^\\s*\\w+\\s*[:?]?=");

    /** A family's folder, in a module that is named or a variable. */
    private static final Pattern FOLDER =
            Pattern.compile(
                    "(?:\\bmodules/([\\w.-]+)|\\$[({]?\\w+[)}]?)/(?:assets/)?"
                            + "(page|partial|example|image|attachment)s(?![\\w-])(?:/([\\w./-]*))?"
                            + "|/_(image|attachment)s(?![\\w-])");

    private final List<Filled> all = new ArrayList<>();

    /**
     * @param module empty if it may be any
     * @param below how paths in the folder begin
     */
    private record Filled(String module, Family family, String below) {

        boolean mayHold(ContentResource resource) {
            return family == resource.family()
                    && (module.isEmpty() || module.equals(resource.module()))
                    && resource.path().startsWith(below);
        }
    }

    FilledFolders(SiteFiles files) {
        for (String file : files.tree().keptFiles()) {
            if (isProgram(file)) {
                files.text(file).ifPresent(text -> text.lines().forEach(this::read));
            }
        }
    }

    private static boolean isProgram(String file) {
        return EXTENSIONS.contains(Paths.extension(file))
                || NAMES.contains(Paths.lastSegment(file));
    }

    private void read(String line) {
        Matcher folder = FOLDER.matcher(line);
        if (!line.stripLeading().startsWith("#") && PUTS.matcher(line).find()) {
            while (folder.find()) {
                add(folder);
            }
        }
    }

    private void add(Matcher folder) {
        String family = folder.group(2) == null ? folder.group(4) : folder.group(2);
        String module = folder.group(1) == null ? "" : folder.group(1);
        String below = folder.group(3) == null ? "" : folder.group(3);
        Family.named(family).ifPresent(one -> all.add(new Filled(module, one, below)));
    }

    /** Whether a program may have put a resource where it is named. */
    boolean mayHold(ContentResource resource) {
        return all.stream().anyMatch(one -> one.mayHold(resource));
    }

    /** Whether a program may put files of a family somewhere. */
    boolean mayHold(Family family) {
        return all.stream().anyMatch(one -> one.family() == family);
    }
}
