package fr.treille.tenancy.annuaire;

/** What an administrator typed of their directory; nothing of it is believed before {@link Annuaires#check}. */
public sealed interface Wanted {

    /** Address of its issuer (OpenID Connect) or of its metadata (SAML). */
    String address();

    /** @param clientSecret empty to keep the one that is kept */
    record Oidc(String address, String clientId, String clientSecret) implements Wanted {

        /** The secret gets into no log. */
        @Override
        public String toString() {
            return address;
        }
    }

    record Saml(String address) implements Wanted {}
}
