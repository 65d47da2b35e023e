package fr.treille.tenancy.provisioning;

/**
 * What was destroyed, when it was ordered, by whom, why, with how many rows and which checksum for each table.
 *
 * @param content a JSON object, as it was written before anything was destroyed
 * @param sha256 of the content, in hexadecimal
 */
public record Certificate(String content, String sha256) {}
