package fr.treille.tenancy.invitation;

import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Traces;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import fr.treille.tenancy.courriel.Courriel;
import fr.treille.tenancy.courriel.Courriels;
import fr.treille.tenancy.courriel.Modele;
import fr.treille.tenancy.habilitation.Habilitations;
import fr.treille.tenancy.identity.Activations;
import fr.treille.tenancy.identity.Activations.Refus;
import fr.treille.tenancy.identity.Directories;
import fr.treille.tenancy.identity.Memberships;
import fr.treille.tenancy.identity.Person;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Invites people, and lets them in by the link that they were sent. */
@TenantService
public class Invitations {

    /** For how long a link opens. */
    public static final Duration VALIDITE = Duration.ofDays(7);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));

    private final SecureRandom random = new SecureRandom();
    private final String url = System.getProperty("treille.url", "");

    /** Nobody was invited with this account here; nothing was changed. */
    public static final class PasInvite extends RuntimeException {

        private static final long serialVersionUID = 1L;

        PasInvite() {
            super("nobody was invited with this account");
        }
    }

    @Inject
    InvitationRepository repository;

    @Inject
    Memberships memberships;

    @Inject
    Activations activations;

    @Inject
    Directories directories;

    @Inject
    Courriels courriels;

    @Inject
    Habilitations habilitations;

    @Inject
    Traces traces;

    /**
     * Makes this person a member, with an account of their own or a new one, and writes to them. Somebody who was invited
     * already gets no second letter.
     *
     * @param fonction what they do, as their profile shows it
     * @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks is neither an administrator nor a job of ours
     * @throws Memberships.AccountTaken when their e-mail address is the name of somebody else's account
     * @throws fr.treille.tenancy.identity.IdentityProviderUnavailable when Keycloak does not answer: ask again
     */
    public Invite inviter(TenantContext context, Person person, String fonction) {
        Motif motif = habilitations.exigerAdministrateur(context, "invitation.inviter");
        String compte = memberships.ensureInvited(key(context), person, fonction);
        boolean nouveau = !activations.hasWayIn(compte);
        if (!repository.isKnown(compte)) {
            traces.noter(context, Fait.de(Acte.ADMINISTRATION, "invitation.inviter", "compte/" + compte, motif));
            write(context, compte, person, nouveau);
        }
        return new Invite(compte, nouveau);
    }

    /** Those who have not followed their link, the first invited first. */
    public List<EnAttente> enAttente(TenantContext context) {
        habilitations.exigerAdministrateur(context, "invitation.lire");
        Instant now = Instant.now();
        return repository.open().stream().map(lien -> lien.enAttente(now)).toList();
    }

    /**
     * Writes to them again; the link of before opens nothing any more.
     *
     * @throws PasInvite when nobody was invited with this account, or they are no member any more
     */
    public void renvoyer(TenantContext context, String compte) {
        Motif motif = habilitations.exigerAdministrateur(context, "invitation.renvoyer");
        if (!repository.isKnown(compte)) {
            throw new PasInvite();
        }
        Person person = memberships.member(key(context), compte).orElseThrow(PasInvite::new);
        traces.noter(context, Fait.de(Acte.ADMINISTRATION, "invitation.renvoyer", "compte/" + compte, motif));
        write(context, compte, person, !activations.hasWayIn(compte));
    }

    private void write(TenantContext context, String compte, Person person, boolean nouveau) {
        repository.open(compte).ifPresent(before -> before.become(LienEntity.Etat.REMPLACEE));
        Instant now = Instant.now();
        String by = context.subject().id();
        Map<String, String> values = new HashMap<>(Map.of("prenom", person.firstName(), "lien", url + "/"));
        Modele modele = Modele.ACCES;
        if (directories.isOpen(key(context))) {
            modele = Modele.ANNUAIRE;
            values.put("lien", url + "/annuaire/" + key(context));
            repository.add(LienEntity.told(compte, now, by));
        } else if (nouveau) {
            modele = Modele.INVITATION;
            Jeton jeton = Jeton.random(context.gestionnaire(), random);
            Instant end = now.plus(VALIDITE);
            repository.add(LienEntity.of(compte, jeton.hash(), now, end, by));
            values.put("lien", url + "/invitation/" + jeton.written());
            values.put("jusqu-au", DAY.format(end));
        } else {
            repository.add(LienEntity.told(compte, now, by));
        }
        courriels.envoyer(context, new Courriel(person.email(), modele, values));
    }

    /** What there is to say of this link. Changes nothing: programs that check mail follow links too. */
    public Lien voir(TenantContext context, Jeton jeton) {
        return repository.of(jeton.hash()).map(lien -> say(lien, Instant.now())).orElseGet(Lien.Inconnu::new);
    }

    private Lien say(LienEntity lien, Instant now) {
        return switch (lien.etat()) {
            case UTILISEE -> new Lien.DejaUtilise();
            case REMPLACEE -> new Lien.Remplace();
            case OUVERTE -> lien.isOver(now) ? new Lien.Expire() : new Lien.Ouvert(lien.expire());
        };
    }

    /** Gives the account its first password; the link opens nothing from then on. */
    public Acceptation accepter(TenantContext context, Jeton jeton, String motDePasse) {
        Optional<LienEntity> found = repository.locked(jeton.hash());
        if (found.isEmpty()) {
            return new Acceptation.LienFerme(new Lien.Inconnu());
        }
        LienEntity lien = found.get();
        Lien said = say(lien, Instant.now());
        if (!(said instanceof Lien.Ouvert)) {
            return new Acceptation.LienFerme(said);
        }
        if (memberships.member(key(context), lien.compte()).isEmpty()) {
            // They left before they came.
            lien.become(LienEntity.Etat.REMPLACEE);
            return new Acceptation.LienFerme(new Lien.Inconnu());
        }
        if (activations.hasWayIn(lien.compte())) {
            // By another gestionnaire's invitation: an old letter must not change what they chose since.
            lien.become(LienEntity.Etat.UTILISEE);
            return new Acceptation.LienFerme(new Lien.DejaUtilise());
        }
        Optional<Refus> refus = activations.activate(lien.compte(), motDePasse);
        if (refus.isPresent()) {
            return new Acceptation.MotDePasseRefuse(refus.get());
        }
        lien.become(LienEntity.Etat.UTILISEE);
        traces.noter(
                context, Fait.de(Acte.ADMINISTRATION, "invitation.accepter", "compte/" + lien.compte(), Motif.TACHE));
        return new Acceptation.Faite();
    }

    private static String key(TenantContext context) {
        return context.gestionnaire().value();
    }
}
