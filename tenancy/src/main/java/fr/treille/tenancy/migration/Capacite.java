package fr.treille.tenancy.migration;

import java.util.Map;

/**
 * How much room there is left in the database.
 *
 * @param octets of the whole database
 * @param parSchema bytes of the tables and indexes of each gestionnaire's schema
 * @param connexions open now on this database, ours and others'
 * @param connexionsAuPlus that the server accepts
 */
public record Capacite(long octets, Map<String, Long> parSchema, int connexions, int connexionsAuPlus) {}
