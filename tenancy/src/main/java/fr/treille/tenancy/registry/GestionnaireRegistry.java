package fr.treille.tenancy.registry;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The gestionnaires this instance hosts, and where each is in its life. Every call is a transaction of its own, on
 * connections that can reach the schema {@code platform} and nothing else.
 */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class GestionnaireRegistry {

    /** What a creation asks for. */
    public record Wanted(Gestionnaire gestionnaire, Optional<String> grappe, List<FinessNumber> legalEntities) {}

    private final SecureRandom random = new SecureRandom();

    @Inject
    GestionnaireRepository repository;

    /** A key that nobody has. */
    public GestionnaireKey freeKey() {
        GestionnaireKey key = GestionnaireKey.random(random);
        return repository.find(key).isEmpty() ? key : freeKey();
    }

    public Optional<Registration> find(GestionnaireKey key) {
        return repository.find(key).map(GestionnaireEntity::toRegistration);
    }

    /** Those of {@code keys} where people work now, by name; what is no key is no gestionnaire's. */
    public List<Gestionnaire> active(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : repository.withKeyIn(keys).stream()
                        .filter(entity -> entity.state() instanceof CycleDeVie.Actif)
                        .map(GestionnaireEntity::toGestionnaire)
                        .toList();
    }

    public List<Registration> all() {
        return repository.all().stream().map(GestionnaireEntity::toRegistration).toList();
    }

    /**
     * Writes down a gestionnaire that is to be created.
     *
     * @throws RegistryRefusal.KeyTaken when the key was ever given
     * @throws RegistryRefusal.LegalEntityTaken when one of its legal entities is another's
     */
    public Registration register(Wanted wanted, String by) {
        GestionnaireKey key = wanted.gestionnaire().key();
        if (repository.find(key).isPresent()) {
            throw new RegistryRefusal.KeyTaken(key);
        }
        wanted.grappe().ifPresent(repository::ensureGrappe);
        GestionnaireEntity entity =
                GestionnaireEntity.of(wanted.gestionnaire(), wanted.grappe().orElse(null), wanted.legalEntities());
        try {
            repository.add(entity);
        } catch (PersistenceException e) {
            throw refusal(key, e);
        }
        repository.add(PassageEntity.of(key, new Passage(Optional.empty(), entity.state(), by, Instant.now(), "")));
        return entity.toRegistration();
    }

    private RuntimeException refusal(GestionnaireKey key, PersistenceException failure) {
        return switch (repository.constraintOf(failure)) {
            case "pk_gestionnaire" -> new RegistryRefusal.KeyTaken(key);
            case "pk_entite_juridique" -> new RegistryRefusal.LegalEntityTaken();
            case null, default -> failure;
        };
    }

    /**
     * Goes from one state to the next, for example {@code pass(key, Actif.class, Actif::geler, by, why)}.
     *
     * @throws RegistryRefusal.WrongState when it is in another state
     */
    public <S extends CycleDeVie> Registration pass(
            GestionnaireKey key, Class<S> from, Function<S, ? extends CycleDeVie> passage, String by, String why) {
        GestionnaireEntity entity = locked(key);
        CycleDeVie state = entity.state();
        if (!from.isInstance(state)) {
            throw new RegistryRefusal.WrongState(key, state, CycleDeVie.code(from));
        }
        CycleDeVie next = passage.apply(from.cast(state));
        entity.pass(next);
        repository.add(PassageEntity.of(key, new Passage(Optional.of(state), next, by, Instant.now(), why)));
        return entity.toRegistration();
    }

    /** Every step of its life, oldest first. */
    public List<Passage> history(GestionnaireKey key) {
        return repository.passages(key).stream().map(PassageEntity::toPassage).toList();
    }

    /** Its schema is whole and of this version; it is no longer set aside. */
    public void atVersion(GestionnaireKey key, Optional<String> version) {
        locked(key).atVersion(version.orElse(null));
    }

    /** Its migration failed: it is not served until one succeeds. */
    public void setAside(GestionnaireKey key, String reason) {
        locked(key).setAside(reason);
    }

    /** Those whose schema is older than this version; versions begin with a number that only grows. */
    public List<GestionnaireKey> before(String version) {
        return repository.before(version).stream().map(GestionnaireKey::new).toList();
    }

    public Optional<byte[]> wrappedKey(GestionnaireKey key) {
        return repository.find(key).flatMap(GestionnaireEntity::wrappedKey);
    }

    /** Keeps its wrapped encryption key; none makes all that it encrypted unreadable for ever. */
    public void keepWrappedKey(GestionnaireKey key, Optional<byte[]> wrapped) {
        locked(key).keepWrappedKey(wrapped.orElse(null));
    }

    /** All of it was handed over in an archive of this checksum. */
    public void exported(GestionnaireKey key, String sha256) {
        locked(key).exported(Instant.now(), sha256);
    }

    /**
     * Makes sure that one holder at a time works on a gestionnaire; a holder that dies is forgotten when the time is over.
     *
     * @throws RegistryRefusal.Busy while another holder has it
     */
    public void lease(GestionnaireKey key, String holder, Duration length) {
        if (!repository.takeLease(key, holder, length)) {
            throw repository.find(key).isPresent() ? new RegistryRefusal.Busy(key) : new RegistryRefusal.Unknown(key);
        }
    }

    public void giveBack(GestionnaireKey key, String holder) {
        repository.giveLeaseBack(key, holder);
    }

    private GestionnaireEntity locked(GestionnaireKey key) {
        return repository.lock(key).orElseThrow(() -> new RegistryRefusal.Unknown(key));
    }
}
