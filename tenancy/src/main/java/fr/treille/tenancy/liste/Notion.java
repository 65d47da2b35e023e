package fr.treille.tenancy.liste;

import java.util.List;

/** What each gestionnaire calls its own way. Names are kept: they never change. */
public enum Notion {
    USAGER(
            new Mot("personne accompagnée", "personnes accompagnées"),
            List.of(
                    new Mot("résident", "résidents"),
                    new Mot("jeune", "jeunes"),
                    new Mot("enfant", "enfants"),
                    new Mot("usager", "usagers"),
                    new Mot("bénéficiaire", "bénéficiaires"))),
    UNITE(
            new Mot("unité", "unités"),
            List.of(
                    new Mot("maison", "maisons"),
                    new Mot("service", "services"),
                    new Mot("groupe", "groupes"),
                    new Mot("étage", "étages")));

    private final Mot modele;
    private final List<Mot> propositions;

    Notion(Mot modele, List<Mot> propositions) {
        this.modele = modele;
        this.propositions = propositions;
    }

    /** What it is called as long as nobody chose. */
    public Mot modele() {
        return modele;
    }

    /** What others call it. */
    public List<Mot> propositions() {
        return propositions;
    }
}
