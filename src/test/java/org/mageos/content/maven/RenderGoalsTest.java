package org.mageos.content.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the goals that render write, and where; what they write is told by other tests. */
@MojoTest
class RenderGoalsTest {

    private static final String SETTINGS =
            """
            site: { url: https://example.org, title: Example }
            collections:
              posts: { files: posts/*.md, permalink: "/{slug}" }
            feeds: [{ path: rss.xml, from: posts }]
            """;

    @TempDir private Path root;
    private Path site;

    @BeforeEach
    void content() throws IOException {
        site = root.resolve("out/site");
        write("mageos-content.yaml", SETTINGS);
        write("posts/good.md", "---\ntitle: Good\ndate: 2026-02-01\n---\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    @InjectMojo(goal = "render-feeds")
    void feedsGoWhereTheUserSays(RenderFeedsMojo mojo) throws Exception {
        inABuild(mojo).execute();

        assertThat(site.resolve("rss.xml")).content().contains("<title>Good</title>");
    }

    @Test
    @InjectMojo(goal = "render-sitemap")
    void theSitemapGoesWhereTheUserSays(RenderSitemapMojo mojo) throws Exception {
        inABuild(mojo).execute();

        assertThat(site.resolve("sitemap.xml")).content().contains("https://example.org/good<");
        assertThat(site.resolve("robots.txt")).exists();
        assertThat(site.resolve("llms.txt")).exists();
    }

    @Test
    @InjectMojo(goal = "render-sitemap")
    void theUsualFolderIsBelowTheBuilds(RenderSitemapMojo mojo) {
        Workspace withoutPom = new Workspace(root, new MavenProject(), List.of());

        assertThat(mojo.publishFolder(withoutPom))
                .isEqualTo(root.resolve("target/mageos-content/site"));
    }

    @Test
    @InjectMojo(goal = "render-feeds")
    void anErrorLeavesNothingButTheReports(RenderFeedsMojo mojo) throws Exception {
        write("posts/bad.md", "---\ntitle: Bad\ndate: 2026-02-30\n---\n");

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(inABuild(mojo)::execute)
                .withMessage("1 error in the content; see above; nothing was written");
        assertThat(site).doesNotExist();
        assertThat(root.resolve("out/report.json")).content().contains("\"feed/date\"");
    }

    @Test
    @InjectMojo(goal = "render-feeds")
    void anErrorLeavesWhatAnEarlierRunWrote(RenderFeedsMojo mojo) throws Exception {
        write("out/site/rss.xml", "earlier");
        write("posts/bad.md", "---\ntitle: Bad\ndate: 2026-02-30\n---\n");

        assertThatExceptionOfType(MojoFailureException.class).isThrownBy(inABuild(mojo)::execute);
        assertThat(site).isDirectoryNotContaining("glob:**.tmp");
        assertThat(site.resolve("rss.xml")).hasContent("earlier");
    }

    @Test
    @InjectMojo(goal = "render-feeds")
    @MojoParameter(name = "failOn", value = "never")
    void whatIsWrongIsLeftOutWhereErrorsDoNotFailTheBuild(RenderFeedsMojo mojo) throws Exception {
        write("posts/bad.md", "---\ntitle: Bad\ndate: 2026-02-30\n---\n");

        inABuild(mojo).execute();

        assertThat(site.resolve("rss.xml"))
                .content()
                .contains("<title>Good</title>")
                .doesNotContain("<title>Bad</title>");
    }

    @Test
    @InjectMojo(goal = "render-feeds")
    @MojoParameter(name = "failOn", value = "warning")
    void aWarningThatFailsTheBuildLeavesNothing(RenderFeedsMojo mojo) throws Exception {
        write("posts/bad.md", "---\ntitle: A &amp; B\ndate: 2026-02-01\n---\n");

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(inABuild(mojo)::execute)
                .withMessageContaining("1 warning");
        assertThat(site).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "render-sitemap")
    @MojoParameter(name = "failOn", value = "never")
    void missingSettingsFailTheBuildInAnyCase(RenderSitemapMojo mojo) throws Exception {
        write("mageos-content.yaml", SETTINGS.replace("url: https://example.org, ", ""));

        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(inABuild(mojo)::execute)
                .withMessageContaining("A sitemap needs the URL of the site");
        assertThat(site).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "render-feeds")
    void idsAreKeptOnlyWhereTheFeedsAreWritten(RenderFeedsMojo mojo) throws Exception {
        write("mageos-content.yaml", SETTINGS + "feedIds: ids.yaml\n");
        write("posts/bad.md", "---\ntitle: Bad\ndate: 2026-02-30\n---\n");

        assertThatExceptionOfType(MojoFailureException.class).isThrownBy(inABuild(mojo)::execute);
        assertThat(root.resolve("ids.yaml")).doesNotExist();

        Files.delete(root.resolve("posts/bad.md"));
        mojo.execute();
        assertThat(root.resolve("ids.yaml")).content().contains("\"posts/good.md\"");
    }

    @Test
    @InjectMojo(goal = "render-feeds")
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "failOn", value = "sometimes")
    void skipComesFirst(RenderFeedsMojo mojo) throws Exception {
        assertThatCode(inABuild(mojo)::execute).doesNotThrowAnyException();
        assertThat(root.resolve("out")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "render-sitemap")
    @MojoParameter(name = "skipGoal", value = "true")
    @MojoParameter(name = "failOn", value = "sometimes")
    void aGoalCanBeSkippedAlone(RenderSitemapMojo mojo) throws Exception {
        assertThatCode(inABuild(mojo)::execute).doesNotThrowAnyException();
        assertThat(root.resolve("out")).doesNotExist();
    }

    /** Gives the goal the content, and what only a real build has. */
    private <M extends RenderMojo> M inABuild(M mojo) throws IllegalAccessException {
        Plugin plugin = new Plugin();
        plugin.setVersion("1.2.3");
        MojoExtension.setVariableValueToObject(
                mojo, "execution", new MojoExecution(plugin, "render", "default-cli"));
        MojoExtension.setVariableValueToObject(mojo, "directory", root.toFile());
        MojoExtension.setVariableValueToObject(
                mojo, "outputDirectory", root.resolve("out").toFile());
        MojoExtension.setVariableValueToObject(mojo, "publishDirectory", site.toFile());
        MojoExtension.setVariableValueToObject(mojo, "now", "2026-06-01");
        mojo.setPluginContext(new HashMap<>());
        return mojo;
    }
}
