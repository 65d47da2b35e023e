package fr.treille.infra.bench;

import fr.treille.infra.http.Http;
import fr.treille.infra.keycloak.AdminApi;
import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks for words in what Keycloak tells its administrator. */
record AccountSearch(AdminApi admin) {

    private static final List<String> PLACES = List.of(
            "/organizations?briefRepresentation=false&max=5000",
            "/users?briefRepresentation=false&max=5000",
            "/events?max=5000",
            "/admin-events?max=5000");

    List<Trace> find(List<String> words) throws IOException {
        List<Trace> traces = new ArrayList<>();
        for (String place : PLACES) {
            Http.Answer answer = admin.get(place);
            if (!answer.ok()) {
                throw new Problem(
                        "Keycloak answers " + answer.status() + " at " + place + ": nothing can be searched.");
            }
            String body = answer.body().toLowerCase(Locale.ROOT);
            words.stream()
                    .filter(word -> body.contains(word.toLowerCase(Locale.ROOT)))
                    .forEach(word -> traces.add(new Trace("keycloak " + place.replaceFirst("\\?.*", ""), word, 1)));
        }
        return traces;
    }
}
