package fr.treille.web.habilitation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fr.treille.tenancy.access.Affectation;
import fr.treille.tenancy.access.Cellule;
import fr.treille.tenancy.access.Matrice;
import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Volet;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.habilitation.Affectations;
import fr.treille.tenancy.habilitation.Roles;
import fr.treille.web.habilitation.Tables.Body;
import fr.treille.web.habilitation.Tables.Cell;
import fr.treille.web.habilitation.Tables.Head;
import fr.treille.web.habilitation.Tables.Header;
import fr.treille.web.habilitation.Tables.Row;
import fr.treille.web.habilitation.Tables.Table;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** The matrix: what each role may do with each volet, and where it is not the template. */
@Route("gestion/roles")
@PermitAll
class RolesView extends AdministratorsScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    Roles roles;

    @Inject
    Affectations affectations;

    RolesView() {
        super(HabilitationText.ROLES);
        addClassName("wide");
        subtitle(HabilitationText.ROLES_FOR.here());
    }

    @Override
    void show(TenantContext context) {
        Matrice matrice = roles.matrice(context);
        List<Affectation> given = affectations.enCours(context);
        Table table = new Table();
        table.addClassName("matrice");
        Body body = new Body();
        for (ModeleDeRole modele : ModeleDeRole.values()) {
            long holders = given.stream()
                    .filter(one -> one.modele() == modele)
                    .map(Affectation::compte)
                    .distinct()
                    .count();
            body.add(row(matrice, modele, holders));
        }
        table.add(head(), body);
        Div frame = new Div(table);
        frame.addClassName("matrice-frame");
        add(frame, legend());
    }

    private static Head head() {
        Row row = new Row(Header.ofColumn(new Span(HabilitationText.ROLE_COLUMN.here())));
        for (Volet volet : Volet.values()) {
            Span name = new Span(volet.libelle());
            name.addClassName("volet-name");
            Span code = new Span(new Span(volet.name()), name);
            code.addClassName("volet");
            code.getElement().setAttribute("tabindex", "0");
            row.add(Header.ofColumn(code));
        }
        Head head = new Head();
        head.add(row);
        return head;
    }

    private static Row row(Matrice matrice, ModeleDeRole modele, long holders) {
        RouterLink link = new RouterLink(modele.libelle(), RoleView.class, modele.name());
        Span count = new Span(HabilitationText.HOLDERS.here(holders));
        count.addClassName("holders");
        Row row = new Row(Header.ofRow(link, count));
        for (Volet volet : Volet.values()) {
            row.add(cell(
                    volet, matrice.cellule(modele, volet), Matrice.parDefaut().cellule(modele, volet)));
        }
        return row;
    }

    private static Cell cell(Volet volet, Cellule now, Cellule template) {
        HabilitationText word = CelluleWords.shortly(now);
        Span chip = new Span(word.here());
        chip.addClassNames("chip", word.name().toLowerCase(Locale.ROOT));
        Cell cell = new Cell(chip);
        cell.getElement().setAttribute("data-volet", volet.libelle());
        cell.getElement().setAttribute("title", volet.libelle() + " : " + CelluleWords.wholly(now));
        if (!now.equals(template)) {
            cell.add(difference(now, template));
        } else if (word == HabilitationText.SHUT) {
            cell.addClassName("shut");
        }
        return cell;
    }

    /** In words and by a shape, not by a colour alone. */
    static Component difference(Cellule now, Cellule template) {
        boolean wider = !now.estDans(template);
        Span words =
                new Span((wider ? "▲ " : "▼ ") + (wider ? HabilitationText.WIDENED : HabilitationText.NARROWED).here());
        words.addClassNames("difference", wider ? "wider" : "narrower");
        return words;
    }

    private static Section legend() {
        DescriptionList volets = new DescriptionList();
        for (Volet volet : Volet.values()) {
            volets.add(
                    new DescriptionList.Term(volet.name()), new DescriptionList.Description(new Span(volet.libelle())));
        }
        Section legend = new Section(
                new Paragraph(HabilitationText.LEGEND_SIGNS.here()), new H2(HabilitationText.LEGEND.here()), volets);
        legend.addClassName("legend");
        return legend;
    }
}
