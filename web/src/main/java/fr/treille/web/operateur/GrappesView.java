package fr.treille.web.operateur;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.treille.tenancy.console.Console;
import fr.treille.tenancy.console.ConsoleContext;
import fr.treille.tenancy.exploitation.Exploitation;
import fr.treille.tenancy.exploitation.Invite;
import fr.treille.tenancy.identity.Person;
import fr.treille.tenancy.registry.Grappe;
import fr.treille.tenancy.registry.GrappeKey;
import fr.treille.tenancy.registry.Registration;
import fr.treille.web.security.AtConsole;
import fr.treille.web.security.ForConsole;
import fr.treille.web.shell.EmptyState;
import fr.treille.web.shell.FormDialog;
import fr.treille.web.shell.Outcome;
import fr.treille.web.shell.Screen;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The grappes of this instance, and which gestionnaires are in each. */
@Route("operateur/grappes")
@PermitAll
@ForConsole(Console.Operateur.class)
class GrappesView extends Screen implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Outcome outcome = new Outcome();
    private final Div content = new Div();

    @Inject
    Exploitation exploitation;

    GrappesView() {
        super(OperateurText.GRAPPES);
        subtitle(OperateurText.GRAPPES_EXPLAINED.here());
        NativeButton add = Signs.button(OperateurText.ADD_GRAPPE, OperateurText.ADD_GRAPPE.here(), this::create);
        add.addClassName("first");
        content.addClassName("cards");
        add(add, outcome, content);
    }

    private static ConsoleContext context() {
        return AtConsole.current().context();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        List<Registration> all = exploitation.gestionnaires(context());
        List<Grappe> grappes = exploitation.grappes(context());
        content.removeAll();
        if (grappes.isEmpty()) {
            content.add(new EmptyState(OperateurText.NO_GRAPPE, OperateurText.NO_GRAPPE_NEXT));
        }
        grappes.forEach(grappe -> content.add(card(grappe, all)));
    }

    private Article card(Grappe grappe, List<Registration> all) {
        List<Registration> members = all.stream()
                .filter(one -> one.grappe().filter(grappe.key().value()::equals).isPresent())
                .toList();
        Span key = new Span(grappe.key().value());
        key.addClassName("row-detail");
        Div head = new Div(new H2(grappe.name()), key);
        head.addClassName("card-head");
        UnorderedList list = new UnorderedList();
        members.forEach(one -> list.add(new ListItem(GestionnairesView.name(one))));
        Div gestures = new Div(
                Signs.button(OperateurText.RENAME, OperateurText.RENAME_OF.here(grappe.name()), () -> rename(grappe)),
                Signs.button(
                        OperateurText.INVITE_LEAD,
                        OperateurText.INVITE_LEAD_OF.here(grappe.name()),
                        () -> invite(grappe)));
        gestures.addClassName("actions");
        Article card = new Article(head, new Paragraph(OperateurText.MEMBERS.here(members.size())), list, gestures);
        card.addClassName("card");
        return card;
    }

    private void create() {
        TextField name = name("");
        TextField key = new TextField(OperateurText.GRAPPE_KEY.here());
        key.setHelperText(OperateurText.GRAPPE_KEY_HELP.here());
        key.setWidthFull();
        new FormDialog(
                        OperateurText.ADD_GRAPPE.here(),
                        OperateurText.SAVE,
                        () -> {
                            Optional<GrappeKey> wanted = key(key.getValue().strip());
                            return wanted.isEmpty()
                                    ? Optional.of(OperateurText.GRAPPE_KEY_WRONG.here())
                                    : save(wanted.get(), name.getValue(), exploitation::creerGrappe);
                        },
                        name,
                        key)
                .open();
    }

    private void rename(Grappe grappe) {
        TextField name = name(grappe.name());
        new FormDialog(
                        OperateurText.RENAME_OF.here(grappe.name()),
                        OperateurText.SAVE,
                        () -> save(grappe.key(), name.getValue(), exploitation::renommerGrappe),
                        name)
                .open();
    }

    private interface Saving {
        void now(ConsoleContext context, Grappe grappe);
    }

    private Optional<String> save(GrappeKey key, String typed, Saving saving) {
        Grappe grappe;
        try {
            grappe = new Grappe(key, typed.strip());
        } catch (IllegalArgumentException e) {
            return Optional.of(OperateurText.NAME_MISSING.here());
        }
        Optional<String> refused = Refus.doing(() -> saving.now(context(), grappe));
        show();
        if (refused.isEmpty()) {
            outcome.done(OperateurText.DONE.here());
        }
        return refused;
    }

    private static Optional<GrappeKey> key(String typed) {
        try {
            return Optional.of(new GrappeKey(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static TextField name(String known) {
        TextField name = new TextField(OperateurText.NAME.here());
        name.setValue(known);
        name.setMaxLength(200);
        name.setWidthFull();
        name.focus();
        return name;
    }

    private void invite(Grappe grappe) {
        EmailField email = new EmailField(OperateurText.EMAIL.here());
        TextField first = new TextField(OperateurText.FIRST_NAME.here());
        TextField last = new TextField(OperateurText.LAST_NAME.here());
        email.setWidthFull();
        first.setWidthFull();
        last.setWidthFull();
        new FormDialog(
                        OperateurText.INVITE_LEAD_OF.here(grappe.name()),
                        OperateurText.INVITE_LEAD,
                        () -> invite(grappe, email.getValue(), first.getValue(), last.getValue()),
                        email,
                        first,
                        last)
                .open();
    }

    private Optional<String> invite(Grappe grappe, String email, String first, String last) {
        Person person;
        try {
            person = new Person(email.strip(), first.strip(), last.strip());
        } catch (IllegalArgumentException e) {
            return Optional.of(OperateurText.PERSON_WRONG.here());
        }
        return Refus.doing(() -> {
            Invite made = exploitation.inviter(context(), new Console.DeGrappe(grappe), person);
            outcome.done(made.motDePasse()
                    .map(password -> OperateurText.INVITED_NEW.here(made.identifiant(), password))
                    .orElseGet(() -> OperateurText.INVITED_KNOWN.here(made.identifiant())));
        });
    }
}
