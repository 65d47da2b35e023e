package fr.treille.referential.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One object as a file tells it, ready to be set aside.
 *
 * @param rang number of the line, or of the object
 * @param cle what names it among its kind
 * @param numero FINESS number it is about
 * @param donnees its columns, as a JSON object whose names are those of the table
 */
record Ligne(long rang, Objet objet, String cle, String numero, String donnees) {

    private static final int HALF = 16;

    /** What has the same is unchanged. In hexadecimal, half of a SHA-256. */
    String empreinte() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(donnees.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, HALF);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
