package fr.treille.web.habilitation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fr.treille.tenancy.access.Cellule;
import fr.treille.tenancy.access.Matrice;
import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Volet;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.habilitation.Roles;
import fr.treille.web.habilitation.Tables.Body;
import fr.treille.web.habilitation.Tables.Cell;
import fr.treille.web.habilitation.Tables.Head;
import fr.treille.web.habilitation.Tables.Header;
import fr.treille.web.habilitation.Tables.Row;
import fr.treille.web.habilitation.Tables.Table;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One role, volet by volet: what the template says, what is in force here, and the way to change it. */
@Route("gestion/roles/role")
@PermitAll
class RoleView extends AdministratorsScreen implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;

    private final Paragraph name = new Paragraph();
    private final Div content = new Div();
    private Optional<ModeleDeRole> asked = Optional.empty();

    @Inject
    Roles roles;

    RoleView() {
        super(HabilitationText.ROLE_TITLE);
        addClassName("wide");
        name.addClassName("subtitle");
        RouterLink back = new RouterLink(HabilitationText.BACK_TO_ROLES.here(), RolesView.class);
        back.addClassName("back");
        add(name, back, outcome(), content);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String modele) {
        asked = Arrays.stream(ModeleDeRole.values())
                .filter(one -> one.name().equals(modele))
                .findFirst();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (asked.isEmpty()) {
            event.forwardTo(RolesView.class);
            return;
        }
        super.beforeEnter(event);
    }

    @Override
    void show(TenantContext context) {
        ModeleDeRole modele = asked.orElseThrow();
        Matrice matrice = roles.matrice(context);
        name.setText(HabilitationText.ROLE_FOR.here(modele.libelle()));
        content.removeAll();
        if (modele.technique()) {
            content.add(new Paragraph(HabilitationText.TECHNICAL.here()));
        }
        Head head = new Head();
        Row titles = new Row();
        for (HabilitationText title : new HabilitationText[] {
            HabilitationText.VOLET_COLUMN,
            HabilitationText.TEMPLATE_COLUMN,
            HabilitationText.NOW_COLUMN,
            HabilitationText.ACTION_COLUMN
        }) {
            titles.add(Header.ofColumn(new Span(title.here())));
        }
        head.add(titles);
        Body body = new Body();
        for (Volet volet : Volet.values()) {
            body.add(row(modele, volet, matrice.cellule(modele, volet)));
        }
        Table table = new Table();
        table.addClassName("cellules");
        table.add(head, body);
        content.add(table);
    }

    private Row row(ModeleDeRole modele, Volet volet, Cellule now) {
        Cellule template = Matrice.parDefaut().cellule(modele, volet);
        Cell before = new Cell(new Span(CelluleWords.wholly(template)));
        before.getElement().setAttribute("data-column", HabilitationText.TEMPLATE_COLUMN.here());
        Cell here = new Cell(new Span(CelluleWords.wholly(now)));
        here.getElement().setAttribute("data-column", HabilitationText.NOW_COLUMN.here());
        Div actions = new Div();
        actions.addClassName("row-actions");
        if (!modele.technique() || !volet.contenu()) {
            actions.add(Tables.button(
                    HabilitationText.CHANGE.here(),
                    HabilitationText.CHANGE_OF.here(volet.libelle()),
                    pressed -> new CelluleDialog(
                                    modele, volet, now, (changed, reason) -> change(modele, volet, changed, reason))
                            .open()));
        }
        if (!now.equals(template)) {
            here.add(RolesView.difference(now, template));
            actions.add(Tables.button(
                    HabilitationText.BACK_TO_TEMPLATE.here(),
                    HabilitationText.BACK_TO_TEMPLATE_OF.here(volet.libelle()),
                    pressed -> change(modele, volet, template, "").ifPresent(outcome()::refused)));
        }
        return new Row(Header.ofRow(new Span(volet.libelle())), before, here, new Cell(actions));
    }

    private Optional<String> change(ModeleDeRole modele, Volet volet, Cellule cellule, String reason) {
        Optional<String> refused = Refusals.doing(() -> roles.changer(context(), modele, volet, cellule, reason));
        if (refused.isEmpty()) {
            show(context());
            outcome().done(HabilitationText.CELL_SAVED.here(volet.libelle(), CelluleWords.wholly(cellule)));
        }
        return refused;
    }
}
