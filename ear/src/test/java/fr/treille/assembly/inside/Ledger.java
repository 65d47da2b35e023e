package fr.treille.assembly.inside;

import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Scelleur;
import fr.treille.tenancy.audit.Traces;
import fr.treille.tenancy.audit.Verdict;
import fr.treille.tenancy.audit.Verificateur;
import fr.treille.tenancy.context.TenantContext;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The traces of a gestionnaire, as the product writes them and as the owner of the database can change them. */
@ApplicationScoped
public class Ledger {

    @Resource(lookup = "java:jboss/datasources/treille-owner")
    DataSource owner;

    @Inject
    Traces traces;

    @Inject
    Scelleur scelleur;

    @Inject
    Verificateur verificateur;

    public void trace(TenantContext context, String objet) {
        traces.noter(context, Fait.de(Acte.LISTE, "essai.tracer", objet, Motif.MEMBRE));
    }

    /** Each in a transaction of its own, then sealed: a seal for each call. */
    public void traceAndSeal(TenantContext context, int count) {
        for (int i = 0; i < count; i++) {
            trace(context, "essai/" + i);
        }
        scelleur.seal(context);
    }

    public void seal(TenantContext context) {
        scelleur.seal(context);
    }

    public Verdict verify(TenantContext context) {
        return verificateur.verify(context, progress -> {});
    }

    /** What a verification says, in words. */
    public List<String> words(TenantContext context) {
        return verify(context).anomalies().stream()
                .map(anomalie -> anomalie.words())
                .toList();
    }

    /** Statements of the owner's, in the gestionnaire's schema. */
    public void tamper(TenantContext context, String... statements) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path to " + context.gestionnaire().schema());
            for (String sql : statements) {
                statement.execute(sql);
            }
            statement.execute("reset search_path");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of what the owner finds there. */
    public List<String> list(TenantContext context, String query) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path to " + context.gestionnaire().schema());
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            statement.execute("reset search_path");
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
