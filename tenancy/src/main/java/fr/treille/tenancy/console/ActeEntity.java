package fr.treille.tenancy.console;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Read only: rows are added by a statement, and never change. */
@Entity
@Table(schema = "platform", name = "acte_console")
class ActeEntity {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "instant")
    private Instant instant = Instant.EPOCH;

    @Column(name = "console")
    private String console = "";

    @Column(name = "auteur")
    private String auteur = "";

    @Column(name = "quoi")
    private String quoi = "";

    @Column(name = "objet")
    private String objet = "";

    @Column(name = "detail")
    private String detail = "";

    Acte toActe() {
        return new Acte(id, instant, console, auteur, quoi, objet, detail);
    }
}
