package fr.treille.assembly.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.assembly.inside.Probe;
import fr.treille.assembly.inside.Services;
import fr.treille.assembly.inside.Services.Call;
import fr.treille.assembly.inside.TestAssembly;
import fr.treille.assembly.inside.Worlds;
import fr.treille.assembly.inside.Worlds.World;
import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantRefused;
import fr.treille.tenancy.identity.Membership;
import fr.treille.tenancy.identity.Subject;
import fr.treille.tenancy.provisioning.LifeCycle;
import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every service of the archive, called by those it is not for and for what is not theirs. */
@ExtendWith(ArquillianExtension.class)
class ServicesIT {

    @Inject
    Services services;

    @Inject
    Worlds worlds;

    @Inject
    Border border;

    @Inject
    LifeCycle lifeCycle;

    @Deployment
    static EnterpriseArchive assembly() {
        return TestAssembly.with(
                "treille-services",
                ServicesIT.class,
                Services.class,
                Call.class,
                Worlds.class,
                World.class,
                Probe.class,
                Probe.Injected.class);
    }

    @Test
    void everyServiceTakesTheContextFirst() {
        assertThat(services.all()).hasSizeGreaterThan(3).allSatisfy(call -> assertThat(
                        call.method().getParameterTypes())
                .as(call.name())
                .startsWith(TenantContext.class));
    }

    @Test
    void withoutAContextEveryServiceRefuses() {
        assertThat(services.all()).allSatisfy(call -> assertThatThrownBy(() -> services.call(call, null, "1"))
                .as(call.name())
                .isInstanceOf(TenantRefused.NoTenant.class));
    }

    @Test
    void aForgedContextOpensNothing() throws ReflectiveOperationException {
        TenantContext forged = forged(new GestionnaireKey("jamais-vu"));

        assertThat(services.all()).allSatisfy(call -> assertThatThrownBy(() -> services.call(call, forged, "1"))
                .as(call.name())
                .isInstanceOf(TenantRefused.UnknownTenant.class));
    }

    @Test
    void aFrozenThenClosedGestionnaireIsServedByNone() {
        World world = worlds.aGestionnaire();

        lifeCycle.freeze(world.key(), "job:test", "essai");
        assertThat(services.all())
                .allSatisfy(call -> assertThatThrownBy(() -> services.call(call, world.context(), "1"))
                        .as(call.name())
                        .isInstanceOf(TenantRefused.FrozenTenant.class));

        lifeCycle.close(world.key(), "job:test", "essai");
        assertThat(services.all())
                .allSatisfy(call -> assertThatThrownBy(() -> services.call(call, world.context(), "1"))
                        .as(call.name())
                        .isInstanceOf(TenantRefused.ClosedTenant.class));
    }

    @Test
    void aFrozenGestionnaireIsServedAgainOnceItIsUnfrozen() {
        World world = worlds.aGestionnaire();
        String before = worlds.content(world);
        lifeCycle.freeze(world.key(), "job:test", "essai");

        lifeCycle.unfreeze(world.key(), "job:test", "essai");

        assertThat(lifeCycle.check(world.key())).isEmpty();
        assertThat(worlds.content(world)).isEqualTo(before);
    }

    @Test
    void anExMemberHasNoContextToCallWith() {
        World world = worlds.aGestionnaire();

        assertThatThrownBy(() -> border.admit(world.administrator(), new Membership.OfNone()))
                .isInstanceOf(TenantRefused.NotAMember.class);
        assertThatThrownBy(() -> border.admit(world.administrator(), new Membership.Ambiguous()))
                .isInstanceOf(TenantRefused.NotAMember.class);
        assertThatThrownBy(() -> border.admit(world.administrator(), new Membership.Of("x' or '1'='1")))
                .isInstanceOf(TenantRefused.NotAMember.class);
    }

    @Test
    void anothersIdentifiersLeadToNothingOfTheirs() {
        World mine = worlds.aGestionnaire();
        World other = worlds.aGestionnaire();
        String before = worlds.content(other);
        List<String> leaks = new ArrayList<>();
        int tried = 0;
        assertThat(before).contains(other.canary());

        for (Call call : services.all()) {
            for (String id : worlds.values(other)) {
                if (id.contains(other.canary())) {
                    continue; // typed by oneself, it would rightly come back
                }
                tried++;
                if (answer(call, mine.context(), id).contains(other.canary())) {
                    leaks.add(call.name() + " with " + id);
                }
            }
        }
        assertThat(tried).isGreaterThanOrEqualTo(services.all().size());
        assertThat(leaks).isEmpty();
        assertThat(worlds.content(other)).as("the other's data").isEqualTo(before);
        assertThat(worlds.content(mine)).as("what is handed over to mine").doesNotContain(other.canary());
    }

    private String answer(Call call, TenantContext context, String id) {
        try {
            return String.valueOf(services.call(call, context, id));
        } catch (RuntimeException refusal) {
            return String.valueOf(refusal.getMessage());
        }
    }

    /** As somebody would who writes code against us: the constructor is not public. */
    private static TenantContext forged(GestionnaireKey key) throws ReflectiveOperationException {
        Constructor<TenantContext> constructor =
                TenantContext.class.getDeclaredConstructor(GestionnaireKey.class, Subject.class);
        constructor.setAccessible(true);
        return constructor.newInstance(key, Subject.job("forged"));
    }
}
