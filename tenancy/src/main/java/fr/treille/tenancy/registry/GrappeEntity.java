package fr.treille.tenancy.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(schema = "platform", name = "grappe")
class GrappeEntity {

    @Id
    @Column(name = "key")
    private String key = "";

    @Column(name = "name")
    private String name = "";

    static GrappeEntity of(Grappe grappe) {
        GrappeEntity entity = new GrappeEntity();
        entity.key = grappe.key().value();
        entity.name = grappe.name();
        return entity;
    }

    void rename(Grappe grappe) {
        name = grappe.name();
    }

    Grappe toGrappe() {
        return new Grappe(new GrappeKey(key), name);
    }
}
