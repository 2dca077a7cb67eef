package org.mageos.content.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.engine.Since;

/** SI6, SI8: where build servers say what a pull request is to be merged into. */
class PullRequestTest {

    @ParameterizedTest
    @CsvSource({
        "GITHUB_BASE_REF, release/1, origin/release/1",
        "CHANGE_TARGET, main, origin/main",
        "SYSTEM_PULLREQUEST_TARGETBRANCH, refs/heads/main, origin/main",
        "BITBUCKET_PR_DESTINATION_BRANCH, main, origin/main",
        "CI_MERGE_REQUEST_TARGET_BRANCH_NAME, main, origin/main",
        "CI_MERGE_REQUEST_DIFF_BASE_SHA, 0123456, 0123456",
    })
    void findsTheBranch(String variable, String value, String name) {
        assertThat(new PullRequest(Map.of(variable, value)).base().orElseThrow().names())
                .startsWith(name);
    }

    @Test
    @DisplayName("SI8 GitLab's commits go before its branch, which is mostly not fetched")
    void prefersCommits() {
        Map<String, String> gitLab =
                Map.of(
                        "CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main",
                        "CI_MERGE_REQUEST_TARGET_BRANCH_SHA", "",
                        "CI_MERGE_REQUEST_DIFF_BASE_SHA", "abc");

        assertThat(new PullRequest(gitLab).base())
                .contains(new Since("origin/main", List.of("abc", "origin/main", "main"), true));
    }

    @Test
    @DisplayName("SI6 The base of a merge queue stands in the event")
    void readsTheEventOfAMergeQueue(@TempDir Path folder) throws IOException {
        Path event = folder.resolve("event.json");
        Files.writeString(event, "{\"merge_group\": {\"base_sha\": \"abc\"}}");

        assertThat(queue(event).base().orElseThrow().names()).containsExactly("abc");
        Files.writeString(event, "no JSON");
        assertThat(queue(event).base()).isEmpty();
        Files.delete(event);
        assertThat(queue(event).base()).isEmpty();
    }

    private static PullRequest queue(Path event) {
        return new PullRequest(
                Map.of("GITHUB_EVENT_NAME", "merge_group", "GITHUB_EVENT_PATH", event.toString()));
    }

    @Test
    @DisplayName("SI6 The variable is there and empty where there is no pull request")
    void findsNone() {
        assertThat(new PullRequest(Map.of("GITHUB_BASE_REF", "", "CHANGE_TARGET", " ")).base())
                .isEmpty();
    }
}
