package fr.treille.tenancy.administration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "administrateur")
class AdministrateurEntity {

    @Id
    @Column(name = "compte")
    private String compte = "";

    @Column(name = "since")
    private Instant since = Instant.EPOCH;

    static AdministrateurEntity of(String compte) {
        AdministrateurEntity entity = new AdministrateurEntity();
        entity.compte = compte;
        entity.since = Instant.now();
        return entity;
    }
}
