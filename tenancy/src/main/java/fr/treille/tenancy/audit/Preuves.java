package fr.treille.tenancy.audit;

import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.encryption.Encryption;
import fr.treille.tenancy.encryption.Encryption.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Hashes that whoever has the database alone cannot make: encrypted with the gestionnaire's key, whose master key is not in
 * the database, and bound to table and number, so that no proof stands for another.
 */
@ApplicationScoped
class Preuves {

    @Inject
    Encryption encryption;

    String make(TenantContext context, String table, long numero, String hash) {
        return HexFormat.of().formatHex(encryption.encrypt(context, place(table, numero), hash));
    }

    /** The hash that was proved; empty when this is no proof of ours for this place. */
    Optional<String> read(TenantContext context, String table, long numero, String proof) {
        try {
            return Optional.of(encryption.decrypt(
                    context, place(table, numero), HexFormat.of().parseHex(proof)));
        } catch (Encryption.Unreadable | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Place place(String table, long numero) {
        return new Place(table, "preuve", String.valueOf(numero));
    }
}
