package fr.treille.web.operateur;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.treille.tenancy.console.Console;
import fr.treille.tenancy.exploitation.Exploitation;
import fr.treille.tenancy.exploitation.Sante;
import fr.treille.tenancy.registry.Gestionnaire;
import fr.treille.web.security.AtConsole;
import fr.treille.web.security.ForConsole;
import fr.treille.web.shell.Screen;
import fr.treille.web.words.Moment;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** Whether all is well at this moment. */
@Route("operateur/sante")
@PermitAll
@ForConsole(Console.Operateur.class)
class SanteView extends Screen implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Inject
    Exploitation exploitation;

    SanteView() {
        super(OperateurText.SANTE);
        subtitle(OperateurText.SANTE_EXPLAINED.here());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Sante now = exploitation.sante(AtConsole.current().context());
        Paragraph verdict = new Paragraph((now.estBonne() ? OperateurText.ALL_WELL : OperateurText.NOT_WELL).here());
        verdict.addClassName("verdict");
        DescriptionList list = new DescriptionList();
        answers(list, OperateurText.DATABASE, now.base());
        answers(list, OperateurText.KEYCLOAK, now.keycloak());
        line(list, OperateurText.SET_ASIDE_COUNT, names(now.misALEcart()));
        line(list, OperateurText.HALF_BUILT_COUNT, names(now.enCreation()));
        line(list, OperateurText.LAST_SEAL, now.dernierSceau().map(Moment::of).orElseGet(OperateurText.NEVER::here));
        Section part = new Section(verdict, list);
        part.addClassName("part");
        add(part);
    }

    private static void answers(DescriptionList list, OperateurText what, boolean well) {
        Span badge = new Span((well ? OperateurText.ANSWERS : OperateurText.SILENT).here());
        badge.addClassNames("badge", well ? "badge-good" : "badge-soon");
        list.add(new DescriptionList.Term(what.here()), new DescriptionList.Description(badge));
    }

    private static void line(DescriptionList list, OperateurText what, String value) {
        list.add(new DescriptionList.Term(what.here()), new DescriptionList.Description(value));
    }

    private static String names(List<Gestionnaire> some) {
        return some.isEmpty()
                ? OperateurText.NONE.here()
                : some.stream().map(Gestionnaire::name).collect(Collectors.joining(", "));
    }
}
