package org.mageos.content.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

    @TempDir private Path root;

    @Test
    void theBuildFolderIsTheProjects() {
        Workspace workspace = new Workspace(root, project("."), List.of());

        assertThat(workspace.buildFolder()).isEqualTo(root.resolve("out"));
        assertThat(workspace.below(List.of(workspace.buildFolder()))).containsExactly("out");
    }

    @Test
    void withoutAPomTheBuildFolderIsTarget() {
        Workspace workspace = new Workspace(root, new MavenProject(), List.of());

        assertThat(workspace.buildFolder()).isEqualTo(root.resolve("target"));
        assertThat(workspace.subprojects()).isEmpty();
    }

    @Test
    void knowsTheOtherProjectsOfTheBuild() {
        MavenProject project = project(".");
        Workspace workspace =
                new Workspace(root, project, List.of(project, project("a"), project("b/c")));

        assertThat(workspace.below(workspace.subprojects())).containsExactly("a", "b/c");
    }

    @Test
    void knowsModulesThatTheBuildLeavesOut() throws IOException {
        MavenProject project = project(".");
        Files.createDirectories(root.resolve("b"));
        Files.createFile(root.resolve("b/pom.xml"));
        project.getModel().setModules(List.of("a", "b/pom.xml", "../elsewhere"));
        Workspace workspace = new Workspace(root, project, List.of(project));

        assertThat(workspace.below(workspace.subprojects())).containsExactly("a", "b");
    }

    @Test
    void knowsTheBuildFoldersOfAllProjects() {
        MavenProject project = project(".");
        project.getModel().setModules(List.of("a", "left-out"));
        Workspace workspace = new Workspace(root, project, List.of(project, project("a")));

        assertThat(workspace.below(workspace.buildFolders()))
                .containsExactly("a/out", "a/target", "left-out/target", "out");
    }

    @Test
    void aProjectBelowTheContentDoesNotExcludeItself() {
        MavenProject project = project("build");
        Workspace workspace =
                new Workspace(root, project, List.of(project, project("."), project("docs")));

        assertThat(workspace.below(workspace.subprojects())).containsExactly("docs");
    }

    @Test
    void reportsOfModulesDoNotOverwriteEachOtherInOneFolder() {
        MavenProject top = project(".");
        Optional<Path> folder = Optional.of(root.resolve("reports"));

        assertThat(workspace(top).reportFolder(folder, top)).isEqualTo(root.resolve("reports"));
        assertThat(workspace(project("a")).reportFolder(folder, top))
                .isEqualTo(root.resolve("reports/a"));
        assertThat(workspace(project("b")).reportFolder(folder, top))
                .isEqualTo(root.resolve("reports/b"));
    }

    @Test
    void aReportFolderOfTheProjectsOwnIsTakenAsItIs() {
        MavenProject top = project(".");
        MavenProject module = project("a");
        Path own = root.resolve("a/reports");

        assertThat(workspace(module).reportFolder(Optional.of(own), top)).isEqualTo(own);
        assertThat(workspace(module).reportFolder(Optional.empty(), top))
                .isEqualTo(root.resolve("a/out/mageos-content"));
    }

    private Workspace workspace(MavenProject project) {
        return new Workspace(root, project, List.of(project));
    }

    private MavenProject project(String folder) {
        Path basedir = root.resolve(folder).normalize();
        Model model = new Model();
        model.setArtifactId(folder);
        model.setBuild(new Build());
        model.getBuild().setDirectory(basedir.resolve("out").toString());
        MavenProject project = new MavenProject(model);
        project.setFile(basedir.resolve("pom.xml").toFile());
        return project;
    }
}
