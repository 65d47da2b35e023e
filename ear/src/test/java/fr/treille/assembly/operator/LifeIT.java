package fr.treille.assembly.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.Database;
import fr.treille.assembly.stack.OperatorApi;
import fr.treille.assembly.stack.Stack;
import fr.treille.assembly.stack.Stack.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From the command that creates a gestionnaire to the certificate of its destruction. */
@ExtendWith(Browsing.class)
class LifeIT {

    private static final String CHOSEN = "Choisi-par-Camille-2026!";

    /** @param password temporary, as it was printed once */
    private record Created(String key, String username, String password) {}

    @Test
    void theFirstAdministratorSignsInAndSetsTheMessageThatEverybodyReads(Visitor visitor) throws IOException {
        Created created = create("Association L’Île & Co <b>");

        firstSignIn(visitor, created);
        assertThat(visitor.gestionnaire()).isEqualTo("Association L’Île & Co <b>");
        visitor.page().getByText("Réglages").click();
        visitor.sees("Réglages").picture("reglages");
        visitor.page().getByLabel("Message d’accueil").fill("Réunion jeudi à 14 h\n<script>alert(1)</script> & merci");
        visitor.page().getByText("Enregistrer").first().click();
        visitor.page()
                .getByText("Enregistré. Le message est affiché dès maintenant.")
                .waitFor();
        visitor.picture("reglages-enregistres");

        visitor.opens("/").waitsForScreen();
        assertThat(visitor.text()).contains("Réunion jeudi à 14 h", "<script>alert(1)</script> & merci");
        visitor.picture("message-accueil");
        visitor.onAPhone().picture("message-accueil-telephone");
    }

    @Test
    void nobodyButAnAdministratorSetsTheMessage(Visitor visitor) {
        visitor.signsInAs("educatrice").expecting(403);

        assertThat(visitor.page().getByText("Réglages").count()).isZero();
        visitor.opens("/gestion/reglages").sees("Vous n’avez pas accès à cette page");
    }

    @Test
    void whileItIsFrozenItsPeopleAreToldOnTheOpenPageAndThenGoOn(Visitor visitor) throws IOException {
        Created created = create("Association Les Peupliers");
        firstSignIn(visitor, created).expecting(403);

        treille("gestionnaire", "freeze", created.key(), "--why", "vérification");
        visitor.page().getByText("Ma relève").first().click();
        visitor.sees("L’accès de votre gestionnaire est suspendu").picture("suspendu");
        assertThat(visitor.opens("/").heading()).isEqualTo("L’accès de votre gestionnaire est suspendu");

        treille("gestionnaire", "unfreeze", created.key());
        visitor.page().getByText("Réessayer").click();
        visitor.sees("Ma relève");
        assertThat(visitor.gestionnaire()).isEqualTo("Association Les Peupliers");
    }

    @Test
    void whoSignsOutFromThePageOfAFrozenGestionnaireIsOutEverywhere(Visitor visitor) throws IOException {
        Created created = create("Association Les Saules");
        firstSignIn(visitor, created).expecting(403);
        treille("gestionnaire", "freeze", created.key(), "--why", "vérification");
        visitor.opens("/").sees("L’accès de votre gestionnaire est suspendu");

        visitor.page().getByText("Se déconnecter").click();

        visitor.sees("Déconnexion terminée");
        assertThat(visitor.opens("/").isAskedForAPassword()).isTrue();
    }

    @Test
    void itLeavesWithAllItsDataAndOnlyACertificateStays(Visitor visitor, @TempDir Path folder)
            throws IOException, SQLException {
        Created created = create("Association Qui Part");
        firstSignIn(visitor, created);
        Path export = folder.resolve("export.zip");
        Path certificate = folder.resolve("certificat.json");

        treille("gestionnaire", "freeze", created.key(), "--why", "départ");
        treille("gestionnaire", "close", created.key(), "--why", "départ");
        visitor.expecting(403).opens("/");
        assertThat(visitor.heading()).isEqualTo("Votre gestionnaire n’utilise plus Treille");
        visitor.picture("ferme");
        treille("gestionnaire", "export", created.key(), "--to", export.toString());
        treille(
                "gestionnaire",
                "destroy",
                created.key(),
                "--confirm",
                created.key(),
                "--why",
                "départ",
                "--export",
                export.toString(),
                "--certificate",
                certificate.toString());

        JsonNode proof = new ObjectMapper().readTree(Files.readString(certificate));
        assertThat(proof.get("rows").get("affectation").asInt()).isEqualTo(1);
        assertThat(proof.get("destroyedAt").asText()).isNotEmpty();
        String schema = "t_" + created.key().replace('-', '_');
        assertThat(Database.asSuperuser().list("select 1 from pg_namespace where nspname = ?", schema))
                .isEmpty();
        assertThat(Database.asSuperuser().list("select 1 from pg_roles where rolname = ?", schema))
                .isEmpty();
        assertThat(Database.asSuperuser()
                        .list(
                                "select 1 from platform.gestionnaire where key = ? and wrapped_key is not null",
                                created.key()))
                .isEmpty();
        visitor.loses("JSESSIONID");
        visitor.opens("/").isAskedForAPassword();
        visitor.types(created.username(), CHOSEN).isAskedForAPassword();
        assertThat(visitor.text()).contains("Identifiant ou mot de passe");
    }

    private static Created create(String name) throws IOException {
        String key = OperatorApi.freshKey();
        String printed = treille(
                "gestionnaire",
                "create",
                "--json",
                "--key",
                key,
                "--name",
                name,
                "--finess",
                freshLegalEntity(),
                "--admin-email",
                key + "@example.test",
                "--admin-first-name",
                "Camille",
                "--admin-last-name",
                "Essai");
        JsonNode administrator = new ObjectMapper()
                .readTree(printed.substring(printed.indexOf('{')))
                .get("administrator");
        return new Created(
                key,
                administrator.get("username").asText(),
                administrator.get("temporaryPassword").asText());
    }

    /** Nine digits of which the last checks the others, as in FINESS. */
    private static String freshLegalEntity() {
        String series = "%08d".formatted(Math.floorMod(System.nanoTime(), 100_000_000L));
        int sum = 0;
        for (int i = 0; i < series.length(); i++) {
            int digit = series.charAt(series.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? 2 * digit : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return series + (10 - sum % 10) % 10;
    }

    /** With the temporary password, which has to be changed at once. */
    private static Visitor firstSignIn(Visitor visitor, Created created) {
        visitor.opens("/").types(created.username(), created.password());
        visitor.page().locator("#password-new").fill(CHOSEN);
        visitor.page().locator("#password-confirm").fill(CHOSEN);
        visitor.picture("mot-de-passe-a-choisir");
        visitor.page().locator("#password-confirm").press("Enter");
        return visitor.sees("Ma relève");
    }

    private static String treille(String... arguments) {
        Outcome outcome = Stack.treille(arguments);
        assertThat(outcome.exit()).as(outcome.output()).isZero();
        return outcome.output();
    }
}
