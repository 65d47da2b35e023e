package fr.treille.tenancy.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "etablissement")
class EtablissementEntity {

    @Id
    @Column(name = "id")
    private UUID id = new UUID(0, 0);

    @Column(name = "nom")
    private String nom = "";

    @Column(name = "finess")
    private @Nullable String finess;

    @Column(name = "entite")
    private @Nullable String entite;

    @Column(name = "categorie")
    private @Nullable String categorie;

    /** Names, with commas between; absent as long as nobody chose. */
    @Column(name = "blocs")
    private @Nullable String blocs;

    @Column(name = "since")
    private Instant since = Instant.EPOCH;

    @Column(name = "ended")
    private @Nullable Instant ended;

    static EtablissementEntity of(UUID id, String nom, Optional<String> finess) {
        EtablissementEntity entity = new EtablissementEntity();
        entity.id = id;
        entity.nom = nom;
        entity.finess = finess.orElse(null);
        entity.since = Instant.now();
        return entity;
    }

    UUID id() {
        return id;
    }

    String nom() {
        return nom;
    }

    Optional<String> finess() {
        return Optional.ofNullable(finess);
    }

    Optional<String> entite() {
        return Optional.ofNullable(entite);
    }

    Optional<String> categorie() {
        return Optional.ofNullable(categorie);
    }

    Set<Bloc> blocs() {
        if (blocs == null) {
            return Bloc.parDefaut(categorie().orElse(""));
        }
        Set<Bloc> chosen = EnumSet.noneOf(Bloc.class);
        Arrays.stream(blocs.split(","))
                .filter(name -> !name.isEmpty())
                .map(Bloc::valueOf)
                .forEach(chosen::add);
        return chosen;
    }

    Optional<Instant> ended() {
        return Optional.ofNullable(ended);
    }

    boolean isOpen(Instant at) {
        return ended == null || ended.isAfter(at);
    }

    void rename(String name) {
        nom = name;
    }

    void takeOver(String number, String entity, String category) {
        finess = number;
        entite = entity;
        categorie = category;
    }

    /** What is as the category has it goes on following it. */
    void describe(String name, Optional<String> number, Optional<String> category, Set<Bloc> chosen) {
        nom = name;
        // What was taken over from FINESS keeps its number there.
        finess = entite == null ? number.orElse(null) : finess;
        categorie = category.orElse(null);
        blocs = chosen.equals(Bloc.parDefaut(category.orElse("")))
                ? null
                : chosen.stream().sorted().map(Bloc::name).collect(Collectors.joining(","));
    }

    void end(Instant at) {
        ended = at;
    }
}
