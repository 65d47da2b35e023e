package fr.treille.tenancy.usage;

/**
 * What was counted in one gestionnaire on one day.
 *
 * @param comptes accounts that hold a role now
 * @param connexions sign-ins of the last thirty days
 */
public record Releve(long etablissements, long unites, long comptes, long connexions, long dossiers) {

    /** Below this, a number of persons could point at somebody. */
    public static final long SEUIL = 5;

    /** The same as it may leave the gestionnaire: one to four persons all read as {@link #SEUIL} less one. */
    Releve sansPetitsNombres() {
        return new Releve(etablissements, unites, guarded(comptes), guarded(connexions), guarded(dossiers));
    }

    private static long guarded(long count) {
        return count == 0 ? 0 : Math.max(count, SEUIL - 1);
    }

    /** Whether this number stands for "fewer than five". */
    public static boolean estPetit(long count) {
        return count == SEUIL - 1;
    }
}
