package fr.treille.infra.part;

import fr.treille.infra.progress.Step;
import java.io.IOException;

/** PostgreSQL, Keycloak or WildFly. */
public interface Part {

    /** Its name for files, options and JSON. */
    String name();

    /** Its name for people. */
    String title();

    PartStatus status() throws IOException;

    /** Does what can be done before the parts it needs are ready. */
    void prepare(Step step) throws IOException, InterruptedException;

    /** Makes it ready; leaves it alone if it is. */
    void start(Step step) throws IOException, InterruptedException;

    void stop(Step step) throws IOException, InterruptedException;
}
