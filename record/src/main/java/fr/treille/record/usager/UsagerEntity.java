package fr.treille.record.usager;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "usager")
class UsagerEntity {

    @Id
    @Column(name = "id")
    private UUID id = new UUID(0, 0);

    /** Given by the database. */
    @Column(name = "numero", insertable = false, updatable = false)
    private long numero;

    @Column(name = "nom")
    private String nom = "";

    @Column(name = "prenom")
    private String prenom = "";

    @Column(name = "naissance")
    private LocalDate naissance = LocalDate.EPOCH;

    @Column(name = "since")
    private Instant since = Instant.EPOCH;

    static UsagerEntity of(UUID id, String nom, String prenom, LocalDate naissance) {
        UsagerEntity entity = new UsagerEntity();
        entity.id = id;
        entity.nom = nom;
        entity.prenom = prenom;
        entity.naissance = naissance;
        entity.since = Instant.now();
        return entity;
    }

    UUID id() {
        return id;
    }

    Usager usager() {
        return new Usager(id, numero, nom, prenom, naissance);
    }
}
