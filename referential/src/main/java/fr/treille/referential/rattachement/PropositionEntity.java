package fr.treille.referential.rattachement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Written once, never changed. */
@Entity
@Table(name = "proposition")
class PropositionEntity {

    enum Issue {
        ACCEPTEE,
        DECLINEE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "nature")
    private String nature = "";

    @Column(name = "numero")
    private String numero = "";

    @Column(name = "apres")
    private String apres = "";

    @Column(name = "issue")
    private String issue = "";

    @Column(name = "compte")
    private String compte = "";

    @Column(name = "instant")
    private Instant instant = Instant.EPOCH;

    static PropositionEntity of(Proposition proposition, Issue issue, String compte) {
        PropositionEntity entity = new PropositionEntity();
        entity.nature = proposition.nature().name();
        entity.numero = proposition.numero().value();
        entity.apres = proposition.apres();
        entity.issue = issue.name();
        entity.compte = compte;
        entity.instant = Instant.now();
        return entity;
    }

    /** Whether this answers the same question. */
    boolean decides(Proposition proposition) {
        return nature.equals(proposition.nature().name())
                && numero.equals(proposition.numero().value())
                && apres.equals(proposition.apres());
    }

    boolean isDeclined() {
        return issue.equals(Issue.DECLINEE.name());
    }

    boolean isOf(String number) {
        return numero.equals(number);
    }

    /** The name that FINESS had for it when this was decided; empty when it was about something else. */
    String name() {
        return nature.equals(Nature.FERME.name()) || nature.equals(Nature.PARTI.name()) ? "" : apres;
    }
}
