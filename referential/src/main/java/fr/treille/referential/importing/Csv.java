package fr.treille.referential.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of an etalab extraction: semicolons between, quotes around what holds one, quotes within doubled. No library: a line
 * of these files never goes on on the next, and one that is malformed must be named rather than repaired.
 */
final class Csv {

    private Csv() {}

    static List<String> colonnes(String line) throws LigneRefusee {
        List<String> columns = new ArrayList<>(32);
        int at = 0;
        while (at <= line.length()) {
            if (at < line.length() && line.charAt(at) == '"') {
                StringBuilder value = new StringBuilder();
                at = quoted(line, at + 1, value);
                columns.add(value.toString());
            } else {
                int end = line.indexOf(';', at);
                end = end < 0 ? line.length() : end;
                columns.add(line.substring(at, end));
                at = end + 1;
            }
        }
        return columns;
    }

    /** @return where the next column begins */
    private static int quoted(String line, int from, StringBuilder value) throws LigneRefusee {
        int at = from;
        while (at < line.length()) {
            char character = line.charAt(at);
            if (character != '"') {
                value.append(character);
                at++;
            } else if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
                value.append('"');
                at += 2;
            } else if (at + 1 == line.length() || line.charAt(at + 1) == ';') {
                return at + 2;
            } else {
                throw new LigneRefusee(Motif.GUILLEMETS, "");
            }
        }
        throw new LigneRefusee(Motif.GUILLEMETS, "");
    }
}
