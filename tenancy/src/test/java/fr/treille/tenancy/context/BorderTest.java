package fr.treille.tenancy.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.tenancy.identity.Membership;
import fr.treille.tenancy.identity.Subject;
import fr.treille.tenancy.registry.CycleDeVie;
import fr.treille.tenancy.registry.GestionnaireKey;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BorderTest {

    private static final Subject JEANNE = new Subject("5a1c7b0e", "j.le-goff", "Jeanne Le Goff");
    private static final GestionnaireKey KEY = new GestionnaireKey("les-tilleuls");
    private static final Membership MEMBER = new Membership.Of("les-tilleuls");

    private final TestBorder border = new TestBorder(new TestRelease("0002-reglage"));

    @Test
    void aMemberOfAnActiveGestionnaireIsLetIn() {
        border.knows(KEY, new CycleDeVie.Actif());

        TenantContext context = border.admit(JEANNE, MEMBER);

        assertThat(context.gestionnaire()).isEqualTo(KEY);
        assertThat(context.subject()).isEqualTo(JEANNE);
    }

    @Test
    void whoIsAMemberOfNoneOrOfSeveralIsNot() {
        border.knows(KEY, new CycleDeVie.Actif());

        assertThatThrownBy(() -> border.admit(JEANNE, new Membership.OfNone()))
                .isInstanceOf(TenantRefused.NotAMember.class);
        assertThatThrownBy(() -> border.admit(JEANNE, new Membership.Ambiguous()))
                .isInstanceOf(TenantRefused.NotAMember.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LES-TILLEULS", "les-tilleuls ", "t_les_tilleuls", "a'; drop schema platform"})
    void anAliasThatIsNoKeyMakesNoMember(String alias) {
        border.knows(KEY, new CycleDeVie.Actif());

        assertThatThrownBy(() -> border.admit(JEANNE, new Membership.Of(alias)))
                .isInstanceOf(TenantRefused.NotAMember.class);
    }

    @Test
    void aGestionnaireThatIsNotHostedIsUnknown() {
        border.knows(new GestionnaireKey("rives-de-loire"), new CycleDeVie.Actif());

        assertThatThrownBy(() -> border.admit(JEANNE, MEMBER))
                .isInstanceOf(TenantRefused.UnknownTenant.class)
                .hasMessage("this instance does not host les-tilleuls");
    }

    @ParameterizedTest
    @CsvSource({
        "EN_CREATION, UnknownTenant, does not host les-tilleuls",
        "GELE, FrozenTenant, gestionnaire les-tilleuls is frozen",
        "CLOS, ClosedTenant, gestionnaire les-tilleuls is closed",
        "DETRUIT, UnknownTenant, does not host les-tilleuls"
    })
    void peopleAreLetInNowhereElse(String state, String refusal, String words) {
        border.knows(KEY, new CycleDeVie.Actif());
        TenantContext before = border.admit(JEANNE, MEMBER);
        border.knows(KEY, CycleDeVie.of(state));

        assertThatThrownBy(() -> border.admit(JEANNE, MEMBER)).satisfies(refused -> assertIs(refused, refusal, words));
        assertThatThrownBy(() -> border.recheck(before)).satisfies(refused -> assertIs(refused, refusal, words));
        // What is being created is not shut by the registry: what builds it must hear what is really missing.
        if (state.equals("EN_CREATION")) {
            assertThat(border.known(KEY)).isEmpty();
        } else {
            assertIs(border.known(KEY).orElseThrow(), refusal, words);
            assertIs(border.explain(KEY), refusal, words);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GELE", "CLOS", "DETRUIT"})
    void noJobIsLetInThereEither(String state) {
        border.knows(KEY, CycleDeVie.of(state));

        assertThatThrownBy(() -> border.admitJob(KEY, "nightly")).isInstanceOf(TenantRefused.class);
    }

    @Test
    void aJobIsLetInUnderItsOwnName() {
        border.knows(KEY, new CycleDeVie.Actif());

        TenantContext context = border.admitJob(KEY, "nightly");

        assertThat(context.gestionnaire()).isEqualTo(KEY);
        assertThat(context.subject()).isEqualTo(Subject.job("nightly"));
    }

    @Test
    void aJobAloneEntersAGestionnaireThatIsBeingBuilt() {
        border.knows(KEY, new CycleDeVie.EnCreation(), Optional.empty(), Optional.empty());

        assertThat(border.admitJob(KEY, "creation").gestionnaire()).isEqualTo(KEY);
        assertThatThrownBy(() -> border.admit(JEANNE, MEMBER)).isInstanceOf(TenantRefused.UnknownTenant.class);
    }

    @Test
    void noJobWorksForAGestionnaireThatIsNotHosted() {
        assertThatThrownBy(() -> border.admitJob(KEY, "nightly")).isInstanceOf(TenantRefused.UnknownTenant.class);
    }

    @Test
    void whoWasLetInIsLetInAgainWhileNothingChanged() {
        border.knows(KEY, new CycleDeVie.Actif());
        TenantContext context = border.admit(JEANNE, MEMBER);

        assertThatCode(() -> border.recheck(context)).doesNotThrowAnyException();
    }

    @Test
    void oneThatWasSetAsideIsNotServed() {
        border.knows(KEY, new CycleDeVie.Actif(), Optional.of("0002-reglage"), Optional.of("0003 failed"));

        assertUnavailable("its migration failed and it was set aside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-administration", ""})
    void oneWhoseSchemaIsBehindThisReleaseIsNotServed(String version) {
        border.knows(
                KEY, new CycleDeVie.Actif(), Optional.of(version).filter(known -> !known.isEmpty()), Optional.empty());

        assertUnavailable("it is being brought to this release");
    }

    @Test
    void oneWhoseSchemaIsOfALaterReleaseIsServed() {
        border.knows(KEY, new CycleDeVie.Actif(), Optional.of("0003-later"), Optional.empty());

        assertThat(border.admit(JEANNE, MEMBER).gestionnaire()).isEqualTo(KEY);
    }

    @Test
    void oneThatShouldBeServedAndCouldNotBeEnteredLacksSomething() {
        border.knows(KEY, new CycleDeVie.Actif());

        assertIs(
                border.explain(KEY),
                "UnavailableTenant",
                "gestionnaire les-tilleuls can't be served now: its schema, its role or its key is missing");
    }

    @Test
    void oneThatIsNotHostedIsExplainedAsSuch() {
        assertIs(border.explain(KEY), "UnknownTenant", "does not host");
    }

    private void assertUnavailable(String why) {
        assertThatThrownBy(() -> border.admit(JEANNE, MEMBER))
                .satisfies(refused -> assertIs(refused, "UnavailableTenant", why));
        assertThatThrownBy(() -> border.admitJob(KEY, "nightly"))
                .satisfies(refused -> assertIs(refused, "UnavailableTenant", why));
        assertIs(border.explain(KEY), "UnavailableTenant", why);
    }

    private static void assertIs(Throwable refused, String type, String words) {
        assertThat(refused).isInstanceOf(TenantRefused.class).hasMessageContaining(words);
        assertThat(refused.getClass().getSimpleName()).isEqualTo(type);
    }
}
