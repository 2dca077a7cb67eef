package org.mageos.content.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.mageos.content.engine.Content;
import org.mageos.content.finding.LintResult;
import org.mageos.content.report.ReportFile;
import org.mageos.content.report.Run;

/**
 * Makes a page of the Maven site of what {@code lint} finds. It never fails the build for what it
 * finds. Called by hand, without the site, it writes the report {@code html} there instead.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class ReportMojo extends CheckMojo implements MavenReport {

    private static final String PAGE = "mageos-content";

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "report.skip", defaultValue = "false")
    private boolean skipGoal;

    /**
     * The folder of the page when the goal is called by hand; the site's own elsewhere.
     *
     * @since 0.1.0
     */
    @Parameter(defaultValue = "${project.build.directory}/reports", readonly = true)
    private File reportOutputDirectory = new File("target/reports");

    @Override
    boolean isSkipped() {
        return skipGoal;
    }

    @Override
    void run(Content content, Workspace workspace) throws IOException, MojoExecutionException {
        Path file = reportOutputDirectory.toPath().resolve(PAGE + ".html");
        Run run = new Run(step().runName(), check(content, workspace));
        new ReportFile(file, ReportFormat.HTML.in(surroundings(workspace))).write(List.of(run));
        getLog().info("Written to " + file);
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            Workspace workspace = workspace();
            LintResult result = check(load(workspace), workspace);
            new ReportPage(result, surroundings(workspace).host().get()).write(sink);
        } catch (IOException | MojoExecutionException e) {
            throw new MavenReportException("The content cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public boolean canGenerateReport() {
        return !isSkippedAtAll();
    }

    @Override
    @SuppressWarnings("deprecation") // Must be there for its successor, which calls it.
    public String getOutputName() {
        return PAGE;
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return ReportPage.TITLE;
    }

    @Override
    public String getDescription(Locale locale) {
        return "Broken links, missing images and wrong front matter in the content.";
    }

    @Override
    public void setReportOutputDirectory(File folder) {
        reportOutputDirectory = folder;
    }

    @Override
    public File getReportOutputDirectory() {
        return reportOutputDirectory;
    }

    @Override
    public boolean isExternalReport() {
        return false;
    }
}
