package fr.treille.referential.importing;

/** What a line is about, by the letters under which it is set aside. */
enum Objet {
    ETABLISSEMENT("ET"),
    ENTITE("EJ"),
    CAPACITE("CA"),
    POSITION("GE");

    private final String lettres;

    Objet(String lettres) {
        this.lettres = lettres;
    }

    String lettres() {
        return lettres;
    }
}
