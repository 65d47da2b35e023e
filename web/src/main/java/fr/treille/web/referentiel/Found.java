package fr.treille.web.referentiel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.treille.referential.recherche.Genre;
import fr.treille.referential.recherche.Trouvaille;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What a found one is called, and what is told of it. */
final class Found {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Found() {}

    static String name(Trouvaille one) {
        return one.nom()
                .orElseGet(() -> ReferentielText.UNNAMED.here(one.numero().value()));
    }

    static String numbers(Trouvaille one) {
        return ReferentielText.NUMBER.here(spaced(one.numero().value()));
    }

    /** 750 000 218: nine figures in a row are read wrongly. */
    static String spaced(String number) {
        return number.replaceAll("(.{3})(?=.)", "$1\u00a0");
    }

    static Div kind(Trouvaille one) {
        Span label = new Span(
                one.genre() == Genre.ENTITE
                        ? ReferentielText.KIND_ENTITE.here()
                        : one.libelle().orElseGet(() -> one.categorie().orElse("")));
        return new Div(label);
    }

    static Div town(Trouvaille one) {
        Div town = new Div(
                new Span((one.codePostal().orElse("") + " " + one.ville().orElse("")).strip()));
        one.kilometres().ifPresent(kilometres -> {
            Span away = new Span(FinessScreen.kilometres(kilometres));
            away.addClassName("row-detail");
            town.add(away);
        });
        return town;
    }

    static String size(Trouvaille one) {
        if (one.genre() == Genre.ENTITE) {
            return ReferentielText.ESTABLISHMENTS.here(one.etablissements());
        }
        return one.places().isPresent()
                ? ReferentielText.PLACES.here(one.places().getAsInt())
                : ReferentielText.NONE.here();
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
