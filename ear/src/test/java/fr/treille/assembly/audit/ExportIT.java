package fr.treille.assembly.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.assembly.inside.Ledger;
import fr.treille.assembly.inside.TestAssembly;
import fr.treille.assembly.inside.Worlds;
import fr.treille.assembly.inside.Worlds.World;
import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.identity.Membership;
import fr.treille.tenancy.identity.Subject;
import fr.treille.tenancy.journal.Exportateur;
import fr.treille.tenancy.journal.Journal;
import fr.treille.tenancy.journal.Recherche;
import fr.treille.tenancy.journal.TraceFormat;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An export, verified as somebody would who has nothing but the file and docs/traces.md. */
@ExtendWith(ArquillianExtension.class)
class ExportIT {

    private static final List<String> HASHED = List.of(
            "id",
            "instant",
            "acte",
            "quoi",
            "compte",
            "nom",
            "en_tant_que",
            "usager",
            "volet",
            "objet",
            "pourquoi",
            "adresse",
            "session",
            "moyen");

    @Inject
    Worlds worlds;

    @Inject
    Ledger ledger;

    @Inject
    Border border;

    @Inject
    Exportateur exportateur;

    @Inject
    Journal journal;

    private final LocalDate today = LocalDate.now(Recherche.ZONE);

    @Deployment
    static EnterpriseArchive assembly() {
        return TestAssembly.with("treille-export", ExportIT.class, Worlds.class, World.class, Ledger.class);
    }

    @Test
    void isSignedAndItsSealsFitItsTraces() throws Exception {
        TenantContext context = worlds.aGestionnaire().context();
        ledger.traceAndSeal(context, 5);
        ledger.trace(context, "a \"quoted\", text\nin two lines; é");

        Map<String, byte[]> files = export(context, TraceFormat.NDJSON);

        assertThat(signatureHolds(files)).isTrue();
        JsonObject manifest = json(text(files, "manifeste.json"));
        for (String name : List.of("traces.ndjson", "sceaux.ndjson")) {
            assertThat(manifest.getJsonObject("fichiers").getJsonObject(name).getString("sha256"))
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(files.get(name))));
        }
        Map<Long, String> sealed = sealed(context, files);
        List<JsonObject> traces = lines(files, "traces.ndjson");
        assertThat(traces).hasSizeGreaterThanOrEqualTo(7);
        assertThat(traces).allSatisfy(trace -> assertThat(sealed)
                .containsEntry(Long.parseLong(trace.getString("id")), hash("treille-trace-1", values(trace))));
        assertThat(traces)
                .anySatisfy(trace -> assertThat(trace.getString("objet")).contains("quoted"));
        assertThat(ledger.list(context, "select acte from trace where quoi = 'trace.exporter'"))
                .containsExactly("EXPORT");
    }

    @Test
    void asCsvItHasALineForEach() throws Exception {
        TenantContext context = worlds.aGestionnaire().context();
        ledger.trace(context, "a \"quoted\", text");

        Map<String, byte[]> files = export(context, TraceFormat.CSV);

        assertThat(signatureHolds(files)).isTrue();
        assertThat(text(files, "traces.csv"))
                .startsWith(String.join(",", HASHED) + "\r\n")
                .contains(",\"a \"\"quoted\"\", text\",");
    }

    @Test
    void whatIsChangedInItNoLongerFits() throws Exception {
        Map<String, byte[]> files = export(worlds.aGestionnaire().context(), TraceFormat.NDJSON);

        files.put(
                "manifeste.json",
                text(files, "manifeste.json").replace("\"du\"", "\"de\"").getBytes(StandardCharsets.UTF_8));

        assertThat(signatureHolds(files)).isFalse();
    }

    @Test
    void whoIsNotEntitledGetsNothingAndIsTraced() {
        World world = worlds.aGestionnaire();
        TenantContext stranger = border.admit(
                new Subject("quelqu-un", "x", "X"),
                new Membership.Of(world.key().value()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> exportateur.write(stranger, today, today, TraceFormat.CSV, out))
                .isInstanceOf(Journal.NotEntitled.class);
        assertThatThrownBy(() -> journal.chercher(stranger, Recherche.of(today, today)))
                .isInstanceOf(Journal.NotEntitled.class);
        assertThatThrownBy(
                        () -> journal.connexions(stranger, world.administrator().id(), 10))
                .isInstanceOf(Journal.NotEntitled.class);

        assertThat(out.size()).isZero();
        assertThat(ledger.list(world.context(), "select quoi from trace where acte = 'REFUS' order by id"))
                .containsExactly("trace.exporter", "trace.rechercher", "compte.connexions");
    }

    private Map<String, byte[]> export(TenantContext context, TraceFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exportateur.write(context, today, today, format, out);
        Map<String, byte[]> files = new HashMap<>();
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }

    private static boolean signatureHolds(Map<String, byte[]> files) throws GeneralSecurityException {
        String pem = text(files, "cle-publique.pem").replaceAll("-----[A-Z ]+-----|\\s", "");
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem))));
        signature.update(files.get("manifeste.json"));
        return signature.verify(files.get("manifeste.sig"));
    }

    /** The hash of each trace by its number; each seal was made again and follows the one before it. */
    private static Map<Long, String> sealed(TenantContext context, Map<String, byte[]> files) {
        Map<Long, String> sealed = new HashMap<>();
        String before = null;
        for (JsonObject seal : lines(files, "sceaux.ndjson")) {
            String made = hash(
                    "treille-sceau-1",
                    List.of(
                            context.gestionnaire().value(),
                            String.valueOf(seal.getJsonNumber("numero").longValue()),
                            seal.getString("instant"),
                            seal.getString("precedent"),
                            joined(seal.getJsonArray("ids")),
                            joined(seal.getJsonArray("empreintes")),
                            joined(seal.getJsonArray("attendus")),
                            String.valueOf(seal.getJsonNumber("dernier").longValue())));
            assertThat(seal.getString("empreinte")).isEqualTo(made);
            if (before != null) {
                assertThat(seal.getString("precedent")).isEqualTo(before);
            }
            before = made;
            for (int i = 0; i < seal.getJsonArray("ids").size(); i++) {
                sealed.put(
                        seal.getJsonArray("ids").getJsonNumber(i).longValue(),
                        seal.getJsonArray("empreintes").getString(i));
            }
        }
        return sealed;
    }

    private static String joined(JsonArray array) {
        return array.stream()
                .map(value -> value instanceof JsonString text ? text.getString() : value.toString())
                .collect(Collectors.joining(","));
    }

    private static List<String> values(JsonObject trace) {
        return HASHED.stream().map(trace::getString).toList();
    }

    /** Written again from the documentation. */
    private static String hash(String kind, List<String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String text : Stream.concat(Stream.of(kind), texts.stream()).toList()) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JsonObject> lines(Map<String, byte[]> files, String name) {
        return text(files, name).lines().map(ExportIT::json).toList();
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}
