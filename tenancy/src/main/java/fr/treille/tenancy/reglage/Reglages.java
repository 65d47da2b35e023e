package fr.treille.tenancy.reglage;

import fr.treille.tenancy.administration.Administration;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import jakarta.inject.Inject;
import java.util.Optional;

/** Settings of a gestionnaire. */
@TenantService
public class Reglages {

    /** Characters of a message at most. */
    public static final int LONGEST_MESSAGE = 2000;

    private static final String MESSAGE = "message";
    private static final String SECOND_FACTEUR = "second-facteur";

    /** Only an administrator of the gestionnaire may do this; nothing was changed. */
    public static final class NotAnAdministrator extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotAnAdministrator() {
            super("only an administrator of the gestionnaire changes its settings");
        }
    }

    @Inject
    ReglageRepository repository;

    @Inject
    Administration administration;

    /** The message that everybody of the gestionnaire finds on their first screen. */
    public Optional<String> message(TenantContext context) {
        return repository.find(MESSAGE).map(ReglageEntity::value);
    }

    /**
     * Changes it; a blank one takes it away.
     *
     * @throws NotAnAdministrator when who asks is none
     * @throws IllegalArgumentException when it is longer than {@link #LONGEST_MESSAGE}
     */
    public void changeMessage(TenantContext context, String message) {
        requireAdministrator(context);
        if (message.length() > LONGEST_MESSAGE) {
            throw new IllegalArgumentException("a message has " + LONGEST_MESSAGE + " characters at most");
        }
        if (message.isBlank()) {
            repository.find(MESSAGE).ifPresent(repository::remove);
            return;
        }
        change(context, MESSAGE, message.strip());
    }

    /** Whether its people need a second factor to sign in; as long as nobody decided, they do not. */
    public SecondFacteur secondFacteur(TenantContext context) {
        return repository
                .find(SECOND_FACTEUR)
                .map(reglage -> SecondFacteur.valueOf(reglage.value()))
                .orElse(SecondFacteur.FACULTATIF);
    }

    /**
     * Decides it, from their next sign-in on.
     *
     * @throws NotAnAdministrator when who asks is none
     */
    public void changeSecondFacteur(TenantContext context, SecondFacteur secondFacteur) {
        requireAdministrator(context);
        change(context, SECOND_FACTEUR, secondFacteur.name());
    }

    private void requireAdministrator(TenantContext context) {
        if (!administration.isAdministrator(context)) {
            throw new NotAnAdministrator();
        }
    }

    private void change(TenantContext context, String name, String value) {
        ReglageEntity reglage = repository.find(name).orElseGet(() -> ReglageEntity.of(name));
        reglage.change(value, context.subject().id());
        repository.keep(reglage);
    }
}
