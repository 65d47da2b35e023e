package fr.treille.web.grappe;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.treille.tenancy.console.Console;
import fr.treille.tenancy.registry.Registration;
import fr.treille.tenancy.usage.Releve;
import fr.treille.tenancy.usage.UsageDeGrappe;
import fr.treille.web.security.AtConsole;
import fr.treille.web.security.ForConsole;
import fr.treille.web.shell.EmptyState;
import fr.treille.web.shell.Listing;
import fr.treille.web.shell.Screen;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** The gestionnaires of the grappe, and how much each uses Treille: counts only. */
@Route("grappe")
@PermitAll
@ForConsole(Console.DeGrappe.class)
class UsageView extends Screen implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    UsageDeGrappe usage;

    UsageView() {
        super(GrappeText.USAGE);
        subtitle(GrappeText.USAGE_EXPLAINED.here());
        addClassName("wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<UsageDeGrappe.Ligne> all = usage.gestionnaires(AtConsole.current().context());
        if (all.isEmpty()) {
            add(new EmptyState(GrappeText.NO_GESTIONNAIRE, GrappeText.NO_GESTIONNAIRE_NEXT));
            return;
        }
        Listing listing = new Listing(
                GrappeText.USAGE,
                GrappeText.COLUMN_GESTIONNAIRE,
                GrappeText.COLUMN_STATE,
                GrappeText.COLUMN_VERSION,
                GrappeText.COLUMN_ETABLISSEMENTS,
                GrappeText.COLUMN_UNITES,
                GrappeText.COLUMN_COMPTES,
                GrappeText.COLUMN_CONNEXIONS,
                GrappeText.COLUMN_DOSSIERS);
        all.forEach(one -> row(listing, one));
        add(listing, below(all));
    }

    private static void row(Listing listing, UsageDeGrappe.Ligne one) {
        Registration registration = one.gestionnaire();
        Optional<Releve> counted = one.usage().map(UsageDeGrappe.DuJour::releve);
        listing.row(
                name(registration),
                Listing.text(GrappeText.of(registration.state()).here()),
                Listing.text(registration.schemaVersion().orElse("–")),
                count(counted, Releve::etablissements, false),
                count(counted, Releve::unites, false),
                count(counted, Releve::comptes, true),
                count(counted, Releve::connexions, true),
                count(counted, Releve::dossiers, true));
    }

    private static Div name(Registration one) {
        Span dot = new Span();
        dot.addClassName("dot");
        dot.getStyle().setBackgroundColor(one.gestionnaire().colour());
        Div name = new Div(dot, new Span(one.gestionnaire().name()));
        name.addClassName("named");
        return name;
    }

    private static Span count(Optional<Releve> counted, ToLongFunction<Releve> of, boolean persons) {
        if (counted.isEmpty()) {
            return Listing.text(GrappeText.NOT_SHARED.here());
        }
        long number = of.applyAsLong(counted.get());
        Span cell = Listing.text(
                persons && Releve.estPetit(number) ? GrappeText.FEW.here(Releve.SEUIL) : String.valueOf(number));
        cell.addClassName("figure");
        return cell;
    }

    private static Div below(List<UsageDeGrappe.Ligne> all) {
        Div notes = new Div();
        notes.addClassName("legend");
        all.stream()
                .flatMap(one -> one.usage().stream())
                .map(UsageDeGrappe.DuJour::jour)
                .max(Comparator.<LocalDate>naturalOrder())
                .ifPresent(day -> notes.add(new Paragraph(GrappeText.COUNTED_ON.here(DAY.format(day)))));
        notes.add(new Paragraph(GrappeText.WHY_NOTHING.here(Releve.SEUIL)));
        return notes;
    }
}
