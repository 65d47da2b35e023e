package fr.treille.tenancy.console;

import fr.treille.tenancy.context.Provenance;
import fr.treille.tenancy.identity.Membership;
import fr.treille.tenancy.identity.Subject;
import fr.treille.tenancy.registry.GrappeKey;
import fr.treille.tenancy.registry.Grappes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which consoles there are, and the only place where a {@link ConsoleContext} is made. */
@ApplicationScoped
public class Consoles {

    @Inject
    Grappes grappes;

    /** Whether an organization of this alias is a console's, hence no gestionnaire's. */
    public static boolean isAlias(String alias) {
        return alias.equals(Console.Operateur.ALIAS) || alias.startsWith(Console.DeGrappe.PREFIX);
    }

    /** The console of this alias; empty for a gestionnaire's key and for a grappe that this instance does not have. */
    public Optional<Console> find(String alias) {
        if (alias.equals(Console.Operateur.ALIAS)) {
            return Optional.of(new Console.Operateur());
        }
        return grappe(alias).flatMap(grappes::find).map(Console.DeGrappe::new);
    }

    private static Optional<GrappeKey> grappe(String alias) {
        if (!alias.startsWith(Console.DeGrappe.PREFIX)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new GrappeKey(alias.substring(Console.DeGrappe.PREFIX.length())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Those among the organizations of which somebody is a member, the host's first. */
    public List<Console> among(Collection<String> aliases) {
        List<String> keys = aliases.stream()
                .flatMap(alias -> grappe(alias).stream())
                .map(GrappeKey::value)
                .toList();
        Stream<Console> host =
                aliases.contains(Console.Operateur.ALIAS) ? Stream.of(new Console.Operateur()) : Stream.empty();
        return Stream.concat(host, grappes.among(keys).stream().map(Console.DeGrappe::new))
                .toList();
    }

    /**
     * Lets a person in, at the console that their verified token names.
     *
     * @throws ConsoleRefusee when the token names none, or one that this instance does not have
     */
    public ConsoleContext admit(Subject subject, Membership membership, Provenance place) {
        if (membership instanceof Membership.Of(String alias)) {
            return find(alias)
                    .map(console -> new ConsoleContext(console, subject, place))
                    .orElseThrow(() -> new ConsoleRefusee("this instance has no console of this name"));
        }
        throw new ConsoleRefusee("this person is at no console");
    }

    /**
     * Lets in one of the host's tools, which proved itself by a token of its own.
     *
     * @param pseudonym of the tool
     */
    public ConsoleContext admitTool(String pseudonym) {
        return new ConsoleContext(new Console.Operateur(), Subject.job(pseudonym), Provenance.INSIDE);
    }
}
