package org.mageos.content.generator;

import org.mageos.content.settings.SiteSettings;
import org.mageos.content.tree.SiteFiles;

/** No generator: links as GitHub and other Git hosts show them, from file to file. */
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
        return new Generator(
                name(),
                new Files(),
                SiteDescription.NONE,
                sources -> SourceRoutes.NONE,
                Linking.PLAIN,
                Anchoring.ON_GIT_HOST,
                DocumentFormat.GITHUB);
    }

    private static final class Files implements SiteLayout {

        @Override
        public boolean isSite() {
            return false;
        }

        @Override
        public boolean isContent(String file) {
            return false;
        }
    }
}
