package fr.treille.tenancy.migration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

/**
 * The SQL of a changelog, change set by change set, as Liquibase writes it for PostgreSQL: written once, then run in as
 * many schemas as need be, without Liquibase asking each what it holds. Names are not qualified: the search path says where.
 *
 * @param foundation Liquibase's own two tables, so that it can look after any schema itself
 */
record TenantTemplate(String foundation, List<ChangeSetSql> changeSets) {

    /** Versions are compared as text. */
    private static final Pattern ID = Pattern.compile("\\d{4}-[a-z0-9-]+");

    /** @param file the name under which Liquibase knows it, {@code checksum} what it verifies it by */
    record ChangeSetSql(String id, String author, String file, String checksum, String description, String sql) {}

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
        List<ChangeSetSql> changeSets = new ArrayList<>();
        for (ChangeSet changeSet : log.getChangeSets()) {
            changeSets.add(sqlOf(changeSet, postgresql));
        }
        requireGrowing(changeSets);
        return new TenantTemplate(
                sql(
                        postgresql,
                        new CreateDatabaseChangeLogTableStatement(),
                        new CreateDatabaseChangeLogLockTableStatement(),
                        new InitializeDatabaseChangeLogLockTableStatement()),
                List.copyOf(changeSets));
    }

    private static ChangeSetSql sqlOf(ChangeSet changeSet, Database postgresql) {
        requirePlain(changeSet);
        StringBuilder sql = new StringBuilder();
        for (Change change : changeSet.getChanges()) {
            append(sql, SqlGeneratorFactory.getInstance().generateSql(change, postgresql));
        }
        return new ChangeSetSql(
                changeSet.getId(),
                changeSet.getAuthor(),
                changeSet.getFilePath(),
                changeSet.generateCheckSum(ChecksumVersion.latest()).toString(),
                changeSet.getDescription(),
                sql.toString());
    }

    /** What depends on the schema it runs in can't be written once for all. */
    private static void requirePlain(ChangeSet changeSet) {
        boolean plain = ID.matcher(changeSet.getId()).matches()
                && changeSet.getPreconditions() == null
                && changeSet.getContextFilter().isEmpty()
                && changeSet.getLabels().isEmpty()
                && changeSet.isRunInTransaction()
                && !changeSet.isAlwaysRun()
                && !changeSet.isRunOnChange();
        if (!plain) {
            throw new IllegalStateException("change set " + changeSet.getId()
                    + " must be named NNNN-what and have neither precondition, context, label, runAlways, runOnChange nor"
                    + " runInTransaction=false");
        }
    }

    private static void requireGrowing(List<ChangeSetSql> changeSets) {
        for (int i = 1; i < changeSets.size(); i++) {
            if (changeSets.get(i - 1).id().compareTo(changeSets.get(i).id()) >= 0) {
                throw new IllegalStateException(
                        "change set " + changeSets.get(i).id() + " comes after "
                                + changeSets.get(i - 1).id() + ": numbers only grow");
            }
        }
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
