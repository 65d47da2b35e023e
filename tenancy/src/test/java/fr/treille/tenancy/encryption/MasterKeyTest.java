package fr.treille.tenancy.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.tenancy.registry.GestionnaireKey;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyTest {

    private static final byte[] PLACE = {1};

    private final GestionnaireKey tilleuls = new GestionnaireKey("les-tilleuls");
    private final MasterKey master = MasterKey.of(ofBytes(32, 1));

    @Test
    void aWrappedKeyOpensForItsGestionnaire() throws Exception {
        byte[] wrapped = master.newWrapped(tilleuls);

        byte[] encrypted = master.unwrap(wrapped, tilleuls).encrypt(new byte[] {7}, PLACE);

        assertThat(master.unwrap(wrapped, tilleuls).decrypt(encrypted, PLACE)).containsExactly(7);
    }

    @Test
    void theSameSettingOpensItAgainAfterARestart() throws Exception {
        byte[] wrapped = master.newWrapped(tilleuls);
        byte[] encrypted = master.unwrap(wrapped, tilleuls).encrypt(new byte[] {7}, PLACE);

        MasterKey restarted = MasterKey.of(ofBytes(32, 1));

        assertThat(restarted.unwrap(wrapped, tilleuls).decrypt(encrypted, PLACE))
                .containsExactly(7);
    }

    @Test
    void aWrappedKeyOpensForNoOtherGestionnaire() {
        byte[] wrapped = master.newWrapped(tilleuls);

        assertThatThrownBy(() -> master.unwrap(wrapped, new GestionnaireKey("les-tilleul")))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void anotherMasterKeyOpensNothing() {
        byte[] wrapped = master.newWrapped(tilleuls);

        assertThatThrownBy(() -> MasterKey.of(ofBytes(32, 2)).unwrap(wrapped, tilleuls))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void eachGestionnaireHasAKeyOfItsOwn() throws Exception {
        GestionnaireKey other = new GestionnaireKey("rives-de-loire");
        byte[] encrypted = master.unwrap(master.newWrapped(tilleuls), tilleuls).encrypt(new byte[] {7}, PLACE);

        assertThatThrownBy(() -> master.unwrap(master.newWrapped(other), other).decrypt(encrypted, PLACE))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void aDamagedWrappedKeyOpensForNobody() {
        byte[] wrapped = master.newWrapped(tilleuls);
        wrapped[wrapped.length / 2] ^= 1;

        assertThatThrownBy(() -> master.unwrap(wrapped, tilleuls)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> master.unwrap(new byte[0], tilleuls)).isInstanceOf(GeneralSecurityException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 24, 31, 33, 64})
    void aSettingOfAnotherLengthIsRefusedInASentence(int bytes) {
        assertThatThrownBy(() -> MasterKey.of(ofBytes(bytes, 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("treille.master-key must be 32 bytes in base64, it has " + bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "change-me",
                "not base64 at all",
                "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\n",
                "${secret}",
                "A"
            })
    void aSettingThatIsNoBase64IsRefusedInASentenceThatDoesNotRepeatIt(String nonsense) {
        assertThatThrownBy(() -> MasterKey.of(nonsense))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("treille.master-key must be 32 bytes in base64");
    }

    private static String ofBytes(int length, int each) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) each);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
