package org.mageos.content.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * A goal that somebody calls by hand in a build of several projects.
 *
 * <p>What can run without a pom Maven runs once, at the top, and leaves all modules out. Therefore
 * the goal itself goes through the projects that a build would run it in: those that use the
 * plugin, each with the configuration of its own pom.
 *
 * @param session the build
 * @param execution what Maven runs
 * @param lifecycle finds out the configuration of the goal in another project
 * @param plugins runs it there
 */
record CallByHand(
        MavenSession session,
        MojoExecution execution,
        LifecycleExecutor lifecycle,
        BuildPluginManager plugins) {

    private static final String NO_ID = "default-cli";

    CallByHand {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(execution, "execution");
        Objects.requireNonNull(lifecycle, "lifecycle");
        Objects.requireNonNull(plugins, "plugins");
    }

    /** What the goal does in the project that Maven runs it in. */
    interface Goal {
        void execute() throws MojoExecutionException, MojoFailureException;
    }

    /**
     * The projects to run the goal in, in the order of the build.
     *
     * @param current the project that Maven runs it in
     */
    List<MavenProject> projects(MavenProject current) {
        boolean runsOnce =
                execution.getSource() == MojoExecution.Source.CLI
                        && !execution.getMojoDescriptor().isProjectRequired();
        if (!runsOnce || !current.equals(session.getTopLevelProject())) {
            return List.of(current);
        }
        List<MavenProject> users = new ArrayList<>(session.getProjects());
        users.removeIf(project -> !uses(project));
        if (!users.isEmpty()) {
            return users;
        }
        // Nobody's own pom speaks of the plugin: the folder is checked as it would be without one.
        return session.getProjects().contains(current) ? List.of(current) : session.getProjects();
    }

    /** Whether no project of the build uses the plugin, so that none of them is checked apart. */
    boolean isOfNoProject() {
        for (MavenProject project : session.getAllProjects()) {
            if (uses(project)) {
                return false;
            }
        }
        return true;
    }

    private boolean uses(MavenProject project) {
        Plugin plugin = project.getPlugin(execution.getPlugin().getKey());
        boolean hasId = !execution.getExecutionId().equals(NO_ID);
        return plugin != null
                && (!hasId || plugin.getExecutionsAsMap().containsKey(execution.getExecutionId()));
    }

    /**
     * Runs the goal in several projects, in all of them whatever happens in one.
     *
     * @param goal runs it in the current project
     */
    void run(List<MavenProject> projects, MavenProject current, Goal goal, Log log)
            throws MojoExecutionException, MojoFailureException {
        List<MavenProject> failed = new ArrayList<>();
        boolean couldWork = true;
        for (MavenProject project : projects) {
            log.info("");
            log.info("Project " + project.getArtifactId() + " (" + pom(project) + ")");
            try {
                if (project.equals(current)) {
                    goal.execute();
                } else {
                    runIn(project);
                }
            } catch (MojoFailureException | MojoExecutionException e) {
                couldWork &= e instanceof MojoFailureException;
                failed.add(project);
                log.error(e.getMessage());
            }
        }
        if (!failed.isEmpty()) {
            String message = message(failed, projects.size());
            if (couldWork) {
                throw new MojoFailureException(message);
            }
            throw new MojoExecutionException(message);
        }
    }

    private static String message(List<MavenProject> failed, int all) {
        return failed.stream()
                .map(MavenProject::getArtifactId)
                .collect(
                        Collectors.joining(
                                ", ",
                                failed.size() + " of " + all + " projects failed: ",
                                "; see above"));
    }

    private String pom(MavenProject project) {
        return session.getTopLevelProject()
                .getBasedir()
                .toPath()
                .relativize(project.getFile().toPath())
                .toString();
    }

    private void runIn(MavenProject project) throws MojoExecutionException, MojoFailureException {
        MavenProject before = session.getCurrentProject();
        session.setCurrentProject(project);
        try {
            List<MojoExecution> plan =
                    lifecycle.calculateExecutionPlan(session, task(project)).getMojoExecutions();
            for (MojoExecution each : plan) {
                plugins.executeMojo(session, each);
            }
        } catch (MojoFailureException | MojoExecutionException e) {
            throw e;
        } catch (Exception e) {
            // Half a dozen kinds: a plugin that is not found, a configuration that does not fit.
            throw new MojoExecutionException(e.getMessage(), e);
        } finally {
            session.setCurrentProject(before);
        }
    }

    /**
     * The goal as it is written on the command line; a project that uses it has its own version.
     */
    private String task(MavenProject project) {
        Plugin plugin = execution.getPlugin();
        String version = uses(project) ? "" : ":" + plugin.getVersion();
        String id = execution.getExecutionId();
        return plugin.getKey()
                + version
                + ":"
                + execution.getGoal()
                + (id.equals(NO_ID) ? "" : "@" + id);
    }
}
