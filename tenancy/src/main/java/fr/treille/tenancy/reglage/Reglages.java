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
        if (!administration.isAdministrator(context)) {
            throw new NotAnAdministrator();
        }
        if (message.length() > LONGEST_MESSAGE) {
            throw new IllegalArgumentException("a message has " + LONGEST_MESSAGE + " characters at most");
        }
        Optional<ReglageEntity> known = repository.find(MESSAGE);
        if (message.isBlank()) {
            known.ifPresent(repository::remove);
            return;
        }
        ReglageEntity reglage = known.orElseGet(() -> ReglageEntity.of(MESSAGE));
        reglage.change(message.strip(), context.subject().id());
        repository.keep(reglage);
    }
}
