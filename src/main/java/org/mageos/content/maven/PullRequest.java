package org.mageos.content.maven;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mageos.content.engine.Since;
import org.mageos.content.tree.NamedFiles;
import org.mageos.content.value.JsonReader;
import org.mageos.content.value.Value;

/**
 * The pull request that a build server builds, as its environment tells.
 *
 * @param environment the variables of the environment
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/variables">GitHub
 *     Actions</a>
 * @see <a href="https://docs.gitlab.com/ci/variables/predefined_variables/">GitLab CI</a>
 */
record PullRequest(Map<String, String> environment) {

    /** The event of a large pull request has some hundred kilobytes. */
    private static final int MAX_EVENT = 64 << 20;

    private static final String BRANCH = "refs/heads/";

    PullRequest {
        environment = Map.copyOf(environment);
    }

    /**
     * The branch that it is to be merged into. Its commit in the event of GitHub's pull requests is
     * none to compare with: it is that of the time when the pull request was opened.
     */
    Optional<Since> base() {
        Optional<Since> mergeQueue = mergeQueue();
        if (mergeQueue.isPresent()) {
            return mergeQueue;
        }
        // The first is set where the target branch is merged already.
        List<String> names =
                Stream.of("CI_MERGE_REQUEST_TARGET_BRANCH_SHA", "CI_MERGE_REQUEST_DIFF_BASE_SHA")
                        .map(this::variable)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toCollection(ArrayList::new));
        Optional<String> branch =
                Stream.of(
                                "GITHUB_BASE_REF",
                                "CI_MERGE_REQUEST_TARGET_BRANCH_NAME",
                                "CHANGE_TARGET",
                                "SYSTEM_PULLREQUEST_TARGETBRANCH",
                                "BITBUCKET_PR_DESTINATION_BRANCH")
                        .map(this::variable)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(PullRequest::withoutPrefix);
        branch.ifPresent(name -> names.addAll(List.of("origin/" + name, name)));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Since(
                                branch.map(name -> "origin/" + name).orElse(names.get(0)),
                                names,
                                true));
    }

    private static String withoutPrefix(String name) {
        return name.startsWith(BRANCH) ? name.substring(BRANCH.length()) : name;
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** The commit before those that GitHub's merge queue is about to merge. */
    private Optional<Since> mergeQueue() {
        return variable("GITHUB_EVENT_NAME")
                .filter("merge_group"::equals)
                .flatMap(name -> variable("GITHUB_EVENT_PATH"))
                .flatMap(PullRequest::event)
                .flatMap(event -> event.mapping("merge_group").text("base_sha"))
                .map(commit -> new Since("the base of the merge queue", List.of(commit), true));
    }

    private static Optional<Value.Mapping> event(String file) {
        try {
            return JsonReader.read(NamedFiles.text(Path.of(file), MAX_EVENT)).value()
                            instanceof Value.Mapping mapping
                    ? Optional.of(mapping)
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
