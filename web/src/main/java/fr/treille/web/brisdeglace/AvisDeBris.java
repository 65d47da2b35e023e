package fr.treille.web.brisdeglace;

import fr.treille.tenancy.brisdeglace.AccesDeSecours;
import fr.treille.tenancy.brisdeglace.BrisDeGlace;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.OpenPages;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells those who review, on the pages that they have open, the moment a dossier was opened by break-glass. */
@ApplicationScoped
class AvisDeBris {

    @Resource
    ManagedExecutorService executor;

    @Inject
    OpenPages pages;

    @Inject
    BrisDeGlace brisDeGlace;

    /** Elsewhere: the transaction that has just ended must not wait for the pages of others. */
    void onOuvert(@Observes(during = TransactionPhase.AFTER_SUCCESS) BrisDeGlace.Ouvert ouvert) {
        executor.execute(() -> pages.tell(ouvert.gestionnaire(), who -> words(who, ouvert.acces())));
    }

    private Optional<String> words(SignedIn who, AccesDeSecours acces) {
        boolean theirs = brisDeGlace.aRevoir(who.context()).stream()
                .anyMatch(one -> one.id().equals(acces.id()));
        return theirs ? Optional.of(BrisText.NOTICE.here(acces.nom())) : Optional.empty();
    }
}
