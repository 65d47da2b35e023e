package fr.treille.tenancy.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "unite")
class UniteEntity {

    @Id
    @Column(name = "id")
    private UUID id = new UUID(0, 0);

    @Column(name = "etablissement")
    private UUID etablissement = new UUID(0, 0);

    @Column(name = "parent")
    private @Nullable UUID parent;

    @Column(name = "nom")
    private String nom = "";

    @Column(name = "places")
    private @Nullable Integer places;

    @Column(name = "genre")
    private @Nullable String genre;

    @Column(name = "ouverture")
    private @Nullable LocalDate ouverture;

    /** Absent for those that nobody moved: they stand by their names, after the others. */
    @Column(name = "rang")
    private @Nullable Integer rang;

    @Column(name = "since")
    private Instant since = Instant.EPOCH;

    @Column(name = "ended")
    private @Nullable Instant ended;

    static UniteEntity of(UUID id, UUID etablissement, Optional<UUID> parent, FicheUnite fiche) {
        UniteEntity entity = new UniteEntity();
        entity.id = id;
        entity.etablissement = etablissement;
        entity.parent = parent.orElse(null);
        entity.describe(fiche);
        entity.since = Instant.now();
        return entity;
    }

    UUID id() {
        return id;
    }

    UUID etablissement() {
        return etablissement;
    }

    Optional<UUID> parent() {
        return Optional.ofNullable(parent);
    }

    String nom() {
        return nom;
    }

    FicheUnite fiche() {
        return new FicheUnite(
                nom,
                genre == null ? GenreUnite.UNITE : GenreUnite.valueOf(genre),
                Optional.ofNullable(places),
                Optional.ofNullable(ouverture));
    }

    int rang() {
        return rang == null ? Integer.MAX_VALUE : rang;
    }

    Optional<Instant> ended() {
        return Optional.ofNullable(ended);
    }

    boolean isOpen(Instant at) {
        return ended == null || ended.isAfter(at);
    }

    void rename(String name) {
        nom = name;
    }

    void describe(FicheUnite fiche) {
        nom = fiche.nom();
        genre = fiche.genre().name();
        places = fiche.places().orElse(null);
        ouverture = fiche.ouverture().orElse(null);
    }

    void moveTo(Optional<UUID> newParent) {
        parent = newParent.orElse(null);
        rang = null;
    }

    void rank(int place) {
        rang = place;
    }

    void end(Instant at) {
        ended = at;
    }
}
