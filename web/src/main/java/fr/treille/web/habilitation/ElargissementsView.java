package fr.treille.web.habilitation;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.habilitation.Elargissement;
import fr.treille.tenancy.habilitation.Roles;
import fr.treille.web.shell.EmptyState;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;

/** Where a role does more than the template, and why; the DPO says of each that they have seen it. */
@Route("gestion/elargissements")
@PermitAll
class ElargissementsView extends AdministratorsScreen {

    private static final long serialVersionUID = 1L;

    private final Div content = new Div();

    @Inject
    Roles roles;

    ElargissementsView() {
        super(HabilitationText.WIDENINGS);
        subtitle(HabilitationText.WIDENINGS_FOR.here());
        add(outcome(), content);
    }

    @Override
    void show(TenantContext context) {
        List<Elargissement> all = roles.elargissements(context);
        boolean dpo = roles.estDpo(context);
        content.removeAll();
        if (all.isEmpty()) {
            content.add(new EmptyState(HabilitationText.NO_WIDENING, HabilitationText.NO_WIDENING_NEXT));
        }
        all.forEach(one -> content.add(card(one, dpo)));
    }

    private Article card(Elargissement one, boolean dpo) {
        String title = HabilitationText.CHANGE_TITLE.here(
                one.modele().libelle(), one.volet().libelle());
        Paragraph change = new Paragraph(HabilitationText.WIDENING_CHANGE.here(
                CelluleWords.wholly(one.cellule()), CelluleWords.wholly(one.avant())));
        Paragraph reason = new Paragraph("« " + one.motif() + " »");
        reason.addClassName("reason");
        Paragraph by = new Paragraph(HabilitationText.WIDENING_BY.here(Moments.day(one.since()), one.auteur()));
        Paragraph seen = new Paragraph(one.seen()
                .map(at -> HabilitationText.WIDENING_SEEN.here(Moments.day(at)))
                .orElseGet(HabilitationText.WIDENING_UNSEEN::here));
        Article card = new Article(new H2(title), change, reason, by, seen);
        one.ended().ifPresent(at -> card.add(new Span(HabilitationText.WIDENING_ENDED.here(Moments.day(at)))));
        if (dpo && one.seen().isEmpty()) {
            card.add(Tables.button(
                    HabilitationText.SEE.here(), HabilitationText.SEE_OF.here(title), pressed -> see(one)));
        }
        card.addClassName("widening");
        return card;
    }

    private void see(Elargissement one) {
        Refusals.doing(() -> roles.voir(context(), one.id())).ifPresent(outcome()::refused);
        show(context());
    }
}
