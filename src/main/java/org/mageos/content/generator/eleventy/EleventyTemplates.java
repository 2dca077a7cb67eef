package org.mageos.content.generator.eleventy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.pattern.Glob;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/** Which files of a site are templates, so that each makes a page. */
final class EleventyTemplates {

    private static final String IGNORE = ".eleventyignore";

    private final SiteFolder site;
    private final EleventyConfig config;
    private final List<Glob> ignored = new ArrayList<>();

    EleventyTemplates(SiteFolder site, EleventyConfig config, SiteFiles files) {
        this.site = site;
        this.config = config;
        addIgnored(files, "");
        if (!config.input().isEmpty()) {
            addIgnored(files, config.input());
        }
        config.ignores().forEach(pattern -> ignore(files, "", pattern));
    }

    private void addIgnored(SiteFiles files, String folder) {
        files.text(site.name(Paths.join(folder, IGNORE)))
                .ifPresent(
                        text ->
                                text.lines()
                                        .map(String::strip)
                                        .filter(line -> !line.isEmpty())
                                        .filter(line -> "#!".indexOf(line.charAt(0)) < 0)
                                        .forEach(line -> ignore(files, folder, line)));
    }

    private void ignore(SiteFiles files, String folder, String pattern) {
        boolean anywhere = pattern.startsWith("**/");
        String plain = pattern.startsWith("./") ? pattern.substring(2) : pattern;
        String name = Paths.trimSlashes(anywhere ? pattern : Paths.join(folder, plain));
        boolean isFolder = files.tree().hasFolder(site.name(name));
        try {
            ignored.add(Glob.of(isFolder ? name + "/**" : name));
        } catch (IllegalArgumentException wrong) {
            // A pattern that this reader does not know ignores nothing.
            return;
        }
    }

    /** The template's name without its ending, if a file is a template; within the site. */
    Optional<String> stem(String file) {
        if (!isBelow(config.input(), file)
                || isBelow("node_modules", file)
                || file.contains("/node_modules/")
                || !config.output().isEmpty() && isBelow(config.output(), file)
                || config.hidden().stream().anyMatch(folder -> isBelow(folder, file))
                || Paths.lastSegment(file).startsWith(".eleventy")
                || isData(file)
                || ignored.stream().anyMatch(glob -> glob.matches(file))) {
            return Optional.empty();
        }
        return config.formats().stream()
                .filter(format -> file.endsWith("." + format))
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .map(format -> file.substring(0, file.length() - format.length() - 1))
                .filter(stem -> !stem.isEmpty() && !stem.endsWith("/"));
    }

    private static boolean isData(String file) {
        return file.contains(".11tydata.");
    }

    private static boolean isBelow(String folder, String file) {
        return folder.isEmpty() || file.startsWith(folder + "/");
    }
}
