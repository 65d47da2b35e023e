package fr.treille.web.traces;

import com.vaadin.flow.router.QueryParameters;
import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.journal.Recherche;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A search as it stands in the address of the page, which can be kept and sent. */
record Address(Recherche recherche, int page) {

    /** What cannot be read in it counts as not said: today, everybody, everything. */
    static Address of(QueryParameters parameters) {
        LocalDate today = LocalDate.now(Recherche.ZONE);
        LocalDate du = read(parameters, "du", LocalDate::parse).orElse(today);
        LocalDate au = read(parameters, "au", LocalDate::parse).orElse(du.isAfter(today) ? du : today);
        return new Address(
                new Recherche(
                        du,
                        au.isBefore(du) ? du : au,
                        text(parameters, "qui"),
                        read(parameters, "acte", Acte::valueOf),
                        text(parameters, "volet"),
                        read(parameters, "usager", UUID::fromString),
                        text(parameters, "session"),
                        text(parameters, "quoi")),
                Math.max(1, read(parameters, "page", Integer::valueOf).orElse(1)));
    }

    private static String text(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).orElse("");
    }

    private static <T> Optional<T> read(QueryParameters parameters, String name, Function<String, T> how) {
        try {
            return parameters.getSingleParameter(name).map(how);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    Address at(int other) {
        return new Address(recherche, other);
    }

    QueryParameters parameters() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("du", recherche.du().toString());
        said.put("au", recherche.au().toString());
        said.put("qui", recherche.qui());
        said.put("acte", recherche.acte().map(Acte::name).orElse(""));
        said.put("volet", recherche.volet());
        said.put("usager", recherche.usager().map(UUID::toString).orElse(""));
        said.put("session", recherche.session());
        said.put("quoi", recherche.quoi());
        said.put("page", page == 1 ? "" : String.valueOf(page));
        said.values().removeIf(String::isBlank);
        return QueryParameters.simple(said);
    }

    /** Whether something is asked that stands behind "more criteria". */
    boolean isPrecise() {
        return Arrays.asList(recherche.volet(), recherche.session(), recherche.quoi()).stream()
                        .anyMatch(text -> !text.isBlank())
                || recherche.usager().isPresent();
    }
}
