package fr.treille.assembly.secours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
class BrisDeGlaceIT {

    private static final String REASON = "Appel de nuit : convulsions, le SAMU demande le traitement.";

    /** Of the unit Les Érables, which the éducatrice does not follow. */
    private static final String OTHER = "NOVAK";

    @BeforeEach
    void nobodyEverOpenedAnything() throws SQLException {
        try (Connection connection = Database.asOwner().open();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from t_les_tilleuls.revue_bris_de_glace");
            statement.execute("delete from t_les_tilleuls.bris_de_glace");
            statement.execute(
                    "update t_les_tilleuls.habilitation_version set version = nextval('t_les_tilleuls.habilitation_version_seq')");
        }
    }

    @Test
    void oneSeesThePersonsOfOnesUnitAndNobodyElse(Visitor visitor) throws SQLException {
        visitor.signsInAs("educatrice").opens("/personnes").sees("Personnes");

        assertThat(visitor.text()).contains("MARTEL Léo").doesNotContain(OTHER);
        visitor.picture("personnes");
        visitor.onAPhone().picture("personnes-telephone");
    }

    @Test
    void fromTheRefusalThreeGesturesOpenTheDossierForReading(Visitor visitor) throws SQLException {
        visitor.signsInAs("educatrice").opens("/dossier/" + idOf(OTHER)).sees("Dossier");
        assertThat(visitor.text()).contains("Ce dossier ne vous est pas ouvert").doesNotContain(OTHER);
        visitor.picture("dossier-ferme");
        assertThat(visitor.accessibilityViolations()).as("the refusal").isEmpty();

        opensInEmergency(visitor, REASON);

        visitor.page().locator(".secours-banner").waitFor();
        assertThat(visitor.text()).contains(OTHER, REASON);
        assertThat(visitor.page().locator(".badge-good").count())
                .as("volets that may be written")
                .isZero();
        visitor.picture("dossier-en-secours");
        assertThat(visitor.accessibilityViolations()).as("the open dossier").isEmpty();
        visitor.onAPhone().picture("dossier-en-secours-telephone");
    }

    @Test
    void theDpoIsToldOnThePageTheyHaveOpenAndReviewsIt(Visitor educatrice, Visitor dpo) throws SQLException {
        dpo.signsInAs("dpo");
        educatrice.signsInAs("educatrice").opens("/dossier/" + idOf(OTHER)).sees("Dossier");
        opensInEmergency(educatrice, REASON);

        assertThat(dpo.page().locator(".announcement")).containsText("vient d’ouvrir un dossier");
        assertThat(dpo.page().locator(".navigation .number")).containsText("1");
        dpo.picture("avis-au-dpo");
        dpo.page().locator(".navigation").getByText("Accès de secours").click();
        dpo.sees("Accès de secours");
        assertThat(dpo.text()).contains("Éducatrice", REASON, "à revoir").doesNotContain(OTHER);
        dpo.page()
                .getByText("Revoir", new Page.GetByTextOptions().setExact(true))
                .click();
        dpo.page()
                .getByLabel("justifié", new Page.GetByLabelOptions().setExact(true))
                .check();
        dpo.page().getByLabel("Commentaire").fill("Vu avec la cheffe de service.");
        dpo.picture("revue-bris-de-glace");
        assertThat(dpo.accessibilityViolations()).as("the review").isEmpty();
        dpo.page().getByText("Enregistrer").click();

        assertThat(dpo.page().locator(".card").first()).containsText("Vu avec la cheffe de service.");
        assertThat(dpo.page().getByText("Revoir", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        dpo.onAPhone().picture("revue-bris-de-glace-telephone");
    }

    @Test
    void closedBeforeItsTimeItShowsNothingAnyMore(Visitor visitor) throws SQLException {
        visitor.signsInAs("educatrice").opens("/dossier/" + idOf(OTHER)).sees("Dossier");
        opensInEmergency(visitor, REASON);

        visitor.page().getByText("Refermer maintenant").click();

        visitor.page().getByText("Ce dossier ne vous est pas ouvert").waitFor();
        assertThat(visitor.text()).doesNotContain(OTHER);
    }

    @Test
    void aReasonThatSaysNothingOpensNothing(Visitor visitor) throws SQLException {
        visitor.signsInAs("educatrice").opens("/dossier/" + idOf(OTHER)).sees("Dossier");

        opensInEmergency(visitor, "urgent");

        assertThat(visitor.page().locator(".refusal")).containsText("15 caractères au moins");
        assertThat(visitor.text()).doesNotContain(OTHER);
        visitor.picture("motif-trop-court");
        assertThat(visitor.accessibilityViolations()).as("the dialog, refused").isEmpty();
    }

    @Test
    void theSixthOfADayIsRefused(Visitor visitor) throws SQLException {
        visitor.signsInAs("educatrice");
        String dossier = "/dossier/" + idOf(OTHER);
        for (int i = 0; i < 5; i++) {
            visitor.opens(dossier).sees("Dossier");
            opensInEmergency(visitor, REASON);
            visitor.page().getByText("Refermer maintenant").click();
            visitor.page().getByText("Ce dossier ne vous est pas ouvert").waitFor();
        }

        opensInEmergency(visitor, REASON);

        assertThat(visitor.page().locator(".refusal")).containsText("5 accès de secours en 24 heures");
        assertThat(traces("acte = 'REFUS' and quoi = 'bris-de-glace.refuser'")).isNotEmpty();
    }

    @Test
    void whoAdministersOpensNoDossierInAnyWay(Visitor visitor) throws SQLException {
        visitor.signsInAs("administration").opens("/dossier/" + idOf(OTHER)).sees("Dossier");

        visitor.page().getByText("Ce dossier ne vous est pas ouvert").waitFor();
        assertThat(visitor.page().getByText("Ouvrir un accès de secours")).hasCount(0);
        assertThat(visitor.text()).doesNotContain(OTHER);
        visitor.opens("/personnes").sees("Personnes");
        assertThat(visitor.text()).contains("Aucune personne à vous montrer");
    }

    @Test
    void whoeverIsOnCallFindsAPersonByTheirWholeIdentityOnly(Visitor visitor) throws SQLException {
        visitor.signsInAs("educatrice").opens("/personnes").sees("Personnes");
        visitor.page()
                .getByText("Ouvrir en urgence le dossier d’une autre personne")
                .click();
        visitor.page()
                .getByLabel("Nom", new Page.GetByLabelOptions().setExact(true))
                .fill(OTHER);
        visitor.page().getByLabel("Prénom").fill("Inès");
        Locator born = visitor.page().getByLabel("Date de naissance");
        born.fill("01/01/2010");
        born.press("Enter");
        visitor.page().getByText("Chercher").click();
        visitor.page()
                .getByText("Aucun dossier ne porte exactement cette identité")
                .waitFor();

        born.fill("23/09/2011");
        born.press("Enter");
        visitor.page().getByText("Chercher").click();

        visitor.sees("Dossier");
        visitor.page().getByText("Ce dossier ne vous est pas ouvert").waitFor();
    }

    @Test
    void anotherGestionnairesPersonDoesNotExistHere(Visitor visitor) throws SQLException {
        String theirs = Database.asSuperuser()
                .list("select id from t_rives_de_loire.usager limit 1")
                .getFirst();
        visitor.signsInAs("educatrice").opens("/dossier/" + theirs).sees("Dossier");
        opensInEmergency(visitor, REASON);

        assertThat(visitor.page().locator(".refusal")).containsText("n’existe pas chez votre gestionnaire");
        visitor.expecting(404).opens("/dossier/pas-un-identifiant").sees("Cette page n’existe pas");
    }

    @Test
    void readingRefusalBreakGlassAndReviewAreInTheTraces(Visitor visitor) throws SQLException {
        visitor.signsInAs("educatrice").opens("/dossier/" + idOf(OTHER)).sees("Dossier");
        opensInEmergency(visitor, REASON);
        visitor.page().locator(".secours-banner").waitFor();

        assertThat(traces("usager = '" + idOf(OTHER) + "'"))
                .contains("REFUS dossier.ouvrir", "BRIS_DE_GLACE bris-de-glace.ouvrir", "LECTURE dossier.ouvrir");
        assertThat(Database.asSuperuser().list("select t::text from t_les_tilleuls.trace t"))
                .as("never the content")
                .noneMatch(row -> row.contains(OTHER) || row.contains("convulsions"));
    }

    private static void opensInEmergency(Visitor visitor, String reason) {
        visitor.page().getByText("Ouvrir un accès de secours").first().click();
        visitor.page()
                .getByLabel("Pourquoi devez-vous lire ce dossier maintenant ?")
                .fill(reason);
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ouvrir le dossier"))
                .click();
    }

    private static String idOf(String nom) throws SQLException {
        return Database.asSuperuser()
                .list("select id from t_les_tilleuls.usager where nom = '" + nom + "'")
                .getFirst();
    }

    private static List<String> traces(String where) throws SQLException {
        return Database.asSuperuser()
                .list("select acte || ' ' || quoi from t_les_tilleuls.trace where " + where + " order by id");
    }
}
