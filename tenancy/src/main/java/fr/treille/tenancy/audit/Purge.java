package fr.treille.tenancy.audit;

import java.time.Instant;

/**
 * Traces that were removed once their time was over.
 *
 * @param numero the last seal that went with them
 * @param empreinte its hash, from which the chain goes on; in hexadecimal
 * @param traces how many they were
 * @param preuve that hash, encrypted for this place
 */
record Purge(long numero, String empreinte, long traces, Instant instant, String preuve) {}
