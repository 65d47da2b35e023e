package fr.treille.tenancy.courriel;

/** Why a letter was not sent at the last try. */
public enum Raison {
    AUCUNE,
    /** The server knows nobody there, or wants nothing of us for them. */
    ADRESSE_REFUSEE,
    /** Not now, it said. */
    PLUS_TARD,
    /** For days. */
    TROP_LONGTEMPS,
    /** It can't be read or written: nobody but a developer can mend that. */
    ILLISIBLE
}
