package fr.treille.tenancy.usage;

import fr.treille.tenancy.console.ConsoleContext;
import fr.treille.tenancy.registry.CycleDeVie;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import fr.treille.tenancy.registry.Grappe;
import fr.treille.tenancy.registry.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the project lead of a grappe sees of its gestionnaires. */
@ApplicationScoped
public class UsageDeGrappe {

    public record DuJour(LocalDate jour, Releve releve) {}

    /** @param usage empty as long as it has not agreed to tell, or nothing was counted yet */
    public record Ligne(Registration gestionnaire, Optional<DuJour> usage) {}

    @Inject
    GestionnaireRegistry registry;

    @Inject
    Usages usages;

    /**
     * Those of this grappe and no other, by name.
     *
     * @throws fr.treille.tenancy.console.ConsoleRefusee when who asks is at no grappe's console
     */
    public List<Ligne> gestionnaires(ConsoleContext context) {
        Grappe grappe = context.exigerGrappe();
        return registry.all().stream()
                .filter(one -> one.grappe().filter(grappe.key().value()::equals).isPresent())
                .filter(one -> !(one.state() instanceof CycleDeVie.Detruit))
                .map(one -> new Ligne(one, usages.dernier(one.key())))
                .toList();
    }
}
