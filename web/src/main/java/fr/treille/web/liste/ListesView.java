package fr.treille.web.liste;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.habilitation.Habilitations;
import fr.treille.tenancy.liste.Element;
import fr.treille.tenancy.liste.Liste;
import fr.treille.tenancy.liste.Listes;
import fr.treille.tenancy.liste.Mot;
import fr.treille.tenancy.liste.Notion;
import fr.treille.tenancy.liste.Vocabulaire;
import fr.treille.web.habilitation.AdministratorsScreen;
import fr.treille.web.habilitation.Refusals;
import fr.treille.web.security.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lists people choose from, and what this gestionnaire calls things. */
@Route("gestion/listes")
@PermitAll
class ListesView extends AdministratorsScreen {

    private static final long serialVersionUID = 1L;

    private final Div content = new Div();
    private final Set<Liste> open = EnumSet.noneOf(Liste.class);

    @Inject
    transient Listes listes;

    @Inject
    transient Vocabulaire vocabulaire;

    @Inject
    transient Habilitations habilitations;

    ListesView() {
        super(ListeText.TITLE);
        subtitle(ListeText.FOR.here(SignedIn.current().gestionnaire().name()));
        add(outcome(), content);
    }

    @Override
    protected void show(TenantContext context) {
        habilitations.exigerAdministrateur(context, "liste.changer");
        content.removeAll();
        content.add(words(vocabulaire.mots(context)));
        for (Liste liste : Liste.values()) {
            content.add(section(liste, listes.liste(context, liste)));
        }
    }

    private Section words(Map<Notion, Mot> mots) {
        UnorderedList list = new UnorderedList();
        for (Notion notion : Notion.values()) {
            Mot mot = mots.getOrDefault(notion, notion.modele());
            Span what = new Span(ListeText.valueOf("WORD_" + notion.name()).here());
            Span word = new Span(mot.singulier() + ", " + mot.pluriel());
            word.addClassName("unit-name");
            Div line = new Div(
                    what,
                    word,
                    gestures(button(
                            ListeText.CHANGE.here(), ListeText.CHANGE_OF.here(what.getText()), pressed -> new MotDialog(
                                            notion,
                                            mot,
                                            said -> doing(
                                                    said.singulier(), () -> vocabulaire.dire(context(), notion, said)))
                                    .open())));
            line.addClassName("place");
            list.add(new ListItem(line));
        }
        Section section = new Section(new H2(ListeText.WORDS.here()), new Paragraph(ListeText.WORDS_FOR.here()), list);
        section.addClassName("etablissement");
        return section;
    }

    private NativeDetails section(Liste liste, List<Element> elements) {
        UnorderedList list = new UnorderedList();
        elements.forEach(one -> list.add(item(liste, one)));
        NativeButton add =
                button(ListeText.ADD.here(), ListeText.ADD_TO.here(liste.libelle()), pressed -> new LibelleDialog(
                                ListeText.ADD_TO.here(liste.libelle()),
                                "",
                                typed -> doing(typed, () -> listes.ajouter(context(), liste, typed)))
                        .open());
        long offered = elements.stream().filter(Element::actif).count();
        NativeDetails details = new NativeDetails(ListeText.COUNT.here(liste.libelle(), offered), new Div(list, add));
        details.addClassName("ended");
        details.setOpen(open.contains(liste));
        details.addToggleListener(toggled -> {
            if (toggled.isOpened()) {
                open.add(liste);
            } else {
                open.remove(liste);
            }
        });
        return details;
    }

    private ListItem item(Liste liste, Element one) {
        Span name = new Span(one.libelle());
        name.addClassName("unit-name");
        Div line = new Div(name);
        line.addClassName("place");
        if (!one.actif()) {
            Span retired = new Span(ListeText.RETIRED.here());
            retired.addClassNames("badge", "badge-shut");
            line.add(retired);
        }
        NativeButton offer = one.actif()
                ? button(
                        ListeText.RETIRE.here(),
                        ListeText.RETIRE_OF.here(one.libelle()),
                        pressed -> tell(one.libelle(), () -> listes.proposer(context(), liste, one.code(), false)))
                : button(
                        ListeText.OFFER.here(),
                        ListeText.OFFER_OF.here(one.libelle()),
                        pressed -> tell(one.libelle(), () -> listes.proposer(context(), liste, one.code(), true)));
        line.add(gestures(
                button(ListeText.RENAME.here(), ListeText.RENAME_OF.here(one.libelle()), pressed -> new LibelleDialog(
                                ListeText.RENAME_OF.here(one.libelle()),
                                one.libelle(),
                                typed -> doing(typed, () -> listes.renommer(context(), liste, one.code(), typed)))
                        .open()),
                move(liste, one, true),
                move(liste, one, false),
                offer));
        return new ListItem(line);
    }

    private NativeButton move(Liste liste, Element one, boolean earlier) {
        NativeButton button = button(
                earlier ? "↑" : "↓",
                (earlier ? ListeText.EARLIER : ListeText.LATER).here(one.libelle()),
                pressed -> tell(one.libelle(), () -> listes.ranger(context(), liste, one.code(), earlier)));
        button.addClassName("square");
        return button;
    }

    private static Div gestures(NativeButton... buttons) {
        Div gestures = new Div(buttons);
        gestures.addClassName("row-actions");
        return gestures;
    }

    private static NativeButton button(
            String label, String whole, ComponentEventListener<ClickEvent<NativeButton>> pressed) {
        NativeButton button = new NativeButton(label, pressed);
        button.addClassName("button");
        button.setAriaLabel(whole);
        return button;
    }

    private void tell(String name, Runnable change) {
        doing(name, change).ifPresent(outcome()::refused);
    }

    private Optional<String> doing(String name, Runnable change) {
        Optional<String> refused = Refusals.doing(change);
        if (refused.isEmpty()) {
            show(context());
            outcome().done(ListeText.SAVED.here(name.strip()));
        }
        return refused;
    }
}
