package fr.treille.tenancy.habilitation;

import fr.treille.tenancy.access.Decision;

/** Something was asked for and not given; it was traced, and nothing was done. */
public final class AccesRefuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String raison;

    AccesRefuse(Decision decision) {
        super("access refused: " + decision.motif().pourquoi());
        raison = decision.raison();
    }

    /** Why, and what to do, in words for the one who asked. */
    public String raison() {
        return raison;
    }
}
