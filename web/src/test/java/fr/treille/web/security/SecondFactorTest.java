package fr.treille.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.tenancy.identity.Facteur;
import fr.treille.tenancy.identity.Facteurs;
import fr.treille.web.security.SecondFactor.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecondFactorTest {

    private static final Facteur PASSWORD = new Facteur("1", Facteur.Nature.MOT_DE_PASSE, "", Instant.EPOCH);
    private static final Facteur PHONE = new Facteur("2", Facteur.Nature.APPLICATION, "", Instant.EPOCH);

    private static final Facteurs NONE = new Facteurs(List.of(PASSWORD));
    private static final Facteurs ONE = new Facteurs(List.of(PASSWORD, PHONE));

    @Test
    void aTokenThatNamesASecondFactorShowsIt() {
        assertThat(SecondFactor.wasShown(Set.of("pwd", "otp"))).isTrue();
        assertThat(SecondFactor.wasShown(Set.of("pwd", "webauthn"))).isTrue();
        assertThat(SecondFactor.wasShown(Set.of("pwd"))).isFalse();
        assertThat(SecondFactor.wasShown(Set.of())).isFalse();
    }

    @Test
    void whoHasNoneAddsOneWhateverTheTokenTells() {
        assertThat(SecondFactor.among(NONE, Set.of(), false)).isEqualTo(Verdict.TO_ENROL);
        assertThat(SecondFactor.among(NONE, Set.of("pwd"), true)).isEqualTo(Verdict.TO_ENROL);
    }

    @Test
    void aSessionOpenedByThePasswordAloneDoesNotCountForEver() {
        assertThat(SecondFactor.among(ONE, Set.of("pwd"), false)).isEqualTo(Verdict.TO_SHOW);
        assertThat(SecondFactor.among(ONE, Set.of("pwd"), true))
                .as("adding it took showing it")
                .isEqualTo(Verdict.ENOUGH);
    }

    @Test
    void aRealmThatDoesNotTellIsTakenAtKeycloaksWord() {
        assertThat(SecondFactor.among(ONE, Set.of(), false)).isEqualTo(Verdict.ENOUGH);
    }
}
