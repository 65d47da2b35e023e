package fr.treille.tenancy.habilitation;

import fr.treille.tenancy.access.Affectation;
import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Perimetre;
import fr.treille.tenancy.access.Perimetre.DEtablissement;
import fr.treille.tenancy.access.Perimetre.DUnite;
import fr.treille.tenancy.access.Perimetre.DuCercle;
import fr.treille.tenancy.access.Perimetre.DuGestionnaire;
import fr.treille.tenancy.access.Plage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "affectation")
class AffectationEntity {

    private static final String GESTIONNAIRE = "GESTIONNAIRE";
    private static final String ETABLISSEMENT = "ETABLISSEMENT";
    private static final String UNITE = "UNITE";
    private static final String CERCLE = "CERCLE";

    @Id
    @Column(name = "id")
    private UUID id = new UUID(0, 0);

    @Column(name = "compte")
    private String compte = "";

    @Column(name = "modele")
    private String modele = "";

    @Column(name = "perimetre")
    private String perimetre = "";

    @Column(name = "lieu")
    private @Nullable UUID lieu;

    @Column(name = "from_at")
    private Instant from = Instant.EPOCH;

    @Column(name = "until_at")
    private @Nullable Instant until;

    @Column(name = "plage_from")
    private @Nullable LocalTime plageFrom;

    @Column(name = "plage_to")
    private @Nullable LocalTime plageTo;

    @Column(name = "since")
    private Instant since = Instant.EPOCH;

    @Column(name = "by_compte")
    private String by = "";

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    static AffectationEntity of(Affectation affectation, String by) {
        AffectationEntity entity = new AffectationEntity();
        entity.id = affectation.id();
        entity.compte = affectation.compte();
        entity.modele = affectation.modele().name();
        entity.place(affectation.perimetre());
        entity.from = affectation.from();
        entity.until = affectation.until().orElse(null);
        entity.plageFrom = affectation.plage().map(Plage::from).orElse(null);
        entity.plageTo = affectation.plage().map(Plage::to).orElse(null);
        entity.since = Instant.now();
        entity.by = by;
        return entity;
    }

    private void place(Perimetre whole) {
        switch (whole) {
            case DuGestionnaire g -> perimetre = GESTIONNAIRE;
            case DuCercle c -> perimetre = CERCLE;
            case DEtablissement(UUID place) -> {
                perimetre = ETABLISSEMENT;
                lieu = place;
            }
            case DUnite(UUID place) -> {
                perimetre = UNITE;
                lieu = place;
            }
        }
    }

    Affectation affectation() {
        return new Affectation(
                id,
                compte,
                ModeleDeRole.valueOf(modele),
                perimetre(),
                from,
                Optional.ofNullable(until),
                Optional.ofNullable(plageFrom).map(first -> new Plage(first, Objects.requireNonNull(plageTo))));
    }

    private Perimetre perimetre() {
        return switch (perimetre) {
            case GESTIONNAIRE -> new DuGestionnaire();
            case CERCLE -> new DuCercle();
            case ETABLISSEMENT -> new DEtablissement(Objects.requireNonNull(lieu));
            case UNITE -> new DUnite(Objects.requireNonNull(lieu));
            default -> throw new IllegalStateException("unknown perimeter " + perimetre);
        };
    }

    void end(Instant at, String whose) {
        until = at;
        endedAt = Instant.now();
        endedBy = whose;
    }
}
