package org.mageos.content.maven;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.mageos.content.engine.Content;
import org.mageos.content.engine.FleetCheck;
import org.mageos.content.engine.FleetCheck.FleetLink;
import org.mageos.content.engine.FleetCheck.Outcome;
import org.mageos.content.finding.Severity;
import org.mageos.content.finding.Wording;
import org.mageos.content.inventory.ArtifactSource;
import org.mageos.content.inventory.ArtifactSource.Resolved;
import org.mageos.content.output.JsonObject;
import org.mageos.content.output.StagedFolder;
import org.mageos.content.report.ConsoleReport.Line;

/**
 * Judges all links between sites that have inventories: those of the projects of the build, those
 * that the project depends on, and those named by {@code inventories}. Writes who links to what
 * into {@code inventories.json}. The rules {@code link/broken} and {@code link/broken-anchor}.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "check-inventories",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresProject = false,
        threadSafe = true)
public final class CheckInventoriesMojo extends ReportingMojo {

    private static final String REPORT = "inventories.json";

    /** How many links to one URL are listed. */
    private static final int MOST_LINKS = 50;

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "check-inventories.skip", defaultValue = "false")
    private boolean skipGoal;

    /**
     * Further inventories, as {@code group:artifact:version}; the version may be left out where the
     * pom has it.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "inventories")
    private List<String> inventories = List.of();

    /**
     * Lists which sites link to this URL or below it: whether a page may be deleted.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "linksTo")
    private @Nullable String linksTo;

    /**
     * Lists the links that could not be judged, with the reason. They are counted in any case and
     * never fail the build.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "showUndecided", defaultValue = "false")
    private boolean showUndecided;

    @Override
    boolean isSkipped() {
        return skipGoal;
    }

    @Override
    boolean isOfWholeBuild() {
        return true;
    }

    @Override
    boolean showsUndecided() {
        return showUndecided;
    }

    @Override
    void run(Content content, Workspace workspace)
            throws IOException, MojoExecutionException, MojoFailureException {
        List<Resolved> known = inventories(content.options().artifacts());
        if (known.isEmpty()) {
            throw new MojoFailureException(
                    "There is no inventory: name some with inventories, or depend on them with the"
                            + " type "
                            + MavenArtifacts.EXTENSION
                            + " and the classifier "
                            + MavenArtifacts.CLASSIFIER);
        }
        Outcome outcome = FleetCheck.check(workspace.root(), known);
        Path folder = reportFolder(workspace);
        try (StagedFolder staged = new StagedFolder(folder)) {
            try (Writer out = staged.openText(REPORT)) {
                report(outcome).write(out);
            }
            staged.commit();
        } catch (IOException e) {
            throw Reports.unwritten(folder.resolve(REPORT), e);
        }
        conclude(outcome.result(), linking(outcome), "", workspace);
    }

    private List<Resolved> inventories(ArtifactSource source) {
        Map<String, Resolved> known = new LinkedHashMap<>();
        for (MavenProject other : step().session().getAllProjects()) {
            if (BuildInventories.hasInventory(other)) {
                add(source, coordinates(other), known);
            }
        }
        source.inventories().forEach(found -> known.putIfAbsent(found.name(), found));
        inventories.forEach(named -> add(source, named.strip(), known));
        return new ArrayList<>(known.values());
    }

    private static void add(ArtifactSource source, String coordinates, Map<String, Resolved> to) {
        Resolved found = source.resolve(coordinates, ArtifactSource.Kind.INVENTORY);
        to.putIfAbsent(found.name(), found);
    }

    private static String coordinates(MavenProject project) {
        return String.join(
                ":", project.getGroupId(), project.getArtifactId(), project.getVersion());
    }

    private List<Line> linking(Outcome outcome) {
        if (linksTo == null) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        List<FleetLink> all =
                outcome.links().stream()
                        .filter(link -> link.link().url().startsWith(linksTo))
                        .toList();
        lines.add(line(all.size() + " links to " + linksTo));
        all.stream()
                .limit(MOST_LINKS)
                .forEach(
                        one ->
                                lines.add(
                                        line(
                                                "  "
                                                        + one.from()
                                                        + " "
                                                        + one.link().file()
                                                        + ":"
                                                        + one.link().position().line()
                                                        + " "
                                                        + one.link().url())));
        if (all.size() > MOST_LINKS) {
            lines.add(line("  … and " + (all.size() - MOST_LINKS) + " more, see " + REPORT));
        }
        return lines;
    }

    private static Line line(String text) {
        return new Line(Severity.INFO, Wording.printable(text));
    }

    private static JsonObject report(Outcome outcome) {
        return new JsonObject()
                .withEach(
                        "links",
                        () -> outcome.links().stream().map(CheckInventoriesMojo::json).iterator());
    }

    private static JsonObject json(FleetLink one) {
        return new JsonObject()
                .with("to", one.to())
                .with("url", one.link().url())
                .with("verdict", one.verdict().name().toLowerCase(Locale.ROOT))
                .with("from", one.from())
                .with("file", one.link().file())
                .with("line", one.link().position().line())
                .with("column", one.link().position().column());
    }
}
