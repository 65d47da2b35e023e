package fr.treille.tenancy.identity;

import java.util.Optional;

/**
 * Who vouched for a person, as their token tells.
 *
 * @param identityProvider alias of the identity provider (claim {@code idp}); absent when they typed their password here
 * @param holder whom Pro Santé Connect recognized (claim {@code psc}, its {@code SubjectNameID})
 * @param rpps the account's own number, which administrators alone write (claim {@code rpps})
 */
public record WayIn(Optional<String> identityProvider, Optional<String> holder, Optional<String> rpps) {

    /** Before the RPPS number, in what Pro Santé Connect tells: the national identifier of a professional. */
    private static final String RPPS_TYPE = "8";

    private static final int RPPS_LENGTH = 11;

    /** Pro Santé Connect recognized somebody else than the account is for, or did not say whom. */
    public boolean isOfAnotherHolder() {
        boolean throughProSanteConnect =
                identityProvider.filter(ProSanteConnect.ALIAS::equals).isPresent();
        return (throughProSanteConnect || holder.isPresent())
                && rpps.isPresent()
                && !holder.map(WayIn::national).equals(rpps.map(WayIn::national));
    }

    /** The directory of one gestionnaire opens no other, whoever its person works for. */
    public boolean mayOpen(String key) {
        return identityProvider
                .filter(alias -> !alias.equals(ProSanteConnect.ALIAS))
                .map(alias -> alias.equals(Directories.alias(key)))
                .orElse(true);
    }

    private static String national(String number) {
        return number.length() == RPPS_LENGTH ? RPPS_TYPE + number : number;
    }

    /** A number names a person: it gets into no log. */
    @Override
    public String toString() {
        return identityProvider.orElse("password");
    }
}
