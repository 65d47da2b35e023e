package fr.treille.assembly.border;

import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.KeycloakAdmin;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A token tells of memberships as they were; while Keycloak can't tell how they are, nobody comes in on it. */
@ExtendWith(Browsing.class)
class UnknownMembershipsIT {

    @Test
    void whileKeycloakCannotTellMembershipsNobodyComesIn(Visitor member, Visitor memberOfTwo) {
        KeycloakAdmin keycloak = new KeycloakAdmin(member.stack());
        String client = keycloak.get("/clients?clientId=treille-provisioner")
                .path(0)
                .path("id")
                .asText();
        String account = keycloak.get("/clients/" + client + "/service-account-user")
                .path("id")
                .asText();
        keycloak.put("/users/" + account, Map.of("enabled", false));
        try {
            member.expecting(503).opens("/").types("educatrice", member.stack().password("educatrice"));
            member.sees("Treille est momentanément indisponible");
            memberOfTwo
                    .expecting(503)
                    .opens("/")
                    .types("infirmier", memberOfTwo.stack().password("infirmier"));
            memberOfTwo.sees("Treille est momentanément indisponible");
        } finally {
            keycloak.put("/users/" + account, Map.of("enabled", true));
        }
        member.opens("/").sees("Ma relève");
    }
}
