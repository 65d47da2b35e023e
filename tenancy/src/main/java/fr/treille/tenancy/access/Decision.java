package fr.treille.tenancy.access;

import fr.treille.tenancy.audit.Motif;

/** Yes or no, how much of the volet, and why. */
public final class Decision {

    /** All that is shown, as bits of {@link Etendue}: asked a million times a second, hence no set. */
    private final long parts;

    private final Portee portee;
    private final boolean viaBrisDeGlace;
    private final Explication explication;

    private Decision(long parts, Portee portee, boolean viaBrisDeGlace, Explication explication) {
        this.parts = parts;
        this.portee = portee;
        this.viaBrisDeGlace = viaBrisDeGlace;
        this.explication = explication;
    }

    static Decision oui(Etendue etendue, Portee portee, Explication explication) {
        return new Decision(etendue.parts(), portee, false, explication);
    }

    static Decision surBrisDeGlace(Etendue etendue, Explication explication) {
        return new Decision(etendue.parts(), Portee.PERIMETRE, true, explication);
    }

    static Decision non(Explication explication) {
        return new Decision(0, Portee.AGREGEE, false, explication);
    }

    public boolean permis() {
        return parts != 0;
    }

    /**
     * How much of the volet: the widest when several assignments answer; when none of these is in the other, the one declared
     * first, and {@link #montre} knows them all.
     *
     * @throws IllegalStateException of a refusal
     */
    public Etendue etendue() {
        if (!permis()) {
            throw new IllegalStateException("a refusal shows nothing");
        }
        return Etendue.values()[Long.numberOfTrailingZeros(parts)];
    }

    /** Whether it opens at least this much; a refusal opens nothing. */
    public boolean montre(Etendue part) {
        return (parts & part.bit()) != 0;
    }

    /** About whom; where the question named nobody, whoever lists persons still asks for each of them. */
    public Portee portee() {
        return portee;
    }

    /** Whether it would be no, or less, without a break-glass. */
    public boolean viaBrisDeGlace() {
        return viaBrisDeGlace;
    }

    /** Why, in words for the one who asks. */
    public String raison() {
        return explication.raison();
    }

    /** As what, and why entitled or not, for the trace. */
    public Motif motif() {
        return explication.motif();
    }

    /** Both together: whatever one of them shows. The other is the one that says why, when it adds something. */
    Decision et(Decision other) {
        if ((other.parts & ~parts) == 0) {
            return this;
        }
        if ((parts & ~other.parts) == 0) {
            return other;
        }
        return new Decision(parts | other.parts, portee, other.viaBrisDeGlace, other.explication);
    }
}
