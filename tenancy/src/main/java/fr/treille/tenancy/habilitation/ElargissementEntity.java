package fr.treille.tenancy.habilitation;

import fr.treille.tenancy.access.Cellule;
import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Volet;
import fr.treille.tenancy.identity.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "elargissement")
class ElargissementEntity {

    @Id
    @Column(name = "id")
    private UUID id = new UUID(0, 0);

    @Column(name = "modele")
    private String modele = "";

    @Column(name = "volet")
    private String volet = "";

    @Column(name = "valeur")
    private String valeur = "";

    @Column(name = "avant")
    private String avant = "";

    @Column(name = "motif")
    private String motif = "";

    @Column(name = "since")
    private Instant since = Instant.EPOCH;

    @Column(name = "by_compte")
    private String by = "";

    @Column(name = "by_nom")
    private String auteur = "";

    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    @Column(name = "seen_by")
    private @Nullable String seenBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    static ElargissementEntity of(
            ModeleDeRole modele, Volet volet, Cellule cellule, Cellule avant, String motif, Subject auteur) {
        ElargissementEntity entity = new ElargissementEntity();
        entity.id = UUID.randomUUID();
        entity.modele = modele.name();
        entity.volet = volet.name();
        entity.valeur = cellule.notation();
        entity.avant = avant.notation();
        entity.motif = motif;
        entity.since = Instant.now();
        entity.by = auteur.id();
        entity.auteur = auteur.displayName();
        return entity;
    }

    void end() {
        endedAt = Instant.now();
    }

    void see(String whose) {
        if (seenAt == null) {
            seenAt = Instant.now();
            seenBy = whose;
        }
    }

    Elargissement elargissement() {
        return new Elargissement(
                id,
                ModeleDeRole.valueOf(modele),
                Volet.valueOf(volet),
                Cellule.lire(valeur),
                Cellule.lire(avant),
                motif,
                auteur,
                since,
                Optional.ofNullable(seenAt),
                Optional.ofNullable(endedAt));
    }
}
