package org.mageos.content.init;

import java.util.List;

/** What to copy into the settings of a build server. */
public final class CiSnippets {

    private CiSnippets() {}

    /**
     * A workflow of GitHub Actions.
     *
     * @param hasPom whether Maven builds the repository
     */
    public static List<String> gitHub(boolean hasPom) {
        return List.of(
                "# .github/workflows/content.yml",
                "name: content",
                "on: [push, pull_request]",
                "permissions:",
                "  contents: read",
                "jobs:",
                "  lint:",
                "    runs-on: ubuntu-latest",
                "    steps:",
                "      - uses: actions/checkout@v6",
                "        with: { fetch-depth: 0 }",
                hasPom
                        ? "      - run: mvn -B -ntp verify"
                        : "      - uses: mage-os/mageos-content-maven-plugin@main");
    }

    /**
     * A job of GitLab CI.
     *
     * @param command how Maven is called
     */
    public static List<String> gitLab(String command) {
        return List.of(
                "# .gitlab-ci.yml",
                "content:",
                "  image: maven:3.9-eclipse-temurin-17",
                "  variables:",
                "    GIT_DEPTH: 0",
                "  script: " + command,
                "  artifacts:",
                "    when: always",
                "    reports:",
                "      codequality: target/mageos-content/gl-code-quality-report.json");
    }
}
