package fr.treille.tenancy.annuaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.treille.tenancy.identity.Directory;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OidcCheckTest {

    private static final String DISCOVERY = "/annuaire/.well-known/openid-configuration";
    private static final String DOCUMENT = """
            {"issuer": "$here/annuaire", "authorization_endpoint": "$here/auth", "token_endpoint": "$here/token",
             "userinfo_endpoint": "$here/who", "jwks_uri": "$here/keys"}""";
    private static final String KEYS = """
            {"keys": [{"kty": "RSA", "use": "sig", "kid": "1", "n": "AQAB", "e": "AQAB"}]}""";

    private final ADirectory directory = new ADirectory();
    private final OidcCheck check = new OidcCheck(ADirectory.asked());

    @AfterEach
    void stop() {
        directory.close();
    }

    private Directory.Oidc checked(String address) throws Unsound {
        return check.check(address, "treille", "secret");
    }

    private Fault fault() {
        return fault(directory.address() + "/annuaire");
    }

    private Fault fault(String address) {
        return assertThatExceptionOfType(Unsound.class)
                .isThrownBy(() -> checked(address))
                .actual()
                .fault();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/annuaire", "/annuaire/", "/annuaire/.well-known/openid-configuration"})
    void aSoundOneTellsWhereToAskAndWhoItIs(String typed) throws Unsound {
        directory.answering(DISCOVERY, DOCUMENT).answering("/keys", KEYS);

        Directory.Oidc oidc = checked(directory.address() + typed);

        assertThat(oidc)
                .isEqualTo(new Directory.Oidc(
                        directory.address() + "/annuaire",
                        directory.address() + "/auth",
                        directory.address() + "/token",
                        Optional.of(directory.address() + "/who"),
                        directory.address() + "/keys",
                        "treille",
                        "secret"));
        assertThat(oidc.toString()).doesNotContain("secret");
    }

    @Test
    void anotherIssuerIsRefused() {
        directory
                .answering(DISCOVERY, DOCUMENT.replace("$here/annuaire", "$here/autre"))
                .answering("/keys", KEYS);

        assertThat(fault()).isEqualTo(Fault.OTHER_ISSUER);
    }

    @ParameterizedTest
    @CsvSource({"301, REDIRECTS", "307, REDIRECTS", "404, NOT_FOUND", "401, NOT_FOUND", "500, NO_ANSWER"})
    void anAnswerOtherThanTheDocumentIsSaid(int status, Fault fault) {
        directory
                .answering(DISCOVERY, status, "")
                .answering("/elsewhere", DOCUMENT)
                .answering("/keys", KEYS);

        assertThat(fault()).isEqualTo(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[]", "{", "{\"issuer\": \"$here/annuaire\"}", "null"})
    void whatIsNoDocumentIsSaid(String body) {
        directory.answering(DISCOVERY, body).answering("/keys", KEYS);

        assertThat(fault()).isEqualTo(Fault.NOT_A_DIRECTORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"keys\": []}",
                "{}",
                "{\"keys\": [{\"kty\": \"oct\"}]}",
                "{\"keys\": [{\"kty\": \"RSA\", \"use\": \"enc\"}]}"
            })
    void withoutASigningKeyItIsRefused(String keys) {
        directory.answering(DISCOVERY, DOCUMENT).answering("/keys", keys);

        assertThat(fault()).isEqualTo(Fault.NO_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"authorization_endpoint", "token_endpoint", "userinfo_endpoint", "jwks_uri"})
    void noneOfItsAddressesMayLeadInsideANetwork(String endpoint) {
        String document =
                DOCUMENT.replaceAll("(\"" + endpoint + "\": )\"[^\"]*\"", "$1\"https://169.254.169.254/latest\"");
        directory.answering(DISCOVERY, document).answering("/keys", KEYS);

        assertThat(document).contains("169.254.169.254");
        assertThat(fault()).isEqualTo(Fault.ADDRESS_OF_ITS_OWN);
    }

    @Test
    void anEndlessAnswerIsNotReadToItsEnd() {
        directory.answering(DISCOVERY, " ".repeat(2 * 1024 * 1024));

        assertThat(fault()).isEqualTo(Fault.TOO_LARGE);
    }

    @Test
    void oneThatNeverAnswersIsNotWaitedFor() {
        directory.silentAt(DISCOVERY);

        assertThat(fault()).isEqualTo(Fault.NO_ANSWER);
    }

    @Test
    void oneThatIsNotThereIsSaid() {
        directory.close();

        assertThat(fault()).isEqualTo(Fault.NO_ANSWER);
        assertThat(fault("https://nulle-part.invalid")).isEqualTo(Fault.UNKNOWN_HOST);
    }

    @Test
    void withoutAClientNothingIsAsked() {
        assertThatExceptionOfType(Unsound.class)
                .isThrownBy(() -> check.check(directory.address(), "treille", ""))
                .extracting(Unsound::fault)
                .isEqualTo(Fault.NO_CLIENT);
    }
}
