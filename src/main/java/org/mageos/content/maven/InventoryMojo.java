package org.mageos.content.maven;

import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;
import org.mageos.content.engine.InventoryPublisher;
import org.mageos.content.engine.Publisher;
import org.mageos.content.inventory.ArtifactSource;
import org.mageos.content.inventory.ArtifactSource.Resolved;

/**
 * Writes down what the site serves, its pages with their anchors, its files and redirects, and
 * attaches that to the project, so that {@code install} and {@code deploy} hand it on: other
 * projects name it under {@code sites} in their settings, and links to this site are checked there
 * without the network.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "inventory",
        defaultPhase = LifecyclePhase.PACKAGE,
        requiresProject = false,
        threadSafe = true)
public final class InventoryMojo extends RenderMojo {

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "inventory.skip", defaultValue = "false")
    private boolean skipGoal;

    /**
     * Whether the inventory is also published with the site, as {@code inventory.gz}, and as {@code
     * objects.inv}, so that Sphinx, MkDocs and pdoc can link to the site.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "inventory.files", defaultValue = "false")
    private boolean inventoryFiles;

    /**
     * A released version of the project, or {@code latest} for the newest one before this: URLs and
     * anchors that its inventory has and this site has no more are told, under the rules {@code
     * route/lost} and {@code anchor/lost}, unless a redirect leads on.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "inventory.compareWith")
    private @Nullable String inventoryCompareWith;

    @Inject private MavenProjectHelper helper;

    @Override
    boolean isSkipped() {
        return skipGoal;
    }

    @Override
    Publisher publisher(Path folder, Workspace workspace) throws MojoExecutionException {
        MavenProject project = step().project();
        return new InventoryPublisher(
                folder(workspace),
                Optional.of(folder).filter(published -> inventoryFiles),
                project.getArtifactId(),
                Optional.of(project.getVersion()).filter(version -> project.getFile() != null),
                released(workspace));
    }

    private Optional<Resolved> released(Workspace workspace) throws MojoExecutionException {
        if (inventoryCompareWith == null) {
            return Optional.empty();
        }
        MavenProject project = step().project();
        ArtifactSource source = artifacts(workspace);
        if (!inventoryCompareWith.equals("latest")) {
            return Optional.of(
                    source.resolve(
                            String.join(
                                    ":",
                                    project.getGroupId(),
                                    project.getArtifactId(),
                                    inventoryCompareWith),
                            ArtifactSource.Kind.INVENTORY));
        }
        Optional<Resolved> newest =
                source.released(
                        project.getGroupId(), project.getArtifactId(), project.getVersion());
        if (newest.isEmpty()) {
            getLog().info("There is no release before this one to compare with");
        }
        return newest;
    }

    private static Path folder(Workspace workspace) {
        return workspace.buildFolder().resolve("mageos-content").resolve("inventory");
    }

    @Override
    void published(Workspace workspace) {
        helper.attachArtifact(
                step().project(),
                MavenArtifacts.EXTENSION,
                MavenArtifacts.CLASSIFIER,
                folder(workspace).resolve(InventoryPublisher.FILE).toFile());
    }
}
