package fr.treille.referential.importing;

/** What was read of a line can't be taken. */
final class LigneRefusee extends Exception {

    private static final long serialVersionUID = 1L;

    private final Motif motif;
    private final String detail;

    LigneRefusee(Motif motif, String detail) {
        super(motif.libelle(), null, false, false);
        this.motif = motif;
        this.detail = detail;
    }

    Rejet rejet(long ligne) {
        return new Rejet(ligne, motif, detail);
    }

    /** @param numero of what the line speaks; empty when that can't be read */
    Rejet rejet(long ligne, String numero) {
        return numero.isEmpty() || detail.startsWith(numero)
                ? rejet(ligne)
                : new Rejet(ligne, motif, detail.isEmpty() ? numero : numero + " : " + detail);
    }
}
