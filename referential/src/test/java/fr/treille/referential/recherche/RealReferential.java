package fr.treille.referential.recherche;

import fr.treille.referential.ReferentialDatabase;
import fr.treille.referential.etablissement.Point;
import fr.treille.referential.etablissement.Recherchable;
import fr.treille.tenancy.registry.FinessNumber;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.type.format.FormatMapper;
import org.jspecify.annotations.Nullable;

/** The schema of the referential on a PostgreSQL of its own, and the product's persistence unit on it. */
public final class RealReferential implements AutoCloseable {

    /** Hibernate looks for a reader of JSON, which only the server has; no column is any. */
    private static final Object NO_JSON = Proxy.newProxyInstance(
            FormatMapper.class.getClassLoader(), new Class<?>[] {FormatMapper.class}, (proxy, method, arguments) -> {
                throw new UnsupportedOperationException(method.getName());
            });

    private final DataSource login;
    private final EntityManagerFactory factory;
    private final EntityManager entityManager;

    public RealReferential() throws SQLException {
        ReferentialDatabase database = ReferentialDatabase.running();
        database.empty();
        login = database.source();
        factory = Persistence.createEntityManagerFactory(
                "referential",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource",
                        login,
                        "hibernate.transaction.coordinator_class",
                        "jdbc",
                        "hibernate.type.json_format_mapper",
                        NO_JSON));
        entityManager = factory.createEntityManager();
        imported();
    }

    public Recherche recherche() {
        Recherche recherche = new Recherche();
        recherche.repository = new RechercheRepository();
        recherche.repository.entityManager = entityManager;
        return recherche;
    }

    /** As the end of an import: what is kept in memory of the last one is no longer true. */
    void imported() throws SQLException {
        execute("""
                insert into importation (fichier, empreinte, format, etat, essai, octets, octets_lus, auteur, debut)
                values ('synthetique.csv', repeat('0', 64), 'etalab', 'TERMINEE', false, 1, 1, 'test', now())
                """);
    }

    void entite(String numero, String nom, String siren, String ville) throws SQLException {
        update(
                """
                insert into entite_juridique (numero, denomination, siren, ville, departement, recherche, empreinte,
                    importation) values (?, ?, ?, ?, ?, ?, '\\x00', 1)
                """,
                numero,
                nom.isEmpty() ? null : nom,
                siren,
                ville,
                numero.substring(0, 2),
                Recherchable.de(nom, ville, numero));
    }

    void etablissement(String numero, String entite, String nom, String categorie, String agregat, String ville)
            throws SQLException {
        String siret = "9" + numero.replace('A', '0') + "0001";
        update(
                """
                insert into etablissement (numero, entite, nom, categorie, agregat, siret, code_postal, ville,
                    departement, recherche, empreinte, importation) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '\\x00', 1)
                """,
                numero,
                entite,
                nom,
                categorie,
                agregat,
                siret,
                numero.substring(0, 2) + "100",
                ville,
                numero.substring(0, 2),
                Recherchable.de(nom, ville, numero));
    }

    void place(String numero, Point point) throws SQLException {
        execute("update etablissement set latitude = " + point.latitude() + ", longitude = " + point.longitude()
                + " where numero = '" + numero + "'");
    }

    /** Eight characters and the digit that checks them. */
    static String numero(String start) {
        for (char key = '0'; key <= '9'; key++) {
            try {
                return new FinessNumber(start + key).value();
            } catch (IllegalArgumentException anotherKey) {
                // One of the ten fits.
            }
        }
        throw new IllegalArgumentException("no beginning of a number: " + start);
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = login.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void update(String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = login.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    @Override
    public void close() {
        entityManager.close();
        factory.close();
    }
}
