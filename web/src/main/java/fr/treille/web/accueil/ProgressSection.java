package fr.treille.web.accueil;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import fr.treille.referential.rattachement.Avancement;
import fr.treille.tenancy.provisioning.Progress.Step;
import fr.treille.tenancy.registry.CycleDeVie;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The steps of a creation as they are done; asks again until it ends, and is then its result. */
final class ProgressSection extends Section {

    private static final long serialVersionUID = 1L;
    private static final int OFTEN = 400;

    /** How far it is now; empty where it is none of theirs. */
    interface Asking extends Supplier<Optional<Avancement>>, Serializable {}

    private final H2 heading = new H2(AccueilText.RUNNING.here());
    private final ProgressBar bar = new ProgressBar();
    private final OrderedList steps = new OrderedList();
    private final Paragraph said = new Paragraph(AccueilText.LEAVE.here());
    private final Div next = new Div();
    private final Asking asking;
    private @Nullable Registration polling;

    ProgressSection(Asking asking) {
        this.asking = asking;
        addClassNames("part", "creation");
        heading.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", AccueilText.RUNNING.here());
        steps.addClassName("steps");
        add(heading, bar, steps, said, next);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        polling = ui.addPollListener(polled -> show(ui));
        ui.setPollInterval(OFTEN);
        show(ui);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop(event.getUI());
    }

    private void stop(UI ui) {
        ui.setPollInterval(-1);
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }

    private void show(UI ui) {
        Optional<Avancement> asked = asking.get();
        if (asked.isEmpty()) {
            stop(ui);
            return;
        }
        Avancement now = asked.get();
        List<Step> all = now.etapes().stream()
                .filter(step -> step.operation().equals("creation"))
                .toList();
        long done = all.stream().filter(Step::done).count();
        steps.removeAll();
        all.forEach(step -> steps.add(line(step)));
        bar.setValue(all.isEmpty() ? 0 : (double) done / all.size());
        boolean stopped = all.stream().anyMatch(step -> step.error().isPresent() && !step.done());
        if (!(now.gestionnaire().state() instanceof CycleDeVie.EnCreation)) {
            heading.setText(
                    AccueilText.CREATED.here(now.gestionnaire().gestionnaire().name()));
            said.setText(AccueilText.CREATED_NEXT.here());
            end(ui);
        } else if (stopped) {
            heading.setText(AccueilText.RUNNING_OF.here(done, all.size()));
            said.setText(AccueilText.STOPPED.here());
            end(ui);
        } else if (!all.isEmpty()) {
            heading.setText(AccueilText.RUNNING_OF.here(done, all.size()));
        }
    }

    private void end(UI ui) {
        stop(ui);
        next.removeAll();
        RouterLink again = new RouterLink(AccueilText.ANOTHER.here(), AccueilView.class);
        again.addClassName("button");
        next.add(again);
    }

    private static ListItem line(Step step) {
        Span sign = new Span(step.done() ? "✓" : "○");
        sign.getElement().setAttribute("aria-hidden", "true");
        String state = step.done()
                ? step.millis()
                        .map(millis -> AccueilText.SECONDS.here(String.format(Locale.FRENCH, "%.1f", millis / 1000.0)))
                        .orElseGet(AccueilText.STEP_DONE::here)
                : (step.error().isPresent() ? AccueilText.STEP_STOPPED : AccueilText.STEP_WAITING).here();
        Span time = new Span(state);
        time.addClassName("row-detail");
        return new ListItem(sign, new Span(words(step.name())), time);
    }

    private static String words(String name) {
        return switch (name) {
            case "key" -> AccueilText.STEP_KEY.here();
            case "database" -> AccueilText.STEP_DATABASE.here();
            case "invitation" -> AccueilText.STEP_INVITATION.here();
            case "organization" -> AccueilText.STEP_ORGANIZATION.here();
            case "administrator" -> AccueilText.STEP_LETTER.here();
            case "establishments" -> AccueilText.STEP_ESTABLISHMENTS.here();
            default -> AccueilText.STEP_OTHER.here(name);
        };
    }
}
