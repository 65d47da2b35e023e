package fr.treille.tenancy.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "etablissement")
class EtablissementEntity {

    @Id
    @Column(name = "id")
    private UUID id = new UUID(0, 0);

    @Column(name = "nom")
    private String nom = "";

    @Column(name = "finess")
    private @Nullable String finess;

    @Column(name = "since")
    private Instant since = Instant.EPOCH;

    @Column(name = "ended")
    private @Nullable Instant ended;

    static EtablissementEntity of(UUID id, String nom, Optional<String> finess) {
        EtablissementEntity entity = new EtablissementEntity();
        entity.id = id;
        entity.nom = nom;
        entity.finess = finess.orElse(null);
        entity.since = Instant.now();
        return entity;
    }

    UUID id() {
        return id;
    }

    String nom() {
        return nom;
    }

    Optional<String> finess() {
        return Optional.ofNullable(finess);
    }

    void rename(String name) {
        nom = name;
    }
}
