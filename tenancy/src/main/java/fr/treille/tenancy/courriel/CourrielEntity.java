package fr.treille.tenancy.courriel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "courriel")
class CourrielEntity {

    @Id
    @Column(name = "id")
    private UUID id = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(name = "modele")
    private Modele modele = Modele.INVITATION;

    @Column(name = "destinataire")
    private byte @Nullable [] destinataire;

    @Column(name = "valeurs")
    private byte @Nullable [] valeurs;

    @Enumerated(EnumType.STRING)
    @Column(name = "etat")
    private Etat etat = Etat.EN_ATTENTE;

    @Column(name = "essais")
    private int essais;

    @Column(name = "prochain")
    private Instant prochain = Instant.EPOCH;

    @Column(name = "depose")
    private Instant depose = Instant.EPOCH;

    @Column(name = "envoye")
    private @Nullable Instant envoye;

    @Enumerated(EnumType.STRING)
    @Column(name = "raison")
    private Raison raison = Raison.AUCUNE;

    static CourrielEntity of(UUID id, Modele modele, byte[] destinataire, byte[] valeurs, Instant now) {
        CourrielEntity entity = new CourrielEntity();
        entity.id = id;
        entity.modele = modele;
        entity.destinataire = destinataire;
        entity.valeurs = valeurs;
        entity.depose = now;
        entity.prochain = now;
        return entity;
    }

    UUID id() {
        return id;
    }

    Modele modele() {
        return modele;
    }

    Etat etat() {
        return etat;
    }

    Instant depose() {
        return depose;
    }

    int essais() {
        return essais;
    }

    Optional<byte[]> destinataire() {
        return Optional.ofNullable(destinataire);
    }

    Optional<byte[]> valeurs() {
        return Optional.ofNullable(valeurs);
    }

    /** Nobody else takes it for this long. */
    void take(Instant now, Duration length) {
        etat = Etat.EN_COURS;
        prochain = now.plus(length);
    }

    void sent(Instant now) {
        etat = Etat.ENVOYE;
        envoye = now;
        raison = Raison.AUCUNE;
        empty();
    }

    void tryAgain(Raison why, Instant at, boolean counts) {
        etat = Etat.EN_ATTENTE;
        raison = why;
        prochain = at;
        essais += counts ? 1 : 0;
    }

    void giveUp(Raison why) {
        etat = Etat.ABANDONNE;
        raison = why;
    }

    /** From the beginning, as if it had just been queued. */
    void beginAgain(Instant now) {
        etat = Etat.EN_ATTENTE;
        raison = Raison.AUCUNE;
        essais = 0;
        depose = now;
        prochain = now;
    }

    void empty() {
        destinataire = null;
        valeurs = null;
    }

    Suivi suivi() {
        return new Suivi(id, modele, etat, essais, depose, prochain, Optional.ofNullable(envoye), raison);
    }
}
