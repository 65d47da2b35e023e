package fr.treille.assembly.habilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.assembly.inside.Probe;
import fr.treille.assembly.inside.Services;
import fr.treille.assembly.inside.Services.Call;
import fr.treille.assembly.inside.TestAssembly;
import fr.treille.assembly.inside.Worlds;
import fr.treille.assembly.inside.Worlds.World;
import fr.treille.tenancy.access.Action;
import fr.treille.tenancy.access.Affectation;
import fr.treille.tenancy.access.Cellule;
import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Perimetre.DUnite;
import fr.treille.tenancy.access.Perimetre.DuGestionnaire;
import fr.treille.tenancy.access.Personne;
import fr.treille.tenancy.access.Volet;
import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.habilitation.AccesRefuse;
import fr.treille.tenancy.habilitation.Affectations;
import fr.treille.tenancy.habilitation.Demande;
import fr.treille.tenancy.habilitation.HabilitationRefusee;
import fr.treille.tenancy.habilitation.HabilitationRefusee.Cause;
import fr.treille.tenancy.habilitation.Habilitations;
import fr.treille.tenancy.habilitation.Roles;
import fr.treille.tenancy.identity.Membership;
import fr.treille.tenancy.identity.Subject;
import fr.treille.tenancy.structure.Structure;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rules of rights, kept by the services whoever calls them. */
@ExtendWith(ArquillianExtension.class)
class RightsIT {

    @Inject
    Worlds worlds;

    @Inject
    Border border;

    @Inject
    Affectations affectations;

    @Inject
    Habilitations habilitations;

    @Inject
    Roles roles;

    @Inject
    Structure structure;

    @Inject
    UserTransaction transaction;

    @Deployment
    static EnterpriseArchive assembly() {
        return TestAssembly.with(
                "treille-rights",
                RightsIT.class,
                Services.class,
                Call.class,
                Worlds.class,
                World.class,
                Probe.class,
                Probe.Injected.class);
    }

    private TenantContext somebody(World world, String account) {
        return border.admit(
                new Subject(account, account, "Essai"),
                new Membership.Of(world.key().value()));
    }

    private static Demande administrator(String account) {
        return Demande.permanente(account, ModeleDeRole.ADMIN_FONCTIONNEL, new DuGestionnaire());
    }

    @Test
    void twoAdministratorsWhoRemoveEachOtherLeaveOne() throws Exception {
        World world = worlds.aGestionnaire();
        TenantContext first = world.context();
        TenantContext second = somebody(world, "second");
        UUID ofSecond = affectations.affecter(first, administrator("second"));
        UUID ofFirst = affectations.enCours(first).stream()
                .filter(one -> one.compte().equals(first.subject().id()))
                .map(Affectation::id)
                .findFirst()
                .orElseThrow();

        List<Boolean> done = atOnce(() -> removed(first, ofSecond), () -> removed(second, ofFirst));

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(Stream.of(first, second).filter(habilitations::estAdministrateur))
                .hasSize(1);
    }

    private boolean removed(TenantContext by, UUID id) {
        try {
            affectations.retirer(by, id, Instant.now());
            return true;
        } catch (HabilitationRefusee | AccesRefuse refused) {
            return false;
        }
    }

    private static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> answers = threads.invokeAll(List.of(one, other));
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void theLastAdministratorStaysWhateverTheWay() {
        World world = worlds.aGestionnaire();
        TenantContext context = world.context();
        Affectation own = affectations.enCours(context).stream()
                .filter(one -> one.compte().equals(context.subject().id()))
                .findFirst()
                .orElseThrow();
        Instant later = Instant.now().plus(30, ChronoUnit.DAYS);

        assertRefused(Cause.DERNIER_ADMINISTRATEUR, () -> affectations.retirer(context, own.id(), Instant.now()));
        assertRefused(Cause.DERNIER_ADMINISTRATEUR, () -> affectations.retirer(context, own.id(), later));
        // One for a time is not enough.
        affectations.affecter(
                context,
                new Demande(
                        "remplacante",
                        ModeleDeRole.ADMIN_FONCTIONNEL,
                        new DuGestionnaire(),
                        Instant.now(),
                        Optional.of(later),
                        Optional.empty()));
        assertRefused(Cause.DERNIER_ADMINISTRATEUR, () -> affectations.retirer(context, own.id(), Instant.now()));
        affectations.affecter(context, administrator("seconde"));
        affectations.retirer(context, own.id(), Instant.now());
        assertThat(habilitations.estAdministrateur(context)).isFalse();
    }

    @Test
    void nobodyGivesRightsToThemself() {
        World world = worlds.aGestionnaire();
        String own = world.context().subject().id();
        assertRefused(
                Cause.SOI_MEME,
                () -> affectations.affecter(
                        world.context(), Demande.permanente(own, ModeleDeRole.DIRECTEUR, new DuGestionnaire())));
        assertRefused(Cause.SOI_MEME, () -> affectations.affecter(world.context(), administrator(own)));
    }

    @Test
    void whatTheRulesForbidIsRefused() {
        World world = worlds.aGestionnaire();
        TenantContext context = world.context();
        assertRefused(
                Cause.LIEU_INCONNU,
                () -> affectations.affecter(
                        context, Demande.permanente("x", ModeleDeRole.EDUCATEUR, new DUnite(UUID.randomUUID()))));
        assertRefused(
                Cause.ROLE_TECHNIQUE_SANS_PERSONNES,
                () -> affectations.affecter(
                        context, Demande.permanente("x", ModeleDeRole.DPO, new DUnite(UUID.randomUUID()))));
        assertRefused(
                Cause.FIN_MANQUANTE,
                () -> affectations.affecter(
                        context, Demande.permanente("x", ModeleDeRole.SUPPORT, new DuGestionnaire())));
        assertRefused(
                Cause.PLAGE_MANQUANTE,
                () -> affectations.affecter(
                        context, Demande.permanente("x", ModeleDeRole.VEILLEUR, new DuGestionnaire())));
        Cellule read = Cellule.lire("L");
        assertRefused(
                Cause.ROLE_TECHNIQUE_SANS_CONTENU,
                () -> roles.changer(context, ModeleDeRole.DPO, Volet.MED, read, "parce que je le veux"));
        assertRefused(
                Cause.PARAMETRES_DE_L_ADMINISTRATEUR,
                () -> roles.changer(context, ModeleDeRole.ADMIN_FONCTIONNEL, Volet.PAR, read, ""));
        assertRefused(
                Cause.MOTIF_TROP_COURT,
                () -> roles.changer(context, ModeleDeRole.COMPTABLE, Volet.MED, read, "  pourquoi  "));
        assertRefused(
                Cause.POSTE_AJOUTE,
                () -> roles.changer(context, ModeleDeRole.EDUCATEUR, Volet.TRE, Cellule.lire("L(p,poste)"), ""));
        assertRefused(Cause.INCONNUE, () -> affectations.retirer(context, UUID.randomUUID(), Instant.now()));
    }

    private static void assertRefused(Cause cause, Runnable gesture) {
        assertThatThrownBy(gesture::run)
                .isInstanceOfSatisfying(HabilitationRefusee.class, refused -> assertThat(refused.pourquoi())
                        .isEqualTo(cause));
    }

    @Test
    void aChangeHoldsFromTheNextQuestionOnAndOneThatIsUndoneNever() throws Exception {
        World world = worlds.aGestionnaire();
        TenantContext nurse = somebody(world, "infirmiere");
        UUID unit =
                structure.liste(world.context()).getFirst().unites().getFirst().id();
        Personne person = new Personne(UUID.randomUUID(), Set.of(unit), Set.of(), Set.of());
        assertThat(may(nurse, person)).isFalse();

        transaction.begin();
        affectations.affecter(
                world.context(), Demande.permanente("infirmiere", ModeleDeRole.INFIRMIER, new DUnite(unit)));
        assertThat(habilitations
                        .droits(world.context())
                        .may("infirmiere", Action.LIRE, Volet.SOI, person, Instant.now())
                        .permis())
                .as("within the transaction")
                .isTrue();
        transaction.rollback();
        assertThat(may(nurse, person)).as("undone").isFalse();

        UUID id = affectations.affecter(
                world.context(), Demande.permanente("infirmiere", ModeleDeRole.INFIRMIER, new DUnite(unit)));
        assertThat(may(nurse, person)).as("given").isTrue();
        roles.changer(world.context(), ModeleDeRole.INFIRMIER, Volet.SOI, Cellule.FERMEE, "");
        assertThat(may(nurse, person)).as("narrowed").isFalse();
        roles.changer(world.context(), ModeleDeRole.INFIRMIER, Volet.SOI, Cellule.lire("E(p)"), "");
        assertThat(may(nurse, person)).as("as the template again").isTrue();
        affectations.retirer(world.context(), id, Instant.now());
        assertThat(may(nurse, person)).as("ended").isFalse();
    }

    private boolean may(TenantContext context, Personne person) {
        return habilitations.peut(context, Action.LIRE, Volet.SOI, person).permis();
    }

    @Test
    void aRefusalSaysWhyAndStaysTraced() {
        World world = worlds.aGestionnaire();
        TenantContext stranger = somebody(world, "inconnue");
        UUID person = UUID.randomUUID();

        assertThatThrownBy(() -> habilitations.exiger(
                        stranger,
                        Action.LIRE,
                        Volet.MED,
                        new Personne(person, Set.of(), Set.of(), Set.of()),
                        "essai.lire"))
                .isInstanceOfSatisfying(AccesRefuse.class, refused -> assertThat(refused.raison())
                        .startsWith("Aucun rôle ne vous est donné."));

        assertThat(worlds.content(world)).contains(person.toString(), "essai.lire", "aucun rôle");
    }

    @Test
    void whoIsNoAdministratorChangesNothing() {
        World world = worlds.aGestionnaire();
        TenantContext stranger = somebody(world, "inconnue");
        assertThatThrownBy(() -> affectations.affecter(stranger, administrator("complice")))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> affectations.enCours(stranger)).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> roles.changer(
                        stranger, ModeleDeRole.EDUCATEUR, Volet.MED, Cellule.lire("L(p)"), "parce que je le veux"))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> roles.elargissements(stranger)).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> structure.ajouterEtablissement(stranger, "Ailleurs", ""))
                .isInstanceOf(AccesRefuse.class);
    }
}
