package fr.treille.referential.importing;

/**
 * A line that was not taken.
 *
 * @param ligne its number in the file, from 1; in a FINESS+ file, the rank of the object
 * @param detail the number or the value that is wrong, shortened; empty when there is nothing to show
 */
public record Rejet(long ligne, Motif motif, String detail) {

    private static final int LONGEST = 120;

    public Rejet {
        detail = detail.length() > LONGEST ? detail.substring(0, LONGEST) + "…" : detail;
    }
}
