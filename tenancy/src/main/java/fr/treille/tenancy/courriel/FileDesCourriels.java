package fr.treille.tenancy.courriel;

import java.util.List;

/**
 * The queue of a gestionnaire, counted.
 *
 * @param derniers those that wait or were given up first, then the latest
 */
public record FileDesCourriels(long enAttente, long envoyes, long abandonnes, List<Suivi> derniers) {}
