package fr.treille.tenancy.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinessNumberTest {

    /** The national directory as it was published in January 2021; beside the project, not in it. */
    private static final Path DIRECTORY =
            Path.of("..", "..", "shared", "data", "finess", "etalab-cs1100507-stock-20210108-0427.csv");

    private static final int OF_THE_LEGAL_ENTITY = 2;

    @ParameterizedTest
    @ValueSource(strings = {"750000218", "010780054", "850000019", "2A0000014", "2B0000020"})
    void aNumberWhoseLastDigitChecksTheOthersIsOne(String number) {
        assertThat(new FinessNumber(number)).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "75000021",
                "7500002180",
                "750000219",
                "750000281",
                "2A0000015",
                "2B0000014",
                "2C0000014",
                "2a0000014",
                "A20000014",
                "75000021A",
                "75000 218",
                " 750000218",
                "750000218\n",
                "75000021٨",
                "７50000218",
                "75000-218"
            })
    void anythingElseIsNone(String number) {
        assertRefused(number);
    }

    @Test
    void oneWrongDigitIsAlwaysFound() {
        String number = "750000218";

        for (int at = 0; at < number.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != number.charAt(at)) {
                    assertRefused(number.substring(0, at) + digit + number.substring(at + 1));
                }
            }
        }
    }

    @Test
    void everyLegalEntityOfTheDirectoryHasOne() throws IOException {
        if (!Files.isReadable(DIRECTORY)) {
            System.out.println("Skipped: the national directory FINESS is not beside the project at " + DIRECTORY);
        }
        assumeTrue(Files.isReadable(DIRECTORY), "the national directory FINESS is not beside the project");
        Set<String> entities;
        try (Stream<String> lines = Files.lines(DIRECTORY, StandardCharsets.ISO_8859_1)) {
            entities = lines.filter(line -> line.startsWith("structureet;"))
                    .map(line -> line.split(";", -1)[OF_THE_LEGAL_ENTITY])
                    .collect(Collectors.toSet());
        }

        assertThat(entities).hasSizeGreaterThan(20_000);
        assertThat(entities.stream().filter(Predicate.not(FinessNumberTest::isFiness)))
                .isEmpty();
        System.out.println("Legal entities of the national directory read: " + entities.size());
    }

    private static boolean isFiness(String number) {
        try {
            return new FinessNumber(number).value().equals(number);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void assertRefused(String number) {
        assertThatThrownBy(() -> new FinessNumber(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a FINESS number: nine digits, the last of which checks the others");
    }
}
