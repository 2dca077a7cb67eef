package org.mageos.content.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.LocalArtifactRequest;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.version.Version;
import org.mageos.content.inventory.ArtifactSource;

/**
 * Artifacts from where the build has its own: other projects of it, the local repository, and
 * remote ones with the mirrors, logins and policies of the user.
 *
 * @param reactor the sites of the other projects of the build
 * @param build says whether Maven is offline
 * @param project its repositories are asked, and its dependencies have versions
 */
record MavenArtifacts(
        BuildInventories reactor, RepositorySystem system, MavenSession build, MavenProject project)
        implements ArtifactSource {

    /** The classifier and extension of an inventory, as the goal {@code inventory} attaches it. */
    static final String CLASSIFIER = "site";

    static final String EXTENSION = "inventory.gz";

    MavenArtifacts {
        Objects.requireNonNull(reactor, "reactor");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(build, "build");
        Objects.requireNonNull(project, "project");
    }

    /** Some versions of Maven give each goal a repository system of its own; all do the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof MavenArtifacts artifacts
                && reactor.equals(artifacts.reactor)
                && build == artifacts.build
                && project == artifacts.project;
    }

    @Override
    public int hashCode() {
        return reactor.hashCode();
    }

    @Override
    public Resolved resolve(String coordinates, Kind kind) {
        String[] parts = coordinates.split(":");
        Optional<String> version =
                parts.length > 2
                        ? Optional.of(parts[2])
                        : version(parts[0], parts[1]).or(() -> reactor.version(parts[0], parts[1]));
        if (version.isEmpty()) {
            return Resolved.not(
                    coordinates, "the pom does not have its version, and the settings neither");
        }
        Optional<Resolved> ofBuild =
                kind == Kind.INVENTORY
                        ? reactor.inventory(parts[0], parts[1], version.get())
                        : Optional.empty();
        return ofBuild.orElseGet(
                () -> fromRepository(artifact(parts[0], parts[1], version.get(), kind)));
    }

    @Override
    public List<Resolved> inventories() {
        List<Resolved> inventories = new ArrayList<>();
        for (Dependency one : project.getDependencies()) {
            if (EXTENSION.equals(one.getType())) {
                String name =
                        String.join(":", one.getGroupId(), one.getArtifactId(), one.getVersion());
                inventories.add(resolve(name, Kind.INVENTORY));
            }
        }
        return inventories;
    }

    private Resolved fromRepository(Artifact artifact) {
        String name = name(artifact);
        try {
            ArtifactRequest request =
                    new ArtifactRequest(artifact, project.getRemoteProjectRepositories(), "");
            return Resolved.at(
                    name, path(system.resolveArtifact(session(), request).getArtifact()));
        } catch (ArtifactResolutionException e) {
            return Resolved.not(
                    name,
                    session().isOffline()
                            ? "it is not in the local repository, and Maven is offline"
                            : "it is in none of the repositories");
        }
    }

    @Override
    public Optional<Resolved> released(String group, String id, String before) {
        Artifact range = artifact(group, id, "(," + before + ")", Kind.INVENTORY);
        try {
            List<Version> versions =
                    new ArrayList<>(
                            system.resolveVersionRange(
                                            session(),
                                            new VersionRangeRequest(
                                                    range,
                                                    project.getRemoteProjectRepositories(),
                                                    ""))
                                    .getVersions());
            versions.removeIf(version -> version.toString().endsWith("-SNAPSHOT"));
            return versions.stream()
                    .max(Comparator.naturalOrder())
                    .map(newest -> fromRepository(range.setVersion(newest.toString())));
        } catch (VersionRangeResolutionException e) {
            return Optional.of(Resolved.not(group + ":" + id, "its releases cannot be listed"));
        }
    }

    /** In a local repository each version has a folder beside the others. */
    @Override
    public Optional<Resolved> earlier(Resolved artifact) {
        Optional<Path> versions =
                artifact.file()
                        .map(Path::getParent)
                        .map(Path::getParent)
                        .filter(
                                folder ->
                                        folder.startsWith(
                                                session()
                                                        .getLocalRepository()
                                                        .getBasedir()
                                                        .toPath()));
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        String version = artifact.name().substring(artifact.name().lastIndexOf(':') + 1);
        String[] names = versions.get().toFile().list();
        return Stream.of(names == null ? new String[0] : names)
                .filter(name -> new ComparableVersion(name).compareTo(own(version)) < 0)
                .sorted(Comparator.comparing(MavenArtifacts::own).reversed())
                .map(name -> at(artifact, version, versions.get(), name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static ComparableVersion own(String version) {
        return new ComparableVersion(version);
    }

    private static Optional<Resolved> at(
            Resolved artifact, String version, Path versions, String other) {
        String file = artifact.file().orElseThrow().getFileName().toString();
        File there = versions.resolve(other).resolve(file.replace(version, other)).toFile();
        String name = artifact.name();
        return there.isFile()
                ? Optional.of(
                        Resolved.at(
                                name.substring(0, name.lastIndexOf(':') + 1) + other,
                                there.toPath()))
                : Optional.empty();
    }

    @Override
    public Optional<Resolved> dependency(String group, String id, String version) {
        if (version(group, id).isEmpty()) {
            return Optional.empty();
        }
        Artifact artifact = artifact(group, id, version, Kind.JAVADOC);
        File file =
                session()
                        .getLocalRepositoryManager()
                        .find(
                                session(),
                                new LocalArtifactRequest(
                                        artifact, project.getRemoteProjectRepositories(), ""))
                        .getFile();
        return Optional.ofNullable(file)
                .filter(File::isFile)
                .map(found -> Resolved.at(name(artifact), found.toPath()));
    }

    private RepositorySystemSession session() {
        return build.getRepositorySession();
    }

    private Optional<String> version(String group, String id) {
        List<Dependency> known = new ArrayList<>(project.getDependencies());
        if (project.getDependencyManagement() != null) {
            known.addAll(project.getDependencyManagement().getDependencies());
        }
        return known.stream()
                .filter(one -> group.equals(one.getGroupId()) && id.equals(one.getArtifactId()))
                .map(Dependency::getVersion)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Artifact artifact(String group, String id, String version, Kind kind) {
        return switch (kind) {
            case INVENTORY -> new DefaultArtifact(group, id, CLASSIFIER, EXTENSION, version);
            case JAVADOC -> new DefaultArtifact(group, id, "javadoc", "jar", version);
        };
    }

    private static String name(Artifact artifact) {
        return String.join(
                ":", artifact.getGroupId(), artifact.getArtifactId(), artifact.getVersion());
    }

    @SuppressWarnings("deprecation") // The API of Maven 3 has no path.
    private static Path path(Artifact artifact) {
        return artifact.getFile().toPath();
    }
}
