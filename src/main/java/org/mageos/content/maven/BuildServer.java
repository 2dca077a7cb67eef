package org.mageos.content.maven;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The build server that a build runs on, as its environment tells.
 *
 * @param environment the variables of the environment
 */
record BuildServer(Map<String, String> environment) {

    BuildServer {
        environment = Map.copyOf(environment);
    }

    static BuildServer current() {
        return new BuildServer(System.getenv());
    }

    boolean isGitHub() {
        return "true".equals(environment.get("GITHUB_ACTIONS"));
    }

    boolean isGitLab() {
        return "true".equals(environment.get("GITLAB_CI"));
    }

    /** The file that GitHub shows as the summary of a step; what is in it must be kept. */
    Optional<Path> stepSummary() {
        return Optional.ofNullable(environment.get("GITHUB_STEP_SUMMARY"))
                .filter(file -> isGitHub() && !file.isBlank())
                .map(Path::of);
    }
}
