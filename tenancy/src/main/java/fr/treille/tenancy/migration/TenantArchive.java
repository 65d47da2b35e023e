package fr.treille.tenancy.migration;

import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * All that a gestionnaire's schema holds, table by table, as CSV (RFC 4180, UTF-8, names of the columns first) in a ZIP
 * archive; the list of tables is the server's own, so that none is forgotten. The same content gives the same bytes.
 */
@ApplicationScoped
public class TenantArchive {

    /** @param sha256 of the CSV, in hexadecimal */
    public record Table(String name, long rows, String sha256) {}

    /** @param sha256 of the whole archive, in hexadecimal */
    public record Inventory(List<Table> tables, String sha256) {}

    /** Archives that differ by their date alone could not be compared. */
    private static final long ONE_DATE = 315_532_800_000L;

    @Resource(lookup = "java:jboss/datasources/treille-owner")
    DataSource owner;

    /**
     * Writes the archive, all tables as they are at one moment.
     *
     * @throws DatabaseRefused when the database does not answer, or the schema is not there
     */
    public Inventory write(GestionnaireKey key, OutputStream out) throws IOException {
        MessageDigest whole = sha256();
        List<Table> tables = new ArrayList<>();
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            try (ZipOutputStream zip =
                    new ZipOutputStream(new DigestOutputStream(out, whole), StandardCharsets.UTF_8)) {
                enterToRead(connection, key);
                for (String table : tables(connection, key)) {
                    tables.add(copy(connection, table, zip));
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DatabaseRefused(e);
        }
        return new Inventory(tables, hex(whole));
    }

    private static void enterToRead(Connection connection, GestionnaireKey key) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read read only");
            statement.execute("set local search_path to " + key.schema());
        }
    }

    private static List<String> tables(Connection connection, GestionnaireKey key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select quote_ident(tablename) from pg_tables
                 where schemaname = ? and tablename not like 'databasechangelog%' order by tablename
                """)) {
            statement.setString(1, key.schema());
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            if (tables.isEmpty()) {
                throw new SQLException("the schema of " + key + " is not there", "3F000");
            }
            return tables;
        }
    }

    private static Table copy(Connection connection, String table, ZipOutputStream zip)
            throws SQLException, IOException {
        ZipEntry entry = new ZipEntry(table + ".csv");
        entry.setTime(ONE_DATE);
        zip.putNextEntry(entry);
        MessageDigest digest = sha256();
        DigestOutputStream csv = new DigestOutputStream(zip, digest);
        // Rows have no order of their own: the text of the row gives them one.
        long rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select * from " + table + " r order by r::text) to stdout (format csv, header true)",
                        csv);
        csv.flush();
        zip.closeEntry();
        return new Table(table, rows, hex(digest));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
