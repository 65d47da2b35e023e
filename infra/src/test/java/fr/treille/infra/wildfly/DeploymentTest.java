package fr.treille.infra.wildfly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.infra.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentTest {

    @TempDir
    private Path folder;

    private Path deployments;
    private Path ear;
    private Deployment deployment;

    @BeforeEach
    void anArchive() throws Exception {
        deployments = folder.resolve("deployments");
        ear = Files.writeString(folder.resolve("treille.ear"), "first");
        deployment = new Deployment(deployments);
        deployment.request(ear);
    }

    private void theServerSays(String marker, String content) throws Exception {
        Files.deleteIfExists(deployments.resolve("treille.ear.dodeploy"));
        Files.writeString(deployments.resolve("treille.ear" + marker), content);
    }

    @Test
    void itIsDoneOnceTheServerSaysSo() throws Exception {
        assertThat(deployment.done()).isFalse();
        theServerSays(".deployed", "");

        assertThat(deployment.done()).isTrue();
    }

    @Test
    void theInnermostCauseOfAFailureIsTold() throws Exception {
        theServerSays(
                ".failed",
                "\"{\\\"service\\\" => \\\"Failed\\n  Caused by: Outer: one\\n  Caused by: Inner: the cause\\\"}\"");

        assertThatThrownBy(deployment::done).isInstanceOf(Problem.class).hasMessageContaining("(Inner: the cause)");
    }

    @Test
    void whatAKilledServerLeftIsForgotten() throws Exception {
        theServerSays(".isdeploying", "");
        theServerSays(".failed", "an old failure");
        deployment.request(ear);

        assertThat(deployment.failure()).isEmpty();
        assertThat(deployments.resolve("treille.ear.isdeploying")).doesNotExist();
        assertThat(deployments.resolve("treille.ear.dodeploy")).exists();
    }

    @Test
    void anArchiveBuiltAgainWithTheSameContentIsTheSame() throws Exception {
        Files.setLastModifiedTime(ear, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));

        assertThat(deployment.holds(ear)).isTrue();
    }

    @Test
    void anArchiveWithOtherContentIsAnother() throws Exception {
        Files.writeString(ear, "later");
        Files.setLastModifiedTime(ear, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));

        assertThat(deployment.holds(ear)).isFalse();
    }
}
