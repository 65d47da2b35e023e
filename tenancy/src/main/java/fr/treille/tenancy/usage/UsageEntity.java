package fr.treille.tenancy.usage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

@Entity
@IdClass(UsageEntity.Key.class)
@Table(schema = "platform", name = "usage_gestionnaire")
class UsageEntity {

    record Key(String gestionnaire, LocalDate jour) implements Serializable {}

    @Id
    @Column(name = "gestionnaire")
    private String gestionnaire = "";

    @Id
    @Column(name = "jour")
    private LocalDate jour = LocalDate.EPOCH;

    @Column(name = "etablissements")
    private long etablissements;

    @Column(name = "unites")
    private long unites;

    @Column(name = "comptes")
    private long comptes;

    @Column(name = "connexions")
    private long connexions;

    @Column(name = "dossiers")
    private long dossiers;

    LocalDate jour() {
        return jour;
    }

    Releve releve() {
        return new Releve(etablissements, unites, comptes, connexions, dossiers);
    }
}
