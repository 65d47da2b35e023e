package fr.treille.infra.finess;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.treille.infra.finess.SyntheticFiles.Format;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticFilesTest {

    private static final int MANY = 3_000;

    @TempDir
    private Path folder;

    private List<Path> written(long seed, Format format, String name) throws IOException {
        return new SyntheticFiles(MANY, seed).write(format, folder.resolve(name));
    }

    private static Map<String, List<String[]>> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                .map(line -> line.split(";", -1))
                .collect(Collectors.groupingBy(fields -> fields[0]));
    }

    private static List<String> numbers(List<String[]> lines, int column) {
        return lines.stream().map(fields -> fields[column]).toList();
    }

    private static boolean keyed(String number) {
        return Numbers.keyed(number.substring(0, 8)).equals(number);
    }

    @Test
    void theSameSeedWritesTheSameBytesAndAnotherOneOthers() throws IOException {
        for (Format format : Format.values()) {
            List<Path> once = written(7, format, format + "-once");
            List<Path> again = written(7, format, format + "-again");
            List<Path> other = written(8, format, format + "-other");
            for (int i = 0; i < once.size(); i++) {
                assertThat(again.get(i)).hasSameBinaryContentAs(once.get(i));
                assertThat(Files.mismatch(other.get(i), once.get(i))).isNotEqualTo(-1);
            }
        }
    }

    @Test
    void thereAreAsManyAsWereAskedForAndEachHasItsLegalEntity() throws IOException {
        List<Path> files = written(1, Format.csv, "csv");
        Map<String, List<String[]>> establishments = lines(files.get(0));
        Map<String, List<String[]>> entities = lines(files.get(1));

        assertThat(establishments.get("structureet")).hasSize(MANY).allMatch(fields -> fields.length == 32);
        assertThat(establishments.get("geolocalisation")).hasSize(MANY).allMatch(fields -> fields.length == 6);
        assertThat(entities.get("structureej"))
                .hasSize(new SyntheticFiles(MANY, 1).entities())
                .allMatch(fields -> fields.length == 23);
        assertThat(numbers(entities.get("structureej"), 1))
                .containsAll(new HashSet<>(numbers(establishments.get("structureet"), 2)));
        Map<String, Long> sizes = establishments.get("structureet").stream()
                .collect(Collectors.groupingBy(fields -> fields[2], Collectors.counting()));
        assertThat(sizes.values()).allMatch(size -> size < 120);
    }

    @Test
    void numbersHaveARightKeyAndAreNobodys() throws IOException {
        List<Path> files = written(1, Format.csv, "csv");
        List<String> establishments = numbers(lines(files.get(0)).get("structureet"), 1);
        List<String> entities = numbers(lines(files.get(1)).get("structureej"), 1);
        Set<String> all = new HashSet<>(establishments);
        all.addAll(entities);

        assertThat(all)
                .hasSize(establishments.size() + entities.size())
                .allMatch(SyntheticFilesTest::keyed)
                .allMatch(number -> number.startsWith("99", 2));
        assertThat(numbers(lines(files.get(1)).get("structureej"), 20)).allMatch(SyntheticFilesTest::keyed);
    }

    @Test
    void socialOnesHaveCapacities() throws IOException {
        List<Path> files = written(1, Format.csv, "csv");
        List<String[]> capacities = lines(files.get(2)).get("equipementsocial");

        assertThat(capacities).hasSizeGreaterThan(MANY / 4).allMatch(fields -> fields.length == 28);
        assertThat(capacities).allMatch(fields -> Integer.parseInt(fields[9]) > 0 && fields[15].equals("N"));
        assertThat(numbers(lines(files.get(0)).get("structureet"), 1))
                .containsAll(new HashSet<>(numbers(capacities, 1)));
    }

    @Test
    void theOtherFormTellsTheSame() throws IOException {
        Path json = written(1, Format.json, "json").getFirst();
        List<String> csv =
                numbers(lines(written(1, Format.csv, "csv").getFirst()).get("structureet"), 1);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(json))) {
            JsonNode root = new ObjectMapper().readTree(in);
            assertThat(root.path("pmej")).hasSize(new SyntheticFiles(MANY, 1).entities());
            assertThat(root.findValuesAsText("numFinessEge")).isEqualTo(csv);
        }
    }

    @Test
    void thoseOfTheDemonstrationAreTwelveWithAPlaceAndACapacityEach() {
        List<String> establishments = numbers(demonstration("etablissements", "structureet"), 1);
        List<String> entities = numbers(demonstration("entites", "structureej"), 1);

        assertThat(establishments).hasSize(12).doesNotHaveDuplicates().allMatch(SyntheticFilesTest::keyed);
        assertThat(entities).hasSize(3).allMatch(SyntheticFilesTest::keyed);
        assertThat(numbers(demonstration("etablissements", "structureet"), 2)).allMatch(entities::contains);
        assertThat(numbers(demonstration("etablissements", "geolocalisation"), 1))
                .isEqualTo(establishments);
        assertThat(numbers(demonstration("capacites", "equipementsocial"), 1)).isEqualTo(establishments);
        assertThat(demonstration("etablissements", "structureet")).allMatch(fields -> fields.length == 32);
        assertThat(demonstration("entites", "structureej")).allMatch(fields -> fields.length == 23);
        assertThat(demonstration("capacites", "equipementsocial")).allMatch(fields -> fields.length == 28);
    }

    private static List<String[]> demonstration(String what, String kind) {
        return Table.of("demonstration-" + what + ".csv").stream()
                .filter(fields -> fields[0].equals(kind))
                .toList();
    }
}
