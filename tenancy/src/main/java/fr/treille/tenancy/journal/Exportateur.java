package fr.treille.tenancy.journal;

import fr.treille.tenancy.audit.Empreinte;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Sceau;
import fr.treille.tenancy.audit.Scelleur;
import fr.treille.tenancy.audit.Trace;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.journal.Export.Etendue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/**
 * The traces of some days in a ZIP archive, with their seals, a manifest, its signature and the public key: whoever has it
 * verifies it alone, as {@code docs/traces.md} says.
 */
@ApplicationScoped
public class Exportateur {

    private static final String README = """
            Traces exportées de Treille

            Vérifier la signature :
              openssl pkeyutl -verify -pubin -inkey cle-publique.pem -rawin -in manifeste.json -sigfile manifeste.sig
            La clé publique doit être celle que le gestionnaire affiche sur sa page « Traces ».
            Puis comparer les empreintes SHA-256 de manifeste.json avec celles des fichiers :
              sha256sum traces.* sceaux.ndjson
            Le format des empreintes et des sceaux est décrit dans docs/traces.md.
            """;

    @Inject
    Lecteurs lecteurs;

    @Inject
    Scelleur scelleur;

    @Inject
    Export export;

    @Inject
    Signatures signatures;

    /**
     * Writes the archive for a person.
     *
     * @throws Journal.NotEntitled when who asks may not read traces; nothing was written
     */
    public void write(TenantContext context, LocalDate du, LocalDate au, TraceFormat format, OutputStream out)
            throws IOException {
        Motif motif = lecteurs.require(context, "trace.exporter");
        archive(context, du, au, format, motif, out);
    }

    /** Writes the archive for the operator, whom the gestionnaire's traces then name. */
    public void writeForOperator(
            TenantContext context, LocalDate du, LocalDate au, TraceFormat format, OutputStream out)
            throws IOException {
        archive(context, du, au, format, new Motif("opérateur", ""), out);
    }

    private void archive(
            TenantContext context, LocalDate du, LocalDate au, TraceFormat format, Motif motif, OutputStream out)
            throws IOException {
        scelleur.seal(context);
        Etendue etendue = export.begin(context, du, au, motif);
        try (ExportArchive archive = new ExportArchive(out)) {
            writeTraces(context, etendue, format, archive);
            writeSeals(context, etendue, archive);
            String manifest = manifest(context, etendue, archive).toString();
            archive.begin("manifeste.json").write(manifest);
            archive.begin("manifeste.sig").write(HexFormat.of().parseHex(signatures.sign(context, manifest)));
            archive.begin("cle-publique.pem").write(signatures.publicKey(context));
            archive.begin("LISEZ-MOI.txt").write(README);
        }
    }

    private void writeTraces(TenantContext context, Etendue etendue, TraceFormat format, ExportArchive archive)
            throws IOException {
        archive.begin(format.file()).write(format.header());
        List<Trace> next = export.traces(context, etendue, Long.MIN_VALUE);
        while (!next.isEmpty()) {
            for (Trace trace : next) {
                archive.line(format.line(trace));
            }
            next = export.traces(context, etendue, next.getLast().numero());
        }
    }

    private void writeSeals(TenantContext context, Etendue etendue, ExportArchive archive) throws IOException {
        archive.begin("sceaux.ndjson");
        List<Sceau> next = export.sceaux(context, etendue, 0);
        while (!next.isEmpty()) {
            for (Sceau sceau : next) {
                archive.line(seal(context, sceau) + "\n");
            }
            next = export.sceaux(context, etendue, next.getLast().numero());
        }
    }

    private static JsonObject seal(TenantContext context, Sceau sceau) {
        return Json.createObjectBuilder()
                .add("numero", sceau.numero())
                .add("instant", Empreinte.texte(sceau.instant()))
                .add("precedent", sceau.precedent())
                .add("ids", Json.createArrayBuilder(sceau.ids()))
                .add("empreintes", Json.createArrayBuilder(sceau.empreintes()))
                .add(
                        "attendus",
                        Json.createArrayBuilder(sceau.attendus().stream()
                                .map(attendu -> attendu.id() + "@" + attendu.depuis())
                                .toList()))
                .add("dernier", sceau.dernier())
                .add("empreinte", Empreinte.de(context.gestionnaire(), sceau))
                .build();
    }

    private static JsonObject manifest(TenantContext context, Etendue etendue, ExportArchive archive) {
        JsonObjectBuilder files = Json.createObjectBuilder();
        archive.files()
                .forEach(file -> files.add(
                        file.name(),
                        Json.createObjectBuilder().add("lignes", file.lines()).add("sha256", file.sha256())));
        return Json.createObjectBuilder()
                .add("format", "treille-traces-1")
                .add("gestionnaire", context.gestionnaire().value())
                .add("du", etendue.du().toString())
                .add("au", etendue.au().toString())
                .add("exporte_le", Empreinte.texte(Instant.now()))
                .add("exporte_par", context.subject().id())
                .add("premier_sceau", etendue.premierSceau())
                .add("dernier_sceau", etendue.dernierSceau())
                .add("fichiers", files)
                .build();
    }
}
