package fr.treille.tenancy.context;

import fr.treille.tenancy.identity.Membership;
import fr.treille.tenancy.identity.Subject;
import fr.treille.tenancy.migration.TenantRelease;
import fr.treille.tenancy.registry.CycleDeVie;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import fr.treille.tenancy.registry.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The only place where a {@link TenantContext} is made. */
@ApplicationScoped
public class Border {

    @Inject
    GestionnaireRegistry registry;

    @Inject
    TenantRelease release;

    /**
     * Lets a person in, for the gestionnaire that their verified token names.
     *
     * @throws TenantRefused.NotAMember when the token names none, or several
     * @throws TenantRefused when that gestionnaire is unknown, frozen, closed or not available
     */
    public TenantContext admit(Subject subject, Membership membership) {
        if (!(membership instanceof Membership.Of(String alias))) {
            throw new TenantRefused.NotAMember();
        }
        GestionnaireKey key = key(alias);
        requireServed(registration(key));
        return new TenantContext(key, subject);
    }

    /**
     * Lets a job of ours in.
     *
     * @param name what the job is, for traces and logs
     * @throws TenantRefused when the gestionnaire is unknown, frozen, closed or not available
     */
    public TenantContext admitJob(GestionnaireKey key, String name) {
        Registration registration = registration(key);
        // What builds a gestionnaire must be able to enter it before anybody else.
        if (!(registration.state() instanceof CycleDeVie.EnCreation)) {
            requireServed(registration);
        }
        return new TenantContext(key, Subject.job(name));
    }

    /**
     * Whether who was let in would still be: asked at each request of an open page.
     *
     * @throws TenantRefused as {@link #admit}
     */
    public void recheck(TenantContext context) {
        requireServed(registration(context.gestionnaire()));
    }

    /** In which words to refuse a gestionnaire of which something is missing. */
    public TenantRefused explain(GestionnaireKey key) {
        return known(key)
                .orElseGet(
                        () -> new TenantRefused.UnavailableTenant(key, "its schema, its role or its key is missing"));
    }

    /** Why the registry wants this gestionnaire shut; empty when it is served, or being created. */
    public Optional<TenantRefused> known(GestionnaireKey key) {
        try {
            Registration registration = registration(key);
            if (!(registration.state() instanceof CycleDeVie.EnCreation)) {
                requireServed(registration);
            }
            return Optional.empty();
        } catch (TenantRefused known) {
            return Optional.of(known);
        }
    }

    private static GestionnaireKey key(String alias) {
        try {
            return new GestionnaireKey(alias);
        } catch (IllegalArgumentException e) {
            throw new TenantRefused.NotAMember();
        }
    }

    private Registration registration(GestionnaireKey key) {
        return registry.find(key).orElseThrow(() -> new TenantRefused.UnknownTenant(key));
    }

    private void requireServed(Registration registration) {
        GestionnaireKey key = registration.key();
        switch (registration.state()) {
            case CycleDeVie.EnCreation e -> throw new TenantRefused.UnknownTenant(key);
            case CycleDeVie.Detruit d -> throw new TenantRefused.UnknownTenant(key);
            case CycleDeVie.Gele g -> throw new TenantRefused.FrozenTenant(key);
            case CycleDeVie.Clos c -> throw new TenantRefused.ClosedTenant(key);
            case CycleDeVie.Actif a -> {
                if (registration.setAside().isPresent()) {
                    throw new TenantRefused.UnavailableTenant(key, "its migration failed and it was set aside");
                }
                if (registration.schemaVersion().filter(release::isServedBy).isEmpty()) {
                    throw new TenantRefused.UnavailableTenant(key, "it is being brought to this release");
                }
            }
        }
    }
}
