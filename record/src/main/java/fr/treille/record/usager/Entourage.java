package fr.treille.record.usager;

import fr.treille.tenancy.access.Personne;
import fr.treille.tenancy.structure.Etablissement;
import fr.treille.tenancy.structure.Unite;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where persons are now and who is around them: what decides of who may read them. */
final class Entourage {

    private final Map<UUID, List<SejourEntity>> stays;
    private final Map<UUID, List<CercleEntity>> circles;

    /** Each unit with those that it is part of: whoever is in it is in those too. */
    private final Map<UUID, Set<UUID>> units = new HashMap<>();

    /**
     * @param stays those of now, of the persons that will be asked about
     * @param circles likewise
     */
    Entourage(List<SejourEntity> stays, List<CercleEntity> circles, List<Etablissement> structure) {
        this.stays = stays.stream().collect(Collectors.groupingBy(SejourEntity::usager));
        this.circles = circles.stream().collect(Collectors.groupingBy(CercleEntity::usager));
        structure.forEach(etablissement -> climb(etablissement.unites(), Set.of()));
    }

    private void climb(List<Unite> unites, Set<UUID> above) {
        for (Unite unite : unites) {
            Set<UUID> with = new HashSet<>(above);
            with.add(unite.id());
            units.put(unite.id(), with);
            climb(unite.unites(), with);
        }
    }

    /** Somebody of whom nothing is known is nowhere, and nobody's. */
    Personne of(UUID usager) {
        List<SejourEntity> theirs = stays.getOrDefault(usager, List.of());
        return new Personne(
                usager,
                theirs.stream()
                        .flatMap(stay -> stay.unite().stream())
                        .flatMap(unit -> units.getOrDefault(unit, Set.of()).stream())
                        .collect(Collectors.toSet()),
                theirs.stream().map(SejourEntity::etablissement).collect(Collectors.toSet()),
                circles.getOrDefault(usager, List.of()).stream()
                        .map(CercleEntity::compte)
                        .collect(Collectors.toSet()));
    }
}
