package fr.treille.tenancy.usage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleveTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aFewPersonsAllReadAlike(long few) {
        Releve told = new Releve(1, 2, few, few, few).sansPetitsNombres();

        assertThat(told).isEqualTo(new Releve(1, 2, 4, 4, 4));
        assertThat(Releve.estPetit(told.dossiers())).isTrue();
    }

    @Test
    void nobodyAndManyAreToldAsTheyAre() {
        Releve many = new Releve(3, 12, 0, 5, 214);

        assertThat(many.sansPetitsNombres()).isEqualTo(many);
        assertThat(Releve.estPetit(0)).isFalse();
        assertThat(Releve.estPetit(5)).isFalse();
    }
}
