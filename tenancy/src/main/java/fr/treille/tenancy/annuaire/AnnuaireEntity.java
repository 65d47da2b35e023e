package fr.treille.tenancy.annuaire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one directory of a gestionnaire. */
@Entity
@Table(name = "annuaire")
class AnnuaireEntity {

    static final short ONLY_ONE = 1;

    @Id
    @Column(name = "id")
    private short id = ONLY_ONE;

    @Column(name = "kind")
    private String kind = "";

    @Column(name = "address")
    private String address = "";

    @Column(name = "client_id")
    private String clientId = "";

    @Column(name = "client_secret")
    private byte @Nullable [] clientSecret;

    @Column(name = "checked_at")
    private @Nullable Instant checkedAt;

    @Column(name = "enabled")
    private boolean enabled;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Column(name = "changed_by")
    private String changedBy = "";

    /** Whatever was checked was another setting. */
    void set(boolean saml, String newAddress, String newClientId, byte @Nullable [] newSecret, String by) {
        kind = saml ? "SAML" : "OIDC";
        address = newAddress;
        clientId = newClientId;
        clientSecret = newSecret;
        checkedAt = null;
        enabled = false;
        changed(by);
    }

    void checked(boolean sound) {
        checkedAt = sound ? Instant.now() : null;
    }

    void enable(boolean on, String by) {
        enabled = on;
        changed(by);
    }

    private void changed(String by) {
        changedAt = Instant.now();
        changedBy = by;
    }

    boolean isSaml() {
        return "SAML".equals(kind);
    }

    String address() {
        return address;
    }

    String clientId() {
        return clientId;
    }

    Optional<byte[]> clientSecret() {
        return Optional.ofNullable(clientSecret);
    }

    boolean isChecked() {
        return checkedAt != null;
    }

    Etat etat() {
        return new Etat(isSaml(), address, clientId, Optional.ofNullable(checkedAt), enabled);
    }
}
