package fr.treille.tenancy.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.tenancy.identity.Subject;
import fr.treille.tenancy.registry.GestionnaireKey;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class CurrentTenantTest {

    private final CurrentTenant current = new CurrentTenant();
    private final TenantContext tilleuls = context("les-tilleuls", "nightly");
    private final TenantContext rives = context("rives-de-loire", "nightly");

    @Test
    void outsideOfACallThereIsNone() {
        assertThat(current.get()).isEmpty();
    }

    @Test
    void itLastsAsLongAsTheCall() throws Exception {
        assertThat(current.run(tilleuls, current::get)).contains(tilleuls);
        assertThat(current.get()).isEmpty();
    }

    @Test
    void aCallThatFailsLeavesNothingBehind() {
        assertThatThrownBy(() -> current.run(tilleuls, () -> {
                    throw new IOException("the call failed");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the call failed");

        assertThat(current.get()).isEmpty();
    }

    @Test
    void anotherThreadDoesNotInheritIt() throws Exception {
        assertThat(current.run(
                        tilleuls, () -> CompletableFuture.supplyAsync(current::get, each -> new Thread(each).start())
                                .get()))
                .isEmpty();
    }

    @Test
    void twoThreadsWorkForTwoGestionnaires() throws Exception {
        Optional<TenantContext> elsewhere = current.run(
                tilleuls, () -> CompletableFuture.supplyAsync(() -> runOrFail(rives), each -> new Thread(each).start())
                        .get());

        assertThat(elsewhere).contains(rives);
    }

    private Optional<TenantContext> runOrFail(TenantContext context) {
        try {
            return current.run(context, current::get);
        } catch (Exception e) {
            throw new AssertionError("refused", e);
        }
    }

    @Test
    void aCallWithinACallForTheSameGestionnaireIsFine() throws Exception {
        TenantContext other = context("les-tilleuls", "creation");

        current.run(tilleuls, () -> {
            assertThat(current.run(other, current::get)).contains(other);
            assertThat(current.get()).contains(tilleuls);
            return null;
        });

        assertThat(current.get()).isEmpty();
    }

    @Test
    void aCallWithinACallForAnotherIsRefused() throws Exception {
        current.run(tilleuls, () -> {
            assertThatThrownBy(() -> current.run(rives, () -> {
                        throw new AssertionError("the call was made");
                    }))
                    .isInstanceOf(TenantRefused.TwoTenants.class)
                    .hasMessage(
                            "one transaction, one gestionnaire: rives-de-loire was asked for in one of les-tilleuls");
            assertThat(current.get()).contains(tilleuls);
            return null;
        });
    }

    @Test
    void aCallWithinACallThatFailsLeavesTheOuterOne() throws Exception {
        current.run(tilleuls, () -> {
            assertThatThrownBy(() -> current.run(context("les-tilleuls", "creation"), () -> {
                        throw new IllegalStateException("the inner call failed");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(current.get()).contains(tilleuls);
            return null;
        });
    }

    static TenantContext context(String key, String job) {
        return new TenantContext(new GestionnaireKey(key), Subject.job(job));
    }
}
