package fr.treille.tenancy.reglage;

/** What a gestionnaire demands of its people besides their password. */
public enum SecondFacteur {
    /** Asked of those who have one. */
    FACULTATIF,
    /** Nobody comes in by the password alone. */
    EXIGE
}
