package fr.treille.assembly.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.assembly.inside.Ledger;
import fr.treille.assembly.inside.TestAssembly;
import fr.treille.assembly.inside.Worlds;
import fr.treille.assembly.inside.Worlds.World;
import fr.treille.tenancy.audit.Purges;
import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.habilitation.AccesRefuse;
import fr.treille.tenancy.identity.Membership;
import fr.treille.tenancy.identity.Subject;
import fr.treille.tenancy.journal.Conservateur;
import fr.treille.tenancy.reglage.Reglages;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Traces go when their time is over, whole seals at once, and the chain still verifies. */
@ExtendWith(ArquillianExtension.class)
class ConservationIT {

    @Inject
    Worlds worlds;

    @Inject
    Ledger ledger;

    @Inject
    Border border;

    @Inject
    Conservateur conservateur;

    @Inject
    Reglages reglages;

    private World world;
    private TenantContext context;

    @Deployment
    static EnterpriseArchive assembly() {
        return TestAssembly.with("treille-conservation", ConservationIT.class, Worlds.class, World.class, Ledger.class);
    }

    @BeforeEach
    void someTraces() {
        world = worlds.aGestionnaire();
        context = world.context();
        ledger.traceAndSeal(context, 3);
        ledger.traceAndSeal(context, 3);
    }

    @Test
    void theChainGoesOnFromWhatWasRemoved() {
        Instant now = Instant.now();
        ledger.traceAndSeal(context, 3);

        long gone = conservateur.removeBefore(context, now);

        assertThat(gone).isGreaterThanOrEqualTo(6);
        ledger.seal(context);
        assertThat(ledger.words(context)).isEmpty();
        assertThat(ledger.verify(context).purgeA()).isPresent();
        assertThat(ledger.list(context, "select pourquoi from trace where quoi = 'trace.purger'"))
                .singleElement()
                .asString()
                .startsWith(gone + " traces");
        assertThat(conservateur.removeBefore(context, now)).as("once more").isZero();
    }

    @Test
    void theLastSealStaysWhateverItsAge() {
        conservateur.removeBefore(context, Instant.now().plusSeconds(3600));

        assertThat(ledger.list(context, "select count(*) from sceau")).doesNotContain("0");
        ledger.traceAndSeal(context, 1);
        assertThat(ledger.words(context)).isEmpty();
    }

    @Test
    void whatSomebodyRemovesByHandIsNoPurge() {
        ledger.tamper(
                context,
                "insert into trace_purge select numero, sha256('x'), 3, now(), preuve from sceau where numero = 1",
                "delete from trace where id in (select unnest(ids) from sceau where numero = 1)",
                "delete from sceau where numero = 1");

        assertThat(ledger.words(context)).contains("seals 1 to 1 were removed");
    }

    @Test
    void nothingIsRemovedFromAChainThatIsNotIntact() {
        ledger.tamper(context, "update sceau set dernier = dernier + 1");

        assertThatThrownBy(
                        () -> conservateur.removeBefore(context, Instant.now().plusSeconds(3600)))
                .isInstanceOf(Purges.NotIntact.class);
    }

    @Test
    void onlyAnAdministratorApprovesTheRuleAndSaysWhy() {
        TenantContext stranger = border.admit(
                new Subject("quelqu-un", "x", "X"),
                new Membership.Of(world.key().value()));

        assertThat(reglages.conservationDesTraces(context)).isEmpty();
        assertThatThrownBy(() -> reglages.changeConservation(stranger, 36, "essai"))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> reglages.changeConservation(context, 11, "essai"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reglages.changeConservation(context, 36, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(reglages.conservationDesTraces(context)).isEmpty();

        reglages.changeConservation(context, 36, "avis du DPO du 12 mars");

        assertThat(reglages.conservationDesTraces(context)).contains(36);
        assertThat(ledger.list(
                        context,
                        "select acte || ' ' || objet || ' ' || pourquoi from trace"
                                + " where quoi = 'reglage.conservation-traces' order by id"))
                .containsExactly("REFUS  aucun rôle", "ADMINISTRATION mois/36 avis du DPO du 12 mars");
    }
}
