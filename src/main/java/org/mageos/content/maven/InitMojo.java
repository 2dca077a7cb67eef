package org.mageos.content.maven;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mageos.content.engine.Content;
import org.mageos.content.engine.ContentOptions;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Wording;
import org.mageos.content.init.CiSnippets;
import org.mageos.content.init.Draft;
import org.mageos.content.init.Inference;
import org.mageos.content.init.PluginSection;
import org.mageos.content.output.IoReason;
import org.mageos.content.output.StagedFolder;
import org.mageos.content.settings.Settings;
import org.mageos.content.url.Paths;

/**
 * Writes {@code mageos-content.yaml} and JSON Schemas for the front matter, inferred from what lies
 * in the folder, and says how sure it is of each part. What is uncertain stands there as a comment.
 * Prints the section for the pom and a snippet for CI, too.
 *
 * @since 0.1.0
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends ContentMojo {

    private static final String PREFIX_OF_INIT = "-D" + PREFIX + "init.";

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "init.skip", defaultValue = "false")
    private boolean skipGoal;

    /**
     * Writes over settings and schemas that are there. Otherwise what would be different is
     * printed, and nothing is written.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "init.force", defaultValue = "false")
    private boolean force;

    /**
     * Writes the plugin's section into the {@code pom.xml} of the folder, too. Nothing else in it
     * changes. A pom that has the plugin already, also by its parent, is left alone.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "init.pom", defaultValue = "false")
    private boolean pom;

    @Override
    boolean isSkipped() {
        return skipGoal;
    }

    @Override
    void bind() {}

    @Override
    void run(Content content, Workspace workspace)
            throws IOException, MojoExecutionException, MojoFailureException {
        if (!content.scope().isEmpty()) {
            throw new MojoFailureException(
                    "'"
                            + content.scope()
                            + "' is a part of the site in '"
                            + content.options().root()
                            + "': run init there");
        }
        Content bare =
                content.settings().file().isPresent() || content.site().isEmpty()
                        ? Content.loadBare(content.options())
                        : content;
        requireOneSite(bare);
        if (bare.isEmpty()) {
            throw new MojoFailureException(
                    "No Markdown or AsciiDoc file in '"
                            + workspace.root()
                            + "': run init in the folder of the content");
        }
        for (RunError error : bare.errors()) {
            getLog().warn(Wording.printable(error.toString()));
        }
        String name = settingsName(content.options());
        Draft draft = Inference.of(bare.site().orElseThrow(), name);
        draft.told().forEach(line -> getLog().info(Wording.printable(line)));
        write(draft, workspace);
        PluginSection section = PluginSection.of(step().pluginVersion(), draft);
        boolean inPom = pom && writePom(section, workspace);
        print(section, workspace, inPom);
    }

    /** Two sites have two settings: which of them is meant is for the user to say. */
    private void requireOneSite(Content bare) throws MojoFailureException {
        List<String> sites = bare.sites();
        if (sites.size() > 1) {
            List<String> commands = new ArrayList<>();
            sites.forEach(
                    site ->
                            commands.add(
                                    "mvn mageos-content:init -D" + PREFIX + "directory=" + site));
            throw new MojoFailureException(
                    "There are "
                            + sites.size()
                            + " sites here, which have settings of their own: run "
                            + Wording.choice(commands));
        }
    }

    private static String settingsName(ContentOptions options) throws MojoFailureException {
        Optional<Path> named = options.settingsFile();
        if (named.isEmpty()) {
            return Settings.DEFAULT_FILE;
        }
        Path file = named.get().toAbsolutePath().normalize();
        if (!file.startsWith(options.root())) {
            throw new MojoFailureException(
                    "'" + file + "' lies outside of '" + options.root() + "': name a file in it");
        }
        return Paths.slashes(options.root().relativize(file));
    }

    private void write(Draft draft, Workspace workspace) throws IOException {
        DraftFiles files = new DraftFiles(workspace.root(), draft);
        List<String> there = files.existing();
        if (there.isEmpty() || force) {
            files.write();
            getLog().info("Written: " + String.join(", ", draft.files().keySet()));
            return;
        }
        List<String> difference = files.difference();
        difference.forEach(line -> getLog().info(Wording.printable(line)));
        String are = String.join(", ", there) + (there.size() == 1 ? " is" : " are") + " there";
        if (difference.isEmpty()) {
            getLog().info(are + " already, and nothing would change");
        } else {
            getLog().warn(
                            are
                                    + " already, so nothing was written; "
                                    + PREFIX_OF_INIT
                                    + "force writes what is proposed above");
        }
    }

    /**
     * @return whether the pom has the section now
     */
    private boolean writePom(PluginSection section, Workspace workspace) throws IOException {
        Path file = workspace.root().resolve("pom.xml");
        if (!Files.isRegularFile(file)) {
            getLog().warn("There is no pom.xml in '" + workspace.root() + "'");
            return false;
        }
        if (workspace.hasPlugin(section.key())) {
            getLog().info("The pom, or its parent, has the plugin already: it stays as it is");
            return true;
        }
        Optional<byte[]> changed = section.in(Files.readAllBytes(file));
        if (changed.isEmpty()) {
            getLog().warn(
                            "pom.xml was not changed, as it names the plugin already or is not"
                                    + " understood: copy the section below");
            return false;
        }
        try (StagedFolder folder = new StagedFolder(workspace.root())) {
            try (OutputStream out = folder.open("pom.xml")) {
                out.write(changed.get());
            }
            folder.commit();
        } catch (IOException e) {
            throw IoReason.failure("pom.xml", e, "it stays as it was");
        }
        getLog().info(
                        "Written into pom.xml: the plugin, with "
                                + String.join(", ", section.goals()));
        return true;
    }

    private void print(PluginSection section, Workspace workspace, boolean inPom) {
        boolean hasPom = Files.isRegularFile(workspace.root().resolve("pom.xml"));
        if (hasPom && !inPom) {
            getLog().info("For pom.xml (" + PREFIX_OF_INIT + "pom writes it there):");
            section.lines().forEach(line -> getLog().info("  " + line));
        }
        boolean isGitLab = Files.exists(workspace.root().resolve(".gitlab-ci.yml"));
        boolean isGitHub = Files.exists(workspace.root().resolve(".github"));
        if (isGitHub || !isGitLab) {
            getLog().info("For GitHub Actions:");
            CiSnippets.gitHub(hasPom).forEach(line -> getLog().info("  " + line));
        }
        if (isGitLab || !isGitHub) {
            getLog().info("For GitLab CI:");
            String command =
                    hasPom
                            ? "mvn -B -ntp verify"
                            : "mvn -B -ntp " + section.key() + ":" + section.version() + ":lint";
            CiSnippets.gitLab(command).forEach(line -> getLog().info("  " + line));
        }
    }
}
