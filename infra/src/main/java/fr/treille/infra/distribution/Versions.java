package fr.treille.infra.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The versions that the parent pom holds. */
public record Versions(String treille, String wildfly, String keycloak, String postgresql, String pgjdbc) {

    public static Versions ofTheBuild() throws IOException {
        Properties versions = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
            if (in == null) {
                throw new IOException("versions.properties is not in the launcher");
            }
            versions.load(in);
        }
        return new Versions(
                versions.getProperty("treille"),
                versions.getProperty("wildfly"),
                versions.getProperty("keycloak"),
                versions.getProperty("postgresql"),
                versions.getProperty("pgjdbc"));
    }
}
