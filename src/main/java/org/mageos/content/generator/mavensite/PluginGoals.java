package org.mageos.content.generator.mavensite;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * The goals of the Maven plugins in a reactor, as the annotations in their sources name them: a
 * report makes a page of each.
 *
 * @see <a href="https://maven.apache.org/plugin-tools/maven-plugin-report-plugin/">Maven Plugin
 *     Report Plugin</a>
 */
final class PluginGoals {

    static final Set<String> REPORTS = Set.of("maven-plugin-report-plugin", "maven-plugin-plugin");

    private static final String PAGE = "-mojo.html";

    /** A goal that a program writes the class of. */
    private static final String HELP = "help";

    private static final Pattern ANNOTATION = Pattern.compile("@(?:[a-z.]+\\.)?Mojo\\s*\\(");
    private static final Pattern NAME = Pattern.compile("\\bname\\s*=\\s*(?:\"([^\"]*)\"|\\w)");

    /** How a goal is named in a comment, as before there were annotations. */
    private static final Pattern TAG = Pattern.compile("(?m)^\\s*\\*\\s*@goal\\s+(\\S+)");

    private final SiteFiles files;
    private final Map<String, Optional<Set<String>>> byFolder = new HashMap<>();

    PluginGoals(SiteFiles files) {
        this.files = files;
    }

    /** Whether a path of a module's site is such a page, whatever the goal. */
    static boolean isPage(String path) {
        return path.endsWith(PAGE) && path.indexOf('/') < 0;
    }

    /** The names of the pages of a module. */
    Set<String> pages(MavenModule module) {
        Set<String> pages = new TreeSet<>();
        of(module).ifPresent(goals -> goals.forEach(goal -> pages.add(goal + PAGE)));
        return pages;
    }

    /** Whether it is known that a module has no goal of which there is this page. */
    boolean lack(MavenModule module, String page) {
        String goal = page.substring(0, page.length() - PAGE.length());
        return !goal.equals(HELP) && of(module).filter(goals -> !goals.contains(goal)).isPresent();
    }

    /** The goals of a module, empty if the sources do not tell all of them. */
    private synchronized Optional<Set<String>> of(MavenModule module) {
        return byFolder.computeIfAbsent(module.folder(), folder -> read(module));
    }

    private Optional<Set<String>> read(MavenModule module) {
        Set<String> goals = new TreeSet<>();
        if (!module.pom().isOfPlugin()) {
            return Optional.of(goals);
        }
        String folder = Paths.join(module.folder(), "src/main/");
        for (String file : files.tree().files()) {
            if (file.startsWith(folder)) {
                boolean isUnknown =
                        switch (Paths.extension(file)) {
                            case "java" -> !add(files.text(file).orElse(""), goals);
                            case "kt", "groovy", "scala", "vm", "bsh" -> true;
                            default -> false;
                        };
                if (isUnknown) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(goals).filter(found -> !found.isEmpty());
    }

    /** Adds the goals of a source; false if one of them has a name that is not written there. */
    private static boolean add(String source, Set<String> goals) {
        Matcher tags = TAG.matcher(source);
        while (tags.find()) {
            goals.add(tags.group(1));
        }
        Matcher annotation = ANNOTATION.matcher(source);
        Matcher name = NAME.matcher(source);
        while (annotation.find()) {
            if (!name.find(annotation.end()) || name.group(1) == null) {
                return false;
            }
            goals.add(name.group(1));
        }
        return true;
    }
}
