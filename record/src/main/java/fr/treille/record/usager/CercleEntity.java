package fr.treille.record.usager;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A professional around a person (ANS "cercle de soins"), whatever their unit. */
@Entity
@Table(name = "cercle")
class CercleEntity {

    @Id
    @Column(name = "id")
    private UUID id = new UUID(0, 0);

    @Column(name = "usager")
    private UUID usager = new UUID(0, 0);

    @Column(name = "compte")
    private String compte = "";

    @Column(name = "since")
    private Instant since = Instant.EPOCH;

    @Column(name = "until")
    private @Nullable Instant until;

    static CercleEntity of(UUID usager, String compte) {
        CercleEntity entity = new CercleEntity();
        entity.id = UUID.randomUUID();
        entity.usager = usager;
        entity.compte = compte;
        entity.since = Instant.now();
        return entity;
    }

    UUID usager() {
        return usager;
    }

    String compte() {
        return compte;
    }
}
