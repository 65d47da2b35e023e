package fr.treille.web.equipe;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.treille.tenancy.access.Perimetre;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.equipe.Critere;
import fr.treille.tenancy.equipe.Embauche;
import fr.treille.tenancy.equipe.Equipe;
import fr.treille.tenancy.equipe.Fichier;
import fr.treille.tenancy.equipe.Fichier.Ligne;
import fr.treille.tenancy.equipe.Fichier.Rapport;
import fr.treille.tenancy.equipe.Importations;
import fr.treille.tenancy.structure.Etablissement;
import fr.treille.tenancy.structure.Structure;
import fr.treille.tenancy.structure.Unite;
import fr.treille.web.habilitation.AdministratorsScreen;
import fr.treille.web.security.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A file of people: read first, without doing anything; then done, whole or without the lines that are wrong. */
@Route("gestion/equipe/import")
@PermitAll
class ImportView extends AdministratorsScreen {

    private static final long serialVersionUID = 1L;

    /** Lines of a report on the screen at most. */
    private static final int SHOWN = 200;

    private final Div report = new Div();

    @Inject
    transient Equipe equipe;

    @Inject
    transient Importations importations;

    @Inject
    transient Structure structure;

    ImportView() {
        super(EquipeText.IMPORT_TITLE);
        addClassName("wide");
        subtitle(EquipeText.IMPORT_FOR.here());
        RouterLink back = new RouterLink(EquipeText.BACK.here(), EquipeView.class);
        back.addClassName("back");
        Anchor template = new Anchor();
        template.setText(EquipeText.TEMPLATE.here());
        template.addClassName("button");
        template.setHref((DownloadHandler) event -> {
            event.setContentType("text/csv; charset=utf-8");
            event.setFileName("modele-equipe.csv");
            event.getOutputStream().write(Fichier.modele().getBytes(StandardCharsets.UTF_8));
        });
        Paragraph steps = new Paragraph(EquipeText.IMPORT_STEPS.here(Fichier.LIGNES));
        steps.addClassName("explained");
        add(back, steps, template, upload(), outcome(), report);
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> read(bytes)));
        upload.setMaxFiles(1);
        // A byte more than what is read, so that the report says why.
        upload.setMaxFileSize(Fichier.TAILLE + 1);
        NativeButton choose = new NativeButton(EquipeText.FILE_BUTTON.here());
        choose.addClassNames("button", "first");
        upload.setUploadButton(choose);
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne(EquipeText.FILE_DROP.here()));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(EquipeText.REJET_TROP_GROS.here())
                .setTooManyFiles(EquipeText.FILE_DROP.here())
                .setIncorrectFileType(EquipeText.REJET_ENCODAGE.here()));
        upload.setI18n(words);
        upload.addAllFinishedListener(done -> upload.clearFileList());
        return upload;
    }

    @Override
    protected void show(TenantContext context) {
        // Whoever may list them may add to them; the service refuses the others.
        equipe.combien(context, Critere.TOUS);
    }

    private void read(byte[] bytes) {
        TenantContext context = context();
        List<Etablissement> places = structure.liste(context);
        Fichier fichier = new Fichier(places(places), equipe.adresses(context), Instant.now());
        show(fichier.lire(bytes));
    }

    private static Map<String, List<Perimetre>> places(List<Etablissement> all) {
        Map<String, List<Perimetre>> places = new HashMap<>();
        for (Etablissement one : all) {
            add(places, one.nom(), new Perimetre.DEtablissement(one.id()));
            units(places, one.nom(), one.unites());
        }
        return places;
    }

    private static void units(Map<String, List<Perimetre>> places, String within, List<Unite> unites) {
        for (Unite unite : unites) {
            add(places, unite.nom(), new Perimetre.DUnite(unite.id()));
            add(places, within + " / " + unite.nom(), new Perimetre.DUnite(unite.id()));
            units(places, within + " / " + unite.nom(), unite.unites());
        }
    }

    private static void add(Map<String, List<Perimetre>> places, String name, Perimetre perimetre) {
        places.computeIfAbsent(name, none -> new ArrayList<>()).add(perimetre);
    }

    private void show(Rapport rapport) {
        report.removeAll();
        if (rapport.rejet().isPresent()) {
            outcome()
                    .refused(EquipeText.valueOf("REJET_" + rapport.rejet().get().name())
                            .here(Fichier.LIGNES));
            return;
        }
        int valid = rapport.valables().size();
        int wrong = rapport.fautives().size();
        if (wrong == 0) {
            outcome().done(EquipeText.ALL_VALID.here(valid));
        } else {
            outcome().refused((valid == 0 ? EquipeText.NONE_VALID : EquipeText.SOME_WRONG).here(valid, wrong));
            report.add(table(rapport.fautives()));
        }
        if (valid > 0) {
            NativeButton go = new NativeButton((wrong == 0 ? EquipeText.DO_ALL : EquipeText.DO_VALID).here(valid));
            go.addClassNames("button", "first");
            go.addClickListener(pressed -> doAll(rapport.valables(), go));
            report.add(go);
        }
    }

    private static Div table(List<Ligne> wrong) {
        NativeTable table = new NativeTable();
        NativeTableRow names = new NativeTableRow();
        for (EquipeText column : List.of(EquipeText.LINE, EquipeText.WHO, EquipeText.PROBLEM)) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column.here());
            cell.getElement().setAttribute("scope", "col");
            names.add(cell);
        }
        table.getHead().add(names);
        NativeTableBody body = table.addBody();
        for (Ligne ligne : wrong.subList(0, Math.min(wrong.size(), SHOWN))) {
            body.add(new NativeTableRow(
                    new NativeTableCell(String.valueOf(ligne.numero())),
                    new NativeTableCell(ligne.qui()),
                    new NativeTableCell(ligne.fautes().stream()
                            .map(fault ->
                                    EquipeText.valueOf("FAUTE_" + fault.name()).here())
                            .collect(Collectors.joining(" ")))));
        }
        Div frame = new Div(table);
        frame.addClassNames("traces", "faults");
        if (wrong.size() > SHOWN) {
            frame.add(new Paragraph(EquipeText.MORE_LINES.here(wrong.size() - SHOWN)));
        }
        return frame;
    }

    /** Goes on when the page is left: each person is invited once, however often the file is imported. */
    private void doAll(List<Embauche> all, NativeButton go) {
        UI page = UI.getCurrent();
        go.setEnabled(false);
        outcome().done(EquipeText.DOING.here(0, all.size()));
        importations.lancer(
                SignedIn.current().context(),
                all,
                done -> page.access(() -> outcome().done(EquipeText.DOING.here(done, all.size()))),
                failed -> page.access(() -> {
                    report.removeAll();
                    if (failed.isEmpty()) {
                        outcome().done(EquipeText.DONE.here(all.size()));
                    } else {
                        outcome()
                                .refused(EquipeText.DONE_PARTLY.here(
                                        all.size() - failed.size(), failed.size(), String.join(", ", failed)));
                    }
                }));
    }
}
