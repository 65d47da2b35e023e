package fr.treille.tenancy.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForTenantInterceptorTest {

    private final TenantContext tilleuls = CurrentTenantTest.context("les-tilleuls", "nightly");
    private final TenantContext rives = CurrentTenantTest.context("rives-de-loire", "nightly");
    private final CurrentTenant current = new CurrentTenant();
    private final TestTransaction transaction = new TestTransaction();
    private final ForTenantInterceptor interceptor = new ForTenantInterceptor();
    private int calls;

    /** How many calls from now on find a connection that does not know that it may. */
    private int stale;

    @BeforeEach
    void inject() {
        interceptor.current = current;
        interceptor.transactions = transaction;
    }

    @Test
    void aCallRunsForTheGestionnaireOfItsFirstArgument() throws Exception {
        assertThat(call(tilleuls, "theme")).isEqualTo(Optional.of(tilleuls));
        assertThat(call(tilleuls)).isEqualTo(Optional.of(tilleuls));
        assertThat(current.get()).isEmpty();
    }

    @Test
    void aCallWithoutAContextIsRefused() {
        assertNoTenant();
        assertNoTenant((Object) null);
        assertNoTenant(null, tilleuls);
        assertNoTenant("les-tilleuls");
        assertNoTenant(tilleuls.gestionnaire());
        assertNoTenant("theme", tilleuls);
        assertNoTenant(Optional.of(tilleuls));
    }

    private void assertNoTenant(Object... arguments) {
        assertThatThrownBy(() -> call(arguments))
                .isInstanceOf(TenantRefused.NoTenant.class)
                .hasMessage("no gestionnaire was chosen at the border: nothing is read by default");
        assertThat(calls).isZero();
    }

    @Test
    void aCallForAnotherGestionnaireWithinACallIsRefused() throws Exception {
        current.run(tilleuls, () -> {
            assertThatThrownBy(() -> call(rives)).isInstanceOf(TenantRefused.TwoTenants.class);
            return null;
        });

        assertThat(calls).isZero();
    }

    @Test
    void aTransactionUnderWayWorksForTheFirstGestionnaireOnly() throws Exception {
        transaction.begin();
        call(tilleuls);
        call(tilleuls);

        assertThatThrownBy(() -> call(rives))
                .isInstanceOf(TenantRefused.TwoTenants.class)
                .hasMessageContaining("rives-de-loire was asked for in one of les-tilleuls");

        assertThat(calls).isEqualTo(2);
        assertThat(transaction.getRollbackOnly()).isTrue();
    }

    @Test
    void aCallWhoseConnectionDidNotKnowIsMadeOnceMore() throws Exception {
        stale = 1;

        assertThat(call(tilleuls)).isEqualTo(Optional.of(tilleuls));
        assertThat(calls).isEqualTo(2);
    }

    @Test
    void aGestionnaireThatNoConnectionMayEnterIsNotAvailable() {
        stale = 2;

        assertThatThrownBy(() -> call(tilleuls))
                .isInstanceOf(TenantRefused.UnavailableTenant.class)
                .hasMessageContaining("les-tilleuls");
        assertThat(calls).isEqualTo(2);
    }

    @Test
    void whatBeganBeforeIsNotMadeOnceMore() {
        transaction.begin();
        stale = 1;

        assertThatThrownBy(() -> call(tilleuls)).isInstanceOf(StaleSession.class);
        assertThat(calls).isEqualTo(1);
    }

    @Test
    void theNextTransactionWorksForAnother() throws Exception {
        transaction.begin();
        call(tilleuls);
        transaction.ended(Status.STATUS_COMMITTED);
        transaction.begin();

        assertThat(call(rives)).isEqualTo(Optional.of(rives));
    }

    @ParameterizedTest
    @ValueSource(ints = {Status.STATUS_NO_TRANSACTION, Status.STATUS_COMMITTED, Status.STATUS_ROLLEDBACK})
    void withoutATransactionNothingIsClaimed(int status) throws Exception {
        transaction.ended(status);

        call(tilleuls);

        assertThat(call(rives)).isEqualTo(Optional.of(rives));
        assertThat(transaction.getRollbackOnly()).isFalse();
    }

    /** What the call under way sees of its gestionnaire. */
    private Object call(Object... arguments) throws Exception {
        InvocationContext invocation = (InvocationContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (self, method, none) -> switch (method.getName()) {
                    case "getParameters" -> arguments;
                    case "proceed" -> {
                        calls++;
                        if (calls <= stale) {
                            throw new StaleSession(tilleuls.gestionnaire());
                        }
                        yield current.get();
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return interceptor.around(invocation);
    }
}
