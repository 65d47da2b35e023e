package fr.treille.referential.rattachement;

import fr.treille.referential.etablissement.EntiteJuridique;
import fr.treille.referential.etablissement.Etablissement;
import fr.treille.referential.etablissement.Referentiel;
import fr.treille.tenancy.console.Actes;
import fr.treille.tenancy.console.Console;
import fr.treille.tenancy.console.ConsoleContext;
import fr.treille.tenancy.provisioning.Creation;
import fr.treille.tenancy.provisioning.Progress;
import fr.treille.tenancy.registry.FinessNumber;
import fr.treille.tenancy.registry.Gestionnaire;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import fr.treille.tenancy.registry.GestionnaireRegistry.Wanted;
import fr.treille.tenancy.registry.RegistryRefusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Welcomes gestionnaires from their number in FINESS: at the host's console any, at a grappe's into that grappe. */
@ApplicationScoped
public class Accueil {

    private static final Logger LOG = Logger.getLogger(Accueil.class);

    @Resource
    ManagedExecutorService executor;

    @Inject
    Referentiel referentiel;

    @Inject
    GestionnaireRegistry registry;

    @Inject
    Creation creation;

    @Inject
    Progress progress;

    @Inject
    Actes actes;

    /**
     * What would be taken over of this legal entity.
     *
     * @throws AccueilRefuse when it is unknown, closed, or a gestionnaire's already
     */
    public Apercu apercu(FinessNumber numero) {
        EntiteJuridique entite =
                referentiel.entite(numero).orElseThrow(() -> new AccueilRefuse(AccueilRefuse.Cause.INCONNUE, numero));
        if (entite.fermeture().isPresent()) {
            throw new AccueilRefuse(AccueilRefuse.Cause.FERMEE, numero);
        }
        if (registry.ofLegalEntity(numero).isPresent()) {
            throw new AccueilRefuse(AccueilRefuse.Cause.PRISE, numero);
        }
        return new Apercu(
                entite,
                referentiel.etablissementsDe(numero).stream()
                        .filter(Etablissement::ouvert)
                        .toList());
    }

    /**
     * Begins; the creation goes on by itself, whatever becomes of the page.
     *
     * @return its key, to ask how far it is
     * @throws AccueilRefuse as {@link #apercu}
     * @throws RegistryRefusal when the registry can't have it
     * @throws IllegalArgumentException when the name or the colour is none
     */
    public GestionnaireKey commencer(ConsoleContext context, Demande demande) {
        Optional<String> grappe =
                switch (context.console()) {
                    case Console.Operateur host -> demande.grappe();
                    case Console.DeGrappe its ->
                        Optional.of(context.exigerGrappe().key().value());
                };
        demande.entites().forEach(this::apercu);
        Wanted wanted = new Wanted(
                new Gestionnaire(registry.freeKey(), demande.nom().strip(), demande.couleur()),
                grappe,
                demande.entites(),
                demande.sauf());
        GestionnaireKey key = wanted.gestionnaire().key();
        String by = context.subject().pseudonym();
        actes.noter(
                context,
                "gestionnaire.accueillir",
                key.value(),
                String.join(
                        ", ",
                        demande.entites().stream().map(FinessNumber::value).toList()));
        creation.begin(wanted, by);
        executor.execute(() -> {
            try {
                creation.createAndInvite(wanted, demande.administrateur(), by);
            } catch (RuntimeException e) {
                // Written down with its step, where whoever asked reads it.
                LOG.warnf("the creation of %s stopped: %s", key, e.getMessage());
            }
        });
        return key;
    }

    /** Empty where there is none, or none of this grappe. */
    public Optional<Avancement> avancement(ConsoleContext context, String key) {
        return registry.all().stream()
                .filter(one -> one.key().value().equals(key))
                .filter(one -> switch (context.console()) {
                    case Console.Operateur host -> true;
                    case Console.DeGrappe its ->
                        one.grappe().filter(its.grappe().key().value()::equals).isPresent();
                })
                .findFirst()
                .map(one -> new Avancement(one, progress.of(one.key())));
    }

    /**
     * Gives a gestionnaire one more legal entity; its establishments then wait as proposals for its administrators.
     *
     * @throws AccueilRefuse as {@link #apercu}
     * @throws RegistryRefusal when the registry can't have it
     */
    public void ajouterEntite(ConsoleContext context, GestionnaireKey key, FinessNumber numero) {
        requireTheirs(context, key);
        if (registry.ofLegalEntity(numero).filter(key::equals).isPresent()) {
            return;
        }
        apercu(numero);
        actes.noter(context, "gestionnaire.ajouter-entite", key.value(), numero.value());
        registry.addLegalEntity(key, numero, context.subject().pseudonym());
    }

    private void requireTheirs(ConsoleContext context, GestionnaireKey key) {
        if (avancement(context, key.value()).isEmpty()) {
            throw new RegistryRefusal.Unknown(key);
        }
    }
}
