package fr.treille.tenancy.access;

import java.time.Instant;

/** What one assignment permits for one action on one volet, made once so that deciding makes nothing. */
record Droit(Affectation affectation, Etendue etendue, Portee portee, Decision oui) {

    static Droit de(Affectation affectation, Action action, Volet volet, Cellule cellule, Lieux lieux) {
        Etendue etendue = cellule.pour(action);
        Portee portee = cellule.portee();
        return new Droit(
                affectation,
                etendue,
                portee,
                Decision.oui(etendue, portee, new Accord(affectation, action, volet, portee, etendue, lieux)));
    }

    boolean vaut(Instant at) {
        return affectation.vaut(at);
    }

    boolean couvre(Personne personne) {
        return portee != Portee.AGREGEE
                && affectation.perimetre().couvre(personne, affectation.compte(), portee == Portee.SES_PERSONNES);
    }
}
