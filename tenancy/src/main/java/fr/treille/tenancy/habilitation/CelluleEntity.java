package fr.treille.tenancy.habilitation;

import fr.treille.tenancy.access.Cellule;
import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Volet;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

@Entity
@IdClass(CelluleEntity.Key.class)
@Table(name = "cellule")
class CelluleEntity {

    record Key(String modele, String volet) implements Serializable {}

    @Id
    @Column(name = "modele")
    private String modele = "";

    @Id
    @Column(name = "volet")
    private String volet = "";

    @Column(name = "valeur")
    private String valeur = "";

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Column(name = "changed_by")
    private String changedBy = "";

    static CelluleEntity of(ModeleDeRole modele, Volet volet) {
        CelluleEntity entity = new CelluleEntity();
        entity.modele = modele.name();
        entity.volet = volet.name();
        return entity;
    }

    static Key key(ModeleDeRole modele, Volet volet) {
        return new Key(modele.name(), volet.name());
    }

    void change(Cellule cellule, String by) {
        valeur = cellule.notation();
        changedAt = Instant.now();
        changedBy = by;
    }

    ModeleDeRole modele() {
        return ModeleDeRole.valueOf(modele);
    }

    Volet volet() {
        return Volet.valueOf(volet);
    }

    Cellule cellule() {
        return Cellule.lire(valeur);
    }
}
