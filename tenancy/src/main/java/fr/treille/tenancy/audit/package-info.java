/**
 * Who did what in a gestionnaire, as what, when, on what, why they were entitled and from where; never the content.
 *
 * <p>The door is {@link fr.treille.tenancy.audit.Traces}; what is written down is a {@link fr.treille.tenancy.audit.Fait}.
 *
 * <p>Invariant: a trace is written in the transaction of the act and never changed: the gestionnaire's role may insert and
 * read, nothing else.
 */
@NullMarked
package fr.treille.tenancy.audit;

import org.jspecify.annotations.NullMarked;
