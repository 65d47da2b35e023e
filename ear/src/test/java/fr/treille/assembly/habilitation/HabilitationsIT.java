package fr.treille.assembly.habilitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.Database;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rights of Les Tilleuls, given and taken by its administrator, watched by its DPO. */
@ExtendWith(Browsing.class)
class HabilitationsIT {

    private static final String LAST = "C’est le dernier administrateur";

    @Test
    void anAdministratorGivesARoleForSomeDaysAndEndsIt(Visitor visitor) throws Exception {
        visitor.signsInAs("administration").opens("/gestion/habilitations").sees("Qui fait quoi");
        visitor.picture("qui-fait-quoi");
        press(visitor, "Donner un rôle");
        choose(visitor, "Personne", "Éducatrice");
        select(visitor, "Rôle", "Psychologue");
        select(visitor, "Périmètre", "Unité Les Érables (MECS Les Tilleuls)");
        LocalDate until = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(3);
        Locator field = visitor.page().getByLabel("Jusqu’au, inclus").last();
        field.fill(until.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        field.press("Enter");
        visitor.picture("donner-un-role");
        assertThat(visitor.accessibilityViolations()).as("the dialog").isEmpty();
        dialog(visitor).locator(".button.first").click();

        outcome(visitor, "Le rôle est donné : Éducatrice, Psychologue.");
        Locator row = visitor.page()
                .locator(".people .affectation")
                .filter(new Locator.FilterOptions().setHasText("Psychologue"));
        assertThat(row.innerText()).contains("dans 3 jours", "Unité Les Érables");
        visitor.picture("role-donne");

        row.getByRole(AriaRole.BUTTON).click();
        dialog(visitor).getByText("Mettre fin maintenant").click();
        outcome(visitor, "Le rôle a pris fin : Éducatrice, Psychologue.");
        assertThat(row.count()).as("in sight").isZero();
        assertThat(Database.asSuperuser()
                        .list(
                                "select quoi from t_les_tilleuls.trace where acte = 'DROITS' and en_tant_que = ? order by id desc limit 2",
                                "Administrateur fonctionnel"))
                .containsExactly("habilitation.retirer", "habilitation.affecter");
    }

    @Test
    void aRoleOfAShiftIsNotGivenWithoutItsHours(Visitor visitor) throws SQLException {
        visitor.signsInAs("administration").opens("/gestion/habilitations").sees("Qui fait quoi");
        press(visitor, "Donner un rôle");
        choose(visitor, "Personne", "Éducatrice");
        select(visitor, "Rôle", "Veilleur, remplaçant, intérim");
        select(visitor, "Périmètre", "Unité Les Lilas (MECS Les Tilleuls)");

        dialog(visitor).locator(".button.first").click();

        visitor.page().getByText("À remplir").first().waitFor();
        visitor.picture("heures-de-poste");
        dialog(visitor).getByText("Annuler").click();
    }

    @Test
    void theLastAdministratorCannotLeave(Visitor visitor) throws SQLException {
        visitor.signsInAs("administration").opens("/gestion/habilitations").sees("Qui fait quoi");
        visitor.page()
                .locator(".people .affectation")
                .filter(new Locator.FilterOptions().setHasText("Administrateur fonctionnel"))
                .getByRole(AriaRole.BUTTON)
                .click();

        dialog(visitor).getByText("Mettre fin maintenant").click();

        dialog(visitor).getByText(LAST).waitFor();
        visitor.picture("dernier-administrateur");
        visitor.opens("/gestion/habilitations").sees("Qui fait quoi");
    }

    @Test
    void anAdministratorNarrowsACellAndBringsItBack(Visitor visitor) throws SQLException {
        visitor.signsInAs("administration").opens("/gestion/roles").sees("Rôles et volets");
        visitor.picture("roles-et-volets");
        visitor.page().getByText("Psychologue").click();
        visitor.sees("Un rôle");
        visitor.picture("un-role");
        press(visitor, "Modifier : Transmissions socio-éducatives");
        select(visitor, "Accès", "lecture");
        dialog(visitor).getByText("Enregistrer").click();

        outcome(visitor, "Enregistré : Transmissions socio-éducatives, lecture");
        assertThat(visitor.text()).contains("▼ restreint");
        visitor.opens("/gestion/roles").sees("Rôles et volets");
        assertThat(visitor.text()).contains("▼ restreint");

        visitor.page().getByText("Psychologue").click();
        press(visitor, "Revenir au modèle : Transmissions socio-éducatives");
        outcome(visitor, "Enregistré : Transmissions socio-éducatives, écriture");
        assertThat(visitor.text()).doesNotContain("▼ restreint");
    }

    @Test
    void aWideningWantsAReasonThatTheDpoSees(Visitor administrator, Visitor dpo) throws SQLException {
        String reason = "constitution des dossiers MDPH, essai " + System.nanoTime();
        administrator
                .signsInAs("administration")
                .opens("/gestion/roles/role/ASSISTANT_SOCIAL")
                .sees("Un rôle");
        press(administrator, "Modifier : Médical");
        select(administrator, "Accès", "lecture");
        administrator.page().getByLabel("Motif de l’élargissement").last().waitFor();
        dialog(administrator).getByText("Enregistrer").click();
        administrator.page().getByText("Écrivez un motif").first().waitFor();
        administrator.picture("elargir");
        assertThat(administrator.accessibilityViolations()).as("the dialog").isEmpty();
        administrator.page().getByLabel("Motif de l’élargissement").last().fill(reason);
        dialog(administrator).getByText("Enregistrer").click();
        outcome(administrator, "Enregistré : Médical, lecture");
        assertThat(administrator.text()).contains("▲ élargi");

        dpo.signsInAs("dpo").opens("/gestion/elargissements").sees("Élargissements");
        Locator card = dpo.page().locator(".widening").filter(new Locator.FilterOptions().setHasText(reason));
        assertThat(card.innerText()).contains("Assistant de service social, Médical", "Le modèle : aucun accès");
        card.getByRole(AriaRole.BUTTON).click();
        card.getByText("Vu par le délégué").waitFor();
        dpo.picture("elargissements");
        assertThat(dpo.accessibilityViolations()).as("widenings").isEmpty();

        press(administrator, "Revenir au modèle : Médical");
        outcome(administrator, "Enregistré : Médical, aucun accès");
    }

    @Test
    void nobodyWidensARoleTheyHaveNorATechnicalOneTowardsPersons(Visitor visitor) throws SQLException {
        visitor.signsInAs("direction").opens("/gestion/roles/role/DIRECTEUR").sees("Un rôle");
        press(visitor, "Modifier : Médical");
        select(visitor, "Accès", "lecture");
        visitor.page().getByLabel("Motif de l’élargissement").last().fill("parce que cela m’arrange");
        dialog(visitor).getByText("Enregistrer").click();
        dialog(visitor).getByText("Personne ne se donne de droits à soi-même").waitFor();

        visitor.opens("/gestion/roles/role/ADMIN_FONCTIONNEL").sees("Un rôle");
        assertThat(visitor.text()).contains("Rôle technique");
        assertThat(visitor.page()
                        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Modifier : Médical"))
                        .count())
                .isZero();
    }

    @Test
    void aUnitIsAddedAndRenamed(Visitor visitor) throws SQLException {
        String name = "Unité d’essai " + System.nanoTime();
        visitor.signsInAs("direction").opens("/gestion/structure").sees("Établissements et unités");
        press(visitor, "Ajouter une unité : EHPAD Rives de Loire");
        name(visitor).fill(name);
        dialog(visitor).getByText("Enregistrer").click();
        outcome(visitor, "Enregistré : " + name);

        press(visitor, "Renommer : " + name);
        name(visitor).fill(name + " bis");
        dialog(visitor).getByText("Enregistrer").click();

        outcome(visitor, "Enregistré : " + name + " bis");
        assertThat(visitor.text()).contains(name + " bis");
        visitor.picture("structure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gestion/roles",
                "/gestion/roles/role/EDUCATEUR",
                "/gestion/habilitations",
                "/gestion/elargissements",
                "/gestion/structure"
            })
    void whoIsNoAdministratorIsRefusedAndItIsTraced(String route, Visitor visitor) throws Exception {
        visitor.expecting(403).signsInAs("educatrice");
        assertThat(visitor.text()).doesNotContain("Qui fait quoi", "Élargissements");

        visitor.opens(route).sees("Vous n’avez pas accès à cette page");

        assertThat(Database.asSuperuser()
                        .list(
                                "select pourquoi from t_les_tilleuls.trace where acte = ? order by id desc limit 1",
                                "REFUS"))
                .containsExactly("volet fermé à ce rôle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gestion/roles", "/gestion/habilitations", "/gestion/structure"})
    void theDpoReadsTheRegistersAndChangesNothing(String route, Visitor visitor) throws SQLException {
        visitor.expecting(403).signsInAs("dpo").opens(route).sees("Vous n’avez pas accès à cette page");
    }

    @Test
    void onAPhoneEverythingIsThere(Visitor visitor) throws SQLException {
        visitor.signsInAs("administration").onAPhone();
        for (String route : new String[] {"roles", "roles/role/EDUCATEUR", "habilitations", "structure"}) {
            visitor.opens("/gestion/" + route).waitsForScreen().picture("telephone-" + route.replace('/', '-'));
            assertThat((Integer) visitor.page().evaluate("document.documentElement.scrollWidth"))
                    .as(route)
                    .isLessThanOrEqualTo(390);
        }
    }

    private static void press(Visitor visitor, String name) {
        visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static Locator name(Visitor visitor) {
        return visitor.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Nom").setExact(true));
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
                .first()
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
