package fr.treille.assembly.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.Database;
import fr.treille.assembly.stack.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Traces, as those who may read them find them. */
@ExtendWith(Browsing.class)
class TracesScreenIT {

    @Test
    void whoSignsInIsFoundInTheTracesOfTheDay(Visitor visitor) {
        visitor.signsInAs("administration").opens("/gestion/traces").sees("Traces");

        Locator row = visitor.page().locator(".traces tbody tr", having("A ouvert une session"));
        assertThat(row.first().innerText()).contains("Connexion", "127.0.0.1", "membre");
        row.first().getByRole(AriaRole.BUTTON).click();
        Locator detail = visitor.page().locator(".traces .detail");
        detail.waitFor();
        assertThat(detail.innerText()).contains("session.ouvrir", "mot de passe", "Session");
        assertThat(visitor.accessibilityViolations()).isEmpty();
        visitor.picture("traces-desk").onAPhone().picture("traces-phone");
        assertThat(visitor.accessibilityViolations()).as("on a phone").isEmpty();
    }

    @Test
    void aSearchStandsInTheAddress(Visitor visitor) {
        visitor.signsInAs("administration").opens("/gestion/traces").sees("Traces");

        visitor.page().getByLabel("Personne").fill("nobody-is-called-that");
        visitor.page().getByRole(AriaRole.BUTTON, named("Chercher")).click();
        visitor.page().getByText("Aucune trace ne correspond").waitFor();
        visitor.page().waitForURL(Pattern.compile(".*[?&]qui=nobody-is-called-that.*"));

        visitor.page().reload();
        visitor.page().getByText("Aucune trace ne correspond").waitFor();
        assertThat(visitor.page().getByLabel("Personne").inputValue()).isEqualTo("nobody-is-called-that");

        visitor.opens("/gestion/traces?acte=LISTE&quoi=trace.rechercher&du=hier&usager=1&page=-3")
                .sees("Traces");
        assertThat(visitor.page().locator(".traces tbody").innerText()).contains("A cherché dans les traces");
        visitor.picture("traces-criteria");
    }

    @Test
    void verifyingNamesWhatWasEdited(Visitor visitor) throws SQLException {
        visitor.signsInAs("administration").opens("/gestion/traces").sees("Traces");
        verify(visitor);
        visitor.page().getByText("Intactes :").waitFor();
        visitor.picture("traces-intact");
        String id = edit("nom = nom || '!'");
        try {
            verify(visitor);
            visitor.page().getByText("La trace " + id + " a été modifiée.").waitFor();
            visitor.picture("traces-edited");

            Stack.Outcome outcome = Stack.treille("audit", "verify", "les-tilleuls");
            assertThat(outcome.exit()).isEqualTo(1);
            assertThat(outcome.output()).contains("NOT INTACT", "trace " + id + " was edited");
        } finally {
            edit("nom = left(nom, -1)");
        }
        Stack.Outcome outcome = Stack.treille("audit", "verify", "les-tilleuls", "rives-de-loire", "--json");
        assertThat(outcome.output())
                .containsPattern("\"key\":\"les-tilleuls\",[^}]*\"intact\":true")
                .contains("rives-de-loire");
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void theTracesOfADayAreTakenAway(Visitor visitor) throws IOException {
        visitor.signsInAs("administration").opens("/gestion/traces").sees("Traces");

        Download download = visitor.page().waitForDownload(() -> visitor.page()
                .getByRole(AriaRole.LINK, named("Exporter en CSV"))
                .click());

        assertThat(files(download.path()))
                .containsExactly(
                        "traces.csv",
                        "sceaux.ndjson",
                        "manifeste.json",
                        "manifeste.sig",
                        "cle-publique.pem",
                        "LISEZ-MOI.txt");
        visitor.page().reload();
        visitor.page()
                .locator(".traces tbody tr", having("A exporté des traces"))
                .first()
                .waitFor();

        Path file = Files.createTempDirectory("treille").resolve("traces.zip");
        String today = LocalDate.now(ZoneId.of("Europe/Paris")).toString();
        Stack.Outcome outcome =
                Stack.treille("audit", "export", "les-tilleuls", file.toString(), "--from", today, "--to", today);
        assertThat(outcome.output()).contains("SHA-256");
        assertThat(files(file)).contains("traces.ndjson", "manifeste.sig");
    }

    private static List<String> files(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }

    @Test
    void whoIsNotEntitledSeesNothing(Visitor visitor) {
        visitor.expecting(403).signsInAs("educatrice").opens("/gestion/traces");

        assertThat(visitor.heading()).isEqualTo("Vous n’avez pas accès à cette page");
        assertThat(visitor.page().locator("nav").getByText("Traces").count()).isZero();
    }

    private static void verify(Visitor visitor) {
        visitor.page().getByRole(AriaRole.BUTTON, named("Vérifier")).click();
    }

    /** As the owner of the database may: the oldest trace. */
    private static String edit(String change) throws SQLException {
        try (Connection connection = Database.asOwner().open();
                Statement statement = connection.createStatement()) {
            statement.execute("update t_les_tilleuls.trace set " + change
                    + " where id = (select min(ids[1]) from t_les_tilleuls.sceau)");
        }
        return Database.asOwner()
                .list("select min(ids[1]) from t_les_tilleuls.sceau")
                .getFirst();
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
