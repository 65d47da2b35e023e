package fr.treille.record.usager;

import fr.treille.tenancy.access.Personne;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
                structure.avecAncetres(context));
    }

    /** Of all persons, in as many statements as for one. */
    Map<UUID, Personne> ofAll(TenantContext context) {
        Map<UUID, List<SejourEntity>> stays =
                repository.present(LocalDate.now(HERE)).stream().collect(Collectors.groupingBy(SejourEntity::usager));
        Map<UUID, List<CercleEntity>> circles =
                repository.around(Instant.now()).stream().collect(Collectors.groupingBy(CercleEntity::usager));
        Map<UUID, Set<UUID>> units = structure.avecAncetres(context);
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
