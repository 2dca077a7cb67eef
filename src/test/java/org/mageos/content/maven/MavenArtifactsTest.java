package org.mageos.content.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.junit.jupiter.api.Test;

class MavenArtifactsTest {

    private final MavenProject project = new MavenProject();

    @Test
    void areTheSameForAllGoalsOfABuildSoThatItsContentIsReadOnce() {
        MavenSession build = session();

        assertThat(of(build)).isEqualTo(of(build)).hasSameHashCodeAs(of(build));
        assertThat(of(build)).isNotEqualTo(of(session()));
    }

    @SuppressWarnings("deprecation") // Maven has no other way to make one.
    private static MavenSession session() {
        return new MavenSession(
                null,
                new DefaultRepositorySystemSession(),
                new DefaultMavenExecutionRequest(),
                new DefaultMavenExecutionResult());
    }

    /** With a repository system of their own, as Maven 3.6 and 3.8 give them to each goal. */
    private MavenArtifacts of(MavenSession build) {
        RepositorySystem system =
                (RepositorySystem)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {RepositorySystem.class},
                                (proxy, method, arguments) -> {
                                    throw new UnsupportedOperationException(method.getName());
                                });
        return new MavenArtifacts(
                new BuildInventories(List.of(project), Path.of("inventories"), Instant.EPOCH),
                system,
                build,
                project);
    }
}
