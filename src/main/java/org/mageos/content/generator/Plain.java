package org.mageos.content.generator;

import org.mageos.content.settings.SiteSettings;
import org.mageos.content.tree.SiteFiles;

/** No generator: every tree is one of files that a Git host shows. */
public final class Plain implements GeneratorType {

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public boolean isAt(SiteFiles files, String folder) {
        return folder.isEmpty();
    }

    @Override
    public Generator read(SiteFiles files, String folder, SiteSettings site) {
        return new PlainGenerator();
    }
}
