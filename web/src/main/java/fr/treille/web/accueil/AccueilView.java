package fr.treille.web.accueil;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import fr.treille.referential.etablissement.Etablissement;
import fr.treille.referential.rattachement.Accueil;
import fr.treille.referential.rattachement.AccueilRefuse;
import fr.treille.referential.rattachement.Apercu;
import fr.treille.referential.rattachement.Demande;
import fr.treille.referential.recherche.Genre;
import fr.treille.referential.recherche.Question;
import fr.treille.referential.recherche.Recherche;
import fr.treille.referential.recherche.Trouvaille;
import fr.treille.tenancy.console.Console;
import fr.treille.tenancy.console.ConsoleContext;
import fr.treille.tenancy.identity.Person;
import fr.treille.tenancy.registry.FinessNumber;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.RegistryRefusal;
import fr.treille.web.security.AtConsole;
import fr.treille.web.security.ForConsole;
import fr.treille.web.shell.Listing;
import fr.treille.web.shell.Outcome;
import fr.treille.web.shell.Screen;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One form: which legal entity, what is taken over, how it is called, who begins; then how far the creation is. */
@Route("console/accueillir")
@PermitAll
@ForConsole(Console.class)
class AccueilView extends Screen implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 8;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final String FIRST_COLOUR = "#1d5f8a";

    private final TextField entity = new TextField(AccueilText.ENTITY.here());
    private final TextField name = new TextField(AccueilText.DISPLAYED_NAME.here());
    private final TextField colour = new TextField(AccueilText.COLOUR.here());
    private final TextField grappe = new TextField(AccueilText.GRAPPE.here());
    private final TextField firstName = new TextField(AccueilText.FIRST_NAME.here());
    private final TextField lastName = new TextField(AccueilText.LAST_NAME.here());
    private final EmailField email = new EmailField(AccueilText.EMAIL.here());
    private final Paragraph contrast = new Paragraph();
    private final Span sample = new Span();
    private final Outcome outcome = new Outcome();
    private final Div content = new Div();
    private final LinkedHashMap<String, Checkbox> kept = new LinkedHashMap<>();

    @Inject
    Accueil accueil;

    @Inject
    Recherche recherche;

    AccueilView() {
        super(AccueilText.TITLE);
        subtitle(AccueilText.EXPLAINED.here());
        entity.setHelperText(AccueilText.ENTITY_HELP.here());
        entity.setMaxLength(120);
        entity.setWidthFull();
        entity.addKeyPressListener(Key.ENTER, pressed -> search());
        for (TextField field : List.of(name, firstName, lastName, colour, grappe)) {
            field.setMaxLength(200);
            field.setWidthFull();
        }
        email.setWidthFull();
        email.setHelperText(AccueilText.EMAIL_HELP.here());
        colour.setHelperText(AccueilText.COLOUR_HELP.here());
        colour.setValueChangeMode(ValueChangeMode.LAZY);
        colour.addValueChangeListener(changed -> showContrast());
        colour.setValue(FIRST_COLOUR);
        contrast.getElement().setAttribute("role", "status");
        sample.addClassName("dot");
        sample.getElement().setAttribute("aria-hidden", "true");
        content.addClassName("stack");
        add(outcome, content);
    }

    private static ConsoleContext context() {
        return AtConsole.current().context();
    }

    /** With a key: how far that creation is, also for who comes back later. */
    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String key) {
        if (key != null && accueil.avancement(context(), key).isPresent()) {
            content.removeAll();
            content.add(new ProgressSection(() -> accueil.avancement(context(), key)));
        } else {
            ask();
        }
    }

    private void ask() {
        content.removeAll();
        NativeButton search = button(AccueilText.SEARCH.here(), this::search);
        search.addClassName("first");
        Div form = new Div(entity, search);
        form.addClassName("form");
        content.add(form);
        entity.focus();
    }

    private void search() {
        outcome.done("");
        String typed = entity.getValue().strip();
        if (typed.isEmpty()) {
            return;
        }
        Optional<FinessNumber> number = number(typed);
        if (number.isPresent()) {
            choose(number.get());
            return;
        }
        ask();
        List<Trouvaille> found =
                recherche.chercher(Question.de(typed).parmi(Genre.ENTITE).page(0, SHOWN));
        if (found.isEmpty()) {
            outcome.refused(AccueilText.NOT_FOUND.here());
            return;
        }
        Listing listing = new Listing(
                AccueilText.FOUND,
                AccueilText.COLUMN_NAME,
                AccueilText.COLUMN_FINESS,
                AccueilText.ESTABLISHMENTS,
                AccueilText.CHOOSE);
        for (Trouvaille one : found) {
            String called = one.nom().orElse(one.numero().value());
            NativeButton choose = button(AccueilText.CHOOSE.here(), () -> choose(one.numero()));
            choose.setAriaLabel(AccueilText.CHOOSE_OF.here(called));
            listing.row(
                    Listing.text(
                            called + one.ville().map(ville -> " · " + ville).orElse("")),
                    Listing.text(one.numero().value()),
                    Listing.text(AccueilText.OPEN_COUNT.here(one.etablissements())),
                    choose);
        }
        content.add(new Section(new H2(AccueilText.FOUND.here()), listing));
    }

    private static Optional<FinessNumber> number(String typed) {
        try {
            return Optional.of(
                    new FinessNumber(typed.replaceAll("[\\s\u00a0\u202f]", "").toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void choose(FinessNumber number) {
        try {
            show(number, accueil.apercu(number));
        } catch (AccueilRefuse refused) {
            outcome.refused(words(refused, number));
        }
    }

    private static String words(AccueilRefuse refused, FinessNumber number) {
        return switch (refused.pourquoi()) {
            case INCONNUE -> AccueilText.UNKNOWN.here(number.value());
            case FERMEE -> AccueilText.SHUT.here(number.value());
            case PRISE -> AccueilText.TAKEN.here(number.value());
        };
    }

    private void show(FinessNumber number, Apercu apercu) {
        content.removeAll();
        kept.clear();
        outcome.done("");
        String called = apercu.entite().denomination().orElse(number.value());
        Paragraph said = new Paragraph("FINESS " + number.value()
                + apercu.entite().statut().map(status -> " · " + status).orElse("") + " · "
                + AccueilText.OPEN_COUNT.here(apercu.etablissements().size()));
        Div head = new Div(new H2(called), button(AccueilText.CHANGE.here(), this::ask));
        head.addClassName("card-head");
        Section establishments = new Section(head, said, establishments(apercu.etablissements()));
        name.setValue(called);
        NativeButton create = button(AccueilText.CREATE.here(), () -> create(number));
        create.addClassName("first");
        Div shade = new Div(sample, contrast);
        shade.addClassName("actions");
        Div form = new Div(name, colour, shade);
        form.addClassName("form");
        if (AtConsole.current().console() instanceof Console.Operateur) {
            form.add(grappe);
        }
        Div who = new Div(new H2(AccueilText.ADMINISTRATOR.here()), firstName, lastName, email, create);
        who.addClassName("form");
        content.add(establishments, form, who);
        showContrast();
        name.focus();
    }

    private Div establishments(List<Etablissement> all) {
        if (all.isEmpty()) {
            return new Div(new Paragraph(AccueilText.NO_ESTABLISHMENT.here()));
        }
        Listing listing = new Listing(
                AccueilText.ESTABLISHMENTS,
                AccueilText.COLUMN_NAME,
                AccueilText.COLUMN_FINESS,
                AccueilText.COLUMN_CATEGORY,
                AccueilText.COLUMN_PLACES);
        for (Etablissement one : all) {
            Checkbox keep = new Checkbox(one.nom(), true);
            kept.put(one.numero().value(), keep);
            listing.row(
                    keep,
                    Listing.text(one.numero().value()),
                    Listing.text(one.categorie() + " · " + one.libelleCategorie()),
                    Listing.text(
                            one.places().isPresent()
                                    ? String.valueOf(one.places().getAsInt())
                                    : AccueilText.PLACES_UNKNOWN.here()));
        }
        return new Div(new Paragraph(AccueilText.ESTABLISHMENTS_HELP.here()), listing);
    }

    private void showContrast() {
        String typed = colour.getValue().strip().toLowerCase(Locale.ROOT);
        if (!COLOUR.matcher(typed).matches()) {
            contrast.setText(AccueilText.COLOUR_WRONG.here());
            return;
        }
        double ratio = Contrast.withWhite(typed);
        String written = String.format(Locale.FRENCH, "%.1f", ratio);
        contrast.setText((Contrast.isReadable(ratio) ? AccueilText.CONTRAST : AccueilText.CONTRAST_LOW).here(written));
        sample.getElement().getStyle().set("background", typed);
    }

    private void create(FinessNumber number) {
        Demande demande;
        try {
            demande = new Demande(
                    name.getValue(),
                    colour.getValue().strip().toLowerCase(Locale.ROOT),
                    List.of(number),
                    kept.entrySet().stream()
                            .filter(one -> !one.getValue().getValue())
                            .map(Map.Entry::getKey)
                            .map(FinessNumber::new)
                            .toList(),
                    Optional.of(grappe.getValue().strip()).filter(typed -> !typed.isEmpty()),
                    new Person(
                            email.getValue().strip(),
                            firstName.getValue().strip(),
                            lastName.getValue().strip()));
            GestionnaireKey key = accueil.commencer(context(), demande);
            getUI().ifPresent(ui -> ui.navigate(AccueilView.class, key.value()));
        } catch (AccueilRefuse refused) {
            outcome.refused(words(refused, number));
        } catch (RegistryRefusal refused) {
            outcome.refused(AccueilText.REFUSED.here());
        } catch (IllegalArgumentException e) {
            outcome.refused(AccueilText.FORM_WRONG.here());
        }
    }

    private static NativeButton button(String label, Runnable pressed) {
        NativeButton button = new NativeButton(label, event -> pressed.run());
        button.addClassName("button");
        return button;
    }
}
