package fr.treille.referential.recherche;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/**
 * Finds establishments and legal entities of FINESS.
 *
 * <p>First what was typed as it was typed, whatever its accents and capitals. Only when that finds nothing, what was
 * perhaps meant: a number inside of another, words that differ by a letter or two.
 */
@ApplicationScoped
public class Recherche {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]{1,4}");

    @Inject
    RechercheRepository repository;

    private final AtomicReference<Vocabulaire> vocabulaire = new AtomicReference<>(Vocabulaire.de(-1, List.of()));

    /**
     * The best first: whole number, beginning of one, words of the name, similar words; of those alike the social ones
     * first. Nothing when neither two letters were typed nor a filter chosen.
     */
    public List<Trouvaille> chercher(Question question) {
        Demande demande = Demande.de(question.texte());
        boolean narrowed = question.categorie().isPresent()
                || question.departement().isPresent()
                || question.autour().isPresent();
        boolean impossible = question.genre() == Genre.ENTITE
                        && (question.categorie().isPresent()
                                || question.autour().isPresent())
                || !isCode(question.categorie())
                || !isCode(question.departement());
        if (impossible || demande.rien() && !narrowed) {
            return List.of();
        }
        List<Trouvaille> found = repository.trouver(new Requete(question, demande, false));
        if (!found.isEmpty() || demande.rien() || pageFound(question, demande)) {
            return found;
        }
        return meant(demande)
                .map(meant -> repository.trouver(new Requete(question, meant, true)))
                .orElse(List.of());
    }

    /** Anything else is in no row, and some of it the database would refuse to compare. */
    private static boolean isCode(Optional<String> filter) {
        return filter.isEmpty() || CODE.matcher(filter.get()).matches();
    }

    /** An empty page after the last one is no reason to look for something else. */
    private boolean pageFound(Question question, Demande demande) {
        return question.premier() > 0
                && !repository
                        .trouver(new Requete(question.page(0, 1), demande, false))
                        .isEmpty();
    }

    private Optional<Demande> meant(Demande demande) {
        if (demande.numero().isPresent()) {
            return demande.numero().filter(number -> number.length() > 3).map(number -> demande);
        }
        Vocabulaire words = current();
        List<List<Graphie>> similar =
                demande.mots().stream().map(words::semblables).toList();
        return similar.equals(demande.mots()) ? Optional.empty() : Optional.of(new Demande(Optional.empty(), similar));
    }

    /** Read again after each import; two who ask at once read it twice, which does no harm. */
    private Vocabulaire current() {
        long version = repository.version();
        Vocabulaire known = vocabulaire.get();
        if (known.version() != version) {
            known = Vocabulaire.de(version, repository.mots());
            vocabulaire.set(known);
        }
        return known;
    }
}
