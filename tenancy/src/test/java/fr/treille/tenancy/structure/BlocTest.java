package fr.treille.tenancy.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BlocTest {

    @Test
    void anEhpadHasCareAndAHomeForChildrenHasNot() {
        assertThat(Bloc.parDefaut("500")).contains(Bloc.SOINS, Bloc.ORIENTATION);
        assertThat(Bloc.parDefaut("177")).doesNotContain(Bloc.SOINS, Bloc.ORIENTATION);
        assertThat(Bloc.parDefaut("246")).contains(Bloc.ORIENTATION).doesNotContain(Bloc.SOINS);
        assertThat(Bloc.parDefaut("inconnue")).contains(Bloc.PROJET, Bloc.TRANSMISSIONS);
    }

    @Test
    void allNamesTogetherFitWhereTheyAreKept() {
        assertThat(Arrays.stream(Bloc.values()).map(Bloc::name).collect(Collectors.joining(",")))
                .hasSizeLessThanOrEqualTo(600);
    }

    @Test
    void aUnitWithoutItsOwnNumberCountsForWhatItIsMadeOf() {
        Unite three = unite(Optional.of(3), List.of());
        Unite none = unite(Optional.empty(), List.of(three, three));

        assertThat(none.placesEnTout()).isEqualTo(6);
        assertThat(unite(Optional.of(10), List.of(three)).placesEnTout()).isEqualTo(10);
    }

    private static Unite unite(Optional<Integer> places, List<Unite> within) {
        return new Unite(UUID.randomUUID(), "U", GenreUnite.UNITE, places, Optional.empty(), Optional.empty(), within);
    }
}
