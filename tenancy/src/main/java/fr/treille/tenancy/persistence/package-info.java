/**
 * How a transaction gets into one gestionnaire's schema, and into nothing else.
 *
 * <p>No door: Hibernate finds these classes by their names in {@code persistence.xml}, services never see them.
 *
 * <p>Invariant: a connection serves one gestionnaire per transaction, under that gestionnaire's role, by settings that the
 * end of the transaction undoes; whatever can't be proved to be so is refused.
 */
@NullMarked
package fr.treille.tenancy.persistence;

import org.jspecify.annotations.NullMarked;
