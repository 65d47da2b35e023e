package fr.treille.tenancy.invitation;

import java.time.Instant;

/** What there is to say of a link that somebody follows. */
public sealed interface Lien {

    /** It leads to the choice of a password. */
    record Ouvert(Instant expire) implements Lien {}

    /** A password was chosen already, by this link or otherwise. */
    record DejaUtilise() implements Lien {}

    /** Another was sent since. */
    record Remplace() implements Lien {}

    record Expire() implements Lien {}

    /** There is no such link, or there is none any more. */
    record Inconnu() implements Lien {}
}
