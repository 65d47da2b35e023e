package fr.treille.tenancy.socle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.tenancy.access.Cellule;
import fr.treille.tenancy.access.Matrice;
import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Volet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContenuTest {

    @ParameterizedTest
    @EnumSource(ModeleDeRole.class)
    void everyRoleIsReadBackAsItWasWritten(ModeleDeRole modele) {
        Contenu role = Contenu.Role.de(Matrice.parDefaut(), modele);

        assertThat(Contenu.lire(Sorte.ROLE, role.texte())).isEqualTo(role);
    }

    @Test
    void aListIsReadBackInItsOrder() {
        Contenu list = new Contenu.Choisir(List.of("Vacances", " Hospitalisation ", ""));

        assertThat(Contenu.lire(Sorte.LISTE, list.texte())).isEqualTo(list);
        assertThat(list.texte()).isEqualTo("Vacances\nHospitalisation");
    }

    @Test
    void aListThatIsNoneIsRefused() {
        for (List<String> none : List.of(List.<String>of(), List.of(" "), List.of("Fugue", "fugue"), List.of("a\tb"))) {
            assertThatThrownBy(() -> new Contenu.Choisir(none)).isInstanceOf(SocleRefuse.class);
        }
    }

    @Test
    void theNationalTemplateWidensNothingAndMoreThanItDoes() {
        Contenu.Role national = Contenu.Role.de(Matrice.parDefaut(), ModeleDeRole.SECRETAIRE);
        Map<Volet, Cellule> wider = new EnumMap<>(national.cellules());
        wider.put(Volet.TRE, Cellule.lire("E"));
        Map<Volet, Cellule> narrower = new EnumMap<>(national.cellules());
        narrower.put(Volet.ADM, Cellule.FERMEE);

        assertThat(national.elargit(ModeleDeRole.SECRETAIRE)).isFalse();
        assertThat(new Contenu.Role(wider).elargit(ModeleDeRole.SECRETAIRE)).isTrue();
        assertThat(new Contenu.Role(narrower).elargit(ModeleDeRole.SECRETAIRE)).isFalse();
    }

    @Test
    void differencesAreNamedOneByOne() {
        Contenu.Role national = Contenu.Role.de(Matrice.parDefaut(), ModeleDeRole.SECRETAIRE);
        Map<Volet, Cellule> other = new EnumMap<>(national.cellules());
        other.put(Volet.ADM, Cellule.FERMEE);

        assertThat(Contenu.ecarts(national, new Contenu.Role(other)))
                .containsExactly(
                        new Ecart.DeCellule(Volet.ADM, national.cellules().get(Volet.ADM), Cellule.FERMEE));
        assertThat(Contenu.ecarts(list("a", "b"), list("b", "c")))
                .containsExactly(new Ecart.Ajout("c"), new Ecart.Retrait("a"));
        assertThat(Contenu.ecarts(list("a", "b"), list("b", "a"))).containsExactly(new Ecart.Ordre());
        assertThat(Contenu.ecarts(list("a", "b"), list("a", "b"))).isEmpty();
    }

    @Test
    void noTechnicalRoleIsShared() {
        assertThat(ElementDeSocle.tous())
                .contains(new ElementDeSocle(Sorte.ROLE, "EDUCATEUR"), new ElementDeSocle(Sorte.LISTE, "MOTIF_ABSENCE"))
                .doesNotContain(new ElementDeSocle(Sorte.ROLE, "ADMIN_FONCTIONNEL"));
        assertThat(ElementDeSocle.trouver("ROLE", "DPO")).isEmpty();
    }

    private static Contenu list(String... items) {
        return new Contenu.Choisir(List.of(items));
    }
}
