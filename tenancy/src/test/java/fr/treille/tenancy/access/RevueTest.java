package fr.treille.tenancy.access;

import static fr.treille.tenancy.access.ModeleDeRole.ADMIN_FONCTIONNEL;
import static fr.treille.tenancy.access.ModeleDeRole.CHEF_DE_SERVICE;
import static fr.treille.tenancy.access.ModeleDeRole.COMPTABLE;
import static fr.treille.tenancy.access.ModeleDeRole.DIRECTEUR;
import static fr.treille.tenancy.access.ModeleDeRole.DPO;
import static fr.treille.tenancy.access.ModeleDeRole.EDUCATEUR;
import static fr.treille.tenancy.access.ModeleDeRole.RESPONSABLE_QUALITE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.tenancy.access.Perimetre.DEtablissement;
import fr.treille.tenancy.access.Perimetre.DUnite;
import fr.treille.tenancy.access.Perimetre.DuGestionnaire;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may break the glass, and who looks at it again. */
class RevueTest {

    private static final UUID TILLEULS = new UUID(1, 1);
    private static final UUID LILAS = new UUID(2, 1);
    private static final UUID ERABLES = new UUID(2, 2);
    private static final Instant MORNING = Instant.parse("2026-11-24T05:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final Personne LEA = new Personne(new UUID(3, 1), Set.of(LILAS), Set.of(TILLEULS), Set.of());

    private static Affectation gives(ModeleDeRole modele, Perimetre perimetre) {
        return new Affectation(
                UUID.randomUUID(),
                "anne",
                modele,
                perimetre,
                MORNING,
                Optional.of(NOON.plusSeconds(1)),
                Optional.empty());
    }

    private static Droits droits(Affectation... affectations) {
        return new Droits(Matrice.parDefaut(), List.of(affectations), List.of(), Map.of());
    }

    @Test
    void whoReadsDossiersMayBreakAndIsNamedByTheirRoles() {
        Droits both = droits(gives(EDUCATEUR, new DUnite(ERABLES)), gives(ADMIN_FONCTIONNEL, new DuGestionnaire()));

        assertThat(both.peutBriser("anne", NOON))
                .hasValueSatisfying(motif -> assertThat(motif.enTantQue()).isEqualTo(EDUCATEUR.libelle()));
        assertThat(droits(gives(EDUCATEUR, new DUnite(ERABLES)), gives(COMPTABLE, new DuGestionnaire()))
                        .peutBriser("anne", NOON))
                .hasValueSatisfying(motif ->
                        assertThat(motif.enTantQue()).isEqualTo(EDUCATEUR.libelle() + ", " + COMPTABLE.libelle()));
        assertThat(both.peutBriser("anne", NOON.plusSeconds(1)))
                .as("once the role has ended")
                .isEmpty();
        Affectation longer = new Affectation(
                UUID.randomUUID(),
                "anne",
                COMPTABLE,
                new DuGestionnaire(),
                MORNING,
                Optional.empty(),
                Optional.empty());
        assertThat(droits(gives(EDUCATEUR, new DUnite(ERABLES)), longer).peutBriser("anne", NOON.plusSeconds(1)))
                .as("only by the roles that still are in force")
                .hasValueSatisfying(motif -> assertThat(motif.enTantQue()).isEqualTo(COMPTABLE.libelle()));
        assertThat(both.peutBriser("bilal", NOON)).as("without any role").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ModeleDeRole.class)
    void noTechnicalRoleBreaksAndEveryOtherThatReadsDossiersDoes(ModeleDeRole modele) {
        Optional<Plageless> reads = Plageless.of(modele);

        assertThat(droits(gives(modele, new DuGestionnaire()))
                        .peutBriser("anne", NOON)
                        .isPresent())
                .isEqualTo(reads.isPresent());
    }

    /** A role without hours of its own that reads some volet that tells of a person, ordinarily or when the glass is broken. */
    private record Plageless(ModeleDeRole modele) {

        static Optional<Plageless> of(ModeleDeRole modele) {
            boolean reads = false;
            for (Volet volet : Volet.values()) {
                Cellule cellule = Matrice.parDefaut().cellule(modele, volet);
                reads |= volet.contenu() && cellule.surBrisDeGlace().permet(Action.LIRE);
            }
            return reads && !modele.technique() && !Matrice.parDefaut().demandePlage(modele)
                    ? Optional.of(new Plageless(modele))
                    : Optional.empty();
        }
    }

    @Test
    void theDpoReviewsEverywhere() {
        Droits dpo = droits(gives(DPO, new DuGestionnaire()));

        assertThat(dpo.revoit("anne", LEA, NOON)).hasValueSatisfying(motif -> {
            assertThat(motif.enTantQue()).isEqualTo(DPO.libelle());
            assertThat(motif.pourquoi()).isNotBlank();
        });
        assertThat(dpo.revoit("anne", NOON)).isTrue();
        assertThat(dpo.revoit("anne", NOON.plusSeconds(1)))
                .as("once the role has ended")
                .isFalse();
        assertThat(dpo.revoit("anne", LEA, NOON.plusSeconds(1))).isEmpty();
        assertThat(dpo.revoit("bilal", NOON)).isFalse();
    }

    @Test
    void whoDirectsReviewsWhereThePersonIsAndNowhereElse() {
        assertThat(droits(gives(DIRECTEUR, new DEtablissement(TILLEULS))).revoit("anne", LEA, NOON))
                .isPresent();
        assertThat(droits(gives(CHEF_DE_SERVICE, new DUnite(LILAS))).revoit("anne", LEA, NOON))
                .isPresent();
        assertThat(droits(gives(CHEF_DE_SERVICE, new DUnite(ERABLES))).revoit("anne", LEA, NOON))
                .isEmpty();
        assertThat(droits(gives(DIRECTEUR, new DEtablissement(new UUID(1, 2)))).revoit("anne", LEA, NOON))
                .isEmpty();
    }

    @Test
    void nobodyElseReviews() {
        for (ModeleDeRole modele : List.of(EDUCATEUR, ADMIN_FONCTIONNEL, RESPONSABLE_QUALITE)) {
            Droits droits = droits(gives(modele, new DuGestionnaire()));
            assertThat(droits.revoit("anne", LEA, NOON)).as(modele.name()).isEmpty();
            assertThat(droits.revoit("anne", NOON)).as(modele.name()).isFalse();
        }
    }
}
