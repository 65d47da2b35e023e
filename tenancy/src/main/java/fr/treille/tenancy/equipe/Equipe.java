package fr.treille.tenancy.equipe;

import fr.treille.tenancy.access.Affectation;
import fr.treille.tenancy.access.Droits;
import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Traces;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import fr.treille.tenancy.equipe.EquipeRefusee.Cause;
import fr.treille.tenancy.habilitation.Affectations;
import fr.treille.tenancy.habilitation.Demande;
import fr.treille.tenancy.habilitation.Habilitations;
import fr.treille.tenancy.identity.Memberships;
import fr.treille.tenancy.identity.Personnel;
import fr.treille.tenancy.identity.Personnel.Membre;
import fr.treille.tenancy.invitation.Invitations;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The staff of a gestionnaire; for administrators alone. */
@TenantService
public class Equipe {

    /** Characters of a function at most. */
    public static final int FONCTION_LA_PLUS_LONGUE = 120;

    @Inject
    EquipeRepository repository;

    @Inject
    Habilitations habilitations;

    @Inject
    Affectations affectations;

    @Inject
    Invitations invitations;

    @Inject
    Personnel personnel;

    @Inject
    Traces traces;

    /** How many there are. */
    public long combien(TenantContext context, Critere critere) {
        habilitations.exigerAdministrateur(context, "equipe.lister");
        return repository.count(critere, having(context, critere));
    }

    /** Some of them, by name: from that one on, at most that many. */
    public List<Agent> liste(TenantContext context, Critere critere, int premier, int auPlus) {
        habilitations.exigerAdministrateur(context, "equipe.lister");
        Droits droits = habilitations.droits(context);
        return repository.page(critere, having(context, critere), premier, auPlus).stream()
                .map(one -> one.agent(toCome(droits, one.compte())))
                .toList();
    }

    private Optional<Collection<String>> having(TenantContext context, Critere critere) {
        return critere.modele().map(modele -> affectations.enCours(context).stream()
                .filter(one -> one.modele() == modele)
                .map(Affectation::compte)
                .collect(Collectors.toSet()));
    }

    private static List<Affectation> toCome(Droits droits, String compte) {
        Instant now = Instant.now();
        return droits.affectations(compte).stream()
                .filter(one -> one.until().filter(end -> !end.isAfter(now)).isEmpty())
                .toList();
    }

    /** Names of all of them by their accounts, in the order of their names. */
    public Map<String, String> noms(TenantContext context) {
        habilitations.exigerAdministrateur(context, "equipe.lister");
        Map<String, String> noms = new LinkedHashMap<>();
        repository
                .all()
                .forEach(one -> noms.put(one.compte(), one.agent(List.of()).nomComplet()));
        return noms;
    }

    /** The addresses of all of them, those who are closed included. */
    public List<String> adresses(TenantContext context) {
        habilitations.exigerAdministrateur(context, "equipe.lister");
        return repository.all().stream()
                .map(one -> one.agent(List.of()).email())
                .filter(email -> !email.isEmpty())
                .toList();
    }

    /**
     * Takes from Keycloak who is a member and how they are called: those who came by another way are listed from then on.
     * Whoever is no member any more is shown as closed.
     *
     * @return how many members there are
     */
    public int relever(TenantContext context) {
        habilitations.exigerAdministrateur(context, "equipe.lister");
        List<Membre> membres = personnel.de(context.gestionnaire());
        Map<String, AgentEntity> known =
                repository.all().stream().collect(Collectors.toMap(AgentEntity::compte, Function.identity()));
        for (Membre membre : membres) {
            AgentEntity entity = known.remove(membre.compte());
            (entity == null ? repository.keep(AgentEntity.of(membre.compte())) : entity).follow(membre);
        }
        known.values().forEach(AgentEntity::close);
        return membres.size();
    }

    /**
     * Makes somebody a member, with a first role, and sends them an invitation. Whoever has an account already, here or for
     * another gestionnaire, keeps it.
     *
     * @return identifier of the account
     * @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks is no administrator
     * @throws EquipeRefusee when the function is too long, the address somebody else's or the account closed
     * @throws fr.treille.tenancy.habilitation.HabilitationRefusee when the rules do not allow the role
     */
    public String inviter(TenantContext context, Embauche embauche) {
        Motif motif = habilitations.exigerAdministrateur(context, "equipe.inviter");
        String fonction = fonction(embauche.fonction());
        Optional<AgentEntity> known = repository.ofEmail(embauche.personne().email());
        if (known.filter(one -> one.etat() == Etat.FERME).isPresent()) {
            throw new EquipeRefusee(Cause.DESACTIVE);
        }
        String compte = account(context, embauche, fonction);
        AgentEntity agent = repository.agent(compte).orElseGet(() -> repository.keep(AgentEntity.of(compte)));
        agent.name(
                embauche.personne().firstName(),
                embauche.personne().lastName(),
                embauche.personne().email(),
                fonction,
                embauche.rpps().map(Rpps::value));
        agent.open(embauche.temporaire() ? embauche.until() : Optional.empty());
        affectations.assurer(
                context,
                new Demande(
                        compte,
                        embauche.modele(),
                        embauche.perimetre(),
                        embauche.from(),
                        embauche.until(),
                        embauche.plage()));
        traces.noter(context, Fait.de(Acte.ADMINISTRATION, "equipe.inviter", "compte/" + compte, motif));
        return compte;
    }

    private String account(TenantContext context, Embauche embauche, String fonction) {
        try {
            String compte =
                    invitations.inviter(context, embauche.personne(), fonction).compte();
            embauche.rpps()
                    .ifPresent(rpps ->
                            personnel.decrire(context.gestionnaire(), compte, fonction, Optional.of(rpps.value())));
            return compte;
        } catch (Memberships.AccountTaken taken) {
            throw new EquipeRefusee(Cause.ADRESSE_PRISE);
        }
    }

    /** Says anew what somebody does, and their number as a health professional. */
    public void modifier(TenantContext context, String compte, String fonction, Optional<Rpps> rpps) {
        Motif motif = habilitations.exigerAdministrateur(context, "equipe.modifier");
        AgentEntity agent = known(compte);
        String said = fonction(fonction);
        agent.describe(said, rpps.map(Rpps::value));
        personnel.decrire(context.gestionnaire(), compte, said, rpps.map(Rpps::value));
        traces.noter(context, Fait.de(Acte.ADMINISTRATION, "equipe.modifier", "compte/" + compte, motif));
    }

    /**
     * They do not enter any more, from now on; what they have open ends within seconds. Their roles stay, but that of an
     * administrator, which ends.
     *
     * @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks is no administrator
     * @throws EquipeRefusee when it is themselves or nobody of this gestionnaire
     * @throws fr.treille.tenancy.habilitation.HabilitationRefusee when they are the last administrator
     */
    public void desactiver(TenantContext context, String compte) {
        Motif motif = habilitations.exigerAdministrateur(context, "equipe.desactiver");
        if (compte.equals(context.subject().id())) {
            throw new EquipeRefusee(Cause.SOI_MEME);
        }
        close(context, known(compte), "equipe.desactiver", motif);
    }

    private void close(TenantContext context, AgentEntity agent, String quoi, Motif motif) {
        // Before anything else: it refuses the last administrator.
        toCome(habilitations.droits(context), agent.compte()).stream()
                .filter(one -> one.modele() == ModeleDeRole.ADMIN_FONCTIONNEL)
                .forEach(one -> affectations.retirer(context, one.id(), Instant.now()));
        agent.close();
        traces.noter(context, Fait.de(Acte.DROITS, quoi, "compte/" + agent.compte(), motif));
        personnel.suspendre(context.gestionnaire(), agent.compte());
    }

    /**
     * They enter again, for good, with the roles that have not ended.
     *
     * @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks is no administrator
     * @throws EquipeRefusee when it is nobody of this gestionnaire
     */
    public void reactiver(TenantContext context, String compte) {
        Motif motif = habilitations.exigerAdministrateur(context, "equipe.reactiver");
        AgentEntity agent = known(compte);
        agent.open(Optional.empty());
        traces.noter(context, Fait.de(Acte.DROITS, "equipe.reactiver", "compte/" + compte, motif));
        personnel.rouvrir(context.gestionnaire(), compte);
    }

    /**
     * Closes the accounts whose time is over.
     *
     * @return how many
     */
    public int terminer(TenantContext context) {
        Motif motif = habilitations.exigerAdministrateur(context, "equipe.terminer");
        List<AgentEntity> overdue = repository.overdue(Instant.now());
        overdue.forEach(one -> close(context, one, "equipe.terminer", motif));
        return overdue.size();
    }

    /** All of them as a table that a spreadsheet opens, and that makes it compute nothing. */
    public String exporter(TenantContext context) {
        Motif motif = habilitations.exigerAdministrateur(context, "equipe.exporter");
        Droits droits = habilitations.droits(context);
        List<Agent> agents = repository.all().stream()
                .map(one -> one.agent(toCome(droits, one.compte())))
                .toList();
        traces.noter(context, Fait.de(Acte.EXPORT, "equipe.exporter", "agents/" + agents.size(), motif));
        return Csv.write(agents);
    }

    private AgentEntity known(String compte) {
        return repository.agent(compte).orElseThrow(() -> new EquipeRefusee(Cause.INCONNU));
    }

    private static String fonction(String typed) {
        String fonction = typed.strip();
        if (fonction.length() > FONCTION_LA_PLUS_LONGUE || fonction.chars().anyMatch(Character::isISOControl)) {
            throw new EquipeRefusee(Cause.FONCTION);
        }
        return fonction;
    }
}
