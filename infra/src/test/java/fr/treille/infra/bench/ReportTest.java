package fr.treille.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void aBoundIsKeptOnItsOwnSide() {
        assertThat(Result.atMost(5, "a", 5, "s").met()).isTrue();
        assertThat(Result.atMost(5, "a", 5.1, "s").met()).isFalse();
        assertThat(Result.atLeast(20, "a", 20, "of them").met()).isTrue();
        assertThat(Result.atLeast(20, "a", 19, "of them").met()).isFalse();
        assertThat(Result.measured("a", 1e9, "s").met()).isTrue();
    }

    @Test
    void scriptsReadTheBoundAndWhetherItIsKept() throws Exception {
        Report report = new Report(
                List.of(Result.atLeast(20, "made", 19, "of them"), Result.measured("took", 1.23456, "s")),
                Map.of("java", "25"));
        JsonNode read = new ObjectMapper().readTree(report.json("onboarding", 7));

        assertThat(read.at("/results/0/target").asDouble()).isEqualTo(20);
        assertThat(read.at("/results/0/bound").asText()).isEqualTo("at least");
        assertThat(read.at("/results/0/met").asBoolean()).isFalse();
        assertThat(read.at("/results/1/value").asDouble()).isEqualTo(1.235);
        assertThat(read.at("/results/1/target").isNull()).isTrue();
        assertThat(read.path("seed").asLong()).isEqualTo(7);
    }
}
