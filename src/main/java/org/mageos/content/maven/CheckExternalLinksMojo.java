package org.mageos.content.maven;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;
import org.mageos.content.engine.Content;
import org.mageos.content.engine.ExternalRun;
import org.mageos.content.external.ExternalOptions;
import org.mageos.content.external.ExternalResult;
import org.mageos.content.finding.Severity;
import org.mageos.content.finding.Wording;
import org.mageos.content.output.StagedFolder;
import org.mageos.content.report.ConsoleReport.Line;

/**
 * Asks other sites whether the links to them work, politely and never more often than needed. The
 * rules {@code link/external}, {@code link/external-redirected}, {@code link/external-insecure} and
 * {@code link/mail}. The only goal that uses the network: under {@code -o} it is skipped. How it
 * asks is set under {@code external} in the settings; proxies and logins are those of Maven.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "check-external-links",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresProject = false,
        threadSafe = true)
public final class CheckExternalLinksMojo extends ReportingMojo {

    private static final String REPORT = "external-links.json";

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "check-external-links.skip", defaultValue = "false")
    private boolean skipGoal;

    /**
     * Lists the links that could not be judged, with the reason, such as a host that answers no
     * programs. They are counted in any case and never fail the build.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "showUndecided", defaultValue = "false")
    private boolean showUndecided;

    /**
     * The file that remembers which links worked, so that they are not asked again at every build;
     * several builds may share it. Default: what {@code external.memory} of the settings says, or
     * else {@code mageos-content/external-links.txt} in the user's cache folder. Name one where CI
     * keeps files from one build to the next.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "externalMemory")
    private @Nullable File externalMemory;

    private final SettingsDecrypter decrypter;

    @Inject
    CheckExternalLinksMojo(SettingsDecrypter decrypter) {
        this.decrypter = decrypter;
    }

    @Override
    boolean isSkipped() {
        if (!skipGoal && step().session().isOffline()) {
            getLog().warn("Links to other sites are not checked, for Maven is offline");
        }
        return skipGoal || step().session().isOffline();
    }

    @Override
    boolean showsUndecided() {
        return showUndecided;
    }

    @Override
    void run(Content content, Workspace workspace)
            throws IOException, MojoExecutionException, MojoFailureException {
        ExternalResult result = ask(content);
        Path folder = reportFolder(workspace);
        Optional<IOException> unwritten = write(result, folder);
        conclude(result.result(), remarks(result), "", workspace);
        if (unwritten.isPresent()) {
            throw Reports.unwritten(folder.resolve(REPORT), unwritten.get());
        }
    }

    /** A failure is told last: what was found took a while. */
    private static Optional<IOException> write(ExternalResult result, Path folder) {
        try (StagedFolder staged = new StagedFolder(folder)) {
            try (Writer out = staged.openText(REPORT)) {
                result.report().write(out);
            }
            staged.commit();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    private ExternalResult ask(Content content) throws IOException {
        MavenNetwork network = MavenNetwork.of(step().session().getSettings(), decrypter);
        ProgressLine progress = ProgressLine.of(Console.of(step().session()), getLog());
        try {
            return ExternalRun.check(
                    content,
                    new ExternalOptions(
                            step().pluginVersion(),
                            Optional.ofNullable(externalMemory).map(File::toPath),
                            network.proxies(),
                            network.secrets(),
                            progress.every(),
                            progress::show));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The build was interrupted");
        } finally {
            progress.clear();
        }
    }

    private static List<Line> remarks(ExternalResult result) {
        List<Line> remarks = new ArrayList<>();
        remarks.add(new Line(Severity.INFO, result.summary()));
        if (!result.hosts().isEmpty()) {
            remarks.add(new Line(Severity.INFO, "By host:"));
            result.hosts()
                    .forEach(
                            host ->
                                    remarks.add(
                                            new Line(
                                                    Severity.INFO,
                                                    "  " + Wording.printable(host))));
        }
        result.warnings()
                .forEach(text -> remarks.add(new Line(Severity.WARNING, Wording.printable(text))));
        return remarks;
    }
}
