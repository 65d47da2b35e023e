package fr.treille.infra.bench;

import fr.treille.infra.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The archive of the release that follows: the same, with more change sets for each gestionnaire.
 *
 * @param changeSets as Liquibase's XML
 */
public record NextRelease(Path ear, String changeSets) {

    private static final Pattern TENANCY = Pattern.compile("lib/.*treille-tenancy-[^/]*\\.jar");
    private static final String CHANGES = "fr/treille/tenancy/migration/gestionnaire.xml";
    private static final String END = "</databaseChangeLog>";

    /** One of each kind that a release brings: column, index, table, backfill, constraint. */
    static final String ONE_OF_EACH = """
              <changeSet id="9001-bench-column" author="treille">
                <addColumn tableName="reglage"><column name="bench" type="varchar(40)"/></addColumn>
              </changeSet>
              <changeSet id="9002-bench-index" author="treille">
                <createIndex tableName="reglage" indexName="ix_reglage_bench"><column name="bench"/></createIndex>
              </changeSet>
              <changeSet id="9003-bench-table" author="treille">
                <createTable tableName="bench">
                  <column name="id" type="uuid">
                    <constraints primaryKey="true" primaryKeyName="pk_bench" nullable="false"/>
                  </column>
                  <column name="value" type="varchar(200)"/>
                </createTable>
              </changeSet>
              <changeSet id="9004-bench-backfill" author="treille">
                <sql>update reglage set bench = 'filled' where bench is null</sql>
              </changeSet>
              <changeSet id="9005-bench-constraint" author="treille">
                <sql>alter table reglage add constraint ck_reglage_bench check (bench is null or bench &lt;> '')</sql>
              </changeSet>
            """;

    static final int CHANGE_SETS = 5;

    public void pack(Path target) throws IOException {
        boolean[] found = new boolean[1];
        try (InputStream in = Files.newInputStream(ear);
                OutputStream out = Files.newOutputStream(target)) {
            copy(in, out, (name, content) -> {
                if (!TENANCY.matcher(name).matches()) {
                    return content;
                }
                found[0] = true;
                return withMore(content);
            });
        }
        if (!found[0]) {
            throw new Problem("There is no library treille-tenancy in " + ear + ": no next release can be made of it.");
        }
    }

    private byte[] withMore(byte[] jar) throws IOException {
        boolean[] found = new boolean[1];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        copy(new ByteArrayInputStream(jar), out, (name, content) -> {
            if (!name.equals(CHANGES)) {
                return content;
            }
            found[0] = true;
            return appended(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        });
        if (!found[0]) {
            throw new Problem("There is no " + CHANGES + " in " + ear + ": no next release can be made of it.");
        }
        return out.toByteArray();
    }

    String appended(String changes) {
        int end = changes.lastIndexOf(END);
        if (end < 0) {
            throw new Problem(CHANGES + " does not end with " + END + ": no next release can be made of it.");
        }
        return changes.substring(0, end) + changeSets + changes.substring(end);
    }

    @FunctionalInterface
    private interface Change {
        byte[] of(String name, byte[] content) throws IOException;
    }

    private static void copy(InputStream from, OutputStream to, Change change) throws IOException {
        ZipInputStream in = new ZipInputStream(from);
        ZipOutputStream out = new ZipOutputStream(to);
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            out.putNextEntry(new ZipEntry(entry.getName()));
            out.write(change.of(entry.getName(), in.readAllBytes()));
            out.closeEntry();
        }
        out.finish();
    }
}
