package fr.treille.tenancy.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(schema = "platform", name = "gestionnaire")
class GestionnaireEntity {

    @Id
    @Column(name = "key")
    private String key = "";

    @Column(name = "name")
    private String name = "";

    @Column(name = "colour")
    private String colour = "";

    Gestionnaire toGestionnaire() {
        return new Gestionnaire(key, name, colour);
    }
}
