package fr.treille.tenancy.encryption;

import com.google.crypto.tink.Aead;
import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Encrypts what must not be read in the database nor in its backups. */
@ApplicationScoped
public class Encryption {

    private static final String SEPARATOR = "|";

    /** Where an encrypted value is kept: it can't be read anywhere else, so that rows can't be exchanged. */
    public record Place(String table, String column, String row) {

        public Place {
            if ((table + column).contains(SEPARATOR)) {
                throw new IllegalArgumentException(
                        "no table nor column is named with a " + SEPARATOR + ": two places would be taken for one");
            }
        }

        private byte[] bytes(GestionnaireKey owner) {
            return String.join(SEPARATOR, owner.value(), table, column, row).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A value could not be read: it is another gestionnaire's, of another place, damaged, or its key is gone. */
    public static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable(String why) {
            super("an encrypted value could not be read: " + why);
        }
    }

    private final Map<GestionnaireKey, Aead> keys = new ConcurrentHashMap<>();

    private MasterKey master;

    @Inject
    GestionnaireRegistry registry;

    @Inject
    Border border;

    @PostConstruct
    void readMasterKey() {
        master = MasterKey.of(System.getProperty("treille.master-key", ""));
    }

    /** Gives this gestionnaire a key, once: a second call leaves the first one's as it is. */
    public void giveKey(GestionnaireKey owner) {
        if (registry.wrappedKey(owner).isEmpty()) {
            registry.keepWrappedKey(owner, Optional.of(master.newWrapped(owner)));
        }
    }

    /** Destroys its key: whatever it encrypted is unreadable from then on, in backups too. */
    public void destroyKey(GestionnaireKey owner) {
        registry.keepWrappedKey(owner, Optional.empty());
        keys.remove(owner);
    }

    public byte[] encrypt(TenantContext context, Place place, String clear) {
        GestionnaireKey owner = context.gestionnaire();
        try {
            return key(owner).encrypt(clear.getBytes(StandardCharsets.UTF_8), place.bytes(owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a value could not be encrypted", e);
        }
    }

    /** @throws Unreadable when it was not encrypted by {@link #encrypt} for this gestionnaire and this place */
    public String decrypt(TenantContext context, Place place, byte[] encrypted) {
        GestionnaireKey owner = context.gestionnaire();
        try {
            return new String(key(owner).decrypt(encrypted, place.bytes(owner)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new Unreadable("it does not belong here or is damaged");
        }
    }

    private Aead key(GestionnaireKey owner) {
        return keys.computeIfAbsent(owner, this::unwrap);
    }

    private Aead unwrap(GestionnaireKey owner) {
        byte[] wrapped = registry.wrappedKey(owner).orElseThrow(() -> border.explain(owner));
        try {
            return master.unwrap(wrapped, owner);
        } catch (GeneralSecurityException e) {
            throw new Unreadable("the key was not wrapped for this gestionnaire by this master key");
        }
    }
}
