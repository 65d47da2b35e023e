package fr.treille.assembly.operator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator hands in files of FINESS at the console. */
@ExtendWith(Browsing.class)
class ImportsIT {

    /** Of a department of its own, so that it closes nothing of what others have taken in. */
    private static final String FILE = "finess;etalab;1;2026-01-08\n"
            + et("850000118", "EHPAD LE CHÊNE")
            + "structureet;850000119;850013244;LIGNE COURTE\n"
            + et("850000126", "MECS LES LILAS");

    private static String et(String numero, String nom) {
        return "structureet;" + numero + ";850013244;" + nom + ";;;;11;BD;DE LA MER;;;;85;VENDEE;"
                + "85016 LA ROCHE SUR YON CEDEX;0251000000;;500;EHPAD;4401;Un agrégat;33836135500021;8710A;;;0;"
                + "Non concerné;1999-01-01;;2010-08-25;\n";
    }

    @Test
    void aFileIsFollowedToItsReportAndAWrongOneSaysWhatToDo(Visitor operator) {
        operator.signsInAs("operateur").opens("/operateur/imports").sees("Imports FINESS");
        pictures(operator, "imports-avant");

        handsIn(operator, "agenda.csv", "nom,prenom\nDurand,Anne\n");
        assertThat(outcome(operator)).containsText("n’est pas l’un des formats officiels de FINESS. Rien n’a changé");
        pictures(operator, "imports-refus");

        operator.page().getByLabel("À blanc").check();
        handsIn(operator, "essai.csv", FILE);
        assertThat(outcome(operator)).containsText("Terminé");
        operator.page().getByLabel("À blanc").uncheck();
        handsIn(operator, "vendee.csv", FILE);
        assertThat(row(operator, "vendee.csv")).containsText("1 rejetées");
        assertThat(row(operator, "essai.csv").first()).containsText("À blanc");
        assertThat(operator.accessibilityViolations()).isEmpty();
        pictures(operator, "imports");

        row(operator, "vendee.csv").first().getByRole(AriaRole.LINK).click();
        operator.sees("Rapport d’import");
        assertThat(operator.page().locator(".listing").last()).containsText("Nombre de colonnes inattendu");
        assertThat(operator.page().locator(".listing").last()).containsText("850000119 : 4 au lieu de 32");
        assertThat(operator.accessibilityViolations()).isEmpty();
        pictures(operator, "import-rapport");

        operator.opens("/operateur/actes").sees("Actes");
        assertThat(operator.page().locator(".listing")).containsText("Import d’un fichier FINESS");
    }

    private static void handsIn(Visitor operator, String name, String content) {
        operator.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Locator outcome(Visitor operator) {
        return operator.page().locator(".outcome");
    }

    private static Locator row(Visitor operator, String name) {
        return operator.page().locator("tr", new Page.LocatorOptions().setHasText(name));
    }

    private static void pictures(Visitor operator, String name) {
        operator.picture(name);
        operator.onAPhone().picture(name + "-telephone");
        operator.page().setViewportSize(1280, 800);
    }
}
