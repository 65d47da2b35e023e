package fr.treille.tenancy.habilitation;

import fr.treille.tenancy.access.Affectation;
import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Perimetre.DEtablissement;
import fr.treille.tenancy.access.Perimetre.DUnite;
import fr.treille.tenancy.access.Perimetre.DuCercle;
import fr.treille.tenancy.access.Perimetre.DuGestionnaire;
import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Traces;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import fr.treille.tenancy.habilitation.HabilitationRefusee.Cause;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who has which role, for whom and until when; for administrators alone. */
@TenantService
public class Affectations {

    private static final int ENDED_SHOWN = 200;

    @Inject
    HabilitationRepository repository;

    @Inject
    Habilitations habilitations;

    @Inject
    Traces traces;

    @Inject
    @Any
    Instance<Lieux> lieux;

    /** Those in force and those to come, the oldest first. */
    public List<Affectation> enCours(TenantContext context) {
        habilitations.exigerAdministrateur(context, "habilitation.lister");
        return repository.inForceOrToCome(Instant.now());
    }

    /** The last that have ended. */
    public List<Affectation> terminees(TenantContext context) {
        habilitations.exigerAdministrateur(context, "habilitation.lister");
        return repository.ended(Instant.now(), ENDED_SHOWN);
    }

    /**
     * Gives a role.
     *
     * @return identifier of the assignment
     * @throws AccesRefuse when who asks is no administrator
     * @throws HabilitationRefusee when the rules do not allow it
     */
    public UUID affecter(TenantContext context, Demande demande) {
        Motif motif = habilitations.exigerAdministrateur(context, "habilitation.affecter");
        requireAllowed(context, demande);
        habilitations.ontChange(context);
        Affectation affectation = new Affectation(
                UUID.randomUUID(),
                demande.compte(),
                demande.modele(),
                demande.perimetre(),
                demande.from(),
                demande.until(),
                demande.plage());
        repository.keep(AffectationEntity.of(affectation, context.subject().id()));
        note(context, "habilitation.affecter", affectation.id(), motif);
        return affectation.id();
    }

    /** Gives it from now on, unless they have it already: what builds a gestionnaire may be repeated. */
    public void assurer(TenantContext context, Demande demande) {
        habilitations.exigerAdministrateur(context, "habilitation.affecter");
        boolean given = repository.inForceOrToCome(Instant.now()).stream()
                .anyMatch(one -> one.compte().equals(demande.compte())
                        && one.modele() == demande.modele()
                        && one.perimetre().equals(demande.perimetre()));
        if (!given) {
            affecter(context, demande);
        }
    }

    private void requireAllowed(TenantContext context, Demande demande) {
        if (demande.compte().equals(context.subject().id())) {
            throw new HabilitationRefusee(Cause.SOI_MEME);
        }
        if (demande.modele().technique() && !(demande.perimetre() instanceof DuGestionnaire)) {
            throw new HabilitationRefusee(Cause.ROLE_TECHNIQUE_SANS_PERSONNES);
        }
        if (!exists(context, demande)) {
            throw new HabilitationRefusee(Cause.LIEU_INCONNU);
        }
        if (demande.until()
                .filter(end -> !end.isAfter(demande.from()) || !end.isAfter(Instant.now()))
                .isPresent()) {
            throw new HabilitationRefusee(Cause.FIN_PASSEE);
        }
        // The publisher's support comes on a ticket, for a time that is known.
        if (demande.modele() == ModeleDeRole.SUPPORT && demande.until().isEmpty()) {
            throw new HabilitationRefusee(Cause.FIN_MANQUANTE);
        }
        if (demande.plage().isEmpty() && repository.matrice().demandePlage(demande.modele())) {
            throw new HabilitationRefusee(Cause.PLAGE_MANQUANTE);
        }
    }

    private boolean exists(TenantContext context, Demande demande) {
        Optional<UUID> place =
                switch (demande.perimetre()) {
                    case DuGestionnaire g -> Optional.empty();
                    case DuCercle c -> Optional.empty();
                    case DEtablissement(UUID id) -> Optional.of(id);
                    case DUnite(UUID id) -> Optional.of(id);
                };
        return place.isEmpty()
                || lieux.stream().anyMatch(source -> source.noms(context).containsKey(place.get()));
    }

    /**
     * Ends an assignment at that moment, at once if it is past; one that has not begun never will.
     *
     * @throws AccesRefuse when who asks is no administrator
     * @throws HabilitationRefusee when it is unknown or has ended, or when the gestionnaire would be left without an
     *     administrator
     */
    public void retirer(TenantContext context, UUID id, Instant at) {
        Motif motif = habilitations.exigerAdministrateur(context, "habilitation.retirer");
        // First, so that two administrators who remove each other at the same moment do it one after the other.
        habilitations.ontChange(context);
        Instant now = Instant.now();
        AffectationEntity entity =
                repository.affectation(id).orElseThrow(() -> new HabilitationRefusee(Cause.INCONNUE));
        Affectation affectation = entity.affectation();
        if (affectation.until().filter(end -> !end.isAfter(now)).isPresent()) {
            throw new HabilitationRefusee(Cause.INCONNUE);
        }
        if (isLastAdministrator(affectation, now)) {
            throw new HabilitationRefusee(Cause.DERNIER_ADMINISTRATEUR);
        }
        Instant end = at.isBefore(now) ? now : at;
        if (affectation.until().filter(end::isAfter).isPresent()) {
            throw new HabilitationRefusee(Cause.FIN_PASSEE);
        }
        entity.end(end, context.subject().id());
        note(context, "habilitation.retirer", id, motif);
    }

    /** An administrator for a time, or at certain hours, is not enough: somebody stays for good. */
    private boolean isLastAdministrator(Affectation affectation, Instant now) {
        return stays(affectation, now)
                && repository.inForceOrToCome(now).stream()
                        .filter(one -> !one.id().equals(affectation.id()))
                        .noneMatch(one -> stays(one, now));
    }

    private static boolean stays(Affectation one, Instant now) {
        return one.modele() == ModeleDeRole.ADMIN_FONCTIONNEL
                && one.until().isEmpty()
                && one.plage().isEmpty()
                && one.vaut(now);
    }

    private void note(TenantContext context, String quoi, UUID id, Motif motif) {
        traces.noter(context, Fait.de(Acte.DROITS, quoi, "affectation/" + id, motif));
    }
}
