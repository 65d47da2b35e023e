package fr.treille.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.web.api.OperatorTokens.Operator;
import fr.treille.web.security.TestRealm;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Tokens signed for real, by a realm that publishes its key over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperatorTokensTest {

    private TestRealm realm;
    private OperatorTokens tokens;

    @BeforeAll
    void openTheRealm() throws Exception {
        realm = TestRealm.open();
        tokens = new OperatorTokens();
        tokens.realm = realm.tokens();
        tokens.prepare();
    }

    @AfterAll
    void closeTheRealm() {
        realm.close();
    }

    @Test
    void theOperatorIsKnownByAPseudonym() throws Exception {
        assertThat(tokens.operator(token(claims -> {})).pseudonym()).matches("[0-9a-f]{16}");
    }

    @Test
    void aTokenServesForOneAct() throws Exception {
        Operator operator = tokens.operator(token(claims -> {}));
        tokens.burn(operator);

        assertThatThrownBy(() -> tokens.burn(operator)).hasMessageContaining("already served");
    }

    @Test
    void anExpiredTokenOpensNothing() throws Exception {
        assertRefused("TOKEN_INVALID", token(claims -> claims.setExpirationTime(in(-120))));
        assertThat(tokens.operator(token(claims -> claims.setExpirationTime(in(-30)))))
                .as("clocks differ by a minute at most")
                .isNotNull();
    }

    @Test
    void aTokenThatLastsTooLongOpensNothing() throws Exception {
        assertRefused("TOKEN_INVALID", token(claims -> claims.setExpirationTime(in(24 * 3600))));
        assertRefused("TOKEN_INVALID", token(claims -> claims.unsetClaim("exp")));
    }

    @Test
    void aTokenOfAnotherRealmOrForAnotherApplicationOpensNothing() throws Exception {
        assertRefused("TOKEN_INVALID", token(claims -> claims.setIssuer("https://ailleurs.example/realms/treille")));
        assertRefused("TOKEN_INVALID", token(claims -> claims.setAudience("account")));
        assertRefused("TOKEN_INVALID", token(claims -> claims.unsetClaim("jti")));
    }

    @Test
    void aTokenOfAnotherKindOpensNothing() throws Exception {
        assertRefused("TOKEN_INVALID", token(claims -> claims.setClaim("typ", "ID")));
        assertRefused("TOKEN_INVALID", token(claims -> claims.unsetClaim("typ")));
    }

    @Test
    void aTokenOfAnotherClientOrWithoutTheRoleOpensNothing() throws Exception {
        assertRefused("TOKEN_OF_ANOTHER", token(claims -> claims.setClaim("azp", "treille-web")));
        assertRefused("TOKEN_OF_ANOTHER", token(claims -> claims.unsetClaim("resource_access")));
        assertRefused(
                "TOKEN_OF_ANOTHER",
                token(claims ->
                        claims.setClaim("resource_access", Map.of("account", Map.of("roles", List.of("operateur"))))));
    }

    @Test
    void aTokenSignedByAnotherKeyOrNotAtAllOpensNothing() throws Exception {
        String claims = token(any -> {}).split("\\.")[1];

        assertRefused("TOKEN_INVALID", realm.forged(claims(), "JWT"));
        assertRefused("TOKEN_INVALID", "eyJhbGciOiJub25lIn0." + claims + ".");
        assertRefused("TOKEN_INVALID", "x.y.z");
        assertRefused("TOKEN_MISSING", null);
    }

    private void assertRefused(String code, String token) {
        assertThatThrownBy(() -> tokens.operator(token))
                .isInstanceOfSatisfying(OperatorTokens.Refused.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }

    private String token(Consumer<JwtClaims> change) throws JoseException {
        JwtClaims claims = claims();
        change.accept(claims);
        return realm.signed(claims, "JWT");
    }

    private JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(realm.issuer());
        claims.setAudience("treille-web");
        claims.setSubject("service-account");
        claims.setJwtId(UUID.randomUUID().toString());
        claims.setExpirationTime(in(300));
        claims.setClaim("typ", "Bearer");
        claims.setClaim("azp", "treille-operator");
        claims.setClaim("resource_access", Map.of("treille-web", Map.of("roles", List.of("operateur"))));
        return claims;
    }

    private static NumericDate in(int seconds) {
        NumericDate date = NumericDate.now();
        date.addSeconds(seconds);
        return date;
    }
}
