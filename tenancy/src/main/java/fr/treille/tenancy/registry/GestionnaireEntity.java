package fr.treille.tenancy.registry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "platform", name = "gestionnaire")
class GestionnaireEntity {

    @Id
    @Column(name = "key")
    private String key = "";

    @Column(name = "name")
    private String name = "";

    @Column(name = "colour")
    private String colour = "";

    @Column(name = "state")
    private String state = new CycleDeVie.EnCreation().code();

    @Column(name = "grappe")
    private @Nullable String grappe;

    @Column(name = "cluster")
    private String cluster = "principal";

    @Column(name = "schema_version")
    private @Nullable String schemaVersion;

    @Column(name = "set_aside")
    private @Nullable String setAside;

    @Column(name = "wrapped_key")
    private byte @Nullable [] wrappedKey;

    @Column(name = "exported_at")
    private @Nullable Instant exportedAt;

    @Column(name = "export_sha256")
    private @Nullable String exportSha256;

    /** Not with the row itself: a row that is joined with others can't be locked in the same statement. */
    @ElementCollection
    @CollectionTable(
            schema = "platform",
            name = "entite_juridique",
            joinColumns = @JoinColumn(name = "gestionnaire", referencedColumnName = "key"))
    @Column(name = "finess")
    private Set<String> legalEntities = new TreeSet<>();

    static GestionnaireEntity of(Gestionnaire gestionnaire, @Nullable String grappe, List<FinessNumber> entities) {
        GestionnaireEntity entity = new GestionnaireEntity();
        entity.key = gestionnaire.key().value();
        entity.name = gestionnaire.name();
        entity.colour = gestionnaire.colour();
        entity.grappe = grappe;
        entities.forEach(number -> entity.legalEntities.add(number.value()));
        return entity;
    }

    CycleDeVie state() {
        return CycleDeVie.of(state);
    }

    void pass(CycleDeVie next) {
        state = next.code();
        if (next instanceof CycleDeVie.Detruit) {
            // They may come back one day, to this instance or to another gestionnaire of it.
            legalEntities.clear();
        }
    }

    void atVersion(@Nullable String version) {
        schemaVersion = version;
        setAside = null;
    }

    void setAside(String reason) {
        setAside = reason;
    }

    Optional<byte[]> wrappedKey() {
        return Optional.ofNullable(wrappedKey);
    }

    void keepWrappedKey(byte @Nullable [] wrapped) {
        wrappedKey = wrapped;
    }

    void exported(Instant at, String sha256) {
        exportedAt = at;
        exportSha256 = sha256;
    }

    Gestionnaire toGestionnaire() {
        return new Gestionnaire(new GestionnaireKey(key), name, colour);
    }

    Registration toRegistration() {
        return new Registration(
                toGestionnaire(),
                state(),
                Optional.ofNullable(grappe),
                legalEntities.stream().map(FinessNumber::new).toList(),
                cluster,
                Optional.ofNullable(schemaVersion),
                Optional.ofNullable(setAside),
                exportedAt == null || exportSha256 == null
                        ? Optional.empty()
                        : Optional.of(new Registration.Export(exportedAt, exportSha256)));
    }
}
