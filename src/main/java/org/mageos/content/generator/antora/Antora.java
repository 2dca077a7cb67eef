package org.mageos.content.generator.antora;

import java.util.ArrayList;
import java.util.List;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.GeneratorType;
import org.mageos.content.generator.GeneratorTypes;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * Antora, recognised by {@code antora.yml} of a component or by a playbook. All components of the
 * content tree are one site, wherever they lie.
 */
public final class Antora implements GeneratorType {

    static final String NAME = "antora";

    /** How far below the root a site of another generator would be found. */
    private static final int NEAR = 2;

    private static final String SOURCES = "src/";

    /** What sites of other generators have. */
    private static final List<String> OTHERS =
            List.of(
                    "mkdocs.yml",
                    "_config.yml",
                    "hugo.toml",
                    "hugo.yaml",
                    "config.toml",
                    "docusaurus.config.js",
                    "docusaurus.config.ts",
                    "astro.config.mjs",
                    "astro.config.ts",
                    "eleventy.config.js",
                    ".eleventy.js",
                    "site.xml");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isAt(SiteFiles files, String folder) {
        return files.tree().hasFile(Paths.join(folder, ComponentVersion.DESCRIPTOR))
                        && ComponentVersion.read(
                                        files, Paths.join(folder, ComponentVersion.DESCRIPTOR))
                                .isPresent()
                || Playbook.isIn(files, folder) && !descriptors(files).isEmpty()
                || folder.isEmpty() && isFarOnly(files);
    }

    /** Components that lie deep among sources are the repository's site if it has no other one. */
    private static boolean isFarOnly(SiteFiles files) {
        List<String> descriptors = descriptors(files);
        return !descriptors.isEmpty()
                && descriptors.stream().noneMatch(file -> depth(file) <= NEAR)
                && OTHERS.stream()
                        .flatMap(name -> files.tree().named(name).stream())
                        .noneMatch(file -> depth(file) <= NEAR);
    }

    private static long depth(String file) {
        return file.chars().filter(c -> c == '/').count();
    }

    /** The descriptors of the repository's own components. */
    private static List<String> descriptors(SiteFiles files) {
        List<String> descriptors = new ArrayList<>();
        for (String file : files.tree().named(ComponentVersion.DESCRIPTOR)) {
            if (Paths.lastSegment(file).equals(ComponentVersion.DESCRIPTOR)
                    && isOfContent(Paths.folder(file))) {
                descriptors.add(file);
            }
        }
        return descriptors;
    }

    /** The sources of a Maven project of one module hold its documentation, too. */
    private static boolean isOfContent(String folder) {
        boolean isOfSources =
                folder.startsWith(SOURCES) && !folder.startsWith(SOURCES + "main/resources");
        return GeneratorTypes.isOfContent(
                isOfSources ? folder.substring(SOURCES.length()) : folder);
    }

    @Override
    public List<String> folders(SiteFiles files, String folder) {
        return descriptors(files).stream().map(Paths::folder).toList();
    }

    @Override
    public Generator read(SiteFiles files, String folder, SiteSettings site) {
        List<ComponentVersion> versions = new ArrayList<>();
        for (String file : descriptors(files)) {
            ComponentVersion.read(files, file).ifPresent(versions::add);
        }
        Catalog catalog = new Catalog(versions, files.tree());
        return new AntoraGenerator(catalog, Playbook.read(files, folder), files).generator();
    }
}
