package org.mageos.content.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** That the goals are wired; what they find is told by the tests of the engine. */
@MojoTest
class GoalsTest {

    @Test
    @InjectMojo(goal = "lint")
    void lintChecksEverything(LintMojo mojo) {
        assertThat(mojo.ruleGroups()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "check-links")
    void everyGoalSaysWhichFilesItCouldNotRead(CheckLinksMojo mojo) {
        assertThat(mojo.ruleGroups()).contains("file");
    }

    @Test
    @InjectMojo(goal = "lint")
    @MojoParameter(name = "directory", value = "src/test/projects/no-content")
    @MojoParameter(name = "outputDirectory", value = "target/goals-test")
    @MojoParameter(name = "now", value = "2026-06-01")
    void noContentFailsTheBuild(LintMojo mojo) throws Exception {
        inABuild(mojo);

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(mojo::execute)
                .withMessageContaining("No Markdown or AsciiDoc file");
    }

    @Test
    @InjectMojo(goal = "check-images")
    @MojoParameter(name = "directory", value = "src/test/projects/no-content")
    @MojoParameter(name = "outputDirectory", value = "target/goals-test")
    @MojoParameter(name = "now", value = "2026-06-01")
    @MojoParameter(name = "failIfNoContent", value = "false")
    void noContentIsFineIfTheUserSaysSo(CheckImagesMojo mojo) throws Exception {
        inABuild(mojo);

        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "lint")
    @MojoParameter(name = "directory", value = "src/test/projects/missing")
    void aMissingFolderIsAnError(LintMojo mojo) {
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(mojo::execute)
                .withMessageContaining("is not a folder");
    }

    @Test
    @InjectMojo(goal = "lint")
    @MojoParameter(name = "failOn", value = "sometimes")
    void anUnknownThresholdIsAnError(LintMojo mojo) {
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(mojo::execute)
                .withMessageContaining("failOn is error, warning or never");
    }

    @Test
    @InjectMojo(goal = "lint")
    @MojoParameter(name = "now", value = "soon")
    void anUnreadableTimeIsAnError(LintMojo mojo) throws Exception {
        inABuild(mojo);

        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(mojo::execute)
                .withMessageContaining("now is a date")
                .withMessageContaining("'soon'");
    }

    @Test
    @InjectMojo(goal = "validate-front-matter")
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "failOn", value = "sometimes")
    void skipComesFirst(ValidateFrontMatterMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "check-external-links")
    @MojoParameter(name = "skipGoal", value = "true")
    @MojoParameter(name = "failOn", value = "sometimes")
    void theGoalThatNeedsTheNetworkCanBeSkipped(CheckExternalLinksMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "check-links")
    @MojoParameter(name = "skipGoal", value = "true")
    @MojoParameter(name = "failOn", value = "sometimes")
    void aGoalCanBeSkippedAlone(CheckLinksMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    /** Gives the goal what only a real build has. */
    private static void inABuild(ContentMojo mojo) throws IllegalAccessException {
        Plugin plugin = new Plugin();
        plugin.setVersion("1.2.3");
        MojoExecution execution = new MojoExecution(plugin, "lint", "default-cli");
        MojoExtension.setVariableValueToObject(mojo, "execution", execution);
        mojo.setPluginContext(new HashMap<>());
    }
}
