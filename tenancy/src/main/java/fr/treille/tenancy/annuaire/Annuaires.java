package fr.treille.tenancy.annuaire;

import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Traces;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import fr.treille.tenancy.encryption.Encryption;
import fr.treille.tenancy.encryption.Encryption.Place;
import fr.treille.tenancy.habilitation.Habilitations;
import fr.treille.tenancy.identity.Directories;
import fr.treille.tenancy.identity.Directory;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The directory of a gestionnaire, as its administrators set it, have it checked, open and close it. */
@TenantService
public class Annuaires {

    /** Characters of each thing typed, at most. */
    public static final int LONGEST = 500;

    private static final Place SECRET = new Place("annuaire", "client_secret", Short.toString(AnnuaireEntity.ONLY_ONE));

    /** Asked to open a directory that was not found sound since its settings changed; nothing was changed. */
    public static final class NotChecked extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotChecked() {
            super("a directory is opened once it was checked");
        }
    }

    @Inject
    AnnuaireRepository repository;

    @Inject
    Habilitations habilitations;

    @Inject
    Encryption encryption;

    @Inject
    DirectoryCheck check;

    @Inject
    Directories directories;

    @Inject
    Traces traces;

    /** How it stands; absent when the gestionnaire has set none. */
    public Optional<Etat> state(TenantContext context) {
        habilitations.exigerAdministrateur(context, "annuaire.lire");
        return repository.find().map(AnnuaireEntity::etat);
    }

    /**
     * Keeps what was typed. It has to be checked and opened anew: nobody signs in with the directory meanwhile.
     *
     * @throws IllegalArgumentException when something is longer than {@link #LONGEST}
     */
    public void set(TenantContext context, Wanted wanted) {
        tracer(context, "annuaire.regler", habilitations.exigerAdministrateur(context, "annuaire.regler"));
        AnnuaireEntity annuaire = repository.find().orElseGet(AnnuaireEntity::new);
        String by = context.subject().id();
        switch (wanted) {
            case Wanted.Oidc oidc ->
                annuaire.set(
                        false, fitting(oidc.address()), fitting(oidc.clientId()), secret(context, annuaire, oidc), by);
            case Wanted.Saml saml -> annuaire.set(true, fitting(saml.address()), "", null, by);
        }
        repository.keep(annuaire);
        directories.close(key(context));
    }

    /** What is wrong with it, or nothing: it may then be opened. */
    public Optional<Fault> check(TenantContext context) {
        tracer(context, "annuaire.verifier", habilitations.exigerAdministrateur(context, "annuaire.verifier"));
        Optional<AnnuaireEntity> annuaire = repository.find();
        if (annuaire.isEmpty()) {
            return Optional.of(Fault.ADDRESS);
        }
        try {
            check.check(kept(context, annuaire.get()));
            annuaire.get().checked(true);
            return Optional.empty();
        } catch (Unsound e) {
            annuaire.get().checked(false);
            return Optional.of(e.fault());
        }
    }

    /**
     * Lets people sign in with it. It is asked once more: what is opened is what it says of itself now.
     *
     * @param name what the sign-in pages call it
     * @return how many accounts it opens
     * @throws NotChecked when {@link #check} did not find it sound, or it is so no longer
     */
    public int open(TenantContext context, String name) {
        tracer(context, "annuaire.ouvrir", habilitations.exigerAdministrateur(context, "annuaire.ouvrir"));
        AnnuaireEntity annuaire =
                repository.find().filter(AnnuaireEntity::isChecked).orElseThrow(NotChecked::new);
        Directory directory;
        try {
            directory = check.check(kept(context, annuaire));
        } catch (Unsound e) {
            throw new NotChecked();
        }
        int opened = directories.open(key(context), fitting(name), directory);
        annuaire.enable(true, context.subject().id());
        return opened;
    }

    /** Nobody signs in with it any more; what was set is kept. */
    public void close(TenantContext context) {
        tracer(context, "annuaire.fermer", habilitations.exigerAdministrateur(context, "annuaire.fermer"));
        directories.close(key(context));
        repository
                .find()
                .ifPresent(annuaire -> annuaire.enable(false, context.subject().id()));
    }

    /** Closes it and keeps nothing of it. */
    public void remove(TenantContext context) {
        tracer(context, "annuaire.retirer", habilitations.exigerAdministrateur(context, "annuaire.retirer"));
        directories.close(key(context));
        repository.find().ifPresent(repository::remove);
    }

    private void tracer(TenantContext context, String quoi, Motif motif) {
        traces.noter(context, Fait.de(Acte.ADMINISTRATION, quoi, "annuaire", motif));
    }

    private static String key(TenantContext context) {
        return context.gestionnaire().value();
    }

    private static String fitting(String typed) {
        if (typed.length() > LONGEST) {
            throw new IllegalArgumentException("at most " + LONGEST + " characters");
        }
        return typed.strip();
    }

    /** The one that is kept is never told to another address than it was typed for. */
    private byte @Nullable [] secret(TenantContext context, AnnuaireEntity annuaire, Wanted.Oidc oidc) {
        if (!oidc.clientSecret().isEmpty()) {
            return encryption.encrypt(context, SECRET, fitting(oidc.clientSecret()));
        }
        boolean sameAddress = annuaire.address().equals(oidc.address().strip());
        return sameAddress ? annuaire.clientSecret().orElse(null) : null;
    }

    private Wanted kept(TenantContext context, AnnuaireEntity annuaire) {
        if (annuaire.isSaml()) {
            return new Wanted.Saml(annuaire.address());
        }
        String secret = annuaire.clientSecret()
                .map(encrypted -> encryption.decrypt(context, SECRET, encrypted))
                .orElse("");
        return new Wanted.Oidc(annuaire.address(), annuaire.clientId(), secret);
    }
}
