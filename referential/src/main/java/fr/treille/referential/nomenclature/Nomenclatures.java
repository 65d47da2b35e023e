package fr.treille.referential.nomenclature;

import fr.treille.tenancy.migration.PlatformMigration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Code lists: those that the product cannot work without, and the official ones that an operator brings. */
@ApplicationScoped
@Transactional
public class Nomenclatures {

    /** Categories of establishments (TRE_R66). */
    public static final String CATEGORIES =
            "https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement";

    /** What came of a file. */
    public record Reprise(String uri, String version, int lus, int ajoutes, int modifies) {}

    @Inject
    NomenclatureRepository repository;

    /** The first time, what the product brings with it. */
    void onPlatformReady(@ObservesAsync PlatformMigration.Ready ready) throws IOException {
        if (!repository.isEmpty()) {
            return;
        }
        try (InputStream in = Objects.requireNonNull(Nomenclatures.class.getResourceAsStream("categories.json"));
                JsonReader reader = Json.createReader(in)) {
            reprendre(reader.readObject());
        }
    }

    /**
     * Takes a {@code CodeSystem} or a {@code ValueSet} of FHIR: new codes are added, known ones take its labels and dates,
     * none is removed.
     *
     * @throws IllegalArgumentException when it is neither, or holds no code; nothing was changed
     */
    public Reprise reprendre(JsonObject fhir) {
        Ressource ressource = Ressource.of(fhir);
        Map<String, Concept> known = repository.concepts(ressource.uri());
        repository.name(ressource);
        int added = 0;
        int changed = 0;
        int rang = 0;
        for (Concept concept : ressource.concepts()) {
            rang++;
            Concept before = known.get(concept.code());
            if (!concept.equals(before)) {
                repository.keep(ressource.uri(), concept, rang);
                added += before == null ? 1 : 0;
                changed += before == null ? 0 : 1;
            }
        }
        return new Reprise(
                ressource.uri(), ressource.version(), ressource.concepts().size(), added, changed);
    }

    /** Those of a list, in its order; ended ones too. */
    public List<Concept> de(String uri) {
        return List.copyOf(repository.concepts(uri).values());
    }

    public Optional<String> libelle(String uri, String code) {
        return Optional.ofNullable(repository.concepts(uri).get(code)).map(Concept::libelle);
    }
}
