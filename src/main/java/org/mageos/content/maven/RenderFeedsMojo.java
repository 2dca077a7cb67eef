package org.mageos.content.maven;

import java.util.List;
import java.util.Set;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mageos.content.engine.Content;
import org.mageos.content.engine.FeedRendering;
import org.mageos.content.engine.Linter;
import org.mageos.content.finding.LintResult;
import org.mageos.content.maven.RenderTask.Output;

/**
 * Writes the feeds that the settings name under {@code feeds}: RSS 2.0, Atom 1.0 and JSON Feed 1.1.
 * What is wrong with their entries is reported under the rules {@code feed/*}.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "render-feeds",
        defaultPhase = LifecyclePhase.PREPARE_PACKAGE,
        requiresProject = false,
        threadSafe = true)
public final class RenderFeedsMojo extends RenderMojo {

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "render-feeds.skip", defaultValue = "false")
    private boolean skipGoal;

    @Override
    boolean isSkipped() {
        return skipGoal;
    }

    @Override
    Task task(Workspace workspace) {
        Output site = new Output(publishFolder(workspace));
        Output repository = new Output(workspace.root());
        return new RenderTask(List.of(site, repository), List.of()) {
            @Override
            public LintResult run(Content content) {
                return Linter.ask(
                        content,
                        Set.of("feed"),
                        errors ->
                                List.of(
                                        new FeedRendering(
                                                site.folder(),
                                                repository.folder(),
                                                site.files()::add,
                                                repository.files()::add,
                                                errors)));
            }
        };
    }
}
