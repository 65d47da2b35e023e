package fr.treille.web.operateur;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.treille.referential.importing.Comptes;
import fr.treille.referential.importing.Depot;
import fr.treille.referential.importing.FichierRefuse;
import fr.treille.referential.importing.Importation;
import fr.treille.tenancy.console.Console;
import fr.treille.tenancy.console.ConsoleContext;
import fr.treille.web.security.AtConsole;
import fr.treille.web.security.ForConsole;
import fr.treille.web.shell.EmptyState;
import fr.treille.web.shell.Listing;
import fr.treille.web.shell.Outcome;
import fr.treille.web.shell.Screen;
import fr.treille.web.words.Moment;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.io.File;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Official files of FINESS: handed in, followed while they are read, and what became of the former ones. */
@Route("operateur/imports")
@PermitAll
@ForConsole(Console.Operateur.class)
class ImportsView extends Screen implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 30;

    private final Checkbox dryRun = new Checkbox(ImportText.DRY_RUN.here());
    private final Outcome outcome = new Outcome();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph doing = new Paragraph();
    private final Section underWay = new Section();
    private final Div past = new Div();
    private transient @Nullable Runnable stopFollowing;

    @Inject
    transient Depot depot;

    ImportsView() {
        super(ImportText.IMPORTS);
        subtitle(ImportText.EXPLAINED.here());
        bar.getElement().setAttribute("aria-label", ImportText.UNDER_WAY.here());
        underWay.add(new H2(ImportText.UNDER_WAY.here()), bar, doing);
        underWay.addClassName("part");
        underWay.setVisible(false);
        past.addClassName("stack");
        Paragraph files = new Paragraph(ImportText.FILES.here());
        files.addClassName("explained");
        add(files, dryRun, upload(), outcome, underWay, past);
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.toTempFile((metadata, file) -> receive(metadata.fileName(), file)));
        upload.setMaxFiles(1);
        NativeButton choose = new NativeButton(ImportText.CHOOSE.here());
        choose.addClassNames("button", "first");
        upload.setUploadButton(choose);
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne(ImportText.DROP.here()));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(ImportText.TOO_BIG.here())
                .setTooManyFiles(ImportText.DROP.here())
                .setIncorrectFileType(ImportText.REFUS_INCONNU.here()));
        upload.setI18n(words);
        upload.addFileRejectedListener(rejected -> outcome.refused(rejected.getErrorMessage()));
        upload.addAllFinishedListener(done -> upload.clearFileList());
        return upload;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Importation> all = depot.dernieres(context(), MOST);
        show(all);
        all.stream().filter(one -> one.etat().enCours()).findFirst().ifPresent(this::follow);
    }

    private static ConsoleContext context() {
        return AtConsole.current().context();
    }

    private void receive(String name, File file) {
        try {
            Importation begun = depot.deposer(context(), file.toPath(), name, dryRun.getValue());
            outcome.done(ImportText.BEGUN.here(begun.format().libelle()));
            follow(begun);
        } catch (FichierRefuse refused) {
            outcome.refused(ImportText.of(refused.pourquoi()).here());
        }
    }

    /** By messages to the page while it is open; the work itself does not need the page. */
    private void follow(Importation begun) {
        UI page = UI.getCurrent();
        stop();
        tell(begun);
        stopFollowing = depot.suivre(context(), begun.id(), now -> page.access(() -> tell(now)));
    }

    private void tell(Importation now) {
        underWay.setVisible(now.etat().enCours());
        bar.setValue(now.avancement());
        String file = now.fichier();
        switch (now.etat()) {
            case LECTURE ->
                doing.setText(ImportText.READING.here(file, now.comptes().lues()));
            case COMPARAISON -> doing.setText(ImportText.COMPARING.here(file));
            case TERMINEE -> {
                outcome.done(ImportText.ENDED.here(result(now.comptes())));
                show(depot.dernieres(context(), MOST));
            }
            case ECHOUEE, ABANDONNEE -> {
                outcome.refused(ImportText.FAILED.here(file));
                show(depot.dernieres(context(), MOST));
            }
        }
    }

    private void show(List<Importation> all) {
        past.removeAll();
        past.add(new H2(ImportText.PAST.here()));
        if (all.isEmpty()) {
            past.add(new EmptyState(ImportText.NO_IMPORT, ImportText.NO_IMPORT_NEXT));
            return;
        }
        Listing listing = new Listing(
                ImportText.PAST,
                ImportText.FILE,
                ImportText.FORMAT,
                ImportText.WHEN,
                ImportText.STATE,
                ImportText.RESULT);
        all.forEach(one -> listing.row(
                name(one),
                Listing.text(one.format().libelle()),
                Listing.text(Moment.of(one.debut())),
                state(one),
                Listing.text(
                        one.etat() == Importation.Etat.TERMINEE ? result(one.comptes()) : ImportText.NONE.here())));
        past.add(listing);
    }

    private static RouterLink name(Importation one) {
        RouterLink link = new RouterLink(one.fichier(), ImportView.class, String.valueOf(one.id()));
        link.getElement().setAttribute("aria-label", ImportText.REPORT_OF.here(one.fichier()));
        return link;
    }

    /** In words first: a colour alone tells nothing. */
    static Component state(Importation one) {
        Span state = new Span(ImportText.of(one.etat()).here());
        state.addClassNames(
                "badge",
                switch (one.etat()) {
                    case LECTURE, COMPARAISON -> "badge-soon";
                    case TERMINEE -> "badge-good";
                    case ECHOUEE, ABANDONNEE -> "badge-shut";
                });
        if (!one.essai()) {
            return state;
        }
        Span dry = new Span(ImportText.ONLY_DRY.here());
        dry.addClassNames("badge", "badge-plain");
        return new Div(state, new Span(" "), dry);
    }

    private static String result(Comptes comptes) {
        return ImportText.RESULT_TOLD.here(
                comptes.ajoutees(), comptes.modifiees(), comptes.fermees(), comptes.rejetees());
    }

    private void stop() {
        if (stopFollowing != null) {
            stopFollowing.run();
            stopFollowing = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }
}
