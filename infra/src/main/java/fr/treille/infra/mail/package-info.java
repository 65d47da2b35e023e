/**
 * The mail server of demonstrations and tests: it takes everything, passes nothing on and shows it on a page.
 *
 * <p>The door is {@link fr.treille.infra.mail.MailStandIn}.
 *
 * <p>Invariant: it listens on the loopback interface only, and nothing that it took leaves this machine.
 */
@NullMarked
package fr.treille.infra.mail;

import org.jspecify.annotations.NullMarked;
