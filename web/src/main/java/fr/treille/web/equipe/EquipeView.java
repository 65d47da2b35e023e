package fr.treille.web.equipe;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.equipe.Agent;
import fr.treille.tenancy.equipe.Critere;
import fr.treille.tenancy.equipe.Embauche;
import fr.treille.tenancy.equipe.Equipe;
import fr.treille.tenancy.equipe.Etat;
import fr.treille.tenancy.equipe.Releve;
import fr.treille.tenancy.invitation.EnAttente;
import fr.treille.tenancy.invitation.Invitations;
import fr.treille.tenancy.liste.Element;
import fr.treille.tenancy.liste.Liste;
import fr.treille.tenancy.liste.Listes;
import fr.treille.tenancy.structure.Structure;
import fr.treille.web.habilitation.AdministratorsScreen;
import fr.treille.web.habilitation.Places;
import fr.treille.web.habilitation.Refusals;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.EmptyState;
import fr.treille.web.simulation.SimulationView;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who works for the gestionnaire: some at a time, however many they are. */
@Route("gestion/equipe")
@PermitAll
class EquipeView extends AdministratorsScreen {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    private final TextField text = new TextField(EquipeText.SEARCH_LABEL.here());
    private final Select<ModeleDeRole> role = new Select<>();
    private final Select<Etat> state = new Select<>();
    private final Paragraph count = new Paragraph();
    private final Div found = new Div();
    private int page;
    private Set<String> waiting = Set.of();

    @Inject
    transient Equipe equipe;

    @Inject
    transient Releve releve;

    @Inject
    transient Structure structure;

    @Inject
    transient Listes listes;

    @Inject
    transient Invitations invitations;

    EquipeView() {
        super(EquipeText.TITLE);
        addClassName("wide");
        subtitle(EquipeText.FOR.here(SignedIn.current().gestionnaire().name()));
        NativeButton invite = new NativeButton(EquipeText.INVITE.here(), pressed -> invite());
        invite.addClassNames("button", "first");
        RouterLink file = new RouterLink(EquipeText.IMPORT.here(), ImportView.class);
        file.addClassName("button");
        Anchor export = new Anchor();
        export.setText(EquipeText.EXPORT.here());
        export.addClassName("button");
        export.setHref((DownloadHandler) event -> {
            event.setContentType("text/csv; charset=utf-8");
            event.setFileName("equipe.csv");
            event.getOutputStream()
                    .write(equipe.exporter(SignedIn.current().context()).getBytes(StandardCharsets.UTF_8));
        });
        Div actions = new Div(invite, file, export);
        actions.addClassName("row-actions");
        count.getElement().setAttribute("role", "status");
        count.addClassName("count");
        add(actions, outcome(), criteria(), count, found);
    }

    private Div criteria() {
        role.setLabel(EquipeText.ROLE_FILTER.here());
        role.setItems(ModeleDeRole.values());
        role.setItemLabelGenerator(one -> one == null ? EquipeText.ANY_ROLE.here() : one.libelle());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(EquipeText.ANY_ROLE.here());
        state.setLabel(EquipeText.STATE_FILTER.here());
        state.setItems(Etat.values());
        state.setItemLabelGenerator(one -> one == null ? EquipeText.ANY_STATE.here() : one.libelle());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(EquipeText.ANY_STATE.here());
        NativeButton search = new NativeButton(EquipeText.SEARCH.here(), pressed -> go(0));
        search.addClassName("button");
        Div row = new Div(text, role, state, search);
        row.addClassName("criteria-row");
        Div criteria = new Div(row);
        criteria.addClassName("criteria");
        criteria.getElement().setAttribute("role", "search");
        search.addClickShortcut(Key.ENTER).listenOn(criteria).resetFocusOnActiveElement();
        role.addValueChangeListener(chosen -> go(0));
        state.addValueChangeListener(chosen -> go(0));
        return criteria;
    }

    private void go(int to) {
        page = to;
        Refusals.doing(() -> show(context())).ifPresent(outcome()::refused);
    }

    private Critere critere() {
        return new Critere(
                text.getValue(), Optional.ofNullable(role.getValue()), Optional.ofNullable(state.getValue()));
    }

    @Override
    protected void show(TenantContext context) {
        Critere critere = critere();
        releve.peutEtre(context);
        long all = equipe.combien(context, critere);
        int pages = (int) Math.max(1, (all + PAGE - 1) / PAGE);
        page = Math.min(page, pages - 1);
        List<Agent> agents = equipe.liste(context, critere, page * PAGE, PAGE);
        count.setText(EquipeText.COUNT.here(all));
        waiting = invitations.enAttente(context).stream().map(EnAttente::compte).collect(Collectors.toSet());
        found.removeAll();
        if (agents.isEmpty()) {
            found.add(new EmptyState(EquipeText.NOBODY, EquipeText.NOBODY_NEXT));
            return;
        }
        found.add(new EquipeTable(agents, waiting, new Places(structure.liste(context)), this::gestures));
        if (pages > 1) {
            found.add(pages(pages));
        }
    }

    private Nav pages(int pages) {
        Nav nav = new Nav();
        nav.addClassName("pages");
        nav.setAriaLabel(EquipeText.PAGE.here());
        if (page > 0) {
            nav.add(button(EquipeText.PREVIOUS.here(), "", pressed -> go(page - 1)));
        }
        nav.add(new Span(EquipeText.OF_PAGES.here(page + 1, pages)));
        if (page + 1 < pages) {
            nav.add(button(EquipeText.NEXT.here(), "", pressed -> go(page + 1)));
        }
        return nav;
    }

    private Div gestures(Agent agent) {
        String name = agent.nomComplet();
        RouterLink sees = new RouterLink(EquipeText.SEES.here(), SimulationView.class, agent.compte());
        sees.addClassName("button");
        sees.getElement().setAttribute("aria-label", EquipeText.SEES_OF.here(name));
        Div gestures = new Div(
                sees,
                button(EquipeText.CHANGE.here(), EquipeText.CHANGE_OF.here(name), pressed -> new AgentDialog(
                                agent,
                                (fonction, rpps) -> doing(
                                        EquipeText.CHANGED.here(name),
                                        () -> equipe.modifier(context(), agent.compte(), fonction, rpps)))
                        .open()),
                agent.etat() == Etat.FERME ? reopening(agent) : closing(agent));
        if (agent.etat() == Etat.OUVERT && waiting.contains(agent.compte())) {
            gestures.add(button(EquipeText.SEND_AGAIN.here(), EquipeText.SEND_AGAIN_OF.here(name), pressed -> doing(
                            EquipeText.SENT_AGAIN.here(agent.email()),
                            () -> invitations.renvoyer(context(), agent.compte()))
                    .ifPresent(outcome()::refused)));
        }
        gestures.addClassName("row-actions");
        return gestures;
    }

    private NativeButton closing(Agent agent) {
        String name = agent.nomComplet();
        return button(EquipeText.CLOSE.here(), EquipeText.CLOSE_OF.here(name), pressed -> new ConfirmationDialog(
                        EquipeText.CLOSE_TITLE.here(name),
                        EquipeText.CLOSE_EXPLAINED.here(name),
                        EquipeText.CLOSE,
                        () -> doing(
                                EquipeText.CLOSE_DONE.here(name), () -> equipe.desactiver(context(), agent.compte())))
                .open());
    }

    private NativeButton reopening(Agent agent) {
        String name = agent.nomComplet();
        return button(EquipeText.REOPEN.here(), EquipeText.REOPEN_OF.here(name), pressed -> new ConfirmationDialog(
                        EquipeText.REOPEN_TITLE.here(name),
                        EquipeText.REOPEN_EXPLAINED.here(name),
                        EquipeText.REOPEN,
                        () -> doing(
                                EquipeText.REOPEN_DONE.here(name), () -> equipe.reactiver(context(), agent.compte())))
                .open());
    }

    private static NativeButton button(
            String label, String whole, ComponentEventListener<ClickEvent<NativeButton>> pressed) {
        NativeButton button = new NativeButton(label, pressed);
        button.addClassName("button");
        if (!whole.isEmpty()) {
            button.setAriaLabel(whole);
        }
        return button;
    }

    private void invite() {
        List<String> fonctions = listes.liste(context(), Liste.FONCTION).stream()
                .filter(Element::actif)
                .map(Element::libelle)
                .toList();
        new InvitationDialog(new Places(structure.liste(context())), fonctions, this::invite).open();
    }

    private Optional<String> invite(Embauche embauche) {
        return doing(
                EquipeText.INVITED.here(
                        embauche.personne().firstName() + " "
                                + embauche.personne().lastName(),
                        embauche.personne().email()),
                () -> equipe.inviter(context(), embauche));
    }

    private Optional<String> doing(String done, Runnable act) {
        Optional<String> refused = Refusals.doing(act);
        if (refused.isEmpty()) {
            show(context());
            outcome().done(done);
        }
        return refused;
    }
}
