package fr.treille.referential.importing;

import fr.treille.tenancy.registry.FinessNumber;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The columns of a row under way: what is empty is left out, what is too long or malformed refuses the line. */
final class Colonnes {

    private static final JsonBuilderFactory JSON = JsonProvider.provider().createBuilderFactory(Map.of());

    private static final Pattern UNPRINTED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final JsonObjectBuilder columns = JSON.createObjectBuilder();

    static String numero(String typed) throws LigneRefusee {
        String numero = typed.strip();
        try {
            return new FinessNumber(numero).value();
        } catch (IllegalArgumentException e) {
            throw new LigneRefusee(Motif.CLE, numero);
        }
    }

    Colonnes texte(String name, String value, int longest) throws LigneRefusee {
        String text = propre(value);
        if (text.length() > longest) {
            throw new LigneRefusee(Motif.VALEUR, name);
        }
        if (!text.isEmpty()) {
            columns.add(name, text);
        }
        return this;
    }

    Colonnes obligatoire(String name, String value, int longest) throws LigneRefusee {
        if (value.isBlank()) {
            throw new LigneRefusee(Motif.OBLIGATOIRE, name);
        }
        return texte(name, value, longest);
    }

    Colonnes date(String name, String value) throws LigneRefusee {
        Optional<LocalDate> day = jour(value);
        day.ifPresent(found -> columns.add(name, found.toString()));
        return this;
    }

    Colonnes nombre(String name, String value) throws LigneRefusee {
        String text = value.strip();
        if (!text.isEmpty()) {
            try {
                columns.add(name, Integer.parseInt(text));
            } catch (NumberFormatException e) {
                throw new LigneRefusee(Motif.NOMBRE, name + " " + text);
            }
        }
        return this;
    }

    Colonnes mesure(String name, double value) {
        columns.add(name, value);
        return this;
    }

    Colonnes vrai(String name, boolean value) {
        columns.add(name, value);
        return this;
    }

    /** The day at the beginning of what is written: FINESS+ writes the hour after some. */
    static Optional<LocalDate> jour(String value) throws LigneRefusee {
        String text = value.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
        } catch (DateTimeParseException e) {
            throw new LigneRefusee(Motif.DATE, text);
        }
    }

    static double mesure(String value) throws LigneRefusee {
        try {
            return Double.parseDouble(value.strip());
        } catch (NumberFormatException e) {
            throw new LigneRefusee(Motif.NOMBRE, value);
        }
    }

    /** Runs of blanks become one; what is not printed is left out. */
    static String propre(String value) {
        return isPlain(value)
                ? value.strip()
                : BLANKS.matcher(UNPRINTED.matcher(value).replaceAll(""))
                        .replaceAll(" ")
                        .strip();
    }

    /** Nearly all values are; a million of them are read without any expression. */
    private static boolean isPlain(String value) {
        char before = 'x';
        for (int i = 0; i < value.length(); i++) {
            char now = value.charAt(i);
            boolean printed = now >= ' ' && now < 0x7f || now > 0xa0 && now < 0x250 && now != 0xad;
            if (!printed || now == ' ' && before == ' ') {
                return false;
            }
            before = now;
        }
        return true;
    }

    String json() {
        return columns.build().toString();
    }
}
