package fr.treille.record.usager;

import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.structure.Etablissement;
import fr.treille.tenancy.structure.Structure;
import fr.treille.tenancy.structure.Unite;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The invented persons of a demonstration. */
@TenantService
public class DemonstrationPersons {

    private record Person(String unite, String nom, String prenom, LocalDate naissance) {}

    private static final Map<String, List<Person>> PERSONS = Map.of(
            "les-tilleuls",
            List.of(
                    new Person("Les Lilas", "MARTEL", "Léo", LocalDate.of(2012, 3, 12)),
                    new Person("Les Lilas", "DIALLO", "Awa", LocalDate.of(2013, 11, 2)),
                    new Person("Les Lilas", "LEROUX", "Tom", LocalDate.of(2010, 7, 30)),
                    new Person("Les Érables", "NOVAK", "Inès", LocalDate.of(2011, 9, 23)),
                    new Person("Les Érables", "PERRIN", "Sacha", LocalDate.of(2014, 1, 5))),
            "rives-de-loire",
            List.of(
                    new Person("", "BARBIER", "Suzanne", LocalDate.of(1938, 5, 17)),
                    new Person("", "COLIN", "Marcel", LocalDate.of(1941, 12, 3)),
                    new Person("", "HAMEL", "Odette", LocalDate.of(1936, 2, 28))));

    @Inject
    UsagerRepository repository;

    @Inject
    Structure structure;

    static boolean isFor(GestionnaireKey key) {
        return PERSONS.containsKey(key.value());
    }

    /** Once; a second call finds them there. */
    public void admit(TenantContext context) {
        if (!repository.isEmpty()) {
            return;
        }
        List<Etablissement> houses = structure.liste(context);
        PERSONS.getOrDefault(context.gestionnaire().value(), List.of()).forEach(person -> admit(person, houses));
    }

    private void admit(Person person, List<Etablissement> houses) {
        UUID id = UUID.randomUUID();
        repository.keep(UsagerEntity.of(id, person.nom(), person.prenom(), person.naissance()));
        for (Etablissement house : houses) {
            Optional<Unite> unit = house.unites().stream()
                    .filter(one -> person.unite().isEmpty() || one.nom().equals(person.unite()))
                    .findFirst();
            unit.ifPresent(one -> repository.keep(SejourEntity.of(id, house.id(), one.id(), LocalDate.of(2025, 9, 1))));
        }
    }
}
