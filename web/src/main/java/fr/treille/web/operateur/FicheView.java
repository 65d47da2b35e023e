package fr.treille.web.operateur;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fr.treille.referential.rattachement.Accueil;
import fr.treille.referential.rattachement.AccueilRefuse;
import fr.treille.tenancy.console.Console;
import fr.treille.tenancy.console.ConsoleContext;
import fr.treille.tenancy.exploitation.Exploitation;
import fr.treille.tenancy.exploitation.Fiche;
import fr.treille.tenancy.registry.CycleDeVie;
import fr.treille.tenancy.registry.FinessNumber;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.Grappe;
import fr.treille.tenancy.registry.Registration;
import fr.treille.web.security.AtConsole;
import fr.treille.web.security.ForConsole;
import fr.treille.web.shell.FormDialog;
import fr.treille.web.shell.Listing;
import fr.treille.web.shell.Outcome;
import fr.treille.web.shell.Screen;
import fr.treille.web.words.Moment;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One gestionnaire as its host sees it: where it is in its life, how it came there, and what can be done next. */
@Route("operateur/gestionnaire")
@PermitAll
@ForConsole(Console.Operateur.class)
class FicheView extends Screen implements HasUrlParameter<String>, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 500;

    /** What is done to a gestionnaire, for a reason. */
    private interface Turning extends Serializable {
        void now(ConsoleContext context, GestionnaireKey key, String reason);
    }

    private final Paragraph name = new Paragraph();
    private final Outcome outcome = new Outcome();
    private final Div content = new Div();
    private String key = "";

    @Inject
    Exploitation exploitation;

    @Inject
    Accueil accueil;

    FicheView() {
        super(OperateurText.FICHE);
        name.addClassName("subtitle");
        RouterLink back = new RouterLink(OperateurText.BACK.here(), GestionnairesView.class);
        back.addClassName("back");
        content.addClassName("stack");
        add(name, back, outcome, content);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String asked) {
        key = asked == null ? "" : asked;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Fiche> fiche = exploitation.fiche(context(), key);
        if (fiche.isEmpty()) {
            event.forwardTo(GestionnairesView.class);
            return;
        }
        show(fiche.get());
    }

    private static ConsoleContext context() {
        return AtConsole.current().context();
    }

    private void show(Fiche fiche) {
        Registration one = fiche.registration();
        name.setText(OperateurText.FICHE_OF.here(one.gestionnaire().name()));
        content.removeAll();
        content.add(facts(fiche), life(one), history(fiche), steps(fiche));
    }

    private static Section facts(Fiche fiche) {
        Registration one = fiche.registration();
        DescriptionList list = new DescriptionList();
        fact(list, OperateurText.KEY, Listing.text(one.key().value()));
        fact(list, OperateurText.COLUMN_STATE, Signs.state(one));
        fact(list, OperateurText.COLUMN_GRAPPE, Listing.text(one.grappe().orElseGet(OperateurText.NONE::here)));
        fact(
                list,
                OperateurText.LEGAL_ENTITIES,
                Listing.text(
                        one.legalEntities().isEmpty()
                                ? OperateurText.NONE.here()
                                : one.legalEntities().stream()
                                        .map(FinessNumber::value)
                                        .collect(Collectors.joining(", "))));
        fact(
                list,
                OperateurText.COLUMN_VERSION,
                Listing.text(one.schemaVersion().orElseGet(OperateurText.NONE::here)));
        fact(
                list,
                OperateurText.COLUMN_SIZE,
                Listing.text(fiche.octets().map(Signs::size).orElseGet(OperateurText.NONE::here)));
        fact(
                list,
                OperateurText.LAST_EXPORT,
                Listing.text(
                        one.lastExport().map(export -> Moment.of(export.at())).orElseGet(OperateurText.NEVER::here)));
        one.setAside().ifPresent(why -> fact(list, OperateurText.SET_ASIDE, Listing.text(why)));
        Section part = new Section(list);
        part.addClassName("part");
        return part;
    }

    private static void fact(DescriptionList list, OperateurText what, Component value) {
        list.add(new DescriptionList.Term(what.here()), new DescriptionList.Description(value));
    }

    private Section life(Registration one) {
        Div gestures = new Div(gestures(one).toArray(Component[]::new));
        gestures.addClassName("actions");
        Section part =
                new Section(new H2(OperateurText.LIFE.here()), new Paragraph(OperateurText.LIFE_EXPLAINED.here()));
        part.add(gestures);
        if (one.state() instanceof CycleDeVie.Clos) {
            part.add(
                    new Paragraph(OperateurText.DESTROY_ELSEWHERE.here(one.key().value())));
        }
        part.addClassName("part");
        return part;
    }

    /** Only what its state permits: the services say no to the rest. */
    private List<Component> gestures(Registration one) {
        List<Component> gestures = new ArrayList<>();
        switch (one.state()) {
            case CycleDeVie.EnCreation e -> {
                gestures.add(Signs.button(OperateurText.RESUME, OperateurText.RESUME.here(), this::resume));
                gestures.add(turn(OperateurText.CANCEL, OperateurText.CANCEL_MEANS, true, exploitation::annuler));
            }
            case CycleDeVie.Actif a ->
                gestures.add(turn(OperateurText.FREEZE, OperateurText.FREEZE_MEANS, false, exploitation::geler));
            case CycleDeVie.Gele g -> {
                gestures.add(turn(OperateurText.UNFREEZE, OperateurText.UNFREEZE_MEANS, false, exploitation::degeler));
                gestures.add(turn(OperateurText.CLOSE, OperateurText.CLOSE_MEANS, true, exploitation::clore));
            }
            case CycleDeVie.Clos c ->
                gestures.add(Signs.button(OperateurText.RESUME, OperateurText.RESUME.here(), this::resume));
            case CycleDeVie.Detruit d -> {}
        }
        if (!(one.state() instanceof CycleDeVie.Detruit)) {
            gestures.add(Signs.button(OperateurText.ADD_ENTITY, OperateurText.ADD_ENTITY.here(), () -> addEntity(one)));
            gestures.add(Signs.button(OperateurText.MOVE, OperateurText.MOVE.here(), () -> move(one)));
        }
        return gestures;
    }

    private NativeButton turn(OperateurText label, OperateurText means, boolean danger, Turning turning) {
        NativeButton button = Signs.button(label, label.here(), () -> ask(label, means, turning));
        if (danger) {
            button.addClassName("danger");
        }
        return button;
    }

    private void ask(OperateurText label, OperateurText means, Turning turning) {
        TextArea reason = new TextArea(OperateurText.REASON.here());
        reason.setHelperText(OperateurText.REASON_HELP.here());
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        new FormDialog(
                        label.here(),
                        label,
                        () -> reason.getValue().isBlank()
                                ? Optional.of(OperateurText.REASON_MISSING.here())
                                : change(() -> turning.now(
                                        context(),
                                        new GestionnaireKey(key),
                                        reason.getValue().strip())),
                        new Paragraph(means.here()),
                        reason)
                .open();
    }

    private void resume() {
        change(() -> exploitation.reprendre(context(), new GestionnaireKey(key)))
                .ifPresent(outcome::refused);
    }

    private void addEntity(Registration one) {
        TextField number = new TextField(OperateurText.LEGAL_ENTITIES.here());
        number.setHelperText(OperateurText.ENTITY_HELP.here());
        number.setMaxLength(20);
        number.setWidthFull();
        number.focus();
        new FormDialog(
                        OperateurText.ADD_ENTITY.here(),
                        OperateurText.SAVE,
                        () -> addEntity(one, number.getValue()),
                        number)
                .open();
    }

    private Optional<String> addEntity(Registration one, String typed) {
        try {
            FinessNumber number = new FinessNumber(typed.replace(" ", "").toUpperCase(Locale.ROOT));
            return change(() -> accueil.ajouterEntite(context(), one.key(), number));
        } catch (AccueilRefuse refused) {
            OperateurText why =
                    switch (refused.pourquoi()) {
                        case INCONNUE -> OperateurText.ENTITY_UNKNOWN;
                        case FERMEE -> OperateurText.ENTITY_SHUT;
                        case PRISE -> OperateurText.ENTITY_TAKEN;
                    };
            return Optional.of(why.here());
        } catch (IllegalArgumentException e) {
            return Optional.of(OperateurText.ENTITY_WRONG.here());
        }
    }

    private void move(Registration one) {
        ComboBox<Grappe> choice = new ComboBox<>(OperateurText.COLUMN_GRAPPE.here());
        List<Grappe> all = exploitation.grappes(context());
        choice.setItems(all);
        choice.setItemLabelGenerator(Grappe::name);
        choice.setClearButtonVisible(true);
        choice.setWidthFull();
        all.stream()
                .filter(grappe ->
                        one.grappe().filter(grappe.key().value()::equals).isPresent())
                .findFirst()
                .ifPresent(choice::setValue);
        new FormDialog(
                        OperateurText.MOVE.here(),
                        OperateurText.SAVE,
                        () -> change(() -> exploitation.rattacher(
                                context(), one.key(), choice.getOptionalValue().map(Grappe::key))),
                        choice)
                .open();
    }

    private Optional<String> change(Runnable gesture) {
        Optional<String> refused = Refus.doing(gesture);
        exploitation.fiche(context(), key).ifPresent(this::show);
        if (refused.isEmpty()) {
            outcome.done(OperateurText.DONE.here());
        }
        return refused;
    }

    private static Section history(Fiche fiche) {
        Listing listing = new Listing(
                OperateurText.HISTORY,
                OperateurText.COLUMN_WHEN,
                OperateurText.COLUMN_STATE,
                OperateurText.COLUMN_WHO,
                OperateurText.COLUMN_WHY);
        fiche.histoire()
                .reversed()
                .forEach(passage -> listing.row(
                        Listing.text(Moment.of(passage.at())),
                        Listing.text(OperateurText.of(passage.to()).here()),
                        Listing.text(passage.by()),
                        Listing.text(passage.why().isBlank() ? OperateurText.NONE.here() : passage.why())));
        return new Section(new H2(OperateurText.HISTORY.here()), listing);
    }

    private static Section steps(Fiche fiche) {
        Listing listing = new Listing(
                OperateurText.STEPS, OperateurText.STEPS, OperateurText.COLUMN_STATE, OperateurText.COLUMN_ERROR);
        fiche.etapes()
                .forEach(step -> listing.row(
                        Listing.text(step.operation() + " · " + step.name()),
                        Listing.text(
                                step.done()
                                        ? OperateurText.STEPS_DONE.here(
                                                step.millis().orElse(0L))
                                        : OperateurText.STEPS_TODO.here()),
                        Listing.text(step.error().orElseGet(OperateurText.NONE::here))));
        return new Section(new H2(OperateurText.STEPS.here()), listing);
    }
}
