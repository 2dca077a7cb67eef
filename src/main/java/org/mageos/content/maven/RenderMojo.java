package org.mageos.content.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that write have in common. */
abstract class RenderMojo extends ContentMojo {

    /**
     * The folder that the files are written to: what it holds is served at the root of the site. It
     * may be a public folder of the site generator. Either all files are written or, where
     * something fails the build, none. Default: {@code
     * ${project.build.directory}/mageos-content/site}; without a pom {@code
     * target/mageos-content/site} in {@link #directory}.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "publishDirectory")
    private @Nullable File publishDirectory;

    final Path publishFolder(Workspace workspace) {
        return publishDirectory != null
                ? publishDirectory.toPath()
                : workspace.buildFolder().resolve("mageos-content").resolve("site");
    }

    @Override
    final boolean showsUndecided() {
        return false;
    }
}
