package fr.treille.assembly.border;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.OperatorApi;
import fr.treille.assembly.stack.Stack;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A token is not a sign-in: whoever bears one in a request is as much outside as before. */
@ExtendWith(Browsing.class)
class BorneTokensIT {

    private static final String ENTRANCE = "/connexion/entree/Lw?scope=organization";

    /** Good tokens all of them, each for something else. */
    enum Bearer {
        OF_ANOTHER_CLIENT_FOR_US {
            @Override
            String token(Visitor visitor) {
                return Stack.treille("token", "educatrice")
                        .output()
                        .strip()
                        .lines()
                        .toList()
                        .getLast();
            }
        },
        OF_OUR_OWN_CLIENT {
            @Override
            String token(Visitor visitor) {
                return AuthorizationCode.of(visitor, "educatrice").accessToken();
            }
        },
        OF_A_PROGRAM {
            @Override
            String token(Visitor visitor) {
                return new OperatorApi(visitor.stack()).token();
            }
        },
        OF_ANOTHER_REALM {
            @Override
            String token(Visitor visitor) {
                return new OperatorApi(visitor.stack()).tokenOfTheMasterRealm();
            }
        };

        abstract String token(Visitor visitor);
    }

    @ParameterizedTest
    @EnumSource
    void inAHeaderItOpensNothing(Bearer bearer, Visitor visitor) {
        String token = bearer.token(visitor);
        Stranger stranger = new Stranger(visitor.stack());

        HttpResponse<String> atTheEntrance = stranger.get(ENTRANCE, "Authorization", "Bearer " + token);
        HttpResponse<String> atHome = stranger.get("/", "Authorization", "Bearer " + token);

        assertThat(atTheEntrance.statusCode()).isEqualTo(403);
        assertThat(atHome.statusCode()).isEqualTo(302);
        assertThat(location(atHome)).contains("/connexion/");
        assertNothingOpened(stranger, atTheEntrance, atHome);
    }

    @ParameterizedTest
    @EnumSource
    void inTheAddressItIsNotEvenRead(Bearer bearer, Visitor visitor) {
        String token = bearer.token(visitor);
        Stranger stranger = new Stranger(visitor.stack());

        HttpResponse<String> atTheEntrance = stranger.get(ENTRANCE + "&access_token=" + token);
        HttpResponse<String> atHome = stranger.get("/?access_token=" + token);

        assertThat(atTheEntrance.statusCode()).isEqualTo(302);
        assertThat(location(atTheEntrance))
                .startsWith(visitor.stack().keycloakUrl())
                .doesNotContain(token);
        assertThat(atHome.statusCode()).isEqualTo(302);
        assertThat(location(atHome)).contains("/connexion/");
        assertNothingOpened(stranger, atTheEntrance, atHome);
    }

    @Test
    void theTokensOfTheApplicationSayThatTheyAreForIt(Visitor visitor) {
        String token = AuthorizationCode.of(visitor, "educatrice").accessToken();

        assertThat(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8))
                .contains("\"aud\":\"treille-web\"");
    }

    private static void assertNothingOpened(Stranger stranger, HttpResponse<?>... answers) {
        assertThat(stranger.has("gestionnaire")).isFalse();
        assertThat(stranger.isIn()).isFalse();
        for (HttpResponse<?> answer : List.of(answers)) {
            assertThat(String.valueOf(answer.body())).doesNotContain("Tilleuls", "ducatrice", "window.Vaadin");
        }
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
