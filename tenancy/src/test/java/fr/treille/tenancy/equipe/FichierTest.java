package fr.treille.tenancy.equipe;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Perimetre;
import fr.treille.tenancy.equipe.Fichier.Faute;
import fr.treille.tenancy.equipe.Fichier.Rapport;
import fr.treille.tenancy.equipe.Fichier.Rejet;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FichierTest {

    private static final Perimetre LILAS = new Perimetre.DUnite(UUID.randomUUID());
    private static final String HEAD = "Prénom;Nom;E-mail;Fonction;RPPS;Rôle;Périmètre;Jusqu’au\n";
    private static final String ANNE =
            "Anne;Bonne;anne@example.test;Infirmière;10002345675;Infirmier;les lilas;31/12/2027\n";

    private final Fichier fichier = new Fichier(
            Map.of(
                    "Les Lilas", List.of(LILAS),
                    "Jour", List.of(LILAS, new Perimetre.DUnite(UUID.randomUUID()))),
            List.of("la@example.test"),
            Instant.parse("2026-11-24T12:00:00Z"));

    private Rapport lire(String text) {
        return fichier.lire(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Faute> faults(String line) {
        Rapport rapport = lire(HEAD + line + "\n");
        assertThat(rapport.valables()).isEmpty();
        return rapport.lignes().getFirst().fautes();
    }

    @Test
    void aLineThatIsRightSaysWhoAsWhatWhereAndUntilWhen() {
        Embauche one = lire(HEAD + ANNE).valables().getFirst();

        assertThat(one.personne().lastName()).isEqualTo("Bonne");
        assertThat(one.modele()).isEqualTo(ModeleDeRole.INFIRMIER);
        assertThat(one.perimetre()).isEqualTo(LILAS);
        assertThat(one.rpps()).contains(new Rpps("10002345675"));
        assertThat(one.until()).contains(Instant.parse("2027-12-31T23:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anne;Bonne;anne;;;Infirmier;;                               | EMAIL
            ;Bonne;anne@example.test;;;Infirmier;;                      | NOM
            Anne;Bonne;anne@example.test;;12345678901;Infirmier;;       | RPPS
            Anne;Bonne;anne@example.test;;;Sorcier;;                    | ROLE_INCONNU
            Anne;Bonne;anne@example.test;;;VEILLEUR;;                   | ROLE_DE_POSTE
            Anne;Bonne;anne@example.test;;;Infirmier;La Lune;           | LIEU_INCONNU
            Anne;Bonne;anne@example.test;;;Infirmier;Jour;              | LIEU_AMBIGU
            Anne;Bonne;anne@example.test;;;DPO;Les Lilas;               | ROLE_TECHNIQUE
            Anne;Bonne;anne@example.test;;;Infirmier;;hier              | FIN
            Anne;Bonne;anne@example.test;;;Infirmier;;01/01/2020        | FIN
            Anne;Bonne;anne@example.test;;;SUPPORT;;                    | FIN_MANQUANTE
            Anne;Bonne;LA@example.test;;;Infirmier;;                    | DEJA_LA
            Anne;Bonne;anne@example.test;=1+1;;Infirmier;;              | FORMULE
            Anne;Bonne;anne@example.test;@x;;Infirmier;;                | FORMULE
            Anne;Bonne;anne@example.test;;;Infirmier;;;encore           | CELLULES
            """)
    void aLineThatIsWrongSaysWhat(String line, Faute fault) {
        assertThat(faults(line)).containsExactly(fault);
    }

    @Test
    void theSameAddressTwiceIsADoubleWhateverItsCapitals() {
        Rapport rapport = lire(HEAD + ANNE + ANNE.replace("anne@", "ANNE@"));

        assertThat(rapport.valables()).hasSize(1);
        assertThat(rapport.fautives().getFirst().numero()).isEqualTo(3);
        assertThat(rapport.fautives().getFirst().fautes()).containsExactly(Faute.DOUBLON);
    }

    @Test
    void anyUsualSeparatorAndEncodingIsUnderstood() {
        String text = HEAD + ANNE;

        assertThat(lire(text.replace(';', ',')).valables()).hasSize(1);
        assertThat(lire("\uFEFF" + text.replace("\n", "\r\n")).valables()).hasSize(1);
        assertThat(fichier.lire(text.getBytes(Charset.forName("windows-1252")))
                        .valables()
                        .getFirst()
                        .fonction())
                .isEqualTo("Infirmière");
        assertThat(lire(HEAD + "\"Anne\";\"Bonne \"\"dite\"\" X\";a@example.test;;;Infirmier;;\n")
                        .fautives())
                .as("a quote within quotes is read, and is none of a name")
                .hasSize(1);
    }

    @Test
    void whatIsNoSuchFileIsRejectedWhole() {
        assertThat(fichier.lire(new byte[0]).rejet()).contains(Rejet.VIDE);
        assertThat(lire(HEAD).rejet()).contains(Rejet.VIDE);
        assertThat(lire("a;b;c\n1;2;3\n").rejet()).contains(Rejet.COLONNES);
        assertThat(fichier.lire(new byte[] {0, 1, 2}).rejet()).contains(Rejet.ENCODAGE);
        assertThat(fichier.lire((HEAD + ANNE).getBytes(StandardCharsets.UTF_16)).rejet())
                .contains(Rejet.ENCODAGE);
        assertThat(fichier.lire(new byte[Fichier.TAILLE + 1]).rejet()).contains(Rejet.TROP_GROS);
        String many = IntStream.rangeClosed(0, Fichier.LIGNES)
                .mapToObj(i -> "Anne;Bonne;a" + i + "@example.test;;;Infirmier;;\n")
                .collect(Collectors.joining());
        assertThat(lire(HEAD + many).rejet()).contains(Rejet.TROP_DE_LIGNES);
    }

    @Test
    void theTemplateIsAFileThatIsReadButForItsPlace() {
        assertThat(lire(Fichier.modele()).lignes().getFirst().fautes()).containsExactly(Faute.LIEU_INCONNU);
    }

    @Test
    void whatIsExportedMakesNoSpreadsheetCompute() {
        Agent agent = new Agent(
                "c", "=cmd()", "+Nom\"", "@a", "-f", Optional.empty(), Etat.OUVERT, Optional.empty(), List.of());

        assertThat(Csv.write(List.of(agent))).contains("\"'=cmd()\";\"'+Nom\"\"\";\"'@a\";\"'-f\"");
    }
}
