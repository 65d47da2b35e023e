package fr.treille.tenancy.brisdeglace;

import fr.treille.tenancy.access.BrisDeGlaceOuvert;
import fr.treille.tenancy.access.Droits;
import fr.treille.tenancy.access.Personne;
import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Traces;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import fr.treille.tenancy.habilitation.Habilitations;
import fr.treille.tenancy.habilitation.Ouvertures;
import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A dossier opened in an emergency by somebody whose it is not: with a reason, for an hour at most, told at once to the
 * responsible and the DPO, who look at it again (HAS, criterion of confidentiality; domain B19).
 */
@TenantService
public class BrisDeGlace implements Ouvertures {

    /** Longest time that a dossier stays open. */
    public static final Duration LONGEST = Duration.ofMinutes(60);

    /** Shortest reason that says something, in characters. */
    public static final int SHORTEST_REASON = 15;

    /** How many one person may open in {@link #WINDOW}: an emergency is rare, curiosity is not. */
    public static final int MOST = 5;

    static final Duration WINDOW = Duration.ofHours(24);

    private static final int LONGEST_TEXT = 1000;

    /** Somebody opened one: told once it is committed. */
    public record Ouvert(GestionnaireKey gestionnaire, AccesDeSecours acces) {}

    @Inject
    BrisRepository repository;

    @Inject
    Habilitations habilitations;

    @Inject
    Traces traces;

    @Inject
    Event<Ouvert> ouverts;

    /** Whether who asks could open this dossier so: they hold a role that reads dossiers, and no technical one alone. */
    public boolean peut(TenantContext context) {
        return role(context, Instant.now()).isPresent();
    }

    /**
     * Opens the dossier for reading.
     *
     * @param motif why, in their own words; kept, and read by whoever reviews it
     * @param duree how long; never longer than {@link #LONGEST}
     * @throws SecoursRefuse when they may not, say too little, or do it too often; the refusal is traced
     */
    public AccesDeSecours ouvrir(TenantContext context, Personne personne, String motif, Duration duree) {
        Instant now = Instant.now();
        Motif role = role(context, now).orElseThrow(() -> refus(context, personne, SecoursRefuse.Raison.ROLE));
        String reason = motif.strip();
        refuserSi(tooShort(reason), context, personne, SecoursRefuse.Raison.MOTIF_TROP_COURT);
        // First, since it holds others up until the commit: those who open at the same moment are counted one by one.
        habilitations.ontChange(context);
        String compte = context.subject().id();
        boolean already = repository.openOf(compte, now).stream()
                .anyMatch(bris -> bris.usager().equals(personne.id()));
        refuserSi(already, context, personne, SecoursRefuse.Raison.DEJA_OUVERT);
        boolean tooOften = repository.countOf(compte, now.minus(WINDOW)) >= MOST;
        refuserSi(tooOften, context, personne, SecoursRefuse.Raison.TROP_SOUVENT);

        Instant fin = now.plus(duree.compareTo(LONGEST) > 0 ? LONGEST : duree);
        BrisEntity bris = BrisEntity.of(context, personne, role, reason, now, fin);
        repository.keep(bris);
        tracer(context, bris, "bris-de-glace.ouvrir", role);
        AccesDeSecours acces = bris.acces(Optional.empty());
        ouverts.fire(new Ouvert(context.gestionnaire(), acces));
        return acces;
    }

    /** What to answer of a dossier that does not exist: the attempt is traced like any other. */
    public SecoursRefuse inconnu(TenantContext context, UUID id) {
        return refus(context, new Personne(id, Set.of(), Set.of(), Set.of()), SecoursRefuse.Raison.INCONNU);
    }

    private static boolean tooShort(String reason) {
        return reason.length() < SHORTEST_REASON || reason.length() > LONGEST_TEXT;
    }

    /** Ends it before its time; only who opened it. */
    public void refermer(TenantContext context, UUID id) {
        repository
                .find(id)
                .filter(bris -> bris.compte().equals(context.subject().id()))
                .ifPresent(bris -> {
                    bris.close(Instant.now());
                    habilitations.ontChange(context);
                    tracer(context, bris, "bris-de-glace.refermer", Motif.MEMBRE);
                });
    }

    @Override
    public List<BrisDeGlaceOuvert> ouverts(TenantContext context) {
        return repository.open(Instant.now()).stream()
                .map(bris -> new BrisDeGlaceOuvert(bris.compte(), bris.usager(), bris.fin()))
                .toList();
    }

    /** The one by which who asks reads this dossier now. */
    public Optional<AccesDeSecours> enCours(TenantContext context, UUID usager) {
        return repository.openOf(context.subject().id(), Instant.now()).stream()
                .filter(bris -> bris.usager().equals(usager))
                .findFirst()
                .map(bris -> bris.acces(Optional.empty()));
    }

    /** Those that who asks is to look at again, the latest first. */
    public List<AccesDeSecours> aRevoir(TenantContext context) {
        Droits droits = habilitations.droits(context);
        return repository.notReviewed().stream()
                .filter(bris -> revoit(context, droits, bris).isPresent())
                .map(bris -> bris.acces(Optional.empty()))
                .toList();
    }

    /** All that who asks may look at, reviewed or not, the latest first. */
    public List<AccesDeSecours> tous(TenantContext context) {
        Droits droits = habilitations.droits(context);
        Map<UUID, RevueEntity> reviews = repository.reviews();
        return repository.latest().stream()
                .filter(bris -> revoit(context, droits, bris).isPresent())
                .map(bris -> bris.acces(Optional.ofNullable(reviews.get(bris.id()))))
                .toList();
    }

    /**
     * Keeps what was found; once.
     *
     * @throws SecoursRefuse when it is one's own, not theirs to review, or reviewed already
     */
    public void revoir(TenantContext context, UUID id, AccesDeSecours.Issue issue, String commentaire) {
        BrisEntity bris = repository.claim(id).orElseThrow(() -> new SecoursRefuse(SecoursRefuse.Raison.REVUE));
        Motif reviewer = revoit(context, habilitations.droits(context), bris)
                .orElseThrow(() -> refus(context, bris.personne(), SecoursRefuse.Raison.REVUE));
        boolean open = repository.review(id).isEmpty() && commentaire.length() <= LONGEST_TEXT;
        refuserSi(!open, context, bris.personne(), SecoursRefuse.Raison.REVUE);
        repository.keep(RevueEntity.of(context, id, issue, commentaire.strip()));
        tracer(context, bris, "bris-de-glace.revoir", reviewer);
    }

    /** Whether who asks reviews at all. */
    public boolean estReviseur(TenantContext context) {
        return habilitations.droits(context).revoit(context.subject().id(), Instant.now());
    }

    /** As what; nobody looks at their own. */
    private static Optional<Motif> revoit(TenantContext context, Droits droits, BrisEntity bris) {
        String compte = context.subject().id();
        return bris.compte().equals(compte) ? Optional.empty() : droits.revoit(compte, bris.personne(), Instant.now());
    }

    private Optional<Motif> role(TenantContext context, Instant now) {
        return habilitations.droits(context).peutBriser(context.subject().id(), now);
    }

    private void refuserSi(boolean refused, TenantContext context, Personne personne, SecoursRefuse.Raison raison) {
        if (refused) {
            throw refus(context, personne, raison);
        }
    }

    private SecoursRefuse refus(TenantContext context, Personne personne, SecoursRefuse.Raison raison) {
        Motif why = new Motif(Motif.MEMBRE.enTantQue(), raison.name());
        traces.noterAPart(context, Fait.sur(personne.id(), Acte.REFUS, "bris-de-glace.refuser", "", "", why));
        return new SecoursRefuse(raison);
    }

    private void tracer(TenantContext context, BrisEntity bris, String quoi, Motif motif) {
        traces.noter(
                context, Fait.sur(bris.usager(), Acte.BRIS_DE_GLACE, quoi, "", "bris-de-glace/" + bris.id(), motif));
    }
}
