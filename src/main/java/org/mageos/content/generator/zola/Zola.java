package org.mageos.content.generator.zola;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.GeneratorType;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.tree.SiteFiles;

/**
 * Zola, recognised by {@code base_url} in {@code config.toml} beside a folder of content. Hugo's
 * file of that name has {@code baseURL}.
 */
public final class Zola implements GeneratorType {

    private static final List<String> CONFIGS = List.of("config.toml", "zola.toml");
    private static final Pattern BASE_URL = Pattern.compile("(?:base_url|\"base_url\")[ \\t]*=.*");

    @Override
    public String name() {
        return "zola";
    }

    @Override
    public boolean isAt(SiteFiles files, String folder) {
        SiteFolder site = SiteFolder.of(folder);
        return files.tree().hasFolder(site.name("content"))
                && config(files, site).flatMap(files::text).filter(Zola::hasBaseUrl).isPresent();
    }

    /** Looks at the text, so that a file of another program need not be in order. */
    private static boolean hasBaseUrl(String text) {
        return text.lines()
                .map(String::strip)
                // What follows belongs to a table.
                .takeWhile(line -> !line.startsWith("["))
                .anyMatch(line -> BASE_URL.matcher(line).matches());
    }

    private static Optional<String> config(SiteFiles files, SiteFolder site) {
        return CONFIGS.stream().map(site::name).filter(files.tree()::hasFile).findFirst();
    }

    @Override
    public Generator read(SiteFiles files, String folder, SiteSettings site) {
        SiteFolder place = SiteFolder.of(folder);
        ZolaConfig config =
                config(files, place)
                        .map(file -> ZolaConfig.of(files.data(file)))
                        .orElse(ZolaConfig.DEFAULT);
        return new ZolaGenerator(place, config, files, site).generator();
    }
}
