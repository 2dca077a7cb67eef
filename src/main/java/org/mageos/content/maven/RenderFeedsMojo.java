package org.mageos.content.maven;

import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mageos.content.engine.FeedPublisher;
import org.mageos.content.engine.Publisher;

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
    Publisher publisher(Path folder, Workspace workspace) {
        return FeedPublisher.into(folder, workspace.root());
    }
}
