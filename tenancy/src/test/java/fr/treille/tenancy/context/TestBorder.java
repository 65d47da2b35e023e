package fr.treille.tenancy.context;

import fr.treille.tenancy.migration.TenantRelease;
import fr.treille.tenancy.registry.CycleDeVie;
import fr.treille.tenancy.registry.Gestionnaire;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import fr.treille.tenancy.registry.Registration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A border whose registry is in memory: it knows what a test told it. */
public final class TestBorder extends Border {

    private final Map<GestionnaireKey, Registration> registered = new ConcurrentHashMap<>();

    public TestBorder(TenantRelease release) {
        this.release = release;
        this.registry = new GestionnaireRegistry() {
            @Override
            public Optional<Registration> find(GestionnaireKey key) {
                return Optional.ofNullable(registered.get(key));
            }
        };
    }

    /** From now on it is in this state, its schema at this release's version. */
    public void knows(GestionnaireKey key, CycleDeVie state) {
        knows(key, state, Optional.of(release.version()), Optional.empty());
    }

    public void knows(
            GestionnaireKey key, CycleDeVie state, Optional<String> schemaVersion, Optional<String> setAside) {
        registered.put(
                key,
                new Registration(
                        new Gestionnaire(key, "Association", "#1d5f8a"),
                        state,
                        Optional.empty(),
                        List.of(),
                        "principal",
                        schemaVersion,
                        setAside,
                        Optional.empty()));
    }
}
