package fr.treille.tenancy.liste;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

@Entity
@IdClass(ElementEntity.Key.class)
@Table(name = "liste_element")
class ElementEntity {

    record Key(String liste, String code) implements Serializable {}

    @Id
    @Column(name = "liste")
    private String liste = "";

    @Id
    @Column(name = "code")
    private String code = "";

    @Column(name = "libelle")
    private String libelle = "";

    @Column(name = "rang")
    private int rang;

    @Column(name = "actif")
    private boolean actif = true;

    static ElementEntity of(Liste list, String key, String libelle, int rang) {
        ElementEntity entity = new ElementEntity();
        entity.liste = list.name();
        entity.code = key;
        entity.libelle = libelle;
        entity.rang = rang;
        return entity;
    }

    Element element() {
        return new Element(code, libelle, actif);
    }

    void rename(String name) {
        libelle = name;
    }

    void rank(int place) {
        rang = place;
    }

    void offer(boolean offered) {
        actif = offered;
    }
}
