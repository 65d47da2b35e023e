package fr.treille.tenancy.reglage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "reglage")
class ReglageEntity {

    @Id
    @Column(name = "name")
    private String name = "";

    @Column(name = "value")
    private String value = "";

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Column(name = "changed_by")
    private String changedBy = "";

    static ReglageEntity of(String name) {
        ReglageEntity entity = new ReglageEntity();
        entity.name = name;
        return entity;
    }

    void change(String newValue, String by) {
        value = newValue;
        changedBy = by;
        changedAt = Instant.now();
    }

    String value() {
        return value;
    }
}
