package fr.treille.web.traces;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.treille.tenancy.audit.Anomalie;
import fr.treille.tenancy.audit.Verdict;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.journal.Controle;
import fr.treille.tenancy.journal.Exportateur;
import fr.treille.tenancy.journal.Journal;
import fr.treille.tenancy.journal.Journal.Etat;
import fr.treille.tenancy.journal.TraceFormat;
import fr.treille.web.security.SignedIn;
import java.time.LocalDate;

/** Until when traces are sealed, and whether they still are as they were. */
final class ChainState extends Div {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 50;

    private final Paragraph state = new Paragraph();
    private final Paragraph outcome = new Paragraph();
    private final UnorderedList anomalies = new UnorderedList();
    private final NativeButton verify = new NativeButton(TracesText.VERIFY.here(), event -> verify());
    private final Anchor csv = new Anchor();
    private final Anchor ndjson = new Anchor();
    private final Div actions = new Div(verify, csv, ndjson);
    private final transient Exportateur exportateur;
    private final transient Controle controle;
    private final transient Journal journal;

    ChainState(Controle controle, Journal journal, Exportateur exportateur) {
        this.controle = controle;
        this.journal = journal;
        this.exportateur = exportateur;
        refresh();
        addClassName("chain");
        verify.addClassName("button");
        actions.addClassName("actions");
        outcome.getElement().setAttribute("role", "status");
        outcome.addClassName("outcome");
        anomalies.addClassName("anomalies");
        add(state, actions, outcome, anomalies);
    }

    /** What the buttons export from now on: all traces of these days. */
    void offer(LocalDate du, LocalDate au) {
        offer(csv, TracesText.EXPORT_CSV, du, au, TraceFormat.CSV);
        offer(ndjson, TracesText.EXPORT_NDJSON, du, au, TraceFormat.NDJSON);
    }

    private void offer(Anchor link, TracesText text, LocalDate du, LocalDate au, TraceFormat format) {
        link.setText(text.here());
        link.setTitle(TracesText.EXPORT_HELP.here());
        link.addClassName("button");
        link.setHref((DownloadHandler) event -> {
            event.setContentType("application/zip");
            event.setFileName("traces-" + du + "-" + au + ".zip");
            exportateur.write(SignedIn.current().context(), du, au, format, event.getOutputStream());
        });
    }

    private void refresh() {
        Etat etat = journal.etat(SignedIn.current().context());
        String sealed = etat.jusqua()
                .map(until -> TracesText.SEALED_UNTIL.here(Days.moment(until), etat.traces()))
                .orElseGet(TracesText.NOT_SEALED::here);
        String verified = etat.verification()
                .map(trace -> TracesText.VERIFIED_AT.here(Days.moment(trace.instant()), trace.nom(), trace.pourquoi()))
                .orElseGet(TracesText.NEVER_VERIFIED::here);
        state.setText(sealed + " " + verified);
    }

    private void verify() {
        UI page = UI.getCurrent();
        TenantContext context = SignedIn.current().context();
        verify.setEnabled(false);
        anomalies.removeAll();
        outcome.setText(TracesText.VERIFYING.here());
        controle.start(
                context,
                compared -> page.access(() -> outcome.setText(TracesText.VERIFYING_PROGRESS.here(compared))),
                verdict -> page.access(() -> show(verdict)),
                failure -> page.access(() -> end(TracesText.VERIFICATION_FAILED.here())));
    }

    private void show(Verdict verdict) {
        end(
                verdict.intact()
                        ? TracesText.INTACT.here(verdict.traces(), verdict.dernier())
                        : TracesText.NOT_INTACT.here(verdict.nombre()));
        outcome.setClassName("bad", !verdict.intact());
        refresh();
        verdict.anomalies().stream().limit(NAMED).map(ChainState::words).forEach(this::name);
        if (verdict.nombre() > NAMED) {
            name(TracesText.AND_MORE.here(verdict.nombre() - NAMED));
        }
    }

    private static String words(Anomalie anomalie) {
        return TracesText.named("ANOMALIE_" + anomalie.genre().name())
                .map(text -> text.here(anomalie.numero(), anomalie.autre()))
                .orElseGet(anomalie::words);
    }

    private void name(String words) {
        anomalies.add(new ListItem(words));
    }

    private void end(String words) {
        outcome.setText(words);
        verify.setEnabled(true);
    }
}
