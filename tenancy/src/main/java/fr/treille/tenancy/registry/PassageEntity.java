package fr.treille.tenancy.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "platform", name = "passage")
class PassageEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "gestionnaire")
    private String gestionnaire = "";

    @Column(name = "from_state")
    private @Nullable String from;

    @Column(name = "to_state")
    private String to = "";

    @Column(name = "author")
    private String author = "";

    @Column(name = "at")
    private Instant at = Instant.EPOCH;

    @Column(name = "why")
    private String why = "";

    static PassageEntity of(GestionnaireKey key, Passage passage) {
        PassageEntity entity = new PassageEntity();
        entity.gestionnaire = key.value();
        entity.from = passage.from().map(CycleDeVie::code).orElse(null);
        entity.to = passage.to().code();
        entity.author = passage.by();
        entity.at = passage.at();
        entity.why = passage.why();
        return entity;
    }

    Passage toPassage() {
        return new Passage(Optional.ofNullable(from).map(CycleDeVie::of), CycleDeVie.of(to), author, at, why);
    }
}
