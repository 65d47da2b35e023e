package fr.treille.web.referentiel;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.treille.referential.etablissement.Categorie;
import fr.treille.referential.recherche.Genre;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One box for whatever one knows, and what narrows it. */
final class Criteres extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    /** Who is told that somebody searches. */
    interface Search extends Serializable {
        void run(Adresse adresse);
    }

    private final TextField texte = new TextField(ReferentielText.SEARCH_LABEL.here());
    private final Select<Genre> genre = new Select<>();
    private final ComboBox<Categorie> categorie = new ComboBox<>(ReferentielText.CATEGORY.here());
    private final TextField departement = new TextField(ReferentielText.DEPARTEMENT.here());
    private final Select<Integer> rayon = new Select<>();
    private final Checkbox fermes = new Checkbox(ReferentielText.CLOSED_TOO.here());
    private final Search search;
    private Adresse shown = Adresse.empty();

    Criteres(Search search) {
        this.search = search;
        addClassNames("criteria", "finding");
        getElement().setAttribute("role", "search");
        texte.setHelperText(ReferentielText.SEARCH_HELP.here());
        texte.setMaxLength(LONGEST);
        texte.setClearButtonVisible(true);
        texte.addClassName("finding-text");
        genre.setLabel(ReferentielText.KIND.here());
        genre.setItems(Genre.values());
        genre.setItemLabelGenerator(
                one -> ReferentielText.valueOf("KIND_" + one.name()).here());
        categorie.setItemLabelGenerator(one -> one.libelle() + " (" + one.code() + ")");
        categorie.setClearButtonVisible(true);
        categorie.addClassName("finding-category");
        departement.setMaxLength(3);
        departement.setWidth("8rem");
        rayon.setLabel(ReferentielText.RADIUS.here());
        rayon.setItems(5, 10, 20, 50, 100);
        rayon.setItemLabelGenerator(ReferentielText.KM::here);
        rayon.setVisible(false);
        NativeButton button = new NativeButton(ReferentielText.SEARCH.here(), event -> search());
        button.addClassNames("button", "first");
        button.addClickShortcut(Key.ENTER).listenOn(texte, departement).resetFocusOnActiveElement();
        NativeButton clear = new NativeButton(ReferentielText.CLEAR.here(), event -> search.run(Adresse.empty()));
        clear.addClassName("button");
        Div typed = new Div(texte);
        typed.addClassName("criteria-row");
        Div narrowed = new Div(genre, categorie, departement, rayon, fermes, button, clear);
        narrowed.addClassName("criteria-row");
        add(typed, narrowed);
    }

    void offer(List<Categorie> categories) {
        categorie.setItems(categories);
    }

    void show(Adresse adresse) {
        shown = adresse;
        texte.setValue(adresse.texte());
        genre.setValue(adresse.genre());
        categorie.setValue(adresse.categorie()
                .flatMap(code -> categorie
                        .getListDataView()
                        .getItems()
                        .filter(one -> one.code().equals(code))
                        .findFirst())
                .orElse(null));
        departement.setValue(adresse.departement().orElse(""));
        fermes.setValue(adresse.fermes());
        rayon.setVisible(adresse.autour().isPresent());
        rayon.setItems(
                List.of(5, 10, 20, 50, 100).contains(adresse.rayon())
                        ? List.of(5, 10, 20, 50, 100)
                        : List.of(adresse.rayon(), 5, 10, 20, 50, 100));
        rayon.setValue(adresse.rayon());
    }

    private void search() {
        search.run(new Adresse(
                texte.getValue(),
                genre.getValue(),
                Optional.ofNullable(categorie.getValue()).map(Categorie::code),
                Optional.of(departement.getValue().strip().toUpperCase(Locale.ROOT))
                        .filter(code -> !code.isEmpty()),
                fermes.getValue(),
                shown.autour(),
                Optional.ofNullable(rayon.getValue()).orElse(Adresse.RAYON),
                1,
                Optional.empty()));
    }
}
