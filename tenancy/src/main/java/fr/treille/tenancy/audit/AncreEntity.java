package fr.treille.tenancy.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;

@Entity
@Table(schema = "platform", name = "ancre_traces")
class AncreEntity {

    @Id
    @Column(name = "gestionnaire")
    private String gestionnaire = "";

    @Column(name = "numero")
    private long numero;

    @Column(name = "preuve")
    private byte[] preuve = {};

    @Column(name = "instant")
    private Instant instant = Instant.EPOCH;

    Ancre toAncre() {
        return new Ancre(numero, HexFormat.of().formatHex(preuve), instant);
    }
}
