package org.mageos.content.generator.mkdocs;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * Whether a site is published below another one of the repository, whose navigation takes it in:
 * {@code - Docs: "!include ../docs/mkdocs.yml"}.
 *
 * @see <a href="https://github.com/backstage/mkdocs-monorepo-plugin">mkdocs-monorepo-plugin</a>
 */
final class MonorepoPlugin {

    private static final Pattern INCLUDE = Pattern.compile("!include\\s{1,9}([^\\s'\"]{1,300})");

    private MonorepoPlugin() {}

    /**
     * Whether there is such a site.
     *
     * @param settings the file of the settings of the site that may be taken in
     */
    static boolean of(SiteFiles files, String settings) {
        SiteFiles others = files.toLookAt();
        for (String file : files.tree().files()) {
            if (MkDocsYaml.isSettings(file) && !file.equals(settings)) {
                Matcher include = INCLUDE.matcher(others.text(file).orElse(""));
                while (include.find()) {
                    Optional<String> name =
                            Paths.normalize(Paths.folder(file) + "/" + include.group(1));
                    if (name.filter(settings::equals).isPresent()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
