package fr.treille.record.usager;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A person whom the gestionnaire supports (TDDUI {@code Usager}).
 *
 * @param numero of the dossier, within the gestionnaire; the only thing that names it where the person must not be named
 */
public record Usager(UUID id, long numero, String nom, String prenom, LocalDate naissance) implements Serializable {

    /** As screens name a person: NOM Prénom. */
    public String designation() {
        return nom + " " + prenom;
    }

    public String initiales() {
        return prenom.substring(0, 1) + nom.substring(0, 1);
    }

    /** Nothing that names a person gets into a log by mistake. */
    @Override
    public String toString() {
        return "dossier " + numero;
    }
}
