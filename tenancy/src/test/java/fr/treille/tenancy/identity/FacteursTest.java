package fr.treille.tenancy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.tenancy.identity.Facteur.Nature;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FacteursTest {

    private static final Instant YESTERDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant TODAY = Instant.parse("2026-11-24T08:00:00Z");

    private static final Facteur PASSWORD = new Facteur("1", Nature.MOT_DE_PASSE, "", YESTERDAY);
    private static final Facteur PHONE = new Facteur("2", Nature.APPLICATION, "Téléphone", YESTERDAY);
    private static final Facteur KEY = new Facteur("3", Nature.CLE, "Clé", TODAY);

    @Test
    void aPasswordIsNoSecondFactor() {
        Facteurs alone = new Facteurs(List.of(PASSWORD));

        assertThat(alone.hasSecond()).isFalse();
        assertThat(alone.isOnlySecond(PASSWORD)).isFalse();
    }

    @Test
    void anApplicationOrAPasskeyIsOneAndAnythingElseIsNot() {
        assertThat(new Facteurs(List.of(PASSWORD, PHONE)).hasSecond()).isTrue();
        assertThat(new Facteurs(List.of(PASSWORD, KEY)).hasSecond()).isTrue();
        assertThat(Nature.of("otp")).isEqualTo(Nature.APPLICATION);
        assertThat(Nature.of("webauthn")).isEqualTo(Nature.CLE);
        assertThat(Nature.of("password")).isEqualTo(Nature.MOT_DE_PASSE);
        for (String other : List.of("", "webauthn-passwordless", "recovery-authn-codes")) {
            assertThat(new Facteur("4", Nature.of(other), "", TODAY).isSecond())
                    .as(other)
                    .isFalse();
        }
    }

    @Test
    void theLastOneIsKnownAsSuch() {
        assertThat(new Facteurs(List.of(PASSWORD, PHONE)).isOnlySecond(PHONE)).isTrue();
        assertThat(new Facteurs(List.of(PASSWORD, PHONE, KEY)).isOnlySecond(PHONE))
                .isFalse();
    }

    @Test
    void oneThatWasThereBeforeWasNotAddedSince() {
        Facteurs both = new Facteurs(List.of(PASSWORD, PHONE, KEY));

        assertThat(both.hasSecondSince(TODAY)).isTrue();
        assertThat(both.hasSecondSince(TODAY.plusMillis(1))).isFalse();
        assertThat(new Facteurs(List.of(KEY, PASSWORD)).hasSecondSince(YESTERDAY))
                .isTrue();
        assertThat(new Facteurs(List.of(PASSWORD)).hasSecondSince(YESTERDAY)).isFalse();
    }

    @Test
    void onlyTheirOwnAreFound() {
        assertThat(new Facteurs(List.of(PASSWORD)).find("2")).isEmpty();
        assertThat(new Facteurs(List.of(PASSWORD, PHONE)).find("2")).contains(PHONE);
    }

    @Test
    void aClosedAccountIsAMemberOfNothing() {
        assertThat(new Standing(false, List.of("les-tilleuls")).isMemberOf("les-tilleuls"))
                .isFalse();
        assertThat(new Standing(true, List.of("les-tilleuls")).isMemberOf("les-tilleuls"))
                .isTrue();
        assertThat(new Standing(true, List.of("les-tilleuls")).isMemberOf("rives-de-loire"))
                .isFalse();
    }
}
