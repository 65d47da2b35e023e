package fr.treille.assembly.habilitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.courriel.Mailbox;
import fr.treille.assembly.stack.Database;
import fr.treille.assembly.stack.Stack;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the administrator of a gestionnaire does: units, people, lists and words, and who sees what. */
@ExtendWith(Browsing.class)
class GestionIT {

    private static final String PASSWORD = "Verger-Tonnelle-Glycine-4711";
    private static final String DAYS = "Unité Les Lilas";

    @Test
    void anEstablishmentGetsItsCategoryAndBlocksAndAUnitItsPlaces(Visitor visitor) throws Exception {
        String unit = "Maison d’essai " + System.nanoTime();
        visitor.signsInAs("administration").opens("/gestion/structure").sees("Établissements et unités");
        press(visitor, "Modifier : MECS Les Tilleuls");
        choose(visitor, "Catégorie (FINESS)", "MECS, maison d’enfants");
        visitor.picture("etablissement");
        assertThat(visitor.accessibilityViolations()).as("the dialog").isEmpty();
        dialog(visitor).getByText("Enregistrer").click();
        outcome(visitor, "Enregistré : MECS Les Tilleuls");
        assertThat(visitor.text()).contains("MECS, maison d’enfants à caractère social (177)", "8 blocs sur 14");

        press(visitor, "Ajouter une unité : MECS Les Tilleuls");
        field(visitor, "Nom").fill(unit);
        visitor.page().getByLabel("Places").last().fill("12");
        visitor.page().keyboard().press("Tab");
        dialog(visitor).getByText("Enregistrer").click();
        outcome(visitor, "Enregistré : " + unit);
        assertThat(visitor.text()).contains("12 places");
        press(visitor, "Monter : " + unit);
        outcome(visitor, "Enregistré : " + unit);
        visitor.picture("structure-places");
        assertThat(visitor.accessibilityViolations()).as("the screen").isEmpty();

        press(visitor, "Fermer : " + unit);
        visitor.picture("fermer-une-unite");
        dialog(visitor).locator(".button.first").click();
        visitor.page()
                .getByText(unit, new Page.GetByTextOptions().setExact(true))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(Database.asSuperuser()
                        .list(
                                "select quoi from t_les_tilleuls.trace where acte = ? order by id desc limit 4",
                                "ADMINISTRATION"))
                .containsExactly("structure.fermer", "structure.ranger", "structure.ajouter", "structure.modifier");
    }

    @Test
    void somebodyIsInvitedSignsInIsSeenDeactivatedAndReactivated(Stack stack, Visitor visitor, Visitor newcomer)
            throws SQLException {
        String email = "essai-" + System.nanoTime() + "@example.test";
        visitor.signsInAs("administration").opens("/gestion/equipe").sees("Équipe");
        visitor.picture("equipe");
        assertThat(visitor.accessibilityViolations()).as("the list").isEmpty();
        press(visitor, "Inviter une personne");
        field(visitor, "Prénom").fill("Odile");
        field(visitor, "Nom").fill("Essai");
        field(visitor, "Adresse e-mail").fill(email);
        field(visitor, "Numéro RPPS (facultatif)").fill("12345678901");
        dialog(visitor).locator(".button.first").click();
        visitor.page().getByText("Ce n’est pas un numéro RPPS").first().waitFor();
        field(visitor, "Numéro RPPS (facultatif)").fill("");
        select(visitor, "Rôle", "Éducateur, référent de projet");
        choose(visitor, "Périmètre", DAYS);
        visitor.picture("inviter");
        assertThat(visitor.accessibilityViolations()).as("the dialog").isEmpty();
        dialog(visitor).locator(".button.first").click();
        outcome(visitor, "Odile Essai est dans l’équipe");

        field(visitor, "Nom, adresse ou fonction").fill(email);
        press(visitor, "Chercher");
        visitor.page()
                .getByText("1 personne", new Page.GetByTextOptions().setExact(true))
                .waitFor();
        assertThat(visitor.text()).contains("Odile Essai", DAYS, "invité");
        newcomer.is("educatrice")
                .page()
                .navigate(Mailbox.of(stack).awaits(email, 1).link());
        newcomer.sees("Bienvenue dans Treille");
        newcomer.page().locator("#mot-de-passe").fill(PASSWORD);
        newcomer.page().locator("#encore").fill(PASSWORD);
        newcomer.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer mon mot de passe"))
                .click();
        newcomer.sees("Votre mot de passe est enregistré");
        newcomer.opens("/").types(email, PASSWORD).sees("Ma relève").picture("premiere-connexion");
        press(visitor, "Chercher");
        visitor.page()
                .getByText("actif", new Page.GetByTextOptions().setExact(true))
                .waitFor();
        press(visitor, "Désactiver : Odile Essai");
        dialog(visitor).locator(".button.first").click();
        outcome(visitor, "Compte désactivé : Odile Essai");
        newcomer.expecting(401).opens("/").types(email, PASSWORD);
        newcomer.page().getByText("Ce compte est fermé.").first().waitFor();
        press(visitor, "Réactiver : Odile Essai");
        dialog(visitor).locator(".button.first").click();
        outcome(visitor, "Compte réactivé : Odile Essai");

        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ce que voit Odile Essai"))
                .click();
        visitor.sees("Que voit cette personne ?");
        visitor.page().getByText("Ce qui lui est donné").waitFor();
        choose(visitor, "Lieu", DAYS);
        visitor.page()
                .getByText("Pour qui séjourne ici : Unité Les Lilas")
                .first()
                .waitFor();
        visitor.picture("simulation");
        assertThat(visitor.accessibilityViolations()).as("the simulation").isEmpty();
        assertThat(visitor.text()).contains("otre rôle d’éducateur", "lit et écrit");
    }

    @Test
    void nobodyDeactivatesThemselves(Visitor visitor) throws SQLException {
        visitor.signsInAs("administration").opens("/gestion/equipe").sees("Équipe");
        select(visitor, "Rôle", "Administrateur fonctionnel");
        visitor.page()
                .getByText("1 personne", new Page.GetByTextOptions().setExact(true))
                .waitFor();
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Désactiver : "))
                .first()
                .click();
        dialog(visitor).locator(".button.first").click();
        dialog(visitor).getByText("Personne ne désactive son propre compte").waitFor();
    }

    @Test
    void aFileIsReadBeforeAnythingIsDoneAndSaysWhatIsWrong(Visitor visitor) throws Exception {
        String email = "fichier-" + System.nanoTime() + "@example.test";
        visitor.signsInAs("administration").opens("/gestion/equipe/import").sees("Importer des personnes");
        choose(visitor, new byte[] {0, 1, 2, (byte) 0xff});
        outcome(visitor, "Ce n’est pas un fichier CSV lisible");
        choose(
                visitor,
                ("Prénom;Nom;E-mail;Fonction;RPPS;Rôle;Périmètre;Jusqu’au\n"
                                + "Anne;Bonne;" + email + ";Éducatrice;;Éducateur, référent de projet;Les Lilas;\n"
                                + "Paul;Faux;paul;;;Sorcier;La Lune;hier\n"
                                + "Zoé;Formule;zoe@example.test;=1+1;12345678901;Psychologue;;\n"
                                + "Anne;Encore;" + email + ";;;Psychologue;;\n")
                        .getBytes(StandardCharsets.UTF_8));
        outcome(visitor, "1 ligne est bonne, 3 ne le sont pas");
        assertThat(visitor.text())
                .contains(
                        "Ce n’est pas une adresse e-mail.",
                        "Ce rôle n’existe pas.",
                        "Cet établissement ou cette unité n’existe pas.",
                        "Une cellule commence par =",
                        "Le numéro RPPS est faux",
                        "La même adresse est déjà sur une autre ligne.");
        visitor.picture("import-fautes");
        assertThat(visitor.accessibilityViolations()).as("the report").isEmpty();

        press(visitor, "Inviter la personne dont la ligne est bonne");
        outcome(visitor, "1 personne est invitée.");
        assertThat(Database.asSuperuser().list("select nom from t_les_tilleuls.agent where email = ?", email))
                .containsExactly("Bonne");

        visitor.opens("/gestion/equipe").sees("Équipe");
        Download export = visitor.page()
                .waitForDownload(
                        () -> visitor.page().getByText("Exporter (CSV)").click());
        assertThat(Files.readString(export.path())).contains("Prénom", email);
    }

    @Test
    void aListIsChangedAndAWordIsUsedInTheMenu(Visitor visitor) throws SQLException {
        String item = "Motif d’essai " + System.nanoTime();
        visitor.signsInAs("direction").opens("/gestion/listes").sees("Listes et mots");
        visitor.page().getByText("Motifs d’absence").first().click();
        press(visitor, "Ajouter à « Motifs d’absence »");
        field(visitor, "Nom").fill(item);
        dialog(visitor).getByText("Enregistrer").click();
        outcome(visitor, "Enregistré : " + item);
        press(visitor, "Ne plus proposer : " + item);
        visitor.page().getByText("n’est plus proposé").first().waitFor();
        visitor.picture("listes");
        assertThat(visitor.accessibilityViolations()).as("lists").isEmpty();

        word(visitor, "résident", "résidents");
        visitor.opens("/gestion/listes").sees("Listes et mots");
        assertThat(visitor.page().locator("#navigation").innerText()).contains("Résidents");
        word(visitor, "personne accompagnée", "personnes accompagnées");
    }

    private static void word(Visitor visitor, String one, String several) {
        press(visitor, "Modifier : Les personnes accueillies");
        field(visitor, "Au singulier").fill(one);
        field(visitor, "Au pluriel").fill(several);
        dialog(visitor).getByText("Enregistrer").click();
        outcome(visitor, "Enregistré : " + one);
    }

    @Test
    void onAPhoneEverythingIsThere(Visitor visitor) throws SQLException {
        visitor.signsInAs("administration").onAPhone();
        for (String route : new String[] {"equipe", "equipe/import", "simulation", "listes"}) {
            visitor.opens("/gestion/" + route).waitsForScreen().picture("telephone-" + route.replace('/', '-'));
            assertThat((Integer) visitor.page().evaluate("document.documentElement.scrollWidth"))
                    .as(route)
                    .isLessThanOrEqualTo(390);
        }
    }

    private static void choose(Visitor visitor, byte[] content) {
        visitor.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("equipe.csv", "text/csv", content));
    }

    private static void press(Visitor visitor, String name) {
        visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static Locator field(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator dialog(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.DIALOG);
    }

    private static void choose(Visitor visitor, String label, String value) {
        Locator field = visitor.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                .first();
        field.fill(value);
        visitor.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(value))
                .first()
                .click();
    }

    private static void select(Visitor visitor, String label, String value) {
        visitor.page()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .last()
                .click();
        visitor.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(value).setExact(true))
                .last()
                .click();
    }

    private static void outcome(Visitor visitor, String words) {
        visitor.page()
                .locator("[role=status]")
                .filter(new Locator.FilterOptions().setHasText(words))
                .waitFor();
    }
}
