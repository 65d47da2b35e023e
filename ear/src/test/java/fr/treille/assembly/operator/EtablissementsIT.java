package fr.treille.assembly.operator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.Database;
import fr.treille.assembly.stack.OperatorApi;
import fr.treille.assembly.stack.Stack;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Looking in FINESS from a console, as an operator and as a project lead. */
@ExtendWith(Browsing.class)
class EtablissementsIT {

    /** Numbers that FINESS gives to nobody. */
    private static final String[] ROWS = {
        "insert into entite_juridique (numero, denomination, siren, ville, code_postal, departement, recherche, empreinte,"
                + " importation) values ('859990103', 'ASSOCIATION DES SALINES', '999999998', 'NOIRMOUTIER', '85330',"
                + " '85', 'association des salines noirmoutier 85330 859990103 999999998', '', 0)",
        "insert into etablissement (numero, entite, nom, categorie, libelle_categorie, ville, code_postal, departement,"
                + " ouverture, latitude, longitude, recherche, empreinte, importation) values"
                + " ('859990111', '859990103', 'EHPAD LES SALINES', '500', 'Etablissement d''hébergement pour personnes"
                + " âgées dépendantes', 'NOIRMOUTIER', '85330', '85', '1999-04-01', 47.0, -2.25,"
                + " 'ehpad les salines noirmoutier 85330 859990111', '', 0),"
                + " ('859990129', '859990103', 'FOYER DU GOIS', '382', 'Foyer de Vie pour Adultes Handicapés',"
                + " 'BEAUVOIR', '85230', '85', '2004-09-01', 46.92, -2.05, 'foyer du gois beauvoir 85230 859990129', '',"
                + " 0)",
        "insert into capacite (etablissement, discipline, libelle_discipline, activite, libelle_activite, clientele,"
                + " libelle_clientele, installee, autorisee, supprimee, empreinte, importation) values ('859990111',"
                + " '924', 'Accueil pour Personnes Âgées', '11', 'Hébergement Complet Internat', '711', 'Personnes Agées"
                + " dépendantes', 62, 64, false, '', 0)"
    };

    private static final String[] GONE = {
        "delete from capacite where etablissement like '85999%'",
        "delete from etablissement where numero like '85999%'",
        "delete from entite_juridique where numero like '85999%'"
    };

    @BeforeAll
    static void someAreKnown() throws SQLException {
        execute(GONE);
        execute(ROWS);
    }

    @AfterAll
    static void theyGo() throws SQLException {
        execute(GONE);
    }

    private static void execute(String... statements) throws SQLException {
        try (Connection connection = Database.asReferential().open("referential");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void find(Page page, String text) {
        page.getByLabel("Nom, ville ou numéro").fill(text);
        page.keyboard().press("Enter");
    }

    private static void follow(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    @Test
    void anOperatorFindsAnEstablishmentItsCapacitiesAndItsNeighbours(Visitor visitor) {
        Page page = visitor.signsInAs("operateur")
                .opens("/operateur/etablissements")
                .sees("Établissements")
                .page();
        find(page, "les salines noirmoutié");
        assertThat(page.locator(".listing")).containsText("EHPAD LES SALINES");
        assertThat(page.url()).contains("q=les");
        visitor.picture("etablissements-1280");

        follow(page, "EHPAD LES SALINES");
        assertThat(page.locator(".stack")).containsText("62 places");
        assertThat(page.locator(".stack")).containsText("ASSOCIATION DES SALINES");
        visitor.picture("etablissement-1280");
        assertThat(visitor.accessibilityViolations()).isEmpty();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Voir autour de EHPAD LES SALINES"))
                .click();
        assertThat(page.locator(".around")).containsText("20 km de EHPAD LES SALINES");
        assertThat(page.locator(".listing")).containsText("FOYER DU GOIS");
        assertThat(page.locator(".listing")).containsText("à 18 km");
        visitor.picture("etablissements-autour-1280");
        assertThat(visitor.accessibilityViolations()).isEmpty();

        visitor.onAPhone();
        assertThat(visitor.accessibilityViolations()).isEmpty();
        visitor.picture("etablissements-autour-390");
        page.goBack();
        assertThat(page.locator(".stack")).containsText("62 places");
        visitor.picture("etablissement-390");
    }

    @Test
    void aProjectLeadReadsALegalEntityWithWhatItRuns(Visitor visitor) {
        Page page = visitor.signsInAs("cheffe-projet")
                .opens("/grappe/etablissements?q=859+990+103")
                .page();
        follow(page, "ASSOCIATION DES SALINES");
        assertThat(page.locator(".stack")).containsText("Ses établissements (2)");
        follow(page, "FOYER DU GOIS");
        assertThat(page.locator(".stack")).containsText("Aucun fichier n’a donné ses capacités.");
    }

    @Test
    void anAddressThatSaysNonsenseShowsTheSearch(Visitor visitor) {
        visitor.signsInAs("operateur")
                .opens("/operateur/etablissements?genre=RIEN&rayon=x&page=-3&fiche=123&autour=%27")
                .sees("Établissements");
        assertThat(visitor.page().locator(".empty")).containsText("Rien n’est encore cherché");
    }

    @Test
    void toolsFindTheSameAndAreToldWhatTheyAskWrongly(Stack stack) {
        OperatorApi api = new OperatorApi(stack);
        JsonNode found = api.get("referentiel/etablissements?q=859990111&genre=ETABLISSEMENT")
                .body();
        assertThat(found.path("results").path(0).path("name").asText()).isEqualTo("EHPAD LES SALINES");
        assertThat(found.path("results").path(0).path("places").asInt()).isEqualTo(62);
        assertThat(api.get("referentiel/etablissements?genre=RIEN").status()).isEqualTo(400);
        assertThat(api.get("referentiel/etablissements?autour=ici").status()).isEqualTo(400);
    }
}
