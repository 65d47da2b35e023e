package fr.treille.web.shell;

import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.web.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The pages that people have open on this node, so that they can be told at once what concerns them. Who looks at a page of
 * another node reads it at their next click.
 */
@ApplicationScoped
public class OpenPages {

    private final Set<MainLayout> open = ConcurrentHashMap.newKeySet();

    void opened(MainLayout page) {
        open.add(page);
    }

    void closed(MainLayout page) {
        open.remove(page);
    }

    /**
     * Brings the numbers of the navigation up to date on every page of this gestionnaire, and says something on some.
     *
     * @param words what to say to this person; empty for those whom it does not concern. Asked outside of the page's lock
     */
    public void tell(GestionnaireKey gestionnaire, Function<SignedIn, Optional<String>> words) {
        for (MainLayout page : open) {
            if (page.who().gestionnaire().key().equals(gestionnaire)) {
                words.apply(page.who()).ifPresent(page::announce);
            }
        }
    }
}
