package fr.treille.tenancy.provisioning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "platform", name = "provisioning_step")
@IdClass(StepEntity.Key.class)
class StepEntity {

    private static final int LONGEST_ERROR = 1000;

    record Key(String gestionnaire, String operation, String step) implements Serializable {}

    @Id
    @Column(name = "gestionnaire")
    private String gestionnaire = "";

    @Id
    @Column(name = "operation")
    private String operation = "";

    @Id
    @Column(name = "step")
    private String step = "";

    @Column(name = "rank")
    private int rank;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "millis")
    private @Nullable Long millis;

    @Column(name = "error")
    private @Nullable String error;

    static StepEntity of(String gestionnaire, String operation, String step, int rank) {
        StepEntity entity = new StepEntity();
        entity.gestionnaire = gestionnaire;
        entity.operation = operation;
        entity.step = step;
        entity.rank = rank;
        return entity;
    }

    void done(long took) {
        doneAt = Instant.now();
        millis = took;
        error = null;
    }

    void failed(String reason) {
        error = reason.length() > LONGEST_ERROR ? reason.substring(0, LONGEST_ERROR) : reason;
    }

    void again() {
        doneAt = null;
    }

    Progress.Step toStep() {
        return new Progress.Step(
                operation, step, doneAt != null, Optional.ofNullable(millis), Optional.ofNullable(error));
    }
}
