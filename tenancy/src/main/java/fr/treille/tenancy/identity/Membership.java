package fr.treille.tenancy.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a token says of the gestionnaire its bearer works for now. */
public sealed interface Membership {

    /** Member of one gestionnaire, the one chosen at sign-in. */
    record Of(String gestionnaireKey) implements Membership {}

    /** Member of none, or the choice was not made: nothing may be shown. */
    record OfNone() implements Membership {}

    /** Several organizations in one token: never issued by our realm, refused. */
    record Ambiguous() implements Membership {}

    /**
     * Reads the claim {@code organization}: an object keyed by alias, or a list of aliases, or absent.
     *
     * @param claim the claim as the token carries it
     */
    static Membership fromClaim(@Nullable Object claim) {
        Collection<?> aliases =
                switch (claim) {
                    case Map<?, ?> byAlias -> byAlias.keySet();
                    case Collection<?> list -> list;
                    case null, default -> List.of();
                };
        return switch (aliases.size()) {
            case 0 -> new OfNone();
            case 1 -> new Of(String.valueOf(aliases.iterator().next()));
            default -> new Ambiguous();
        };
    }
}
