package fr.treille.web.grappe;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fr.treille.tenancy.access.Cellule;
import fr.treille.tenancy.access.Matrice;
import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Volet;
import fr.treille.tenancy.console.Console;
import fr.treille.tenancy.console.ConsoleContext;
import fr.treille.tenancy.registry.Gestionnaire;
import fr.treille.tenancy.socle.Apercu;
import fr.treille.tenancy.socle.Contenu;
import fr.treille.tenancy.socle.ElementDeSocle;
import fr.treille.tenancy.socle.Socle;
import fr.treille.tenancy.socle.SocleRefuse;
import fr.treille.tenancy.socle.VersionDeSocle;
import fr.treille.web.habilitation.CelluleWords;
import fr.treille.web.security.AtConsole;
import fr.treille.web.security.ForConsole;
import fr.treille.web.shell.FormDialog;
import fr.treille.web.shell.Listing;
import fr.treille.web.shell.Outcome;
import fr.treille.web.shell.Screen;
import fr.treille.web.words.Moment;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing that the grappe shares: prepared, looked at with whom it touches, then published. */
@Route("grappe/socle/element")
@PermitAll
@ForConsole(Console.DeGrappe.class)
class ElementView extends Screen implements HasUrlParameter<String>, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    /** What a project lead chooses from: more is said in the gestionnaire's own matrix. */
    private static final List<Cellule> USUAL = Stream.of("–", "L(p)", "L", "E(p)", "E", "EV(p)", "EV")
            .map(Cellule::lire)
            .toList();

    private final Paragraph name = new Paragraph();
    private final Outcome outcome = new Outcome();
    private final Div content = new Div();
    private Optional<ElementDeSocle> asked = Optional.empty();

    @Inject
    Socle socle;

    ElementView() {
        super(GrappeText.ELEMENT);
        name.addClassName("subtitle");
        RouterLink back = new RouterLink(GrappeText.BACK.here(), SocleView.class);
        back.addClassName("back");
        content.addClassName("stack");
        add(name, back, outcome, content);
    }

    static String parameter(ElementDeSocle element) {
        return element.sorte() + "." + element.code();
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String parameter) {
        String[] parts = parameter == null ? new String[0] : parameter.split("\\.", 2);
        asked = parts.length == 2 ? ElementDeSocle.trouver(parts[0], parts[1]) : Optional.empty();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (asked.isEmpty()) {
            event.forwardTo(SocleView.class);
            return;
        }
        show(asked.get());
    }

    private static ConsoleContext context() {
        return AtConsole.current().context();
    }

    private void show(ElementDeSocle element) {
        name.setText(GrappeText.ELEMENT_OF.here(element.libelle()));
        content.removeAll();
        Div form = new Div();
        form.addClassName("form");
        Supplier<Contenu> prepared =
                switch (socle.depart(context(), element)) {
                    case Contenu.Choisir(List<String> items) -> items(form, items);
                    case Contenu.Role(Map<Volet, Cellule> cells) -> cells(form, element, cells);
                };
        TextArea note = new TextArea(GrappeText.NOTE.here());
        note.setHelperText(GrappeText.NOTE_HELP.here());
        note.setMaxLength(Socle.NOTE_LA_PLUS_LONGUE);
        note.setWidthFull();
        NativeButton preview =
                new NativeButton(GrappeText.PREVIEW.here(), pressed -> preview(element, prepared, note.getValue()));
        preview.addClassNames("button", "first");
        form.add(note, preview);
        content.add(form, history(element));
    }

    private static Supplier<Contenu> items(Div form, List<String> known) {
        TextArea items = new TextArea(GrappeText.ITEMS.here());
        items.setHelperText(GrappeText.ITEMS_HELP.here());
        items.setValue(String.join("\n", known));
        items.setMinRows(6);
        items.setWidthFull();
        form.add(items);
        return () -> new Contenu.Choisir(items.getValue().lines().toList());
    }

    private static Supplier<Contenu> cells(Div form, ElementDeSocle element, Map<Volet, Cellule> known) {
        ModeleDeRole modele = ModeleDeRole.valueOf(element.code());
        Map<Volet, ComboBox<Cellule>> choices = new EnumMap<>(Volet.class);
        known.forEach((volet, now) -> {
            Cellule national = Matrice.parDefaut().cellule(modele, volet);
            ComboBox<Cellule> choice = new ComboBox<>(volet.libelle());
            choice.setItems(Stream.concat(Stream.of(national, now), USUAL.stream())
                    .distinct()
                    .toList());
            choice.setItemLabelGenerator(cell -> cell.equals(national)
                    ? GrappeText.AS_NATIONAL.here(CelluleWords.wholly(cell))
                    : CelluleWords.wholly(cell));
            choice.setValue(now);
            choice.setWidthFull();
            choices.put(volet, choice);
            form.add(choice);
        });
        return () -> new Contenu.Role(
                choices.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()
                        .getOptionalValue()
                        .orElse(Cellule.FERMEE))));
    }

    private void preview(ElementDeSocle element, Supplier<Contenu> prepared, String note) {
        outcome.setText("");
        Contenu contenu;
        Apercu apercu;
        try {
            contenu = prepared.get();
            apercu = socle.apercu(context(), element, contenu);
        } catch (SocleRefuse refused) {
            outcome.refused(words(refused));
            return;
        }
        Div shown = new Div(new H2(GrappeText.CHANGES.here()));
        if (apercu.ecarts().isEmpty()) {
            shown.add(new Paragraph(GrappeText.NO_CHANGE.here()));
        }
        UnorderedList changes = new UnorderedList();
        apercu.ecarts().forEach(ecart -> changes.add(new ListItem(EcartWords.of(ecart))));
        shown.add(changes);
        if (apercu.elargit()) {
            shown.add(new Paragraph(GrappeText.WIDENS.here()));
        }
        shown.add(
                new H2(GrappeText.AFFECTED.here()),
                touched(GrappeText.FOLLOW, apercu.suivent()),
                touched(GrappeText.OWN, apercu.propres()),
                touched(GrappeText.HIDE, apercu.masquent()),
                touched(GrappeText.UNDECIDED, apercu.sansChoix()));
        shown.addClassName("preview");
        new FormDialog(
                        GrappeText.PREVIEW_TITLE.here(element.libelle()),
                        GrappeText.PUBLISH,
                        () -> publish(element, contenu, note),
                        shown)
                .open();
    }

    private static Paragraph touched(GrappeText how, List<Gestionnaire> who) {
        return new Paragraph(how.here(
                who.isEmpty()
                        ? GrappeText.NOBODY.here()
                        : who.stream().map(Gestionnaire::name).collect(Collectors.joining(", "))));
    }

    private Optional<String> publish(ElementDeSocle element, Contenu contenu, String note) {
        try {
            VersionDeSocle version = socle.publier(context(), element, contenu, note);
            show(element);
            outcome.done(GrappeText.PUBLISHED.here(version.numero()));
            return Optional.empty();
        } catch (SocleRefuse refused) {
            return Optional.of(words(refused));
        }
    }

    private static String words(SocleRefuse refused) {
        return switch (refused.pourquoi()) {
            case CONTENU -> GrappeText.REFUSED_CONTENT.here();
            case ROLE -> GrappeText.REFUSED_ROLE.here();
            case MOTIF -> GrappeText.REFUSED_REASON.here(Socle.MOTIF_LE_PLUS_COURT);
            case INCHANGE -> GrappeText.REFUSED_SAME.here();
            case INCONNU -> GrappeText.REFUSED_UNKNOWN.here();
        };
    }

    private Section history(ElementDeSocle element) {
        Listing listing = new Listing(
                GrappeText.HISTORY, GrappeText.COLUMN_VERSION, GrappeText.COLUMN_WHEN, GrappeText.COLUMN_NOTE);
        socle.versions(context(), element)
                .forEach(version -> listing.row(
                        Listing.text(String.valueOf(version.numero())),
                        Listing.text(Moment.of(version.publie())),
                        Listing.text(version.note().isBlank() ? "–" : version.note())));
        return new Section(new H2(GrappeText.HISTORY.here()), listing);
    }
}
