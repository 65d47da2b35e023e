package fr.treille.tenancy.migration;

import static fr.treille.tenancy.migration.TestDatabase.execute;
import static fr.treille.tenancy.migration.TestDatabase.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.tenancy.migration.TenantArchive.Inventory;
import fr.treille.tenancy.migration.TenantArchive.Table;
import fr.treille.tenancy.registry.GestionnaireKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TenantArchiveTest {

    private static final TestDatabase DATABASE = TestDatabase.running();

    private final GestionnaireKey key = DATABASE.aGestionnaire();
    private final TenantArchive archive = new TenantArchive();

    @BeforeEach
    void asOwner() throws Exception {
        archive.owner = DATABASE.owner();
        DATABASE.schemas("fr/treille/tenancy/migration/five.xml").upgrade(key);
    }

    @Test
    void holdsEveryTableOfTheCatalogue() throws Exception {
        execute(DATABASE.owner(), "create table " + key.schema() + ".\"Made by hand\" (id int)");
        List<String> tables = list(DATABASE.superuser(), """
                select relname from pg_class
                 where relkind in ('r', 'p') and relnamespace = '%s'::regnamespace
                   and relname not in ('databasechangelog', 'databasechangeloglock')
                """.formatted(key.schema()));

        Inventory inventory = archive.write(key, OutputStream.nullOutputStream());

        assertThat(inventory.tables())
                .extracting(table -> table.name().replace("\"", ""))
                .containsExactlyInAnyOrderElementsOf(tables)
                .contains("administrateur", "invitation", "reglage", "reglage_history", "Made by hand");
    }

    @Test
    void theSameContentGivesTheSameBytesInWhateverOrderItWasWritten() throws Exception {
        setting("a", "'1'");
        setting("b", "'2'");
        byte[] before = bytes();

        execute(DATABASE.owner(), "delete from " + key.schema() + ".reglage where name = 'a'");
        setting("a", "'1'");

        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void theChecksumsAreThoseOfTheBytes() throws Exception {
        setting("a", "'1'");
        setting("b", "'é'");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Inventory inventory = archive.write(key, out);

        assertThat(inventory.sha256()).isEqualTo(sha256(out.toByteArray()));
        Map<String, byte[]> files = files(out.toByteArray());
        assertThat(inventory.tables()).hasSameSizeAs(files.keySet()).allSatisfy(table -> assertThat(table.sha256())
                .isEqualTo(sha256(files.get(table.name() + ".csv"))));
        assertThat(inventory.tables())
                .filteredOn(table -> table.name().equals("reglage"))
                .extracting(Table::rows)
                .containsExactly(2L);
    }

    @Test
    void oneValueChangesTheChecksumOfItsTableAndOfTheWholeAlone() throws Exception {
        setting("a", "'1'");
        Inventory before = archive.write(key, OutputStream.nullOutputStream());

        execute(DATABASE.owner(), "update " + key.schema() + ".reglage set value = '2'");
        Inventory after = archive.write(key, OutputStream.nullOutputStream());

        assertThat(after.sha256()).isNotEqualTo(before.sha256());
        assertThat(after.tables())
                .filteredOn(table -> !before.tables().contains(table))
                .extracting(Table::name)
                .containsExactly("reglage");
    }

    @Test
    void nothingAndTheEmptyTextAndQuotesAndNewLinesAreToldApart() throws Exception {
        setting("theme", "'clair'");
        for (String value : List.of("null", "''", "'\"\"'", "'a,b'", "E'a\\nb'", "E'a\\r\\nb'", "'\\N'", "'a\"b'")) {
            execute(
                    DATABASE.owner(),
                    "insert into " + key.schema() + ".reglage_history (name, value) values ('theme', " + value + ")");
        }

        assertThat(new String(files(bytes()).get("reglage_history.csv"), StandardCharsets.UTF_8))
                .isEqualTo("""
                id,name,value
                1,theme,
                2,theme,""
                3,theme,\"\"\"\"\"\"
                4,theme,"a,b"
                5,theme,"a
                b"
                6,theme,"a\r
                b"
                7,theme,\\N
                8,theme,"a""b"
                """);
    }

    @Test
    void anEmptyTableSaysItsColumns() throws Exception {
        assertThat(files(bytes()).get("administrateur.csv")).asString().isEqualTo("compte,since\n");
    }

    @Test
    void encryptedColumnsStayEncrypted() throws Exception {
        execute(DATABASE.owner(), "insert into " + key.schema() + ".invitation values (1, '\\x00ff', '\\x', '\\x22')");

        assertThat(files(bytes()).get("invitation.csv")).asString().endsWith("\n1,\\x00ff,\\x,\\x22\n");
    }

    @Test
    void whatIsWrittenMeanwhileIsNotHalfInIt() throws Exception {
        setting("a", "'1'");
        byte[] before = bytes();
        ByteArrayOutputStream out = new WritingMeanwhile();

        archive.write(key, out);

        assertThat(out.toByteArray()).isEqualTo(before);
        assertThat(list(DATABASE.owner(), "select value from " + key.schema() + ".reglage"))
                .containsExactly("2");
    }

    @Test
    void aSchemaThatIsNotThereIsNoEmptyArchive() {
        assertThatThrownBy(() -> archive.write(DATABASE.aKey(), OutputStream.nullOutputStream()))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("3F000");
    }

    /** Somebody who works while the first bytes are written. */
    private final class WritingMeanwhile extends ByteArrayOutputStream {

        private boolean written;

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            if (!written) {
                written = true;
                meanwhile();
            }
            super.write(bytes, from, length);
        }

        private void meanwhile() {
            try {
                execute(DATABASE.owner(), "update " + key.schema() + ".reglage set value = '2'");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void setting(String name, String value) throws SQLException {
        execute(
                DATABASE.owner(),
                "insert into " + key.schema() + ".reglage values ('" + name + "', " + value
                        + ", '2026-03-01T10:00:00Z', 'somebody')");
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archive.write(key, out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> files(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
