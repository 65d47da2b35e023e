package fr.treille.tenancy.migration;

import java.util.regex.Pattern;
import liquibase.change.Change;
import liquibase.change.core.ExecuteShellCommandChange;
import liquibase.change.core.TagDatabaseChange;
import liquibase.change.custom.CustomChangeWrapper;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.precondition.Precondition;
import liquibase.precondition.PreconditionLogic;
import org.jspecify.annotations.Nullable;

/** A changelog whose SQL can be written once for all schemas: what depends on the one it runs in is refused. */
record PlainChangelog(DatabaseChangeLog log) {

    /** Versions are compared as text. */
    private static final Pattern ID = Pattern.compile("\\d{4}-[a-z0-9-]+");

    /** @throws IllegalStateException naming the change set that is not plain */
    void require() {
        if (depends(log.getPreconditions())) {
            throw new IllegalStateException("a changelog of gestionnaires must be without precondition");
        }
        log.getChangeSets().forEach(PlainChangelog::require);
        requireGrowing();
    }

    private static void require(ChangeSet changeSet) {
        boolean plain = ID.matcher(changeSet.getId()).matches()
                && isForAll(changeSet)
                && isRunOnce(changeSet)
                && changeSet.getSqlVisitors().isEmpty()
                && changeSet.getChanges().stream().allMatch(PlainChangelog::isSql);
        if (!plain) {
            throw new IllegalStateException("change set " + changeSet.getId()
                    + " must be named NNNN-what and be plain SQL or data definition: no precondition, context,"
                    + " nor label, here or where it is included, no runAlways, runOnChange, runOrder, ignore,"
                    + " runInTransaction=false, failOnError=false, modifySql, command, tag nor Java code");
        }
    }

    private static boolean isForAll(ChangeSet changeSet) {
        return changeSet.getPreconditions() == null
                && changeSet.getContextFilter().isEmpty()
                && changeSet.getInheritableContextFilter().isEmpty()
                && changeSet.getLabels().isEmpty()
                && changeSet.getInheritableLabels().isEmpty()
                && !changeSet.isIgnore()
                && !changeSet.isInheritableIgnore();
    }

    private static boolean isRunOnce(ChangeSet changeSet) {
        return changeSet.isRunInTransaction()
                && !changeSet.isAlwaysRun()
                && !changeSet.isRunOnChange()
                && isEmpty(changeSet.getRunOrder())
                && !Boolean.FALSE.equals(changeSet.getFailOnError());
    }

    private static boolean isSql(Change change) {
        return !(change instanceof CustomChangeWrapper
                || change instanceof ExecuteShellCommandChange
                || change instanceof TagDatabaseChange);
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isEmpty();
    }

    /** Liquibase wraps the conditions of a file, even if it has none. */
    private static boolean depends(@Nullable Precondition precondition) {
        if (precondition instanceof PreconditionLogic several) {
            return several.getNestedPreconditions().stream().anyMatch(PlainChangelog::depends);
        }
        return precondition != null;
    }

    private void requireGrowing() {
        String before = "";
        for (ChangeSet changeSet : log.getChangeSets()) {
            String id = changeSet.getId();
            if (before.compareTo(id) >= 0) {
                throw new IllegalStateException("change set " + id + " comes after " + before + ": numbers only grow");
            }
            before = id;
        }
    }
}
