package fr.treille.tenancy.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.tenancy.identity.Subject;
import fr.treille.tenancy.registry.GestionnaireKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TenantContextTest {

    private static final GestionnaireKey KEY = new GestionnaireKey("les-tilleuls");
    private static final Subject JEANNE = new Subject("5a1c7b0e", "j.le-goff", "Jeanne Le Goff");

    private final TenantContext context = new TenantContext(KEY, JEANNE);

    @Test
    void itIsAGestionnaireAndASubject() {
        assertThat(context).isEqualTo(new TenantContext(KEY, JEANNE)).hasSameHashCodeAs(new TenantContext(KEY, JEANNE));
        assertThat(context.hashCode()).isNotEqualTo(new TenantContext(KEY, Subject.job("nightly")).hashCode());
        assertThat(context)
                .isNotEqualTo(new TenantContext(new GestionnaireKey("rives-de-loire"), JEANNE))
                .isNotEqualTo(new TenantContext(KEY, Subject.job("nightly")))
                .isNotEqualTo("les-tilleuls")
                .isNotEqualTo(null);
    }

    @Test
    void neitherIsLeftOut() {
        assertThatThrownBy(() -> new TenantContext(null, JEANNE)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new TenantContext(KEY, null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void fromElsewhereItIsTheSameAndTellsFromWhere() {
        Provenance office = new Provenance("192.0.2.7", "c0ffee", "pwd");

        assertThat(context.provenance()).isEqualTo(Provenance.INSIDE);
        assertThat(context.from(office)).isEqualTo(context).hasSameHashCodeAs(context);
        assertThat(context.from(office).provenance()).isEqualTo(office);
        assertThat(context.from(office).toString()).doesNotContain("192.0.2.7");
        assertThatThrownBy(() -> context.from(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void nobodyElseMakesOne() {
        assertThat(Arrays.stream(TenantContext.class.getDeclaredConstructors()).map(Constructor::getModifiers))
                .noneMatch(Modifier::isPublic)
                .noneMatch(Modifier::isProtected);
    }

    @Test
    void inALogItNamesNobody() {
        assertThat(context).hasToString("les-tilleuls/" + JEANNE.pseudonym());
        assertThat(context.toString()).doesNotContain("Goff").doesNotContain("goff");
    }

    @Test
    void itIsKeptInASession() throws Exception {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new ObjectOutputStream(written).writeObject(context);

        assertThat(new ObjectInputStream(new ByteArrayInputStream(written.toByteArray())).readObject())
                .isEqualTo(context);
    }
}
