package fr.treille.tenancy.provisioning;

import fr.treille.tenancy.identity.Memberships.Account;
import fr.treille.tenancy.identity.Person;
import fr.treille.tenancy.registry.Gestionnaire;
import fr.treille.tenancy.registry.GestionnaireKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The gestionnaire that is being created, and what its first administrator is to be told. */
public final class Newcomer {

    private final Gestionnaire gestionnaire;
    private final Optional<Person> administrator;
    private @Nullable Account account;

    Newcomer(Gestionnaire gestionnaire, Optional<Person> administrator) {
        this.gestionnaire = gestionnaire;
        this.administrator = administrator;
    }

    public GestionnaireKey key() {
        return gestionnaire.key();
    }

    public Gestionnaire gestionnaire() {
        return gestionnaire;
    }

    /** The first administrator, when whoever asks has just named them. */
    Optional<Person> administrator() {
        return administrator;
    }

    void hasAccount(Account made) {
        account = made;
    }

    Optional<Account> account() {
        return Optional.ofNullable(account);
    }
}
