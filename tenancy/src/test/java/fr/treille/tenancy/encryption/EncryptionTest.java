package fr.treille.tenancy.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantRefused;
import fr.treille.tenancy.context.TestBorder;
import fr.treille.tenancy.encryption.Encryption.Place;
import fr.treille.tenancy.encryption.Encryption.Unreadable;
import fr.treille.tenancy.migration.TestDatabase;
import fr.treille.tenancy.registry.CycleDeVie;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncryptionTest {

    private static final String SETTING = "treille.master-key";
    private static final Place PLACE = new Place("invitation", "email", "1");

    private final TestBorder border = new TestBorder(TestDatabase.running().release());
    private final KeptKeys kept = new KeptKeys();
    private final TenantContext tilleuls = admitted("les-tilleuls");
    private final TenantContext rives = admitted("rives-de-loire");
    private Encryption encryption;

    /** The registry's column of wrapped keys, in memory. */
    private static final class KeptKeys extends GestionnaireRegistry {
        private final Map<GestionnaireKey, byte[]> wrapped = new HashMap<>();

        @Override
        public Optional<byte[]> wrappedKey(GestionnaireKey key) {
            return Optional.ofNullable(wrapped.get(key));
        }

        @Override
        public void keepWrappedKey(GestionnaireKey key, Optional<byte[]> kept) {
            kept.ifPresentOrElse(bytes -> wrapped.put(key, bytes), () -> wrapped.remove(key));
        }
    }

    @BeforeEach
    void giveKeys() {
        encryption = started(1);
        encryption.giveKey(tilleuls.gestionnaire());
        encryption.giveKey(rives.gestionnaire());
    }

    @AfterEach
    void forgetTheSetting() {
        System.clearProperty(SETTING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "j.le-goff@example.org", "Zoé Ñandú 😀", "a\u0000b\nc"})
    void whatWasEncryptedIsReadAgain(String clear) {
        byte[] encrypted = encryption.encrypt(tilleuls, PLACE, clear);

        assertThat(encryption.decrypt(tilleuls, PLACE, encrypted)).isEqualTo(clear);
        assertThat(started(1).decrypt(tilleuls, PLACE, encrypted)).isEqualTo(clear);
    }

    @Test
    void theSameValueNeverLooksTheSame() {
        byte[] encrypted = encryption.encrypt(tilleuls, PLACE, "Le Goff");

        assertThat(encrypted).isNotEqualTo(encryption.encrypt(tilleuls, PLACE, "Le Goff"));
        assertThat(new String(encrypted, StandardCharsets.ISO_8859_1)).doesNotContain("Goff");
    }

    @Test
    void anotherGestionnairesValueIsNotRead() {
        byte[] encrypted = encryption.encrypt(tilleuls, PLACE, "Le Goff");

        assertUnreadable(rives, PLACE, encrypted);
    }

    @Test
    void anotherGestionnairesWrappedKeyIsNotUsed() {
        byte[] encrypted = encryption.encrypt(tilleuls, PLACE, "Le Goff");
        kept.wrapped.put(rives.gestionnaire(), kept.wrapped.get(tilleuls.gestionnaire()));

        assertThatThrownBy(() -> started(1).decrypt(rives, PLACE, encrypted))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("not wrapped for this gestionnaire");
    }

    @ParameterizedTest
    @CsvSource({"reglage, email, 1", "invitation, first_name, 1", "invitation, email, 2", "invitation, email, ''"})
    void aValueIsNotReadInAnotherPlace(String table, String column, String row) {
        byte[] encrypted = encryption.encrypt(tilleuls, PLACE, "Le Goff");

        assertUnreadable(tilleuls, new Place(table, column, row), encrypted);
    }

    @Test
    void twoPlacesAreNeverTakenForOne() {
        byte[] encrypted = encryption.encrypt(tilleuls, new Place("a", "b", "c|d"), "Le Goff");

        assertThatThrownBy(() -> new Place("a", "b|c", "d")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Place("a|b", "c", "d")).isInstanceOf(IllegalArgumentException.class);
        assertThat(encryption.decrypt(tilleuls, new Place("a", "b", "c|d"), encrypted))
                .isEqualTo("Le Goff");
    }

    @Test
    void aDamagedValueIsNotRead() {
        byte[] encrypted = encryption.encrypt(tilleuls, PLACE, "Le Goff");

        for (int i = 0; i < encrypted.length; i++) {
            byte[] damaged = encrypted.clone();
            damaged[i] ^= 1;
            assertUnreadable(tilleuls, PLACE, damaged);
        }
        assertUnreadable(tilleuls, PLACE, new byte[0]);
    }

    @Test
    void anotherMasterKeyReadsNothing() {
        byte[] encrypted = encryption.encrypt(tilleuls, PLACE, "Le Goff");

        assertThatThrownBy(() -> started(2).decrypt(tilleuls, PLACE, encrypted))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("by this master key");
    }

    @Test
    void aKeyIsGivenOnce() {
        byte[] encrypted = encryption.encrypt(tilleuls, PLACE, "Le Goff");

        encryption.giveKey(tilleuls.gestionnaire());

        assertThat(started(1).decrypt(tilleuls, PLACE, encrypted)).isEqualTo("Le Goff");
    }

    @Test
    void whatADestroyedKeyEncryptedIsUnreadableForEver() {
        byte[] encrypted = encryption.encrypt(tilleuls, PLACE, "Le Goff");

        encryption.destroyKey(tilleuls.gestionnaire());

        assertThatThrownBy(() -> encryption.decrypt(tilleuls, PLACE, encrypted))
                .isInstanceOf(TenantRefused.UnavailableTenant.class)
                .hasMessageContaining("its key is missing");
        encryption.giveKey(tilleuls.gestionnaire());
        assertUnreadable(tilleuls, PLACE, encrypted);
        assertThatCode(() -> encryption.encrypt(rives, PLACE, "Le Goff")).doesNotThrowAnyException();
    }

    @Test
    void theKeyOfAGestionnaireThatIsGoneIsRefusedInTheBordersWords() {
        encryption.destroyKey(tilleuls.gestionnaire());
        border.knows(tilleuls.gestionnaire(), new CycleDeVie.Detruit());

        assertThatThrownBy(() -> encryption.encrypt(tilleuls, PLACE, "Le Goff"))
                .isInstanceOf(TenantRefused.UnknownTenant.class);
    }

    @Test
    void withoutASettingNothingStarts() {
        System.clearProperty(SETTING);

        assertThatThrownBy(new Encryption()::readMasterKey)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("treille.master-key must be 32 bytes in base64");
    }

    private void assertUnreadable(TenantContext context, Place place, byte[] encrypted) {
        assertThatThrownBy(() -> encryption.decrypt(context, place, encrypted))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("does not belong here or is damaged")
                .message()
                .doesNotContain("Goff");
    }

    private Encryption started(int masterKey) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) masterKey;
        System.setProperty(SETTING, Base64.getEncoder().encodeToString(bytes));
        Encryption started = new Encryption();
        started.registry = kept;
        started.border = border;
        started.readMasterKey();
        return started;
    }

    private TenantContext admitted(String key) {
        border.knows(new GestionnaireKey(key), new CycleDeVie.Actif());
        return border.admitJob(new GestionnaireKey(key), "test");
    }
}
