package fr.treille.tenancy.courriel;

import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import fr.treille.tenancy.encryption.Encryption;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The queue as the job that empties it sees it. A letter is marked before it is sent, and after: a crash in between sends it
 * once more under the same identifier, by which mail servers know that it is the same.
 */
@TenantService
public class Distribution {

    /** Longer than sending one lot takes, whatever the mail server does. */
    static final Duration TAKEN_FOR = Duration.ofMinutes(10);

    /** Until when a letter is tried. */
    static final Duration PATIENCE = Duration.ofDays(3);

    /** For how long an administrator may ask to try again what was given up. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final int LOT = 10;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @Inject
    CourrielRepository repository;

    @Inject
    Encryption encryption;

    /** Some of those that are due; they are the caller's for {@link #TAKEN_FOR}. */
    public List<Pli> prendre(TenantContext context) {
        requireJob(context);
        Instant now = Instant.now();
        List<Pli> taken = new ArrayList<>();
        for (CourrielEntity courriel : repository.due(now, LOT)) {
            if (courriel.depose().isBefore(now.minus(PATIENCE))) {
                courriel.giveUp(Raison.TROP_LONGTEMPS);
                continue;
            }
            Optional<Pli> pli = open(context, courriel);
            if (pli.isPresent()) {
                courriel.take(now, TAKEN_FOR);
                taken.add(pli.get());
            } else {
                courriel.giveUp(Raison.ILLISIBLE);
            }
        }
        return taken;
    }

    private Optional<Pli> open(TenantContext context, CourrielEntity courriel) {
        if (courriel.destinataire().isEmpty() || courriel.valeurs().isEmpty()) {
            return Optional.empty();
        }
        UUID id = courriel.id();
        try {
            String address = encryption.decrypt(
                    context,
                    Courriels.place("destinataire", id),
                    courriel.destinataire().get());
            String values = encryption.decrypt(
                    context, Courriels.place("valeurs", id), courriel.valeurs().get());
            return Optional.of(new Pli(id, courriel.depose(), new Courriel(address, courriel.modele(), read(values))));
        } catch (Encryption.Unreadable | IllegalArgumentException | JsonException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> values = new HashMap<>();
            object.keySet().forEach(name -> values.put(name, object.getString(name)));
            return values;
        }
    }

    /** It is sent: nothing of a person stays in its row. */
    public void remis(TenantContext context, UUID id) {
        requireJob(context);
        repository.locked(id).ifPresent(courriel -> courriel.sent(Instant.now()));
    }

    /** The mail server would not have this one now: it is tried again, later and later. */
    public void plusTard(TenantContext context, UUID id) {
        requireJob(context);
        repository
                .locked(id)
                .ifPresent(courriel ->
                        courriel.tryAgain(Raison.PLUS_TARD, Instant.now().plus(pause(courriel.essais())), true));
    }

    /** The mail server went away before this one's turn: that is no try of it. */
    public void rendre(TenantContext context, UUID id) {
        requireJob(context);
        repository.locked(id).ifPresent(courriel -> courriel.tryAgain(Raison.AUCUNE, Instant.now(), false));
    }

    /** It will never be sent as it is. */
    public void abandonner(TenantContext context, UUID id, Raison raison) {
        requireJob(context);
        repository.locked(id).ifPresent(courriel -> courriel.giveUp(raison));
    }

    /** When the next one is due; what was given up long ago is emptied on the way. */
    public Optional<Instant> prochain(TenantContext context) {
        requireJob(context);
        Instant limit = Instant.now().minus(KEPT);
        repository.givenUp().stream()
                .filter(courriel -> courriel.depose().isBefore(limit))
                .forEach(CourrielEntity::empty);
        return repository.next();
    }

    /** How many were given up and can still be tried again. */
    public long abandonnes(TenantContext context) {
        requireJob(context);
        return repository.givenUp().size();
    }

    static Duration pause(int tries) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static void requireJob(TenantContext context) {
        if (!context.subject().isJob()) {
            throw new IllegalStateException("letters are sent by a job of ours, by nobody else");
        }
    }
}
