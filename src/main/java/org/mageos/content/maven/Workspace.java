package org.mageos.content.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.project.MavenProject;
import org.mageos.content.baseline.BaselineFile;
import org.mageos.content.maven.ReportFormat.Surroundings;
import org.mageos.content.report.RepositoryPaths;
import org.mageos.content.report.Tool;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.tree.git.HostUrl;
import org.mageos.content.url.Paths;

/**
 * Where the content lies in a build, and which folders around it belong to the build itself.
 *
 * @param root the folder that holds the content
 * @param project the project that the goal runs in; without a pom Maven's stand-in for one
 * @param reactor all projects of the build
 */
record Workspace(Path root, MavenProject project, List<MavenProject> reactor) {

    Workspace {
        root = root.toAbsolutePath().normalize();
        Objects.requireNonNull(project, "project");
        reactor = List.copyOf(reactor);
    }

    /** The build's output folder; without a pom {@code target} below the content root. */
    Path buildFolder() {
        return hasPom() ? Path.of(project.getBuild().getDirectory()) : root.resolve("target");
    }

    /**
     * The folder for the reports.
     *
     * @param named what the user says; empty for the usual one
     * @param top the project at the top of the build
     */
    Path reportFolder(Optional<Path> named, MavenProject top) {
        if (named.isEmpty()) {
            return buildFolder().resolve("mageos-content");
        }
        Path folder = named.get().toAbsolutePath().normalize();
        boolean isShared =
                hasPom()
                        && !project.equals(top)
                        && !folder.startsWith(project.getBasedir().toPath());
        // One folder for all would keep the reports of the last project alone.
        return isShared ? folder.resolve(project.getArtifactId()) : folder;
    }

    /** The output folders of all projects of the build. */
    List<Path> buildFolders() {
        List<Path> folders = new ArrayList<>();
        folders.add(buildFolder());
        if (hasPom()) {
            // Under -N a module is no project of this build, so its folder is the usual one.
            for (Path module : modules()) {
                folders.add(module.resolve("target"));
            }
            for (MavenProject other : reactor) {
                folders.add(Path.of(other.getBuild().getDirectory()));
            }
        }
        return folders;
    }

    /** The folders of the other projects of the build. */
    List<Path> subprojects() {
        if (!hasPom()) {
            return List.of();
        }
        // The modules, too: under -N they are no projects of this build, yet not content either.
        List<Path> folders = modules();
        for (MavenProject other : reactor) {
            if (!other.equals(project)) {
                folders.add(other.getBasedir().toPath());
            }
        }
        return folders;
    }

    private List<Path> modules() {
        Path folder = project.getBasedir().toPath();
        List<Path> modules = new ArrayList<>();
        for (String name : project.getModules()) {
            Path module = folder.resolve(name);
            modules.add(Files.isRegularFile(module) ? module.getParent() : module);
        }
        return modules;
    }

    /**
     * Of these folders those below the content root, as the engine takes them: relative to the
     * root, with {@code /}.
     */
    Set<String> below(Collection<Path> folders) {
        Set<String> below = new TreeSet<>();
        for (Path each : folders) {
            Path folder = each.toAbsolutePath().normalize();
            if (folder.startsWith(root) && !folder.equals(root)) {
                below.add(Paths.slashes(root.relativize(folder)));
            }
        }
        return below;
    }

    /**
     * The file of known findings.
     *
     * @param named what the user says; empty for the usual one
     */
    BaselineFile baselineFile(Optional<Path> named) {
        Path path = named.orElse(root.resolve(BaselineFile.DEFAULT_NAME)).toAbsolutePath();
        Path name = path.startsWith(root) ? root.relativize(path) : path;
        return new BaselineFile(path, Paths.slashes(name));
    }

    /** What reports say of the content besides what was found. */
    Surroundings surroundings(Tool tool, FailOn threshold, boolean all) {
        ReadableFiles files = ReadableFiles.of(root);
        return new Surroundings(
                tool,
                new RepositoryPaths(files.prefix()),
                () -> host(files.prefix()),
                file -> text(files, file),
                threshold::fails,
                all);
    }

    private Optional<String> host(String prefix) {
        return HostUrl.around(root)
                .map(url -> url.files() + (prefix.isEmpty() ? "" : prefix + "/"));
    }

    /** A report does without the text of what cannot be read, which is told elsewhere. */
    private static Optional<String> text(ReadableFiles files, String file) {
        try {
            return Optional.of(files.text(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether the pom, or one that it inherits from, has a plugin.
     *
     * @param key group and artifact with a colon between them
     */
    boolean hasPlugin(String key) {
        return hasPom() && project.getPlugin(key) != null;
    }

    private boolean hasPom() {
        return project.getFile() != null;
    }
}
