package fr.treille.tenancy.reglage;

import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Traces;
import fr.treille.tenancy.brisdeglace.BrisDeGlace;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import fr.treille.tenancy.habilitation.Habilitations;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Settings of a gestionnaire. */
@TenantService
public class Reglages {

    /** Characters of a message at most. */
    public static final int LONGEST_MESSAGE = 2000;

    /** Months for which traces are kept at least, whatever anybody decides. */
    public static final int SHORTEST_CONSERVATION = 12;

    /** Months for which traces are kept when nobody has decided otherwise: then nothing is removed at all. */
    public static final int USUAL_CONSERVATION = 36;

    /** Shortest time for which a dossier is opened by break-glass: less would not let anybody read. */
    public static final Duration SHORTEST_SECOURS = Duration.ofMinutes(5);

    /** Longest one (domain B19). */
    public static final Duration LONGEST_SECOURS = BrisDeGlace.LONGEST;

    private static final int LONGEST_CONSERVATION = 240;
    private static final int LONGEST_REASON = 500;
    private static final String MESSAGE = "message";
    private static final String SECOND_FACTEUR = "second-facteur";
    private static final String CONSERVATION = "conservation-traces";
    private static final String DUREE_DE_SECOURS = "duree-de-secours";

    @Inject
    ReglageRepository repository;

    @Inject
    Habilitations habilitations;

    @Inject
    Traces traces;

    /** The message that everybody of the gestionnaire finds on their first screen. */
    public Optional<String> message(TenantContext context) {
        return repository.find(MESSAGE).map(ReglageEntity::value);
    }

    /**
     * Changes it; a blank one takes it away.
     *
     * @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks is none
     * @throws IllegalArgumentException when it is longer than {@link #LONGEST_MESSAGE}
     */
    public void changeMessage(TenantContext context, String message) {
        Motif motif = habilitations.exigerAdministrateur(context, "reglage.message");
        if (message.length() > LONGEST_MESSAGE) {
            throw new IllegalArgumentException("a message has " + LONGEST_MESSAGE + " characters at most");
        }
        tracer(context, "reglage.message", "reglage/" + MESSAGE, motif);
        if (message.isBlank()) {
            repository.find(MESSAGE).ifPresent(repository::remove);
            return;
        }
        change(context, MESSAGE, message.strip());
    }

    /** Whether its people need a second factor to sign in; as long as nobody decided, they do not. */
    public SecondFacteur secondFacteur(TenantContext context) {
        return repository
                .find(SECOND_FACTEUR)
                .map(reglage -> SecondFacteur.valueOf(reglage.value()))
                .orElse(SecondFacteur.FACULTATIF);
    }

    /**
     * Decides it, from their next sign-in on.
     *
     * @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks is none
     */
    public void changeSecondFacteur(TenantContext context, SecondFacteur secondFacteur) {
        Motif motif = habilitations.exigerAdministrateur(context, "reglage.second-facteur");
        tracer(context, "reglage.second-facteur", "second-facteur/" + secondFacteur, motif);
        change(context, SECOND_FACTEUR, secondFacteur.name());
    }

    /** For how many months traces are kept; empty as long as no administrator has approved any removal. */
    public Optional<Integer> conservationDesTraces(TenantContext context) {
        return repository.find(CONSERVATION).map(ReglageEntity::value).map(Integer::valueOf);
    }

    /**
     * Approves that traces older than this are removed, day after day.
     *
     * @param mois {@link #SHORTEST_CONSERVATION} at least
     * @param raison why, written down with the act
     * @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks is none
     * @throws IllegalArgumentException when it is too short or too long, or no reason is given
     */
    public void changeConservation(TenantContext context, int mois, String raison) {
        Motif motif = habilitations.exigerAdministrateur(context, "reglage.conservation-traces");
        if (mois < SHORTEST_CONSERVATION || mois > LONGEST_CONSERVATION) {
            throw new IllegalArgumentException(
                    "traces are kept for " + SHORTEST_CONSERVATION + " to " + LONGEST_CONSERVATION + " months");
        }
        if (raison.isBlank() || raison.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason of " + LONGEST_REASON + " characters at most is needed");
        }
        tracer(context, "reglage.conservation-traces", "mois/" + mois, new Motif(motif.enTantQue(), raison.strip()));
        change(context, CONSERVATION, String.valueOf(mois));
    }

    /** For how long a dossier that is opened by break-glass stays open; an hour unless somebody decided less. */
    public Duration dureeDeSecours(TenantContext context) {
        return repository
                .find(DUREE_DE_SECOURS)
                .map(reglage -> Duration.ofMinutes(Long.parseLong(reglage.value())))
                .orElse(LONGEST_SECOURS);
    }

    /**
     * Decides it, for those that are opened from now on.
     *
     * @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks is no administrator
     * @throws IllegalArgumentException when it is not between {@link #SHORTEST_SECOURS} and {@link #LONGEST_SECOURS}
     */
    public void changeDureeDeSecours(TenantContext context, Duration duree) {
        Motif motif = habilitations.exigerAdministrateur(context, "reglage.duree-de-secours");
        if (duree.compareTo(SHORTEST_SECOURS) < 0 || duree.compareTo(LONGEST_SECOURS) > 0) {
            throw new IllegalArgumentException("a dossier stays open for 5 to 60 minutes");
        }
        tracer(context, "reglage.duree-de-secours", "minutes/" + duree.toMinutes(), motif);
        change(context, DUREE_DE_SECOURS, String.valueOf(duree.toMinutes()));
    }

    private void tracer(TenantContext context, String quoi, String objet, Motif motif) {
        traces.noter(context, Fait.de(Acte.ADMINISTRATION, quoi, objet, motif));
    }

    private void change(TenantContext context, String name, String value) {
        ReglageEntity reglage = repository.find(name).orElseGet(() -> ReglageEntity.of(name));
        reglage.change(value, context.subject().id());
        repository.keep(reglage);
    }
}
