package fr.treille.tenancy.annuaire;

/** Why a directory can't be used as it is set; each one is told in words that need no IT staff. */
public enum Fault {
    /** What was typed is no address. */
    ADDRESS,
    NOT_HTTPS,
    /** Somewhere inside a network, where only its owner may look. */
    PRIVATE_ADDRESS,
    UNKNOWN_HOST,
    NO_ANSWER,
    REDIRECTS,
    NOT_FOUND,
    TOO_LARGE,
    NOT_A_DIRECTORY,
    OTHER_ISSUER,
    /** The directory names an address that may not be asked. */
    ADDRESS_OF_ITS_OWN,
    NO_KEY,
    NO_CERTIFICATE,
    CERTIFICATE_EXPIRED,
    NO_CLIENT
}
