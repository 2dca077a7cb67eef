package org.mageos.content.generator.hugo;

import java.util.List;
import java.util.Optional;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.GeneratorType;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/** Hugo, recognised by its settings. */
public final class Hugo implements GeneratorType {

    /** Keys that no other generator's {@code config.*} has, in lower case. */
    private static final List<String> OWN_KEYS =
            List.of(
                    "baseurl",
                    "languagecode",
                    "defaultcontentlanguage",
                    "contentdir",
                    "disablekinds",
                    "enablerobotstxt");

    /** Keys that others may have as well, beside a folder of content. */
    private static final List<String> LIKELY_KEYS =
            List.of("theme", "module", "markup", "permalinks", "taxonomies", "languages", "params");

    @Override
    public String name() {
        return "hugo";
    }

    @Override
    public boolean isAt(SiteFiles files, String folder) {
        FileTree tree = files.tree();
        if (ConfigFiles.named(tree, folder, "hugo").isPresent()
                || ConfigFiles.hasFolder(tree, folder)) {
            return true;
        }
        // Zola, Jekyll and many a program name their settings so as well.
        Optional<String> file = ConfigFiles.named(tree, folder, "config");
        if (file.isEmpty()) {
            return false;
        }
        Value.Mapping config = LowerCaseKeys.of(files.data(file.get()));
        return config.get("base_url").isEmpty()
                && isHugo(config, tree.hasFolder(Paths.join(folder, "content")));
    }

    private static boolean isHugo(Value.Mapping config, boolean hasContent) {
        return OWN_KEYS.stream().anyMatch(key -> config.get(key).isPresent())
                || hasContent && LIKELY_KEYS.stream().anyMatch(key -> config.get(key).isPresent());
    }

    @Override
    public boolean reaches(String folder) {
        return (folder + "/").startsWith("content/") || (folder + "/").startsWith("static/");
    }

    @Override
    public Generator read(SiteFiles files, String folder, SiteSettings site) {
        return HugoGenerator.of(files, HugoSettings.read(files, folder), site);
    }
}
