package fr.treille.assembly.inside;

import fr.treille.tenancy.access.Cellule;
import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Perimetre;
import fr.treille.tenancy.access.Personne;
import fr.treille.tenancy.annuaire.Wanted;
import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Constat;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import fr.treille.tenancy.habilitation.Demande;
import fr.treille.tenancy.identity.Person;
import fr.treille.tenancy.journal.Export;
import fr.treille.tenancy.journal.Recherche;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every public method of every service on a gestionnaire's data that the archive holds, as the container knows them. */
@ApplicationScoped
public class Services {

    /** One method of one service. */
    public record Call(Bean<?> bean, Method method) {

        public String name() {
            return bean.getBeanClass().getName() + "." + method.getName();
        }
    }

    @Inject
    BeanManager beans;

    public List<Call> all() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getStereotypes().contains(TenantService.class))
                .filter(bean -> bean.getBeanClass() != Probe.class)
                .flatMap(bean -> Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new Call(bean, method)))
                .toList();
    }

    /**
     * Calls it for this gestionnaire, with an identifier in every place that takes one.
     *
     * @return what came back
     * @throws RuntimeException whatever the service threw
     */
    public @Nullable Object call(Call call, @Nullable TenantContext context, String id) {
        Object service =
                beans.getReference(call.bean(), call.bean().getBeanClass(), beans.createCreationalContext(call.bean()));
        Object[] arguments = new Object[call.method().getParameterCount()];
        arguments[0] = context;
        for (int i = 1; i < arguments.length; i++) {
            arguments[i] = argument(call, call.method().getParameterTypes()[i], id);
        }
        try {
            return call.method().invoke(service, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
    /** A type that is not here makes the kit fail: a service that it can't call is one that it does not prove. */
    private static Object argument(Call call, Class<?> type, String id) {
        if (type == String.class) {
            return id;
        }
        if (type == long.class || type == Long.class) {
            return id.matches("\\d{1,18}") ? Long.parseLong(id) : 1L;
        }
        if (type == int.class) {
            return id.matches("\\d{1,4}") ? Integer.parseInt(id) : 12;
        }
        if (type == UUID.class) {
            return anyUuid(id);
        }
        if (type == Instant.class) {
            return Instant.EPOCH;
        }
        if (type == LocalDate.class) {
            return LocalDate.now(Recherche.ZONE);
        }
        if (type == Duration.class) {
            return Duration.ofMinutes(30);
        }
        if (type == Motif.class) {
            return Motif.MEMBRE;
        }
        if (type == Export.Etendue.class) {
            LocalDate today = LocalDate.now(Recherche.ZONE);
            return new Export.Etendue(today, today, Long.MAX_VALUE, 1, Long.MAX_VALUE);
        }
        if (type == Constat.class) {
            return new Constat();
        }
        if (type == Recherche.class) {
            LocalDate today = LocalDate.now(Recherche.ZONE);
            return new Recherche(today, today, id, Optional.empty(), "", uuid(id), "", "");
        }
        if (type == Fait.class) {
            return Fait.de(Acte.LISTE, "essai", id.substring(0, Math.min(id.length(), 200)), Motif.MEMBRE);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == Cellule.class) {
            return Cellule.lire("L(p)");
        }
        if (type == Personne.class) {
            return new Personne(anyUuid(id), Set.of(anyUuid(id)), Set.of(anyUuid(id)), Set.of(id));
        }
        if (type == Demande.class) {
            return Demande.permanente(id, ModeleDeRole.EDUCATEUR, new Perimetre.DUnite(anyUuid(id)));
        }
        if (type == Person.class) {
            return new Person("essai@example.test", "Essai", "Essai");
        }
        if (type == Wanted.class) {
            return new Wanted.Oidc(id, id, id);
        }
        throw new AssertionError("the isolation kit does not know how to make a " + type.getName() + " for "
                + call.name() + ": teach it in " + Services.class.getName());
    }

    /** An identifier that is one comes as it is; any other text as one that stands for it. */
    private static UUID anyUuid(String id) {
        return uuid(id).orElseGet(() -> UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<UUID> uuid(String id) {
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(id))
                : Optional.empty();
    }
}
