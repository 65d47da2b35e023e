package fr.treille.referential.importing;

import fr.treille.referential.etablissement.Recherchable;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a FINESS+ file, one legal entity with its establishments at a time (interop §3.3): keys may be absent. */
final class FinessPlus {

    private static final Pattern JOUR = Pattern.compile("\"generatedAt\"\\s*:\\s*\"(\\d{4}-\\d{2}-\\d{2})");

    /** The largest entity of the country is under one of these; nothing else is held at once. */
    private static final long LARGEST_ENTITY = 64L << 20;

    private final Lecture lecture;
    private final Format format;
    private long rang;

    FinessPlus(Lecture lecture, Format format) {
        this.lecture = lecture;
        this.format = format;
    }

    static Optional<LocalDate> jour(String start) {
        Matcher found = JOUR.matcher(start);
        return found.find() ? Optional.of(LocalDate.parse(found.group(1))) : Optional.empty();
    }

    void lire(InputStream in) throws IOException {
        Measured measured = new Measured(in);
        try (JsonParser parser = JsonProvider.provider().createParser(measured)) {
            boolean found = false;
            parser.next();
            while (parser.hasNext()) {
                JsonParser.Event event = parser.next();
                if (event == JsonParser.Event.KEY_NAME && parser.getString().equals("pmej")) {
                    found = true;
                    entities(parser, measured);
                } else if (event == JsonParser.Event.START_ARRAY) {
                    parser.skipArray();
                } else if (event == JsonParser.Event.START_OBJECT) {
                    parser.skipObject();
                }
            }
            if (!found) {
                throw new FichierRefuse(FichierRefuse.Cause.INCONNU, "the file holds no legal entity");
            }
        } catch (JsonException | IllegalStateException | java.util.NoSuchElementException e) {
            throw new FichierRefuse(FichierRefuse.Cause.COUPE, "the file is cut or no JSON after object " + rang);
        }
    }

    private void entities(JsonParser parser, Measured measured) {
        parser.next();
        while (parser.next() == JsonParser.Event.START_OBJECT) {
            measured.begin();
            JsonObject entity = parser.getObject();
            if (format == Format.STRUCTURES) {
                structures(entity);
            } else {
                for (JsonObject ege : objects(entity, "ege")) {
                    activites(ege);
                }
            }
        }
    }

    private void structures(JsonObject entity) {
        JsonObject about = object(entity, "informationsGeneralesPMEJ");
        String numero = text(about, "numFinessPm");
        one(() -> entite(entity, about));
        for (JsonObject ege : objects(entity, "ege")) {
            one(() -> etablissement(ege, numero));
        }
    }

    @FunctionalInterface
    private interface Reading {
        void read() throws LigneRefusee;
    }

    private void one(Reading reading) {
        rang++;
        try {
            reading.read();
        } catch (LigneRefusee refusal) {
            lecture.rejet(refusal.rejet(rang));
        }
    }

    private void entite(JsonObject entity, JsonObject about) throws LigneRefusee {
        String numero = Colonnes.numero(text(about, "numFinessPm"));
        JsonObject adresse = adresse(entity, "02");
        String court = text(about, "denominationPm");
        String longue = text(about, "denominationLonguePmSmsse");
        String json = new Colonnes()
                .obligatoire("numero", numero, 9)
                .obligatoire("denomination", court.isBlank() ? longue : court, 200)
                .texte("denomination_longue", longue, 200)
                .texte("siren", text(about, "siren"), 9)
                .texte("statut", text(about, "statutJuridique"), 4)
                .texte("adresse", text(adresse, "ligneQuatre"), 200)
                .texte("code_postal", text(adresse, "codePostal"), 5)
                .texte("ville", text(adresse, "ligneAcheminement"), 80)
                .texte("departement", Departements.deCommune(text(adresse, "cogCommune")), 3)
                .texte("telephone", telephone(entity), 20)
                .date("creation", text(about, "dateCreation"))
                .date("fermeture", fermeture(entity, text(about, "dateFermeture")))
                .obligatoire(
                        "recherche", Recherchable.de(court, longue, text(adresse, "ligneAcheminement"), numero), 600)
                .json();
        lecture.ligne(new Ligne(rang, Objet.ENTITE, numero, numero, json));
    }

    private void etablissement(JsonObject ege, String entite) throws LigneRefusee {
        JsonObject about = object(ege, "informationsGeneralesEGE");
        String numero = Colonnes.numero(text(about, "numFinessEge"));
        JsonObject adresse = adresse(ege, "03");
        String court = text(about, "nomEgeCourt");
        String longue = text(about, "nomEgeLong");
        String json = new Colonnes()
                .obligatoire("numero", numero, 9)
                .obligatoire("entite", Colonnes.numero(entite), 9)
                .obligatoire("nom", court.isBlank() ? longue : court, 120)
                .texte("nom_long", longue, 200)
                .texte("complement", text(about, "complementDenominationEg"), 200)
                .obligatoire("categorie", text(ege, "categorieentiteGeographiqueExercice"), 4)
                .texte("siret", text(about, "siret"), 14)
                .texte("adresse", text(adresse, "ligneQuatre"), 200)
                .texte("code_postal", text(adresse, "codePostal"), 5)
                .texte("ville", text(adresse, "ligneAcheminement"), 80)
                .texte("commune", text(adresse, "cogCommune"), 5)
                .texte("departement", Departements.deCommune(text(adresse, "cogCommune")), 3)
                .texte("telephone", telephone(ege), 20)
                .date("ouverture", text(about, "dateOuverture"))
                .date("autorisation", text(about, "datePremiereAutorisation"))
                .date("fermeture", fermeture(ege, text(about, "dateFermeture")))
                .obligatoire(
                        "recherche",
                        Recherchable.de(
                                court,
                                longue,
                                text(about, "complementDenominationEg"),
                                text(adresse, "ligneAcheminement"),
                                numero),
                        600)
                .json();
        lecture.ligne(new Ligne(rang, Objet.ETABLISSEMENT, numero, numero, json));
        JsonObject place = object(adresse, "coordonneesGeographique");
        // The order of X and Y varies from one address to another: only latitude and longitude say which they are.
        if (!text(place, "directionLatitude").isEmpty()
                && !text(place, "directionLongitude").isEmpty()) {
            String position = Positions.json(text(place, "directionLatitude"), text(place, "directionLongitude"));
            lecture.ligne(new Ligne(rang, Objet.POSITION, numero, numero, position));
        }
    }

    /** One that is not active any more and tells no day closed on the day of its last change. */
    private static String fermeture(JsonObject object, String told) {
        if (!told.isEmpty() || !"I".equals(text(object, "etatObjet"))) {
            return told;
        }
        String changed = text(object, "dateDerniereMaj");
        return changed.isEmpty() ? "1900-01-01" : changed;
    }

    private void activites(JsonObject ege) {
        for (JsonObject activity : objects(ege, "activitesExercees")) {
            one(() -> capacite(text(ege, "numFinessEge"), activity));
        }
    }

    /** Only the social and medico-social ones tell places by discipline, kind of activity and public. */
    private void capacite(String ege, JsonObject activity) throws LigneRefusee {
        JsonObject what = object(activity, "caracteristiquesSpecifiques");
        String discipline = text(what, "activiteSocialeRegulee");
        if (discipline.isEmpty()) {
            return;
        }
        String numero = Colonnes.numero(ege);
        String mode = text(what, "modeFonctionnement");
        String clientele = text(what, "public");
        Colonnes columns = new Colonnes()
                .obligatoire("etablissement", numero, 9)
                .obligatoire("discipline", discipline, 4)
                .obligatoire("activite", mode, 4)
                .obligatoire("clientele", clientele, 4)
                .vrai("supprimee", "I".equals(text(activity, "etatObjet")));
        for (JsonObject capacite : objects(activity, "capacite")) {
            switch (text(capacite, "statutCapacite")) {
                case "08" -> columns.nombre("installee", text(capacite, "nombre"));
                case "09" -> columns.nombre("autorisee", text(capacite, "nombre"));
                default -> {}
            }
        }
        String cle = String.join("/", numero, discipline, mode, clientele);
        lecture.ligne(new Ligne(rang, Objet.CAPACITE, cle, numero, columns.json()));
    }

    private static JsonObject adresse(JsonObject object, String usage) {
        List<JsonObject> addresses = objects(object, "adresse");
        return addresses.stream()
                .filter(one -> usage.equals(text(one, "usageAdresse")))
                .findFirst()
                .or(() -> addresses.stream().findFirst())
                .orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    private static String telephone(JsonObject object) {
        return objects(object, "contact").stream()
                .map(contact -> text(object(contact, "telecom"), "telephone"))
                .filter(number -> !number.isEmpty() && number.length() <= 20)
                .findFirst()
                .orElse("");
    }

    private static JsonObject object(JsonObject from, String key) {
        return from.get(key) instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static List<JsonObject> objects(JsonObject from, String key) {
        @Nullable JsonValue found = from.get(key);
        return found instanceof JsonArray array
                ? array.stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .toList()
                : List.of();
    }

    private static String text(JsonObject from, String key) {
        @Nullable JsonValue found = from.get(key);
        return switch (found) {
            case JsonString string -> string.getString().strip();
            case jakarta.json.JsonNumber number -> number.toString();
            case null, default -> "";
        };
    }

    /** Refuses an entity that is larger than any, before it has filled the memory. */
    private static final class Measured extends FilterInputStream {

        private long count;
        private long begun;

        Measured(InputStream in) {
            super(in);
        }

        void begin() {
            begun = count;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            count += Math.max(read, 0);
            if (count - begun > LARGEST_ENTITY) {
                throw new FichierRefuse(
                        FichierRefuse.Cause.DEMESURE, "one object of the file is larger than any entity");
            }
            return read;
        }
    }
}
