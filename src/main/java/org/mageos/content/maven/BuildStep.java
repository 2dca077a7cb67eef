package org.mageos.content.maven;

import java.io.File;
import java.util.Objects;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/**
 * One goal that Maven runs in one project of a build.
 *
 * @param session the build
 * @param project the project; without a pom Maven's stand-in for one
 * @param execution the goal, with the version of this plugin
 */
record BuildStep(MavenSession session, MavenProject project, MojoExecution execution) {

    BuildStep {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(execution, "execution");
    }

    /** Whether the command line has the parameter, so that it holds for all projects. */
    boolean isOnCommandLine(String parameter) {
        return session.getUserProperties().containsKey(ContentMojo.PREFIX + parameter);
    }

    BuildProperties properties() {
        return BuildProperties.of(session.getUserProperties(), project.getProperties());
    }

    /** The project at the top of the build, which remembers what is told once. */
    MavenProject top() {
        MavenProject top = session.getTopLevelProject();
        return top == null ? project : top;
    }

    String pluginVersion() {
        return execution.getVersion();
    }

    /** This very build of the plugin and of Java: another may read documents otherwise. */
    String build() {
        return pluginVersion() + " " + jar() + " " + Runtime.version();
    }

    private String jar() {
        MojoDescriptor mojo = execution.getMojoDescriptor();
        PluginDescriptor plugin = mojo == null ? null : mojo.getPluginDescriptor();
        Artifact artifact = plugin == null ? null : plugin.getPluginArtifact();
        File file = artifact == null ? null : artifact.getFile();
        return file == null ? "" : file.length() + " " + file.lastModified();
    }

    /** The goal, with the execution's id where the user gave one. */
    String runName() {
        String goal = execution.getGoal();
        String id = execution.getExecutionId();
        return id.startsWith("default") ? goal : goal + "/" + id;
    }
}
