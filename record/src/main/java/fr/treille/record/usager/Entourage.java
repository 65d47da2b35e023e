package fr.treille.record.usager;

import fr.treille.tenancy.access.Personne;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.structure.Structure;
import fr.treille.tenancy.structure.Unite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where persons are now and who is around them: what decides of who may read them. */
@ApplicationScoped
class Entourage {

    /** Where the establishments are (and the overseas ones count by it too, until they say otherwise). */
    private static final ZoneId HERE = ZoneId.of("Europe/Paris");

    @Inject
    UsagerRepository repository;

    @Inject
    Structure structure;

    Personne of(TenantContext context, UUID usager) {
        return personne(
                usager,
                repository.present(LocalDate.now(HERE), usager),
                repository.around(Instant.now(), usager),
                withAncestors(context));
    }

    /** Of all persons, in as many statements as for one. */
    Map<UUID, Personne> ofAll(TenantContext context) {
        Map<UUID, List<SejourEntity>> stays =
                repository.present(LocalDate.now(HERE)).stream().collect(Collectors.groupingBy(SejourEntity::usager));
        Map<UUID, List<CercleEntity>> circles =
                repository.around(Instant.now()).stream().collect(Collectors.groupingBy(CercleEntity::usager));
        Map<UUID, Set<UUID>> units = withAncestors(context);
        return Stream.concat(stays.keySet().stream(), circles.keySet().stream())
                .distinct()
                .collect(Collectors.toMap(
                        usager -> usager,
                        usager -> personne(
                                usager,
                                stays.getOrDefault(usager, List.of()),
                                circles.getOrDefault(usager, List.of()),
                                units)));
    }

    /** Each unit with those that it is part of: whoever is in it is in those too. */
    private Map<UUID, Set<UUID>> withAncestors(TenantContext context) {
        Map<UUID, Set<UUID>> units = new HashMap<>();
        structure.liste(context).forEach(etablissement -> climb(etablissement.unites(), Set.of(), units));
        return units;
    }

    private static void climb(List<Unite> unites, Set<UUID> above, Map<UUID, Set<UUID>> units) {
        for (Unite unite : unites) {
            Set<UUID> with = new HashSet<>(above);
            with.add(unite.id());
            units.put(unite.id(), with);
            climb(unite.unites(), with, units);
        }
    }

    private static Personne personne(
            UUID usager, List<SejourEntity> stays, List<CercleEntity> circle, Map<UUID, Set<UUID>> units) {
        return new Personne(
                usager,
                stays.stream()
                        .flatMap(stay -> stay.unite().stream())
                        .flatMap(unit -> units.getOrDefault(unit, Set.of()).stream())
                        .collect(Collectors.toSet()),
                stays.stream().map(SejourEntity::etablissement).collect(Collectors.toSet()),
                circle.stream().map(CercleEntity::compte).collect(Collectors.toSet()));
    }
}
