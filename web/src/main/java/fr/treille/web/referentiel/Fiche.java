package fr.treille.web.referentiel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.treille.referential.etablissement.Capacite;
import fr.treille.referential.etablissement.Changement;
import fr.treille.referential.etablissement.Etablissement;
import fr.treille.referential.etablissement.Referentiel;
import fr.treille.referential.recherche.Genre;
import fr.treille.referential.recherche.Trouvaille;
import fr.treille.tenancy.registry.FinessNumber;
import fr.treille.web.shell.Listing;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One establishment or legal entity: what FINESS says of it, what it may take in, what changed. */
final class Fiche extends Div {

    private static final long serialVersionUID = 1L;

    /** Makes the way to another one. */
    interface Way {
        Component to(String words, FinessNumber numero);
    }

    Fiche(Trouvaille one, Referentiel referentiel, Way way, Optional<Component> nearby) {
        addClassName("stack");
        add(facts(one, referentiel, way));
        nearby.ifPresent(this::add);
        if (one.genre() == Genre.ENTITE) {
            add(run(referentiel.etablissementsDe(one.numero()), way));
        } else {
            add(capacities(referentiel.capacites(one.numero())));
        }
        add(history(referentiel.histoire(one.numero())));
    }

    private static Section facts(Trouvaille one, Referentiel referentiel, Way way) {
        DescriptionList list = new DescriptionList();
        fact(list, ReferentielText.COLUMN_KIND, Found.kind(one));
        fact(
                list,
                ReferentielText.COLUMN_NAME,
                Listing.text(Found.spaced(one.numero().value())));
        one.identifiant().ifPresent(number -> fact(list, ReferentielText.REGISTER, Listing.text(number)));
        fact(
                list,
                ReferentielText.ADDRESS,
                Listing.text((one.adresse().map(line -> line + ", ").orElse("")
                                + one.codePostal().orElse("") + " "
                                + one.ville().orElse(""))
                        .strip()));
        one.entite()
                .ifPresent(entite -> fact(
                        list,
                        ReferentielText.ENTITY,
                        way.to(
                                referentiel
                                        .entite(entite)
                                        .flatMap(known -> known.denomination())
                                        .orElseGet(() -> ReferentielText.UNNAMED.here(entite.value())),
                                entite)));
        if (one.genre() == Genre.ETABLISSEMENT) {
            referentiel
                    .etablissement(one.numero())
                    .flatMap(Etablissement::ouverture)
                    .ifPresent(day -> fact(list, ReferentielText.OPENED, Listing.text(Found.day(day))));
        }
        fact(list, ReferentielText.COLUMN_SIZE, Listing.text(Found.size(one)));
        Section part = new Section(new H2(Found.name(one)), list);
        one.fermeture()
                .ifPresent(day ->
                        part.addComponentAtIndex(1, new Paragraph(ReferentielText.CLOSED_SINCE.here(Found.day(day)))));
        part.addClassName("part");
        return part;
    }

    private static void fact(DescriptionList list, ReferentielText what, Component value) {
        list.add(new DescriptionList.Term(what.here()), new DescriptionList.Description(value));
    }

    private static Section run(List<Etablissement> all, Way way) {
        Section part = new Section(new H2(ReferentielText.RUNS.here(all.size())));
        if (!all.isEmpty()) {
            Listing listing = new Listing(
                    ReferentielText.TITLE,
                    ReferentielText.COLUMN_NAME,
                    ReferentielText.COLUMN_KIND,
                    ReferentielText.COLUMN_TOWN,
                    ReferentielText.COLUMN_SIZE);
            all.forEach(one -> listing.row(
                    way.to(one.nom(), one.numero()),
                    Listing.text(one.libelleCategorie()),
                    Listing.text(one.ville().orElse("")),
                    Listing.text(one.fermeture()
                            .map(day -> ReferentielText.CLOSED_SINCE.here(Found.day(day)))
                            .orElseGet(() -> places(one.places())))));
            part.add(listing);
        }
        return part;
    }

    private static Section capacities(List<Capacite> all) {
        Section part = new Section(new H2(ReferentielText.CAPACITIES.here()));
        if (all.isEmpty()) {
            part.add(new Paragraph(ReferentielText.NO_CAPACITY.here()));
            return part;
        }
        Listing listing = new Listing(
                ReferentielText.CAPACITIES,
                ReferentielText.DISCIPLINE,
                ReferentielText.ACTIVITY,
                ReferentielText.PUBLIC,
                ReferentielText.INSTALLED,
                ReferentielText.PERMITTED);
        all.forEach(one -> listing.row(
                Listing.text(one.discipline()),
                Listing.text(one.activite()),
                Listing.text(one.clientele()),
                Listing.text(places(one.installee())),
                Listing.text(places(one.autorisee()))));
        part.add(listing);
        return part;
    }

    private static Section history(List<Changement> all) {
        Section part = new Section(new H2(ReferentielText.HISTORY.here()));
        if (all.isEmpty()) {
            part.add(new Paragraph(ReferentielText.NO_HISTORY.here()));
            return part;
        }
        Listing listing = new Listing(
                ReferentielText.HISTORY,
                ReferentielText.WHEN,
                ReferentielText.WHAT,
                ReferentielText.BEFORE,
                ReferentielText.AFTER);
        all.forEach(one -> listing.row(
                Listing.text(Found.day(one.jour())),
                Listing.text(ReferentielText.of(one.quoi()).here()),
                Listing.text(one.avant().orElseGet(ReferentielText.NONE::here)),
                Listing.text(one.apres().orElseGet(ReferentielText.NONE::here))));
        part.add(listing);
        return part;
    }

    private static String places(OptionalInt places) {
        return places.isPresent() ? ReferentielText.PLACES.here(places.getAsInt()) : ReferentielText.NONE.here();
    }
}
