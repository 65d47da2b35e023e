package fr.treille.referential.importing;

import fr.treille.tenancy.console.Actes;
import fr.treille.tenancy.console.ConsoleContext;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Official files handed in at the host's console.
 *
 * <p>Every method throws {@link fr.treille.tenancy.console.ConsoleRefusee} when who asks is no operator.
 */
@ApplicationScoped
public class Depot {

    private static final String ACTE = "referentiel.importer";
    private static final long LOOK_MILLIS = 500;

    @Inject
    Importations importations;

    @Inject
    Actes actes;

    @Resource
    ManagedScheduledExecutorService executor;

    /**
     * Begins; it goes on by itself.
     *
     * @param received where the file is; it is moved away
     * @param essai whether only the report is wanted
     * @throws FichierRefuse when it is none of the official formats, or another one is being taken in; nothing was changed
     */
    public Importation deposer(ConsoleContext context, Path received, String nom, boolean essai) {
        context.exigerOperateur();
        // Written down first: what cannot be is not done.
        actes.noter(context, ACTE, "", essai ? "dry run" : "");
        try {
            return importations.commencer(
                    received, nom, essai, context.subject().pseudonym());
        } catch (FichierRefuse refused) {
            actes.noter(context, ACTE + ".echec", "", refused.pourquoi().name());
            throw refused;
        }
    }

    public Optional<Importation> une(ConsoleContext context, long id) {
        context.exigerOperateur();
        return importations.une(id);
    }

    /** The latest first. */
    public List<Importation> dernieres(ConsoleContext context, int most) {
        context.exigerOperateur();
        return importations.dernieres(most);
    }

    /** Lines that were not taken, in the order of the file. */
    public List<Rejet> rejets(ConsoleContext context, long id, int most) {
        context.exigerOperateur();
        return importations.rejets(id, most);
    }

    /** What it changed; none while it is under way. */
    public List<Changement> changements(ConsoleContext context, long id, int most) {
        context.exigerOperateur();
        return importations.differences(id).map(Depot::array).orElse(JsonArray.EMPTY_JSON_ARRAY).stream()
                .limit(most)
                .map(one -> changement(one.asJsonObject()))
                .toList();
    }

    private static JsonArray array(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray();
        }
    }

    private static Changement changement(JsonObject one) {
        return new Changement(
                one.getString("numero"),
                Changement.Quoi.valueOf(one.getString("quoi")),
                text(one, "avant"),
                text(one, "apres"));
    }

    private static Optional<String> text(JsonObject one, String member) {
        return one.isNull(member) ? Optional.empty() : Optional.of(one.getString(member));
    }

    /**
     * Tells twice a second how far it is, until it ended, which is told too.
     *
     * @return to be run by who no longer wants to know
     */
    public Runnable suivre(ConsoleContext context, long id, Consumer<Importation> told) {
        context.exigerOperateur();
        AtomicReference<@Nullable ScheduledFuture<?>> looking = new AtomicReference<>();
        Runnable stop = () -> {
            ScheduledFuture<?> now = looking.get();
            if (now != null) {
                now.cancel(false);
            }
        };
        looking.set(executor.scheduleWithFixedDelay(
                () -> importations.une(id).ifPresent(one -> {
                    told.accept(one);
                    if (!one.etat().enCours()) {
                        stop.run();
                    }
                }),
                LOOK_MILLIS,
                LOOK_MILLIS,
                TimeUnit.MILLISECONDS));
        return stop;
    }
}
