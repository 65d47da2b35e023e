package fr.treille.tenancy.courriel;

/** Where a letter is. */
public enum Etat {
    EN_ATTENTE,
    /** A node is sending it; when that node dies, another takes it once the time is over. */
    EN_COURS,
    ENVOYE,
    /** It was not sent and will not be, unless an administrator asks again. */
    ABANDONNE
}
