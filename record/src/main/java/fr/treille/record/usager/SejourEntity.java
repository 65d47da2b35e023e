package fr.treille.record.usager;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a person is, or was; several at once are usual (ESAT, foyer and SAVS of one gestionnaire). */
@Entity
@Table(name = "sejour")
class SejourEntity {

    @Id
    @Column(name = "id")
    private UUID id = new UUID(0, 0);

    @Column(name = "usager")
    private UUID usager = new UUID(0, 0);

    @Column(name = "etablissement")
    private UUID etablissement = new UUID(0, 0);

    @Column(name = "unite")
    private @Nullable UUID unite;

    @Column(name = "entree")
    private LocalDate entree = LocalDate.EPOCH;

    @Column(name = "sortie")
    private @Nullable LocalDate sortie;

    static SejourEntity of(UUID usager, UUID etablissement, UUID unite, LocalDate entree) {
        SejourEntity entity = new SejourEntity();
        entity.id = UUID.randomUUID();
        entity.usager = usager;
        entity.etablissement = etablissement;
        entity.unite = unite;
        entity.entree = entree;
        return entity;
    }

    UUID usager() {
        return usager;
    }

    UUID etablissement() {
        return etablissement;
    }

    Optional<UUID> unite() {
        return Optional.ofNullable(unite);
    }
}
