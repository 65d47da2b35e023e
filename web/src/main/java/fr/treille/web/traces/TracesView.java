package fr.treille.web.traces;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fr.treille.tenancy.audit.Trace;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.journal.Controle;
import fr.treille.tenancy.journal.Exportateur;
import fr.treille.tenancy.journal.Journal;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.EmptyState;
import fr.treille.web.shell.Screen;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who did what, when, on what and why; for those who may read it. */
@Route("gestion/traces")
@PermitAll
class TracesView extends Screen implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final Criteria criteria = new Criteria(recherche -> go(new Address(recherche, 1)));
    private final Paragraph count = new Paragraph();
    private final Div found = new Div();

    @Inject
    transient Journal journal;

    @Inject
    transient Controle controle;

    @Inject
    transient Exportateur exportateur;

    private @Nullable ChainState chain;

    TracesView() {
        super(TracesText.TITLE);
        subtitle(TracesText.SUBTITLE.here(SignedIn.current().gestionnaire().name()));
        count.getElement().setAttribute("role", "status");
        count.addClassName("count");
    }

    private static void go(Address address) {
        UI.getCurrent().navigate(TracesView.class, address.parameters());
    }

    @PostConstruct
    void arrange() {
        TenantContext context = SignedIn.current().context();
        if (journal.isReader(context)) {
            chain = new ChainState(controle, journal, exportateur);
            add(chain, criteria, count, found);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TenantContext context = SignedIn.current().context();
        if (!journal.isReader(context)) {
            throw new AccessDeniedException();
        }
        Address address = Address.of(event.getLocation().getQueryParameters());
        criteria.show(address);
        show(address, context);
    }

    private void show(Address address, TenantContext context) {
        long all = journal.chercher(context, address.recherche());
        int pages = (int) Math.max(1, (all + PAGE - 1) / PAGE);
        Address shown = address.at(Math.min(address.page(), pages));
        List<Trace> traces = journal.page(context, shown.recherche(), (shown.page() - 1) * PAGE, PAGE);
        count.setText(counted(all));
        if (chain != null) {
            chain.offer(address.recherche().du(), address.recherche().au());
        }
        found.removeAll();
        if (traces.isEmpty()) {
            found.add(new EmptyState(TracesText.NOTHING_FOUND, TracesText.WIDEN));
            return;
        }
        found.add(new TraceTable(traces));
        if (pages > 1) {
            found.add(pages(shown, pages));
        }
    }

    private static String counted(long all) {
        if (all == 0) {
            return TracesText.NONE.here();
        }
        return all == 1 ? TracesText.ONE.here() : TracesText.MANY.here(all);
    }

    private static Nav pages(Address shown, int pages) {
        Nav nav = new Nav();
        nav.addClassName("pages");
        nav.setAriaLabel(TracesText.PAGE.here());
        if (shown.page() > 1) {
            nav.add(link(TracesText.NEWER, shown.at(shown.page() - 1)));
        }
        nav.add(new Span(TracesText.OF_PAGES.here(shown.page(), pages)));
        if (shown.page() < pages) {
            nav.add(link(TracesText.OLDER, shown.at(shown.page() + 1)));
        }
        return nav;
    }

    private static RouterLink link(TracesText text, Address address) {
        RouterLink link = new RouterLink(text.here(), TracesView.class);
        link.setQueryParameters(address.parameters());
        link.addClassName("button");
        return link;
    }
}
