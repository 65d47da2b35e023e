package fr.treille.tenancy.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.tenancy.registry.GestionnaireKey;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JetonTest {

    private static final GestionnaireKey KEY = new GestionnaireKey("les-tilleuls");

    @Test
    void aLinkIsReadAsItWasWritten() {
        Jeton jeton = Jeton.random(KEY, new SecureRandom());

        assertThat(Jeton.read(jeton.written())).contains(jeton);
        assertThat(jeton.hash()).hasSize(32);
    }

    @Test
    void twoLinksAreNeverTheSame() {
        SecureRandom random = new SecureRandom();

        assertThat(Jeton.random(KEY, random).hash())
                .isNotEqualTo(Jeton.random(KEY, random).hash());
    }

    @Test
    void aLinkIsNotWrittenIntoLogs() {
        Jeton jeton = Jeton.random(KEY, new SecureRandom());

        assertThat(jeton.toString()).doesNotContain(jeton.secret());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "les-tilleuls",
                "les-tilleuls.",
                "les-tilleuls.court",
                "Les Tilleuls.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "les-tilleuls.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/",
                "../x.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void whatIsNoLinkIsNobodys(String text) {
        assertThat(Jeton.read(text)).isEmpty();
    }
}
