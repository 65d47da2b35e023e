package fr.treille.tenancy.liste;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "mot")
class MotEntity {

    @Id
    @Column(name = "notion")
    private String notion = "";

    @Column(name = "singulier")
    private String singulier = "";

    @Column(name = "pluriel")
    private String pluriel = "";

    static MotEntity of(Notion notion) {
        MotEntity entity = new MotEntity();
        entity.notion = notion.name();
        return entity;
    }

    Notion notion() {
        return Notion.valueOf(notion);
    }

    Mot mot() {
        return new Mot(singulier, pluriel);
    }

    void say(Mot mot) {
        singulier = mot.singulier();
        pluriel = mot.pluriel();
    }
}
