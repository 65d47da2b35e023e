package fr.treille.infra.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.infra.problem.Problem;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aTakenPortIsNamedWithItsOption() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = Ports.anywhere().with(Map.of(Port.KEYCLOAK, other.getLocalPort()));

            assertThatThrownBy(() -> ports.requireFree(List.of(Port.values())))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " (Keycloak) is taken")
                    .hasMessageContaining("--keycloak-port")
                    .hasMessageNotContaining("--db-port");
        }
    }

    @Test
    void aTakenPortOfAPartThatIsNotStartedIsNoMatter() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = Ports.anywhere().with(Map.of(Port.POSTGRESQL, other.getLocalPort()));

            ports.requireFree(List.of(Port.WILDFLY));
            assertThat(ports.of(Port.POSTGRESQL)).isEqualTo(other.getLocalPort());
        }
    }

    @Test
    void aTakenPortIsReplacedOnRequestAndTheOthersAreKept() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = Ports.anywhere().with(Map.of(Port.WILDFLY, other.getLocalPort()));
            Ports free = ports.withFree(List.of(Port.values()));

            assertThat(free.of(Port.WILDFLY)).isNotEqualTo(other.getLocalPort());
            assertThat(free.of(Port.KEYCLOAK)).isEqualTo(ports.of(Port.KEYCLOAK));
        }
    }

    @Test
    void onePortForTwoPartsIsRefused() {
        Ports ports = Ports.byDefault().with(Map.of(Port.POSTGRESQL, 8080));

        assertThatThrownBy(ports::check)
                .hasMessageContaining("8080")
                .hasMessageContaining("--port")
                .hasMessageContaining("--db-port");
    }

    @Test
    void aNumberThatIsNoPortIsRefused() {
        Ports ports = Ports.byDefault().with(Map.of(Port.WILDFLY, 70_000));

        assertThatThrownBy(ports::check).hasMessageContaining("70000").hasMessageContaining("--port");
    }
}
