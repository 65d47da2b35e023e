package fr.treille.infra.finess;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fr.treille.infra.finess.Entity.Address;
import fr.treille.infra.finess.Entity.Establishment;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** The JSON of FINESS+, published since 2026: legal entities, each with its establishments, in one object. */
record FinessPlusFile(Population population, Path folder) {

    List<Path> write() throws IOException {
        Path file = folder.resolve("finess-structures-journalier-" + SyntheticFiles.DAY.replace("-", "") + ".json.gz");
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file))))) {
            json.writeStartObject();
            json.writeStringField("schemaVersion", "v1.0.0");
            json.writeStringField("generatedAt", SyntheticFiles.DAY + "T00:00:00Z");
            json.writeArrayFieldStart("gcc");
            json.writeEndArray();
            json.writeArrayFieldStart("gco");
            json.writeEndArray();
            json.writeArrayFieldStart("pmej");
            population.forEach(entity -> {
                try {
                    entity(json, entity);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            json.writeEndArray();
            json.writeEndObject();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return List.of(file);
    }

    private static void entity(JsonGenerator json, Entity one) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("informationsGeneralesPMEJ");
        json.writeStringField("pmSmsseId", one.number().substring(0, 8));
        json.writeStringField("codeApe", dotted(one.ape()));
        json.writeStringField("dateCreation", one.created());
        json.writeStringField("denominationLonguePmSmsse", one.name());
        json.writeStringField(
                "denominationPm",
                one.name().substring(0, Math.min(38, one.name().length())));
        json.writeStringField("numFinessPm", one.number());
        json.writeStringField("siren", one.siren());
        json.writeStringField("statutJuridique", one.status());
        json.writeStringField("typePersonneMorale", "01");
        json.writeEndObject();
        address(json, "02", one.address());
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayFieldStart("ege");
        for (Establishment establishment : one.establishments()) {
            establishment(json, establishment);
        }
        json.writeEndArray();
        active(json);
    }

    private static void establishment(JsonGenerator json, Establishment one) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("informationsGeneralesEGE");
        json.writeStringField("egeId", one.number().substring(0, 8));
        json.writeStringField("dateOuverture", one.opened());
        json.writeStringField("datePremiereAutorisation", one.opened());
        json.writeStringField(
                "nomEgeCourt", one.name().substring(0, Math.min(38, one.name().length())));
        json.writeStringField("nomEgeLong", one.name());
        json.writeStringField("numFinessEge", one.number());
        json.writeStringField("siret", one.siret());
        json.writeEndObject();
        json.writeStringField(
                "categorieentiteGeographiqueExercice", one.categorie().code());
        address(json, "03", one.address());
        json.writeObjectFieldStart("coordonneesGeographique");
        // In this order in the official files too.
        json.writeStringField("coordonneeX", metres(one.y()));
        json.writeStringField("coordonneeY", metres(one.x()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayFieldStart("contact");
        json.writeStartObject();
        json.writeObjectFieldStart("telecom");
        json.writeStringField("telephone", one.telephone());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        active(json);
    }

    /** Leaves the address open, for what only some have. */
    private static void address(JsonGenerator json, String use, Address address) throws IOException {
        json.writeArrayFieldStart("adresse");
        json.writeStartObject();
        json.writeStringField("usageAdresse", use);
        json.writeStringField("numeroVoie", Integer.toString(address.number()));
        json.writeStringField("typeVoie", address.kind());
        json.writeStringField("libelleVoie", address.street());
        json.writeStringField("cogCommune", address.postalCode());
        json.writeStringField("ligneAcheminement", address.town());
        json.writeStringField("codePostal", address.postalCode());
    }

    private static void active(JsonGenerator json) throws IOException {
        json.writeStringField("etatObjet", "A");
        json.writeStringField("dateDerniereMaj", SyntheticFiles.DAY + " 00:00:00");
        json.writeEndObject();
    }

    /** 8710A is written 87.10A here. */
    private static String dotted(String ape) {
        return ape.substring(0, 2) + "." + ape.substring(2);
    }

    private static String metres(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
