package fr.treille.tenancy.migration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import liquibase.ChecksumVersion;
import liquibase.Scope;
import liquibase.change.Change;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.sql.Sql;
import liquibase.sqlgenerator.SqlGeneratorFactory;
import liquibase.statement.SqlStatement;
import liquibase.statement.core.CreateDatabaseChangeLogLockTableStatement;
import liquibase.statement.core.CreateDatabaseChangeLogTableStatement;
import liquibase.statement.core.InitializeDatabaseChangeLogLockTableStatement;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of a changelog, change set by change set, as Liquibase writes it for PostgreSQL: written once, then run in as
 * many schemas as need be, without Liquibase asking each what it holds. Names are not qualified: the search path says where.
 *
 * @param foundation Liquibase's own two tables, so that it can look after any schema itself
 */
record TenantTemplate(String foundation, List<ChangeSetSql> changeSets) {

    private static final int LONGEST_TEXT = 250;

    /** @param file the name under which Liquibase knows it, {@code checksum} what it verifies it by */
    record ChangeSetSql(
            String id, String author, String file, String checksum, String description, String comment, String sql) {}

    static TenantTemplate read(String changelog) {
        try {
            return Scope.child(Map.of("liquibase.analytics.enabled", false), () -> generate(changelog));
        } catch (Exception e) {
            throw new IllegalStateException("the changelog " + changelog + " could not be read", e);
        }
    }

    private static TenantTemplate generate(String changelog) throws Exception {
        var files = new ClassLoaderResourceAccessor(TenantTemplate.class.getClassLoader());
        Database postgresql =
                DatabaseFactory.getInstance().openDatabase("offline:postgresql?version=18.0", null, null, null, files);
        postgresql.setOutputDefaultSchema(false);
        DatabaseChangeLog log = ChangeLogParserFactory.getInstance()
                .getParser(changelog, files)
                .parse(changelog, new ChangeLogParameters(postgresql), files);
        new PlainChangelog(log).require();
        List<ChangeSetSql> changeSets = new ArrayList<>();
        for (ChangeSet changeSet : log.getChangeSets()) {
            changeSets.add(sqlOf(changeSet, postgresql));
        }
        return new TenantTemplate(
                sql(
                        postgresql,
                        new CreateDatabaseChangeLogTableStatement(),
                        new CreateDatabaseChangeLogLockTableStatement(),
                        new InitializeDatabaseChangeLogLockTableStatement()),
                List.copyOf(changeSets));
    }

    private static ChangeSetSql sqlOf(ChangeSet changeSet, Database postgresql) {
        StringBuilder sql = new StringBuilder();
        for (Change change : changeSet.getChanges()) {
            append(sql, SqlGeneratorFactory.getInstance().generateSql(change, postgresql));
        }
        return new ChangeSetSql(
                changeSet.getId(),
                changeSet.getAuthor(),
                changeSet.getFilePath(),
                changeSet.generateCheckSum(ChecksumVersion.latest()).toString(),
                fitting(changeSet.getDescription()),
                fitting(changeSet.getComments()),
                sql.toString());
    }

    /** As Liquibase shortens what its table has no room for. */
    private static String fitting(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 3) + "..." : text;
    }

    private static String sql(Database postgresql, SqlStatement... statements) {
        StringBuilder sql = new StringBuilder();
        Stream.of(statements)
                .forEach(statement ->
                        append(sql, SqlGeneratorFactory.getInstance().generateSql(statement, postgresql)));
        return sql.toString();
    }

    private static void append(StringBuilder sql, Sql[] statements) {
        Arrays.stream(statements)
                .forEach(statement -> sql.append(statement.toSql()).append(";\n"));
    }
}
