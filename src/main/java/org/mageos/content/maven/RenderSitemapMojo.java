package org.mageos.content.maven;

import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mageos.content.engine.Publisher;
import org.mageos.content.engine.SitemapPublisher;

/**
 * Writes the sitemap of all pages that search engines may index, a {@code robots.txt} that names it
 * where the site has none, and {@code llms.txt}. What is wrong with them is reported under the
 * rules {@code sitemap/*}.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "render-sitemap",
        defaultPhase = LifecyclePhase.PREPARE_PACKAGE,
        requiresProject = false,
        threadSafe = true)
public final class RenderSitemapMojo extends RenderMojo {

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "render-sitemap.skip", defaultValue = "false")
    private boolean skipGoal;

    @Override
    boolean isSkipped() {
        return skipGoal;
    }

    @Override
    Publisher publisher(Path folder, Workspace workspace) {
        return SitemapPublisher.into(folder, workspace.root());
    }
}
