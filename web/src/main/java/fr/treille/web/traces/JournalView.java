package fr.treille.web.traces;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import fr.treille.record.usager.Usagers;
import fr.treille.tenancy.audit.Trace;
import fr.treille.tenancy.habilitation.AccesRefuse;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.EmptyState;
import fr.treille.web.shell.Screen;
import fr.treille.web.words.Moment;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who read and wrote what in one person's dossier, when, as what and why: what is owed to the person (GDPR, article 15). */
@Route("journal-acces")
@PermitAll
class JournalView extends Screen implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;

    @Inject
    Usagers usagers;

    JournalView() {
        super(TracesText.JOURNAL);
        subtitle(TracesText.JOURNAL_FOR.here());
    }

    /** Without a person there is nothing to show. */
    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String usager) {
        if (usager == null) {
            add(new EmptyState(TracesText.JOURNAL_WHOSE, TracesText.JOURNAL_WHOSE_NEXT));
            return;
        }
        try {
            show(usagers.journal(SignedIn.current().context(), UUID.fromString(usager)));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        } catch (AccesRefuse e) {
            throw new AccessDeniedException();
        }
    }

    private void show(List<Trace> traces) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("rows", "journal");
        traces.stream().map(JournalView::row).forEach(list::add);
        add(list);
    }

    private static ListItem row(Trace trace) {
        Span when = new Span(Moment.of(trace.instant()));
        when.addClassName("row-detail");
        Span who = new Span(trace.nom() + " · " + trace.enTantQue());
        who.addClassName("row-name");
        Span what = new Span(QuoiText.of(trace.quoi())
                + (trace.acte().equals("REFUS") ? " (" + TracesText.ACTE_REFUS.here() + ")" : "")
                + (trace.pourquoi().isEmpty() ? "" : " · " + trace.pourquoi()));
        Span words = new Span(who, what);
        words.addClassName("row-words");
        return new ListItem(when, words);
    }
}
