package fr.treille.infra.instance;

/** The ports of an instance, all on the loopback interface. */
public enum Port {
    WILDFLY("port", 8080, "WildFly"),
    WILDFLY_MANAGEMENT("management-port", 9990, "WildFly's management"),
    KEYCLOAK("keycloak-port", 8180, "Keycloak"),
    KEYCLOAK_MANAGEMENT("keycloak-management-port", 9000, "Keycloak's management"),
    POSTGRESQL("db-port", 54320, "PostgreSQL");

    private final String key;
    private final int byDefault;
    private final String owner;

    Port(String key, int byDefault, String owner) {
        this.key = key;
        this.byDefault = byDefault;
        this.owner = owner;
    }

    /** Its name in {@code instance.properties}. */
    public String key() {
        return key;
    }

    /** The option of {@code up} that changes it. */
    public String option() {
        return "--" + key;
    }

    public int byDefault() {
        return byDefault;
    }

    /** Whom it serves, for messages. */
    public String owner() {
        return owner;
    }
}
