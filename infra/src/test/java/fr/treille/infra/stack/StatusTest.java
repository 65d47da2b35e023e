package fr.treille.infra.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.treille.infra.keycloak.Account;
import fr.treille.infra.part.Health;
import fr.treille.infra.part.PartStatus;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class StatusTest {

    private static Status with(PartStatus... parts) {
        return new Status(
                "http://127.0.0.1:8080",
                "http://127.0.0.1:8180",
                Map.of("treille", "1"),
                List.of(parts),
                List.of(new Account("educatrice", "Vigne-1", List.of("les-tilleuls"), "Éducatrice")));
    }

    private static PartStatus part(String name, Health health) {
        return new PartStatus(name, health == Health.UP ? OptionalLong.of(42) : OptionalLong.empty(), 8080, health);
    }

    @Test
    void theJsonHasWhatScriptsRead() throws Exception {
        JsonNode json =
                new ObjectMapper().readTree(with(part("wildfly", Health.UP)).json());

        assertThat(json.path("url").asText()).isEqualTo("http://127.0.0.1:8080");
        assertThat(json.path("keycloakUrl").asText()).isEqualTo("http://127.0.0.1:8180");
        assertThat(json.at("/versions/treille").asText()).isEqualTo("1");
        assertThat(json.at("/parts/0").toString())
                .isEqualTo("{\"name\":\"wildfly\",\"pid\":42,\"port\":8080,\"health\":\"up\"}");
        assertThat(json.at("/accounts/0").toString())
                .isEqualTo("{\"username\":\"educatrice\",\"password\":\"Vigne-1\",\"gestionnaires\":[\"les-tilleuls\"],"
                        + "\"role\":\"Éducatrice\"}");
    }

    @Test
    void aPartThatIsDownHasNoProcess() throws Exception {
        JsonNode json =
                new ObjectMapper().readTree(with(part("wildfly", Health.DOWN)).json());

        assertThat(json.at("/parts/0/pid").isNull()).isTrue();
        assertThat(json.at("/parts/0/health").asText()).isEqualTo("down");
    }

    @Test
    void allIsUpWhenEachIsUpOrExternal() {
        assertThat(with(part("postgresql", Health.EXTERNAL), part("wildfly", Health.UP))
                        .allUp())
                .isTrue();
        assertThat(with(part("keycloak", Health.STARTING), part("wildfly", Health.UP))
                        .allUp())
                .isFalse();
        assertThat(with(part("keycloak", Health.DOWN)).allUp()).isFalse();
    }
}
