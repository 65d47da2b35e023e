package fr.treille.tenancy.brisdeglace;

import fr.treille.tenancy.context.TenantContext;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "revue_bris_de_glace")
class RevueEntity {

    @Id
    @Column(name = "bris")
    private UUID bris = new UUID(0, 0);

    @Column(name = "instant")
    private Instant instant = Instant.EPOCH;

    @Column(name = "compte")
    private String compte = "";

    @Column(name = "nom")
    private String nom = "";

    @Column(name = "issue")
    @Enumerated(EnumType.STRING)
    private AccesDeSecours.Issue issue = AccesDeSecours.Issue.A_ECLAIRCIR;

    @Column(name = "commentaire")
    private String commentaire = "";

    static RevueEntity of(TenantContext context, UUID bris, AccesDeSecours.Issue issue, String commentaire) {
        RevueEntity entity = new RevueEntity();
        entity.bris = bris;
        entity.instant = Instant.now();
        entity.compte = context.subject().id();
        entity.nom = context.subject().displayName();
        entity.issue = issue;
        entity.commentaire = commentaire;
        return entity;
    }

    UUID bris() {
        return bris;
    }

    AccesDeSecours.Revue revue() {
        return new AccesDeSecours.Revue(instant, nom, issue, commentaire);
    }
}
