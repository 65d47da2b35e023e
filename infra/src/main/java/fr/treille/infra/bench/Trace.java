package fr.treille.infra.bench;

/**
 * Where a word was found.
 *
 * @param place a table, an address or a file
 * @param count how often, as that place counts
 */
record Trace(String place, String word, long count) {}
