package fr.treille.tenancy.socle;

import fr.treille.tenancy.registry.GrappeKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

@Entity
@IdClass(ChoixEntity.Key.class)
@Table(name = "socle_choix")
class ChoixEntity {

    record Key(String sorte, String code) implements Serializable {}

    @Id
    @Column(name = "sorte")
    private String sorte = "";

    @Id
    @Column(name = "code")
    private String code = "";

    @Column(name = "grappe")
    private String grappe = "";

    @Column(name = "choix")
    private String choix = "";

    @Column(name = "numero")
    private int numero;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Column(name = "changed_by")
    private String changedBy = "";

    static ChoixEntity of(ElementDeSocle element) {
        ChoixEntity entity = new ChoixEntity();
        entity.sorte = element.sorte().name();
        entity.code = element.code();
        return entity;
    }

    void choose(GrappeKey of, Choix wanted, int version, String by) {
        grappe = of.value();
        choix = wanted.name();
        numero = version;
        changedAt = Instant.now();
        changedBy = by;
    }

    /** A choice was made of what one grappe shares; whoever comes into another decides anew. */
    boolean isOf(GrappeKey key) {
        return grappe.equals(key.value());
    }

    ElementDeSocle element() {
        return new ElementDeSocle(Sorte.valueOf(sorte), code);
    }

    Choix choix() {
        return Choix.valueOf(choix);
    }

    int numero() {
        return numero;
    }
}
