package org.mageos.content.maven;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.mageos.content.engine.Content;
import org.mageos.content.engine.ContentOptions;
import org.mageos.content.inventory.ArtifactSource;
import org.mageos.content.inventory.ArtifactSource.Resolved;
import org.mageos.content.inventory.InventoryWriter;
import org.mageos.content.output.IoReason;
import org.mageos.content.output.StagedFolder;
import org.mageos.content.site.Site;
import org.mageos.content.site.SiteInventory;
import org.mageos.content.site.link.BuiltPlace;
import org.mageos.content.tree.ExcludedFolders;

/**
 * The sites of the other projects of the build. One that is packaged has its inventory; of one that
 * is not yet it is written here from its content, so that the order of the projects does not
 * matter, nor that sites link to each other in a circle.
 *
 * @param projects all projects of the build
 * @param folder takes the inventories that are written here
 * @param now the time of the build
 */
record BuildInventories(List<MavenProject> projects, Path folder, Instant now) {

    private static final String PLUGIN = "org.mage-os:mageos-content-maven-plugin";

    BuildInventories {
        projects = List.copyOf(projects);
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(now, "now");
    }

    /**
     * The inventory of a project of the build.
     *
     * @return empty if there is no such project, or it has no inventory
     */
    Optional<Resolved> inventory(String group, String id, String version) {
        return projects.stream()
                .filter(project -> project.getGroupId().equals(group))
                .filter(project -> project.getArtifactId().equals(id))
                .filter(project -> project.getVersion().equals(version))
                .findFirst()
                .flatMap(this::inventory);
    }

    /** The version of a project of the build. */
    Optional<String> version(String group, String id) {
        return projects.stream()
                .filter(project -> project.getGroupId().equals(group))
                .filter(project -> project.getArtifactId().equals(id))
                .map(MavenProject::getVersion)
                .findFirst();
    }

    private Optional<Resolved> inventory(MavenProject project) {
        String name =
                String.join(
                        ":", project.getGroupId(), project.getArtifactId(), project.getVersion());
        for (Artifact attached : project.getAttachedArtifacts()) {
            if (MavenArtifacts.CLASSIFIER.equals(attached.getClassifier())
                    && MavenArtifacts.EXTENSION.equals(attached.getType())
                    && attached.getFile() != null) {
                return Optional.of(Resolved.at(name, attached.getFile().toPath()));
            }
        }
        return hasInventory(project)
                ? Optional.of(written(project, project.getPlugin(PLUGIN), name))
                : Optional.empty();
    }

    /** Whether the build writes an inventory of a project. */
    static boolean hasInventory(MavenProject project) {
        Plugin plugin = project.getPlugin(PLUGIN);
        return plugin != null
                && plugin.getExecutions().stream()
                        .anyMatch(one -> one.getGoals().contains("inventory"));
    }

    private Resolved written(MavenProject project, Plugin plugin, String name) {
        if (isSomewhereElse(plugin)) {
            return Resolved.not(
                    name,
                    "it is not packaged yet, and its pom names a directory or settings: run the"
                            + " phase package");
        }
        try {
            Workspace workspace = new Workspace(project.getBasedir().toPath(), project, projects);
            Content content = Content.load(options(workspace));
            Optional<Site> site = content.site();
            if (site.isEmpty()) {
                return Resolved.not(name, "its settings are wrong");
            }
            byte[] bytes =
                    InventoryWriter.write(
                            SiteInventory.of(site.get(), Optional.of(project.getVersion())));
            return Resolved.at(name, write(name.replace(':', '.') + ".gz", bytes));
        } catch (IOException e) {
            return Resolved.not(name, "its content cannot be read: " + IoReason.of(e));
        }
    }

    private static boolean isSomewhereElse(Plugin plugin) {
        String configuration = String.valueOf(plugin.getConfiguration());
        return configuration.contains("<directory>") || configuration.contains("<settings>");
    }

    private ContentOptions options(Workspace workspace) {
        return new ContentOptions(
                workspace.root(),
                Optional.empty(),
                List.of(),
                new ExcludedFolders(
                        workspace.below(workspace.buildFolders()),
                        workspace.below(workspace.subprojects())),
                BuiltPlace.called(Optional.empty()),
                now,
                ArtifactSource.NONE,
                true);
    }

    private Path write(String file, byte[] bytes) throws IOException {
        try (StagedFolder staged = new StagedFolder(folder)) {
            try (OutputStream out = staged.open(file)) {
                out.write(bytes);
            }
            staged.commit();
        }
        return folder.resolve(file);
    }
}
