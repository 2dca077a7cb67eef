package org.mageos.content.generator.mavensite;

import java.util.List;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.GeneratorType;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * The site of Maven, recognised by sources of it beside a pom: that of a module, or of the modules
 * below it.
 */
public final class MavenSite implements GeneratorType {

    static final String NAME = "maven-site";

    private static final String DESCRIPTOR = "site.xml";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isAt(SiteFiles files, String folder) {
        if (!files.tree().hasFile(Paths.join(folder, Pom.NAME)) || !mayHaveSources(files, folder)) {
            return false;
        }
        return Reactor.at(files, folder).modules().stream()
                .map(ReactorSites::folder)
                .anyMatch(site -> hasSources(files.tree(), site));
    }

    /** Whether there is a file that sources of a site have, so that it is worth reading poms. */
    private static boolean mayHaveSources(SiteFiles files, String folder) {
        for (String file : files.tree().filesBelow(folder)) {
            if (file.endsWith("/" + DESCRIPTOR) || file.contains("src/site/")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSources(FileTree tree, String folder) {
        if (tree.hasFile(Paths.join(folder, DESCRIPTOR))) {
            return true;
        }
        for (SiteFormat format : SiteFormat.values()) {
            if (tree.hasFolder(Paths.join(folder, format.folder()))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean comesLast() {
        return true;
    }

    @Override
    public List<String> folders(SiteFiles files, String folder) {
        return Reactor.at(files, folder).modules().stream()
                .map(MavenModule::folder)
                .filter(one -> !one.equals(folder))
                .toList();
    }

    @Override
    public Generator read(SiteFiles files, String folder, SiteSettings site) {
        ReactorSites sites = new ReactorSites(Reactor.at(files, folder), files.tree());
        return new MavenSiteGenerator(sites, files, site).generator();
    }
}
