package org.mageos.content.maven;

import java.io.File;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;
import org.mageos.content.external.ExternalOptions;

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
public final class CheckExternalLinksMojo extends ContentMojo {

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
        if (!skipGoal && session().isOffline()) {
            getLog().warn("Links to other sites are not checked, for Maven is offline");
        }
        return skipGoal || session().isOffline();
    }

    @Override
    boolean showsUndecided() {
        return showUndecided;
    }

    @Override
    Task task(Workspace workspace) {
        MavenNetwork network = MavenNetwork.of(session().getSettings(), decrypter);
        ProgressLine progress = ProgressLine.of(Console.of(session()), getLog());
        ExternalOptions options =
                new ExternalOptions(
                        pluginVersion(),
                        Optional.ofNullable(externalMemory).map(File::toPath),
                        network.proxies(),
                        network.secrets(),
                        progress.every(),
                        progress::show);
        return new ExternalTask(options, progress, reportFolder(workspace));
    }
}
