package fr.treille.tenancy.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "lien_invitation")
class LienEntity {

    enum Genre {
        MOT_DE_PASSE,
        /** Nothing to choose: the letter leads to the sign-in. */
        ACCES
    }

    enum Etat {
        OUVERTE,
        UTILISEE,
        REMPLACEE
    }

    @Id
    @Column(name = "id")
    private UUID id = new UUID(0, 0);

    @Column(name = "compte")
    private String compte = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "genre")
    private Genre genre = Genre.ACCES;

    @Column(name = "empreinte")
    private byte @Nullable [] empreinte;

    @Enumerated(EnumType.STRING)
    @Column(name = "etat")
    private Etat etat = Etat.OUVERTE;

    @Column(name = "depuis")
    private Instant depuis = Instant.EPOCH;

    @Column(name = "expire")
    private Instant expire = Instant.EPOCH;

    @Column(name = "par")
    private String par = "";

    static LienEntity of(String compte, byte[] empreinte, Instant now, Instant expire, String par) {
        LienEntity entity = told(compte, now, par);
        entity.genre = Genre.MOT_DE_PASSE;
        entity.etat = Etat.OUVERTE;
        entity.empreinte = empreinte;
        entity.expire = expire;
        return entity;
    }

    static LienEntity told(String compte, Instant now, String par) {
        LienEntity entity = new LienEntity();
        entity.id = UUID.randomUUID();
        entity.compte = compte;
        entity.etat = Etat.UTILISEE;
        entity.depuis = now;
        entity.expire = now;
        entity.par = par;
        return entity;
    }

    String compte() {
        return compte;
    }

    Etat etat() {
        return etat;
    }

    Instant expire() {
        return expire;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expire);
    }

    void become(Etat next) {
        etat = next;
    }

    EnAttente enAttente(Instant now) {
        return new EnAttente(compte, depuis, expire, isOver(now));
    }
}
