package fr.treille.assembly.bench;

import fr.treille.assembly.stack.Database;
import java.sql.Connection;
import java.sql.Statement;
import org.jboss.as.arquillian.api.ServerSetupTask;
import org.jboss.as.arquillian.container.ManagementClient;
import org.jboss.dmr.ModelNode;

/**
 * A copy of the data source "treille" whose login owns one schema with the table {@code reglage}: what the product would use
 * if it served one customer alone.
 */
public final class PlainDatasource implements ServerSetupTask {

    static final String LOGIN = "treille_plain";
    static final String PASSWORD = "plain";

    @Override
    public void setup(ManagementClient server, String container) throws Exception {
        login();
        ModelNode kept = read(server);
        ModelNode add = operation("add", "plain");
        for (String name : kept.keys()) {
            if (kept.get(name).isDefined() && !name.equals("connection-properties") && !name.equals("statistics")) {
                add.get(name).set(kept.get(name));
            }
        }
        add.get("jndi-name").set("java:jboss/datasources/plain");
        add.get("user-name").set(LOGIN);
        add.get("password").set(PASSWORD);
        execute(server, add);
        for (var property : kept.get("connection-properties").asPropertyList()) {
            ModelNode copy = operation("add", "plain");
            copy.get("address").add("connection-properties", property.getName());
            copy.get("value").set(property.getValue().get("value").asString().replace("-c search_path=\"$user\" ", ""));
            execute(server, copy);
        }
    }

    @Override
    public void tearDown(ManagementClient server, String container) throws Exception {
        execute(server, operation("remove", "plain"));
    }

    private static void login() throws Exception {
        try (Connection connection = Database.asSuperuser().open();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + LOGIN + " cascade");
            statement.execute("drop role if exists " + LOGIN);
            statement.execute("create role " + LOGIN + " login password '" + PASSWORD + "'");
            statement.execute("create schema " + LOGIN + " authorization " + LOGIN);
            statement.execute("alter role " + LOGIN + " set search_path to " + LOGIN);
            statement.execute("create table " + LOGIN + ".reglage (like t_les_tilleuls.reglage including all)");
            statement.execute("alter table " + LOGIN + ".reglage owner to " + LOGIN);
            statement.execute("insert into " + LOGIN + ".reglage values ('message', 'x', now(), 'x'),"
                    + " ('cost', 'cost', now(), 'probe')");
        }
    }

    private static ModelNode read(ManagementClient server) throws Exception {
        ModelNode read = operation("read-resource", "treille");
        read.get("recursive").set(true);
        return execute(server, read);
    }

    private static ModelNode operation(String name, String datasource) {
        ModelNode operation = new ModelNode();
        operation.get("operation").set(name);
        operation.get("address").add("subsystem", "datasources").add("data-source", datasource);
        return operation;
    }

    private static ModelNode execute(ManagementClient server, ModelNode operation) throws Exception {
        ModelNode answer = server.getControllerClient().execute(operation);
        if (!"success".equals(answer.get("outcome").asString())) {
            throw new IllegalStateException(answer.get("failure-description").asString());
        }
        return answer.get("result");
    }
}
