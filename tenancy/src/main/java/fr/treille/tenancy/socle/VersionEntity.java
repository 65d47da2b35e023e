package fr.treille.tenancy.socle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

@Entity
@IdClass(VersionEntity.Key.class)
@Table(schema = "platform", name = "socle_version")
class VersionEntity {

    record Key(String grappe, String sorte, String code, int numero) implements Serializable {}

    @Id
    @Column(name = "grappe")
    private String grappe = "";

    @Id
    @Column(name = "sorte")
    private String sorte = "";

    @Id
    @Column(name = "code")
    private String code = "";

    @Id
    @Column(name = "numero")
    private int numero;

    @Column(name = "contenu")
    private String contenu = "";

    @Column(name = "note")
    private String note = "";

    @Column(name = "publie")
    private Instant publie = Instant.EPOCH;

    @Column(name = "auteur")
    private String auteur = "";

    static VersionEntity of(String grappe, VersionDeSocle version, String auteur) {
        VersionEntity entity = new VersionEntity();
        entity.grappe = grappe;
        entity.sorte = version.element().sorte().name();
        entity.code = version.element().code();
        entity.numero = version.numero();
        entity.contenu = version.contenu().texte();
        entity.note = version.note();
        entity.publie = version.publie();
        entity.auteur = auteur;
        return entity;
    }

    VersionDeSocle version() {
        Sorte of = Sorte.valueOf(sorte);
        return new VersionDeSocle(new ElementDeSocle(of, code), numero, Contenu.lire(of, contenu), note, publie);
    }
}
