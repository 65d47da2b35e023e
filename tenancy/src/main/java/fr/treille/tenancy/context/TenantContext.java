package fr.treille.tenancy.context;

import fr.treille.tenancy.identity.Subject;
import fr.treille.tenancy.registry.GestionnaireKey;
import java.io.Serializable;
import java.util.Objects;

/**
 * For which gestionnaire, and who. Immutable; made by the {@link Border} alone, which is why its constructor is not public:
 * whoever holds one has been let in.
 */
public final class TenantContext implements Serializable {

    private static final long serialVersionUID = 1L;

    private final GestionnaireKey gestionnaire;
    private final Subject subject;
    private final Provenance provenance;

    TenantContext(GestionnaireKey gestionnaire, Subject subject) {
        this(gestionnaire, subject, Provenance.INSIDE);
    }

    private TenantContext(GestionnaireKey gestionnaire, Subject subject, Provenance provenance) {
        this.gestionnaire = Objects.requireNonNull(gestionnaire);
        this.subject = Objects.requireNonNull(subject);
        this.provenance = Objects.requireNonNull(provenance);
    }

    /** The same, acting from there. */
    public TenantContext from(Provenance place) {
        return new TenantContext(gestionnaire, subject, place);
    }

    public GestionnaireKey gestionnaire() {
        return gestionnaire;
    }

    /** The person, or the job, that acts. */
    public Subject subject() {
        return subject;
    }

    /** From where they act; says nothing of what they may do. */
    public Provenance provenance() {
        return provenance;
    }

    /** Whoever acts for the same gestionnaire is the same, from wherever. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TenantContext that
                && gestionnaire.equals(that.gestionnaire)
                && subject.equals(that.subject);
    }

    @Override
    public int hashCode() {
        return Objects.hash(gestionnaire, subject);
    }

    /** For logs: nothing that names a person. */
    @Override
    public String toString() {
        return gestionnaire + "/" + subject.pseudonym();
    }
}
