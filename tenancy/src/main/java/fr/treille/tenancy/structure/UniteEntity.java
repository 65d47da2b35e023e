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

    @Column(name = "since")
    private Instant since = Instant.EPOCH;

    @Column(name = "ended")
    private @Nullable Instant ended;

    static UniteEntity of(UUID id, UUID etablissement, Optional<UUID> parent, String nom) {
        UniteEntity entity = new UniteEntity();
        entity.id = id;
        entity.etablissement = etablissement;
        entity.parent = parent.orElse(null);
        entity.nom = nom;
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

    void rename(String name) {
        nom = name;
    }
}
