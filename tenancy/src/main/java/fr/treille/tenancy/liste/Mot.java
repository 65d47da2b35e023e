package fr.treille.tenancy.liste;

/** A noun, in small letters. */
public record Mot(String singulier, String pluriel) {}
