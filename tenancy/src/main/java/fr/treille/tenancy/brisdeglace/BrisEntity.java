package fr.treille.tenancy.brisdeglace;

import fr.treille.tenancy.access.Personne;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.context.TenantContext;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Entity
@Table(name = "bris_de_glace")
class BrisEntity {

    @Id
    @Column(name = "id")
    private UUID id = new UUID(0, 0);

    @Column(name = "usager")
    private UUID usager = new UUID(0, 0);

    /** Where the person was then: who is responsible is decided by it. */
    @Column(name = "unites")
    private UUID[] unites = {};

    @Column(name = "etablissements")
    private UUID[] etablissements = {};

    @Column(name = "compte")
    private String compte = "";

    @Column(name = "nom")
    private String nom = "";

    @Column(name = "en_tant_que")
    private String enTantQue = "";

    @Column(name = "motif")
    private String motif = "";

    @Column(name = "debut")
    private Instant debut = Instant.EPOCH;

    @Column(name = "fin")
    private Instant fin = Instant.EPOCH;

    static BrisEntity of(
            TenantContext context, Personne personne, Motif role, String motif, Instant debut, Instant fin) {
        BrisEntity entity = new BrisEntity();
        entity.id = UUID.randomUUID();
        entity.usager = personne.id();
        entity.unites = personne.unites().toArray(UUID[]::new);
        entity.etablissements = personne.etablissements().toArray(UUID[]::new);
        entity.compte = context.subject().id();
        entity.nom = context.subject().displayName();
        entity.enTantQue = role.enTantQue();
        entity.motif = motif;
        entity.debut = debut;
        entity.fin = fin;
        return entity;
    }

    void close(Instant now) {
        if (now.isBefore(fin)) {
            fin = now;
        }
    }

    UUID id() {
        return id;
    }

    UUID usager() {
        return usager;
    }

    String compte() {
        return compte;
    }

    Instant fin() {
        return fin;
    }

    Personne personne() {
        return new Personne(usager, Set.of(unites), Set.of(etablissements), Set.of());
    }

    AccesDeSecours acces(Optional<RevueEntity> revue) {
        return new AccesDeSecours(id, usager, compte, nom, enTantQue, motif, debut, fin, revue.map(RevueEntity::revue));
    }
}
