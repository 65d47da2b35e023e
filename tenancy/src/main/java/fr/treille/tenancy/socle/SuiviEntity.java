package fr.treille.tenancy.socle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** What a gestionnaire makes of something shared, as its grappe is told; the gestionnaire's own row is the truth. */
@Entity
@IdClass(SuiviEntity.Key.class)
@Table(schema = "platform", name = "socle_suivi")
class SuiviEntity {

    record Key(String gestionnaire, String sorte, String code) implements Serializable {}

    @Id
    @Column(name = "gestionnaire")
    private String gestionnaire = "";

    @Id
    @Column(name = "sorte")
    private String sorte = "";

    @Id
    @Column(name = "code")
    private String code = "";

    @Column(name = "choix")
    private String choix = "";

    @Column(name = "numero")
    private int numero;

    String gestionnaire() {
        return gestionnaire;
    }

    Choix choix() {
        return Choix.valueOf(choix);
    }
}
