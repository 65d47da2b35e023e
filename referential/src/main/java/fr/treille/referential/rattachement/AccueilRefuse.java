package fr.treille.referential.rattachement;

import fr.treille.tenancy.registry.FinessNumber;

/** This legal entity cannot be welcomed; nothing was made. */
public final class AccueilRefuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum Cause {
        INCONNUE("FINESS, as it was last imported here, has no legal entity of this number"),
        FERMEE("this legal entity is closed in FINESS"),
        PRISE("this legal entity already belongs to a gestionnaire hosted here");

        private final String sentence;

        Cause(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Cause cause;

    AccueilRefuse(Cause cause, FinessNumber numero) {
        super(numero + ": " + cause.sentence);
        this.cause = cause;
    }

    public Cause pourquoi() {
        return cause;
    }
}
