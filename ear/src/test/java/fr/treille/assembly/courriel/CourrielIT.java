package fr.treille.assembly.courriel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.courriel.Mailbox.Letter;
import fr.treille.assembly.stack.Database;
import fr.treille.assembly.stack.OperatorApi;
import fr.treille.assembly.stack.Stack;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mail leaves, whatever happens meanwhile; the link in it opens once. */
@ExtendWith(Browsing.class)
class CourrielIT {

    private static final String PASSWORD = "Glycine Tabouret Falaise 4";

    /** A gestionnaire whose first administrator was written to. */
    private record House(String key, String email) {

        static House of(Stack stack) {
            String key = OperatorApi.freshKey();
            return invited(stack, key, key + "@example.test");
        }

        static House invited(Stack stack, String key, String email) {
            Map<String, Object> wanted = new HashMap<>(OperatorApi.wanted(key, "Essai du courriel"));
            wanted.put("welcome", "invitation");
            wanted.put("administrator", Map.of("email", email, "firstName", "Camille", "lastName", "Essai"));
            OperatorApi.Answer answer = new OperatorApi(stack).post("gestionnaires", wanted);
            assertThat(answer.status()).as(answer.error()).isEqualTo(201);
            assertThat(answer.body().toString()).doesNotContain("\"temporaryPassword\":\"");
            return new House(key, email);
        }

        String schema() {
            return "t_" + key.replace('-', '_');
        }

        List<String> states() throws SQLException {
            return Database.asSuperuser().list("select etat from " + schema() + ".courriel order by depose");
        }
    }

    @Test
    void fromTheInvitationToTheFirstSignIn(Stack stack, Visitor visitor) throws Exception {
        House house = House.of(stack);
        Letter letter = Mailbox.of(stack).awaits(house.email(), 1);
        assertThat(letter.subject()).isEqualTo("Votre accès à Treille vous attend");
        assertThat(letter.from()).startsWith("Essai du courriel <");
        assertThat(letter.text()).contains("Bonjour Camille,", "Essai du courriel");
        scannersFollow(letter.link());

        visitor.page().navigate(letter.link());
        visitor.sees("Bienvenue dans Treille").picture("invitation");
        assertThat(visitor.text()).contains("Essai du courriel");
        assertThat(visitor.accessibilityViolations()).isEmpty();
        visitor.onAPhone().picture("invitation-telephone");
        chooses(visitor, PASSWORD, PASSWORD + "x");
        assertThat(visitor.text()).contains("Les deux mots de passe ne sont pas les mêmes");
        visitor.picture("invitation-refus-telephone");
        assertThat(visitor.accessibilityViolations()).isEmpty();
        chooses(visitor, "motdepasse123", "motdepasse123");
        assertThat(visitor.text()).contains("Ce mot de passe est trop connu");
        chooses(visitor, PASSWORD, PASSWORD);
        visitor.sees("Votre mot de passe est enregistré").picture("invitation-acceptee-telephone");

        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Se connecter"))
                .click();
        visitor.types(house.email(), PASSWORD).sees("Ma relève");
        assertThat(visitor.gestionnaire()).isEqualTo("Essai du courriel");
        visitor.picture("invitation-premiere-connexion-telephone");

        visitor.page().setViewportSize(1280, 800);
        visitor.page().navigate(letter.link());
        visitor.sees("Ce lien a déjà servi").picture("invitation-deja-servie");
        assertThat(house.states()).containsExactly("ENVOYE");
        assertThat(Database.asSuperuser()
                        .list("select id::text from " + house.schema()
                                + ".courriel where destinataire is not null or valeurs is not null"))
                .isEmpty();
        linkIsInNoLog(letter.link());
    }

    /** Programs that check mail open what is in it, several times and before the person does. */
    private static void scannersFollow(String link) throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> answer =
                    http.send(HttpRequest.newBuilder(URI.create(link)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    private static void chooses(Visitor visitor, String password, String again) {
        visitor.page().locator("#mot-de-passe").fill(password);
        visitor.page().locator("#encore").fill(again);
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer mon mot de passe"))
                .click();
        visitor.page().waitForLoadState();
    }

    private static void linkIsInNoLog(String link) throws Exception {
        String secret = link.substring(link.lastIndexOf('.') + 1);
        try (Stream<Path> files = Files.walk(Stack.dataDirectory())) {
            for (Path log :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                assertThat(Files.readString(log)).as(log.toString()).doesNotContain(secret);
            }
        }
    }

    @Test
    void aLinkThatIsTooOldOrOfNobodyOpensNothingAndSaysWhatToDo(Stack stack, Visitor visitor) throws Exception {
        House house = House.of(stack);
        String link = Mailbox.of(stack).awaits(house.email(), 1).link();
        change("update " + house.schema() + ".lien_invitation set expire = now() - interval '1 minute'");

        visitor.page().navigate(link);

        visitor.sees("Ce lien a expiré").picture("invitation-expiree");
        assertThat(visitor.text()).contains("demandez à votre administrateur");
        assertThat(visitor.accessibilityViolations()).isEmpty();
        change("update " + house.schema() + ".lien_invitation set etat = 'REMPLACEE'");
        visitor.page().navigate(link);
        visitor.sees("Ce lien a été remplacé");
        visitor.expecting(404).page().navigate(link.substring(0, link.length() - 1) + "_");
        visitor.sees("Ce lien d’invitation n’est pas valable");
    }

    private static void change(String sql) throws SQLException {
        try (Connection connection = Database.asSuperuser().open();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    @Test
    void mailWaitsForADeadServerOutlivesARestartAndIsSentOnce(Stack stack) throws Exception {
        Stack.kill("mail");
        House house;
        try {
            house = House.of(stack);
            assertThat(house.states()).containsExactly("EN_ATTENTE");
            assertThat(Database.asSuperuser()
                            .list("select encode(destinataire, 'escape') || encode(valeurs, 'escape') from "
                                    + house.schema() + ".courriel"))
                    .noneMatch(text -> text.contains("example.test") || text.contains("Camille"));
            Stack.kill("wildfly");
        } finally {
            assertThat(Stack.treille("up", "--no-build").exit()).isZero();
        }

        Mailbox mailbox = Mailbox.of(Stack.running());
        mailbox.awaits(house.email(), 1);
        for (int look = 0; look < 100 && !house.states().equals(List.of("ENVOYE")); look++) {
            Mailbox.pause();
        }
        assertThat(house.states()).containsExactly("ENVOYE");
        assertThat(mailbox.to(house.email())).hasSize(1);
    }

    @Test
    void whoHasAnAccountIsToldOfOneMoreGestionnaireAndKeepsTheirPassword(Stack stack) {
        String key = OperatorApi.freshKey();
        String password = new OperatorApi(stack)
                .create(key, "Le premier")
                .body()
                .at("/administrator/temporaryPassword")
                .asText();
        assertThat(password).isNotEmpty();

        House second = House.invited(stack, OperatorApi.freshKey(), key + "@example.test");

        Letter letter = Mailbox.of(stack).awaits(second.email(), 1);
        assertThat(letter.subject()).isEqualTo("Un nouvel accès dans Treille");
        assertThat(letter.link()).isEqualTo(stack.url() + "/");
    }

    @Test
    void administratorsSeeTheQueueAndSetTheSender(Stack stack, Visitor visitor) {
        visitor.signsInAs("administration").opens("/gestion/courriels").sees("Courriels");
        assertThat(visitor.text()).contains("Le serveur de messagerie répond.");
        visitor.page().getByLabel("Adresse de réponse").fill("secretariat@example.test\u2028Bcc: x@example.test");
        save(visitor);
        visitor.page().getByText("Écrivez une adresse électronique").waitFor();
        visitor.page().getByLabel("Adresse de réponse").fill("secretariat@example.test");
        save(visitor);
        visitor.page()
                .getByText("Enregistré : les prochains courriels partiront ainsi.")
                .waitFor();
        visitor.picture("courriels");
        assertThat(visitor.accessibilityViolations()).isEmpty();
        visitor.onAPhone().picture("courriels-telephone");
    }

    private static void save(Visitor visitor) {
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer"))
                .click();
    }

    @Test
    void aForgottenPasswordIsChosenAnewByMail(Stack stack, Visitor visitor) {
        House house = House.of(stack);
        visitor.page().navigate(Mailbox.of(stack).awaits(house.email(), 1).link());
        chooses(visitor, PASSWORD, PASSWORD);
        visitor.sees("Votre mot de passe est enregistré").opens("/");

        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mot de passe oublié"))
                .click();
        visitor.page().locator("#username").fill(house.email());
        visitor.picture("mot-de-passe-oublie");
        visitor.page().locator("#username").press("Enter");
        Letter letter = Mailbox.of(stack).awaits(house.email(), 2);

        assertThat(letter.from()).startsWith("Treille <");
        assertThat(letter.text()).contains("mot de passe");
    }
}
