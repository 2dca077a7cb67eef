package org.mageos.content.generator.docusaurus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/** The languages that {@code i18n} of the settings names. */
final class ConfiguredLanguages {

    private static final String ENGLISH = "en";

    private ConfiguredLanguages() {}

    /** The default language first; if a program says which there are, those with translations. */
    static List<SiteLanguage> read(Options config, SiteFolder site, FileTree tree) {
        Options i18n = config.below("i18n");
        String defaultTag = i18n.text("defaultLocale").orElse(ENGLISH);
        String folder = Paths.trimSlashes(i18n.text("path").orElse("i18n"));
        Set<String> tags = new LinkedHashSet<>();
        tags.add(defaultTag);
        tags.addAll(i18n.texts("locales"));
        if (config.isComputed("i18n") || i18n.isComputed("locales")) {
            tags.addAll(translated(site.name(folder) + "/", tree));
        }
        List<SiteLanguage> languages = new ArrayList<>();
        for (String tag : tags) {
            Options own = i18n.below("localeConfigs").below(tag);
            String path = Paths.trimSlashes(own.text("baseUrl").orElse("/" + tag + "/"));
            String base = Paths.trimSlashes(config.text("baseUrl").orElse("/"));
            languages.add(
                    new SiteLanguage(
                            tag,
                            tag.equals(defaultTag) ? "" : withoutBase(path, base),
                            site.name(folder + "/" + own.text("path").orElse(tag))));
        }
        return languages;
    }

    private static String withoutBase(String path, String base) {
        return !base.isEmpty() && path.startsWith(base + "/")
                ? path.substring(base.length() + 1)
                : path;
    }

    private static Set<String> translated(String folder, FileTree tree) {
        Set<String> tags = new LinkedHashSet<>();
        for (String file : tree.keptFiles()) {
            int end = file.startsWith(folder) ? file.indexOf('/', folder.length()) : -1;
            if (end > 0) {
                tags.add(file.substring(folder.length(), end));
            }
        }
        return tags;
    }
}
