package fr.treille.tenancy.administration;

import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Perimetre;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import fr.treille.tenancy.encryption.Encryption;
import fr.treille.tenancy.encryption.Encryption.Place;
import fr.treille.tenancy.habilitation.Affectations;
import fr.treille.tenancy.habilitation.Demande;
import fr.treille.tenancy.habilitation.Habilitations;
import fr.treille.tenancy.identity.Person;
import jakarta.inject.Inject;
import java.util.Optional;

/** The administrators of a gestionnaire. */
@TenantService
public class Administration {

    private static final String ONLY_ONE = "1";

    @Inject
    AdministrationRepository repository;

    @Inject
    Affectations affectations;

    @Inject
    Habilitations habilitations;

    @Inject
    Encryption encryption;

    /** Keeps who is to be the first administrator until their account exists; a second call corrects the first. */
    public void invite(TenantContext context, Person person) {
        repository.replaceInvitation(InvitationEntity.of(
                encryption.encrypt(context, place("email"), person.email()),
                encryption.encrypt(context, place("first_name"), person.firstName()),
                encryption.encrypt(context, place("last_name"), person.lastName())));
    }

    /** Who is invited and has no account yet. */
    public Optional<Person> invited(TenantContext context) {
        return repository
                .invitation()
                .map(invitation -> new Person(
                        encryption.decrypt(context, place("email"), invitation.email()),
                        encryption.decrypt(context, place("first_name"), invitation.firstName()),
                        encryption.decrypt(context, place("last_name"), invitation.lastName())));
    }

    /** The one invited has this account now: nothing of the invitation is kept. */
    public void welcome(TenantContext context, String compte) {
        affectations.assurer(
                context, Demande.permanente(compte, ModeleDeRole.ADMIN_FONCTIONNEL, new Perimetre.DuGestionnaire()));
        repository.endInvitation();
    }

    /** Whether who asks administers this gestionnaire. */
    public boolean isAdministrator(TenantContext context) {
        return habilitations.estAdministrateur(context);
    }

    private static Place place(String column) {
        return new Place("invitation", column, ONLY_ONE);
    }
}
