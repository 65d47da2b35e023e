package fr.treille.web.operateur;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.treille.tenancy.console.Console;
import fr.treille.tenancy.exploitation.Exploitation;
import fr.treille.tenancy.exploitation.Migrations;
import fr.treille.tenancy.migration.MigrationReport;
import fr.treille.web.security.AtConsole;
import fr.treille.web.security.ForConsole;
import fr.treille.web.shell.Listing;
import fr.treille.web.shell.Outcome;
import fr.treille.web.shell.Screen;
import fr.treille.web.words.Moment;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;

/** At which version the schemas are, and which are not at this release's. */
@Route("operateur/migrations")
@PermitAll
@ForConsole(Console.Operateur.class)
class MigrationsView extends Screen implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Outcome outcome = new Outcome();
    private final Div content = new Div();

    @Inject
    Exploitation exploitation;

    MigrationsView() {
        super(OperateurText.MIGRATIONS);
        subtitle(OperateurText.MIGRATIONS_EXPLAINED.here());
        content.addClassName("stack");
        add(outcome, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        Migrations now = exploitation.migrations(AtConsole.current().context());
        content.removeAll();
        content.add(new Paragraph(OperateurText.RELEASE.here(now.version())));
        now.derniere().ifPresent(report -> content.add(new Paragraph(told(report))));
        if (now.enRetard().isEmpty()) {
            content.add(new Paragraph(OperateurText.ALL_AT_RELEASE.here()));
            return;
        }
        Listing listing = new Listing(
                OperateurText.MIGRATIONS,
                OperateurText.COLUMN_GESTIONNAIRE,
                OperateurText.COLUMN_VERSION,
                OperateurText.COLUMN_STATE,
                OperateurText.COLUMN_ERROR);
        now.enRetard()
                .forEach(one -> listing.row(
                        GestionnairesView.name(one),
                        Listing.text(one.schemaVersion().orElseGet(OperateurText.NONE::here)),
                        Signs.state(one),
                        Listing.text(one.setAside().orElseGet(OperateurText.NONE::here))));
        NativeButton run = Signs.button(OperateurText.MIGRATE, OperateurText.MIGRATE.here(), this::run);
        run.addClassName("first");
        content.add(listing, run);
    }

    private static String told(MigrationReport report) {
        return report.isRunning()
                ? OperateurText.MIGRATION_RUNNING.here(report.done(), report.total())
                : OperateurText.LAST_MIGRATION_TOLD.here(
                        Moment.of(report.startedAt()),
                        report.done(),
                        report.total(),
                        report.failed().size());
    }

    private void run() {
        Refus.doing(() -> exploitation.migrer(AtConsole.current().context()))
                .ifPresentOrElse(outcome::refused, () -> outcome.done(OperateurText.MIGRATION_STARTED.here()));
        show();
    }
}
