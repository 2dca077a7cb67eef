package org.mageos.content.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mageos.content.engine.Content;
import org.mageos.content.engine.Linter;
import org.mageos.content.engine.SitemapRendering;
import org.mageos.content.finding.LintResult;
import org.mageos.content.maven.RenderTask.Output;

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
    Task task(Workspace workspace) {
        Output site = new Output(publishFolder(workspace));
        List<String> warnings = new ArrayList<>();
        return new RenderTask(List.of(site), warnings) {
            @Override
            public LintResult run(Content content) {
                return Linter.ask(
                        content,
                        Set.of("sitemap"),
                        errors ->
                                List.of(
                                        new SitemapRendering(
                                                workspace.root(),
                                                site.folder(),
                                                site.files()::add,
                                                warnings::add,
                                                errors)));
            }
        };
    }
}
