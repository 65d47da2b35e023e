package fr.treille.infra.finess;

import fr.treille.infra.finess.Entity.Address;
import fr.treille.infra.finess.Entity.Establishment;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The CSV that was published until 2026: semicolons, no heading, ISO-8859-1. Establishments with coordinates
 * (cs1100507), legal entities (cs1100501) and social capacities (cs1100505).
 */
record EtalabFiles(Population population, Path folder) {

    private static final int NAME = 38;
    private static final int LONG_NAME = 60;

    List<Path> write() throws IOException {
        return List.of(establishments(), entities(), capacities());
    }

    private Path establishments() throws IOException {
        return file("cs1100507", out -> {
            population.forEach(entity -> entity.establishments().forEach(one -> line(out, establishment(entity, one))));
            population.forEach(entity -> entity.establishments().forEach(one -> line(out, place(entity, one))));
        });
    }

    private Path entities() throws IOException {
        return file("cs1100501", out -> population.forEach(entity -> line(out, entity(entity))));
    }

    private Path capacities() throws IOException {
        return file("cs1100505", out -> {
            population.forEach(entity -> entity.establishments()
                    .forEach(one -> line(out, List.of("structureet", one.number(), entity.number()))));
            population.forEach(entity -> entity.establishments().stream()
                    .filter(one -> one.places() > 0)
                    .forEach(one -> line(out, capacity(one))));
        });
    }

    private static List<String> establishment(Entity entity, Establishment one) {
        Address address = one.address();
        return List.of(
                "structureet",
                one.number(),
                entity.number(),
                cut(one.name(), NAME),
                one.name().length() > NAME ? cut(one.name(), LONG_NAME) : "",
                "",
                "",
                Integer.toString(address.number()),
                address.kind(),
                address.street(),
                "",
                "",
                commune(address),
                entity.departement().code(),
                entity.departement().label(),
                address.line(),
                one.telephone(),
                "",
                one.categorie().code(),
                one.categorie().label(),
                one.categorie().aggregate(),
                one.categorie().aggregateLabel(),
                one.siret(),
                one.categorie().ape(),
                "",
                "",
                "9",
                "Indéterminé",
                one.opened(),
                one.opened(),
                SyntheticFiles.DAY,
                "");
    }

    private static List<String> place(Entity entity, Establishment one) {
        return List.of(
                "geolocalisation",
                one.number(),
                metres(one.x()),
                metres(one.y()),
                "1,SYNTHETIQUE,100,AUCUN," + entity.departement().projection(),
                SyntheticFiles.DAY);
    }

    private static List<String> entity(Entity one) {
        Address address = one.address();
        return List.of(
                "structureej",
                one.number(),
                cut(one.name(), NAME),
                one.name().length() > NAME ? cut(one.name(), LONG_NAME) : "",
                "",
                Integer.toString(address.number()),
                address.kind(),
                address.street(),
                "",
                "",
                "",
                commune(address),
                address.line(),
                one.departement().code(),
                one.departement().label(),
                "",
                one.status(),
                one.statusLabel(),
                "",
                "",
                one.siren(),
                one.ape(),
                one.created());
    }

    private static List<String> capacity(Establishment one) {
        List<String> equipment = one.categorie().equipment();
        String places = Integer.toString(one.places());
        return List.of(
                "equipementsocial",
                one.number(),
                equipment.get(0),
                equipment.get(1),
                equipment.get(2),
                equipment.get(3),
                equipment.get(4),
                equipment.get(5),
                "S",
                places,
                "",
                "",
                "",
                "",
                "",
                "N",
                one.opened(),
                one.opened(),
                places,
                "",
                "",
                "",
                "",
                "",
                "N",
                one.opened(),
                SyntheticFiles.DAY,
                SyntheticFiles.DAY);
    }

    /** The three figures of the INSEE; towns that do not exist have none, so those of the post serve. */
    private static String commune(Address address) {
        return address.postalCode().substring(2);
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length).strip() : text;
    }

    private static String metres(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    @FunctionalInterface
    private interface Content {
        void write(BufferedWriter out) throws IOException;
    }

    private Path file(String set, Content content) throws IOException {
        Path file = folder.resolve("etalab-" + set + "-stock-" + SyntheticFiles.DAY.replace("-", "") + "-0000.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.ISO_8859_1)) {
            line(out, List.of("finess", "etalab", "0", SyntheticFiles.DAY));
            content.write(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return file;
    }

    private static void line(BufferedWriter out, List<String> fields) {
        try {
            for (int i = 0; i < fields.size(); i++) {
                out.write(i == 0 ? "" : ";");
                out.write(quoted(fields.get(i)));
            }
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String field) {
        return field.indexOf(';') < 0 && field.indexOf('"') < 0 ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
